"""Create a server, and list the servers of the project with what they do."""

from __future__ import annotations

import sys

from ecs_client import EcsClient
from ecs_client.models import RootVolume


def main(client: EcsClient) -> None:
    """Make the server `web-1` with one network card and a disk of 40 GB, then show all."""
    created = client.servers.create(
        name="web-1",
        image_ref="9e0a",
        flavor_ref="s3.large.2",
        vpcid="v-1",
        nics=[{"subnet_id": "n-1"}],
        root_volume=RootVolume(volumetype="SSD", size=40),
    )
    print("ordered", *created.server_ids)
    for server in client.servers.iter(limit=2):
        print(server.name, server.status)


if __name__ == "__main__":
    with EcsClient(token="any", project_id="p", base_url=sys.argv[1]) as client:
        main(client)
