"""read-with-pyld.py ADDRESS: loads the address and its context with PyLD and prints what it understood as N-Quads."""
import sys

from pyld import jsonld

print(jsonld.to_rdf(sys.argv[1], {"format": "application/n-quads"}))
