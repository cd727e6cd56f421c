"""A time limit on the answer."""
import asyncio
import sys

import aiohttp


async def main(lab):
    try:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(sock_read=0.2)) as session:
            await session.get(lab + "/stall/headers")
    except asyncio.TimeoutError:
        print("too late")


asyncio.run(main(sys.argv[1]))
