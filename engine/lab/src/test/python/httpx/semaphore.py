"""Ten requests, three at a time."""
import asyncio
import sys

import httpx


async def main(lab):
    permits = asyncio.Semaphore(3)

    async def fetch(client, n):
        async with permits:
            return (await client.get(f"/pages/{n}")).text

    async with httpx.AsyncClient(base_url=lab, timeout=30) as client:
        print(",".join(await asyncio.gather(*(fetch(client, n) for n in range(10)))))


asyncio.run(main(sys.argv[1]))
