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


class GetEnhancedDatasourceConnectionResponse(_Model):
    """Answer to a request: get an enhanced datasource connection.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        id (str): ID of the connection.
        name (str): Name of the connection.
        status (EnhancedDatasourceConnectionStatus): Whether the connection is in use. The options are:

            - **ACTIVE**: in use
            - **DELETED**: deleted
        available_queue_info (list[AvailableQueueInfo]): Queues that use the connection.
        dest_vpc_id (str): ID of the VPC of the service to reach.
        dest_network_id (str): ID of the subnet of the service to reach.
        create_time (int): Time of creation, as a UNIX timestamp in milliseconds.
        hosts (list[Host]): Host names with their addresses.
        ipv6_enable (bool | None): Whether IPv6 is on.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    id: str = ABSENT
    name: str = ABSENT
    status: EnhancedDatasourceConnectionStatus = ABSENT
    available_queue_info: list[AvailableQueueInfo] = ABSENT
    dest_vpc_id: str = ABSENT
    dest_network_id: str = ABSENT
    create_time: int = ABSENT
    hosts: list[Host] = ABSENT
    ipv6_enable: bool | None = None

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        status: EnhancedDatasourceConnectionStatus | str | None | Unset = UNSET,
        available_queue_info: Sequence[AvailableQueueInfo | Mapping[str, Any]] | None | Unset = UNSET,
        dest_vpc_id: str | None | Unset = UNSET,
        dest_network_id: str | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
        hosts: Sequence[Host | Mapping[str, Any]] | None | Unset = UNSET,
        ipv6_enable: bool | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "id": id,
                "name": name,
                "status": status,
                "available_queue_info": available_queue_info,
                "dest_vpc_id": dest_vpc_id,
                "dest_network_id": dest_network_id,
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
