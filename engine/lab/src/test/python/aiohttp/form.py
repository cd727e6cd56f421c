"""A form."""
import asyncio
import sys

import aiohttp


async def main(lab):
    fields = [("name", "Ada Lovelace"), ("tag", "x"), ("tag", "ü")]
    async with aiohttp.ClientSession() as session, session.post(lab + "/form", data=fields) as answer:
        print(await answer.json())


asyncio.run(main(sys.argv[1]))
