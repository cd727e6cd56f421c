"""POST, PUT, PATCH, DELETE and HEAD, with JSON."""
import sys

import requests

lab = sys.argv[1]
answer = requests.post(lab + "/posts", json={"title": "new"}, timeout=30)
print(answer.status_code, answer.headers["Location"], answer.json()["sent"])
print(requests.put(lab + "/posts/1", json={"title": "all"}, timeout=30).json())
print(requests.patch(lab + "/posts/1", json={"title": "some"}, timeout=30).json())
print(requests.delete(lab + "/posts/1", timeout=30).status_code)
print(requests.head(lab + "/posts/1", timeout=30).headers["Content-Length"])
