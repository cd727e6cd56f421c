"""Cookies that a session keeps, over one connection."""
import sys

import requests

lab = sys.argv[1]
with requests.Session() as session:
    print(session.get(lab + "/cookies/set?flavor=mint", timeout=30).json())
    print(session.get(lab + "/cookies", timeout=30).json())
