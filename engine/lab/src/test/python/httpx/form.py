"""A form."""
import sys

import httpx

lab = sys.argv[1]
print(httpx.post(lab + "/form", data={"name": "Ada Lovelace", "tag": ["x", "ü"]}, timeout=30).json())
