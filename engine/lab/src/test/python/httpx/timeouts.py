"""A time limit on the answer."""
import sys

import httpx

lab = sys.argv[1]
try:
    httpx.get(lab + "/stall/headers", timeout=httpx.Timeout(10, read=0.2))
except httpx.ReadTimeout:
    print("too late")
