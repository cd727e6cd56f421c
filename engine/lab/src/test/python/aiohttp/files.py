"""A file and a field as multipart/form-data."""
import asyncio
import io
import sys

import aiohttp


async def main(lab):
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("title", "Two words")
    form.add_field("file", io.BytesIO(b"hello"), filename="ü.txt", content_type="text/plain")
    async with aiohttp.ClientSession() as session, session.post(lab + "/upload", data=form) as answer:
        for part in (await answer.json())["parts"]:
            print(part["name"], part["filename"], part["contentType"], part["size"], part["text"])


asyncio.run(main(sys.argv[1]))
