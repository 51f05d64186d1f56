"""read-with-rdflib.py FORMAT ADDRESS…: loads each address with rdflib as a user would, and prints a JSON array of what it
understood as N-Triples. FORMAT "guess" leaves it to rdflib to decide by the content type.
"""
import json
import sys

import rdflib

rdflib.NORMALIZE_LITERALS = False  # compare what was sent, not what rdflib makes of it


def read(form, address):
    data = rdflib.Dataset(default_union=True) if form in ("nquads", "trig") else rdflib.Graph()
    data.parse(address, format=None if form == "guess" else form)
    triples = rdflib.Graph()
    for triple in data.triples((None, None, None)):
        triples.add(triple[:3])
    return triples.serialize(format="nt")


print(json.dumps([read(sys.argv[1], address) for address in sys.argv[2:]]))
