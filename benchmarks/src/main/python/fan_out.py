"""Asks for the same page very often, so many at a time, with aiohttp or httpx.

    fan_out.py aiohttp|httpx http1|http2 AT_ONCE CERTIFICATE

Each line on standard input, "COUNT URI", is answered by a line of JSON. The JVM's clients
are asked the same way: see course.measure.fanout.ClientSide.
"""

import asyncio
import json
import math
import sys
import time


class Aiohttp:
    def __init__(self, protocol, at_once, certificate):
        import aiohttp

        self.session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=at_once))

    async def status(self, uri):
        async with self.session.get(uri) as response:
            await response.text()
            return response.status

    async def close(self):
        await self.session.close()


class Httpx:
    def __init__(self, protocol, at_once, certificate):
        import httpx

        limits = httpx.Limits(max_connections=at_once, max_keepalive_connections=at_once)
        http2 = protocol == "http2"
        # Without TLS there is nothing to verify, and no need to read the system's certificates.
        self.client = httpx.AsyncClient(
            http2=http2, limits=limits, timeout=60, verify=certificate if http2 else False)

    async def status(self, uri):
        response = await self.client.get(uri)
        return response.status_code

    async def close(self):
        await self.client.aclose()


async def answer(client, permits, uri):
    """The seconds it took, and what went wrong: nothing, most of the time."""
    async with permits:
        begin = time.perf_counter()
        try:
            status = await client.status(uri)
            error = "" if status == 200 else f"status {status}"
        except Exception as failure:
            error = repr(failure)
        return time.perf_counter() - begin, error


def percentile(sorted_seconds, part):
    """In milliseconds, at the nearest rank."""
    return 1000 * sorted_seconds[max(0, math.ceil(part * len(sorted_seconds)) - 1)]


async def fan_out(opening, count, at_once, uri):
    """The first request is not counted: over HTTP/2 it makes the connection that all others share."""
    client = opening()
    try:
        permits = asyncio.Semaphore(at_once)
        await answer(client, permits, uri)
        begin = time.perf_counter()
        answers = await asyncio.gather(*(answer(client, permits, uri) for _ in range(count)))
        seconds = time.perf_counter() - begin
    finally:
        await client.close()
    took = sorted(each for each, _ in answers)
    errors = [error for _, error in answers if error]
    return {"seconds": seconds, "p50": percentile(took, 0.5), "p99": percentile(took, 0.99),
            "errors": len(errors), "firstError": errors[0] if errors else ""}


def main():
    kinds = {"aiohttp": Aiohttp, "httpx": Httpx}
    kind, protocol, at_once, certificate = kinds[sys.argv[1]], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    for line in sys.stdin:
        count, uri = line.split()
        asked = fan_out(lambda: kind(protocol, at_once, certificate), int(count), at_once, uri)
        print(json.dumps(asyncio.run(asked)), flush=True)


main()
