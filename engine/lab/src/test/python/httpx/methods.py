"""POST, PUT, PATCH, DELETE and HEAD, with JSON."""
import sys

import httpx

with httpx.Client(base_url=sys.argv[1], timeout=30) as client:
    answer = client.post("/posts", json={"title": "new"})
    print(answer.status_code, answer.headers["Location"], answer.json()["sent"])
    print(client.put("/posts/1", json={"title": "all"}).json())
    print(client.patch("/posts/1", json={"title": "some"}).json())
    print(client.delete("/posts/1").status_code)
    print(client.head("/posts/1").headers["Content-Length"])
