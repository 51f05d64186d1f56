"""read-with-pyld.py ADDRESS…: loads each address and its context with PyLD, and prints a JSON array of what it understood
as N-Quads."""
import json
import sys

from pyld import jsonld

print(json.dumps([jsonld.to_rdf(address, {"format": "application/n-quads"}) for address in sys.argv[1:]]))
