from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class ConnectionTestCreate(_Model):
    """Body of a request: create an address connectivity test request.

    Attributes:
        address (str): Address to reach: a domain name or IP address, a colon, and a port.

    """

    address: str = ABSENT

    _required = frozenset(("address",))

    def __init__(
        self,
        address: str,
    ) -> None:
        self._take(
            {
                "address": address,
            }
        )
