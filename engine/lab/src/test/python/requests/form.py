"""A form."""
import sys

import requests

lab = sys.argv[1]
print(requests.post(lab + "/form", data={"name": "Ada Lovelace", "tag": ["x", "ü"]}, timeout=30).json())
