"""Redirects: followed when asked for; to another host the secret stays behind."""
import sys

import httpx

lab, elsewhere = sys.argv[1:3]
answer = httpx.get(lab + "/redirect/2", follow_redirects=True, timeout=30)
print(answer.text, len(answer.history))
print(httpx.get(lab + "/redirect/2", timeout=30).status_code)
httpx.get(lab + "/redirect-to", params={"url": elsewhere + "/headers"},
          headers={"Authorization": "Bearer t-1"}, follow_redirects=True, timeout=30)
