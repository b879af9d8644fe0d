from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers

if TYPE_CHECKING:
    from ..models.host import Host


class EnhancedDatasourceConnectionUpdate(_Model):
    """Body of a request: modify host information.

    Attributes:
        hosts (list[Host]): All host names with their addresses. There is room for 20,000. A maximum of 20000
            items can be given.

    """

    hosts: list[Host] = ABSENT

    _required = frozenset(("hosts",))

    def __init__(
        self,
        hosts: Sequence[Host | Mapping[str, Any]],
    ) -> None:
        self._take(
            {
                "hosts": hosts,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.host import Host

        return (("hosts", _wire.Objects(Host)),)
