"""Basic and Bearer; Digest came with a later aiohttp than Debian's."""
import asyncio
import sys

import aiohttp


async def main(lab):
    async with aiohttp.ClientSession(auth=aiohttp.BasicAuth("ada", "engine")) as session:
        async with session.get(lab + "/basic-auth/ada/engine") as answer:
            print(await answer.json())
    async with aiohttp.ClientSession(headers={"Authorization": "Bearer t-1"}) as session:
        async with session.get(lab + "/bearer") as answer:
            print(await answer.json())


asyncio.run(main(sys.argv[1]))
