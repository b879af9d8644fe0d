from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.host import Host
    from ..models.tag import Tag


class EnhancedDatasourceConnectionCreate(_Model):
    """Body of a request: create an enhanced datasource connection.

    Attributes:
        name (str): Name of the connection: letters, digits and underscores. The value contains at most 64
            characters.
        dest_vpc_id (str): ID of the VPC of the service to reach.
        dest_network_id (str): ID of the subnet of the service to reach.
        queues (list[str] | None): Names of the queues that use the connection.
        routetable_id (str | None): ID of the route table of the subnet.
        hosts (list[Host] | None): Host names with their addresses. There is room for 20,000. A maximum of 20000
            items can be given.
        tags (list[Tag] | None): Tags of the connection.

    """

    name: str = ABSENT
    dest_vpc_id: str = ABSENT
    dest_network_id: str = ABSENT
    queues: list[str] | None = None
    routetable_id: str | None = None
    hosts: list[Host] | None = None
    tags: list[Tag] | None = None

    _required = frozenset(
        (
            "name",
            "dest_vpc_id",
            "dest_network_id",
        )
    )

    def __init__(
        self,
        name: str,
        dest_vpc_id: str,
        dest_network_id: str,
        queues: list[str] | None | Unset = UNSET,
        routetable_id: str | None | Unset = UNSET,
        hosts: Sequence[Host | Mapping[str, Any]] | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "name": name,
                "dest_vpc_id": dest_vpc_id,
                "dest_network_id": dest_network_id,
                "queues": queues,
                "routetable_id": routetable_id,
                "hosts": hosts,
                "tags": tags,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.host import Host
        from ..models.tag import Tag

        return (
            ("hosts", _wire.Objects(Host)),
            ("tags", _wire.Objects(Tag)),
        )
