"""Ten requests together, answers in the order of the requests."""
import asyncio
import sys

import httpx


async def main(lab):
    async with httpx.AsyncClient(base_url=lab, timeout=30) as client:
        answers = await asyncio.gather(*(client.get(f"/pages/{n}") for n in range(10)))
        print(",".join(answer.text for answer in answers))


asyncio.run(main(sys.argv[1]))
