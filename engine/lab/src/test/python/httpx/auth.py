"""Basic, Digest and Bearer."""
import sys

import httpx

lab = sys.argv[1]
print(httpx.get(lab + "/basic-auth/ada/engine", auth=("ada", "engine"), timeout=30).json())
print(httpx.get(lab + "/bearer", headers={"Authorization": "Bearer t-1"}, timeout=30).json())
for query in "", "?algorithm=MD5", "?algorithm=SHA-256":
    digest = httpx.DigestAuth("ada", "engine")
    print(httpx.get(lab + "/digest-auth/ada/engine" + query, auth=digest, timeout=30).status_code)
print(httpx.get(lab + "/digest-auth/ada/engine", auth=httpx.DigestAuth("ada", "no"), timeout=30).status_code)
