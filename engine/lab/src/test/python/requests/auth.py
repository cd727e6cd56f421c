"""Basic, Digest and Bearer."""
import sys

import requests
from requests.auth import HTTPDigestAuth

lab = sys.argv[1]
print(requests.get(lab + "/basic-auth/ada/engine", auth=("ada", "engine"), timeout=30).json())
print(requests.get(lab + "/bearer", headers={"Authorization": "Bearer t-1"}, timeout=30).json())
for query in "", "?algorithm=MD5", "?algorithm=SHA-256":
    digest = HTTPDigestAuth("ada", "engine")
    print(requests.get(lab + "/digest-auth/ada/engine" + query, auth=digest, timeout=30).status_code)
print(requests.get(lab + "/digest-auth/ada/engine", auth=HTTPDigestAuth("ada", "no"), timeout=30).status_code)
