"""Cookies that a client keeps, over one connection."""
import sys

import httpx

with httpx.Client(base_url=sys.argv[1], follow_redirects=True, timeout=30) as client:
    print(client.get("/cookies/set?flavor=mint").json())
    print(client.get("/cookies").json())
