"""A GET: status, text, headers, final address."""
import asyncio
import sys

import aiohttp


async def main(lab):
    async with aiohttp.ClientSession() as session, session.get(lab + "/pages/1") as answer:
        answer.raise_for_status()
        print(answer.status, answer.ok, await answer.text())
        print(answer.headers["Content-Type"], str(answer.url) == lab + "/pages/1")


asyncio.run(main(sys.argv[1]))
