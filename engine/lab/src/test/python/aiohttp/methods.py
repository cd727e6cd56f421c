"""POST, PUT, PATCH, DELETE and HEAD, with JSON."""
import asyncio
import sys

import aiohttp


async def main(lab):
    async with aiohttp.ClientSession() as session:
        async with session.post(lab + "/posts", json={"title": "new"}) as answer:
            print(answer.status, answer.headers["Location"], (await answer.json())["sent"])
        async with session.put(lab + "/posts/1", json={"title": "all"}) as answer:
            print(await answer.json())
        async with session.patch(lab + "/posts/1", json={"title": "some"}) as answer:
            print(await answer.json())
        async with session.delete(lab + "/posts/1") as answer:
            print(answer.status)
        async with session.head(lab + "/posts/1") as answer:
            print(answer.headers["Content-Length"])


asyncio.run(main(sys.argv[1]))
