"""Ten requests together, answers in the order of the requests."""
import asyncio
import sys

import aiohttp


async def main(lab):
    async def fetch(session, n):
        async with session.get(f"{lab}/pages/{n}") as answer:
            return await answer.text()

    async with aiohttp.ClientSession() as session:
        print(",".join(await asyncio.gather(*(fetch(session, n) for n in range(10)))))


asyncio.run(main(sys.argv[1]))
