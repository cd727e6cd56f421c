"""A body in pieces."""
import sys

import requests

lab = sys.argv[1]
with requests.get(lab + "/bytes/100000", stream=True, timeout=30) as answer:
    print(sum(len(piece) for piece in answer.iter_content(8192)))
