"""A body in pieces."""
import asyncio
import sys

import aiohttp


async def main(lab):
    async with aiohttp.ClientSession() as session, session.get(lab + "/bytes/100000") as answer:
        print(sum([len(piece) async for piece in answer.content.iter_chunked(8192)]))


asyncio.run(main(sys.argv[1]))
