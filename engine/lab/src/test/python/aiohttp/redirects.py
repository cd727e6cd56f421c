"""Redirects: followed by default, or not; to another host the secret stays behind."""
import asyncio
import sys

import aiohttp


async def main(lab, elsewhere):
    async with aiohttp.ClientSession() as session:
        async with session.get(lab + "/redirect/2") as answer:
            print(await answer.text(), len(answer.history))
        async with session.get(lab + "/redirect/2", allow_redirects=False) as answer:
            print(answer.status)
        async with session.get(lab + "/redirect-to", params={"url": elsewhere + "/headers"},
                               headers={"Authorization": "Bearer t-1"}) as answer:
            await answer.read()


asyncio.run(main(*sys.argv[1:3]))
