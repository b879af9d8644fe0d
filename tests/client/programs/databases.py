"""Create a database instance, wait until it runs, and make a backup of it."""

from __future__ import annotations

import sys

from rds_client import RdsClient
from rds_client.models import Datastore, Volume


def main(client: RdsClient) -> None:
    """Make the instance `orders` and its first backup."""
    made = client.instances.create(
        name="orders",
        datastore=Datastore(type_="PostgreSQL", version="16"),
        flavor_ref="rds.pg.s1",
        volume=Volume(type_="SSD", size=40),
        vpc_id="v-1",
        subnet_id="n-1",
    )
    instance = client.instances.wait(instance_id=made.instance.id, wait_interval=0.01)
    print(instance.name, "is", instance.status)
    backup = client.backups.create(instance_id=instance.id, name="before-the-move")
    print(backup.name, "of", backup.instance_id, "is", backup.status)


if __name__ == "__main__":
    with RdsClient(token="any", project_id="p", base_url=sys.argv[1]) as client:
        main(client)
