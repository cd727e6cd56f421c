"""Redirects: followed by default, or not; to another host the secret stays behind."""
import sys

import requests

lab, elsewhere = sys.argv[1:3]
answer = requests.get(lab + "/redirect/2", timeout=30)
print(answer.text, len(answer.history))
print(requests.get(lab + "/redirect/2", allow_redirects=False, timeout=30).status_code)
requests.get(lab + "/redirect-to", params={"url": elsewhere + "/headers"},
             headers={"Authorization": "Bearer t-1"}, timeout=30)
