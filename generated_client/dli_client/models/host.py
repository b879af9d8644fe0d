from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class Host(_Model):
    """Host names with their addresses.

    Attributes:
        name (str): Name of the host: letters, digits, underscores, hyphens and periods, a letter first; there
            is room for 128.
        ip (str): IPv4 address of the host.

    """

    name: str = ABSENT
    ip: str = ABSENT

    def __init__(
        self,
        name: str | None | Unset = UNSET,
        ip: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "name": name,
                "ip": ip,
            }
        )
