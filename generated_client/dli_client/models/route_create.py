from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class RouteCreate(_Model):
    """Body of a request: create a route.

    Attributes:
        name (str): Name of the route. The value contains at most 64 characters.
        cidr (str): Range of addresses that the route leads to, as a CIDR block.

    """

    name: str = ABSENT
    cidr: str = ABSENT

    _required = frozenset(
        (
            "name",
            "cidr",
        )
    )

    def __init__(
        self,
        name: str,
        cidr: str,
    ) -> None:
        self._take(
            {
                "name": name,
                "cidr": cidr,
            }
        )
