"""Cookies that a session keeps, over one connection; from a host without a name only when told to."""
import asyncio
import sys

import aiohttp


async def main(lab):
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        for path in "/cookies/set?flavor=mint", "/cookies":
            async with session.get(lab + path) as answer:
                print(await answer.json())


asyncio.run(main(sys.argv[1]))
