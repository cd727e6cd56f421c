"""Query parameters and headers of one's own."""
import sys

import httpx

lab = sys.argv[1]
answer = httpx.get(lab + "/anything", params={"q": "fish & chips", "page": 2},
                   headers={"X-Trace": "t-1"}, timeout=30)
print(answer.json()["path"])
