"""Query parameters and headers of one's own."""
import asyncio
import sys

import aiohttp


async def main(lab):
    async with aiohttp.ClientSession(headers={"X-Trace": "t-1"}) as session:
        async with session.get(lab + "/anything", params={"q": "fish & chips", "page": 2}) as answer:
            print((await answer.json())["path"])


asyncio.run(main(sys.argv[1]))
