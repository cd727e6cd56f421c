"""A body in pieces."""
import sys

import httpx

lab = sys.argv[1]
with httpx.stream("GET", lab + "/bytes/100000", timeout=30) as answer:
    print(sum(len(piece) for piece in answer.iter_bytes(8192)))
