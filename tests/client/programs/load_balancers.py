"""List load balancers, a page at a time and one by one."""

from __future__ import annotations

import asyncio
import sys

from elb_client import AsyncElbClient, ElbClient


def main(client: ElbClient) -> None:
    """Show the pages, then all load balancers."""
    for number, page in enumerate(client.load_balancers.iter(limit=2).pages(), 1):
        print("page", number, *(one.name for one in page.loadbalancers))
    for balancer in client.load_balancers.iter(limit=2):
        print(balancer.name, balancer.vip_address)


async def addresses(client: AsyncElbClient) -> list[str]:
    """The addresses of all load balancers, with asyncio."""
    async with client:
        return [one.vip_address async for one in client.load_balancers.iter(limit=2)]


if __name__ == "__main__":
    with ElbClient(token="any", project_id="p", base_url=sys.argv[1]) as client:
        main(client)
    print(*asyncio.run(addresses(AsyncElbClient(token="any", project_id="p", base_url=sys.argv[1]))))
