"""A GET: status, text, headers, version, final address."""
import sys

import httpx

lab = sys.argv[1]
answer = httpx.get(lab + "/pages/1", timeout=30)
answer.raise_for_status()
print(answer.status_code, answer.is_success, answer.text)
print(answer.headers["Content-Type"], answer.http_version, str(answer.url) == lab + "/pages/1")
