from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.enhanced_datasource_connection_status import EnhancedDatasourceConnectionStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.available_queue_info import AvailableQueueInfo
    from ..models.host import Host


class Connection(_Model):
    """The connections.

    Attributes:
        id (str): ID of the connection.
        name (str): Name of the connection.
        status (EnhancedDatasourceConnectionStatus): Whether the connection is in use. The options are:

            - **ACTIVE**: in use
            - **DELETED**: deleted
        available_queue_info (list[AvailableQueueInfo]): Queues that use the connection.
        dest_vpc_id (str): ID of the VPC of the service to reach.
        dest_network_id (str): ID of the subnet of the service to reach.
        is_privis (bool): **false** if the permissions on the connection have been granted to the project,
            otherwise **true**.
        create_time (int): Time of creation, as a UNIX timestamp in milliseconds.
        hosts (list[Host] | None): Host names with their addresses.
        ipv6_enable (bool | None): Whether IPv6 is on.

    """

    id: str = ABSENT
    name: str = ABSENT
    status: EnhancedDatasourceConnectionStatus = ABSENT
    available_queue_info: list[AvailableQueueInfo] = ABSENT
    dest_vpc_id: str = ABSENT
    dest_network_id: str = ABSENT
    is_privis: bool = ABSENT
    create_time: int = ABSENT
    hosts: list[Host] | None = None
    ipv6_enable: bool | None = None

    _renamed = {
        "isPrivis": "is_privis",
    }

    def __init__(
        self,
        id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        status: EnhancedDatasourceConnectionStatus | str | None | Unset = UNSET,
        available_queue_info: Sequence[AvailableQueueInfo | Mapping[str, Any]] | None | Unset = UNSET,
        dest_vpc_id: str | None | Unset = UNSET,
        dest_network_id: str | None | Unset = UNSET,
        is_privis: bool | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
        hosts: Sequence[Host | Mapping[str, Any]] | None | Unset = UNSET,
        ipv6_enable: bool | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "id": id,
                "name": name,
                "status": status,
                "available_queue_info": available_queue_info,
                "dest_vpc_id": dest_vpc_id,
                "dest_network_id": dest_network_id,
                "is_privis": is_privis,
                "create_time": create_time,
                "hosts": hosts,
                "ipv6_enable": ipv6_enable,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.available_queue_info import AvailableQueueInfo
        from ..models.host import Host

        return (
            ("status", _wire.Member(EnhancedDatasourceConnectionStatus)),
            ("available_queue_info", _wire.Objects(AvailableQueueInfo)),
            ("hosts", _wire.Objects(Host)),
        )
