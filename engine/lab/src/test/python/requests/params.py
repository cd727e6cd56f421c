"""Query parameters and headers of one's own."""
import sys

import requests

lab = sys.argv[1]
answer = requests.get(lab + "/anything", params={"q": "fish & chips", "page": 2},
                      headers={"X-Trace": "t-1"}, timeout=30)
print(answer.json()["path"])
