"""A time limit on the answer."""
import sys

import requests

lab = sys.argv[1]
try:
    requests.get(lab + "/stall/headers", timeout=0.2)
except requests.exceptions.ReadTimeout:
    print("too late")
