"""Create a user, unless there is one of that name."""

from __future__ import annotations

import sys

from iam_client import IamClient
from iam_client.errors import Conflict


def main(client: IamClient) -> None:
    """Make the users `ada` and `bob`; the service knows `bob`."""
    for name in ("ada", "bob"):
        try:
            user = client.users.create(name=name, password="not-a-real-1", enabled=True)
        except Conflict as error:
            print(name, "was there before:", error.message)
        else:
            print(user.name, "is", user.id)


if __name__ == "__main__":
    with IamClient(token="any", base_url=sys.argv[1]) as client:
        main(client)
