"""A file and a field as multipart/form-data."""
import io
import sys

import requests

lab = sys.argv[1]
answer = requests.post(lab + "/upload", data={"title": "Two words"},
                       files={"file": ("ü.txt", io.BytesIO(b"hello"), "text/plain")}, timeout=30)
for part in answer.json()["parts"]:
    print(part["name"], part["filename"], part["contentType"], part["size"], part["text"])
