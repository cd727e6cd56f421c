"""A GET: status, text, headers, final address."""
import sys

import requests

lab = sys.argv[1]
answer = requests.get(lab + "/pages/1", timeout=30)
answer.raise_for_status()
print(answer.status_code, answer.ok, answer.text)
print(answer.headers["Content-Type"], answer.url == lab + "/pages/1")
