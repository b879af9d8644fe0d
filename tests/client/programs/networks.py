"""Create a network, and a subnet in it."""

from __future__ import annotations

import sys

from vpc_client import VpcClient


def main(client: VpcClient) -> None:
    """Make the network `office` with a subnet for desks."""
    network = client.vpcs.create(name="office", cidr="10.0.0.0/8")
    subnet = client.subnets.create(name="desks", cidr="10.1.0.0/16", gateway_ip="10.1.0.1", vpc_id=network.id)
    print(subnet.name, "with", subnet.cidr, "in", network.name)


if __name__ == "__main__":
    with VpcClient(token="any", project_id="p", base_url=sys.argv[1]) as client:
        main(client)
