"""Ten requests, three at a time."""
import asyncio
import sys

import aiohttp


async def main(lab):
    permits = asyncio.Semaphore(3)

    async def fetch(session, n):
        async with permits, session.get(f"{lab}/pages/{n}") as answer:
            return await answer.text()

    async with aiohttp.ClientSession() as session:
        print(",".join(await asyncio.gather(*(fetch(session, n) for n in range(10)))))


asyncio.run(main(sys.argv[1]))
