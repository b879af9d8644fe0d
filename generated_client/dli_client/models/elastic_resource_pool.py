from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.elastic_resource_pool_status import ElasticResourcePoolStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.elastic_resource_pool_label import ElasticResourcePoolLabel


class ElasticResourcePool(_Model):
    """The pools.

    Attributes:
        owner (str): Account that created the pool.
        elastic_resource_pool_name (str): Name of the elastic resource pool.
        description (str): Free text that tells what the pool is for.
        max_cu (int): Most compute units (CUs) that the pool may have.
        min_cu (int): Fewest compute units (CUs) that the pool may have.
        actual_cu (int): Actual number of compute units (CUs).
        cidr_in_vpc (str): Addresses of the pool, as a CIDR block.
        create_time (int): Time of creation, as a UNIX timestamp in milliseconds.
        update_time (int | None): Time of the last change, as a UNIX timestamp in milliseconds.
        current_cu (int | None): Number of compute units (CUs) at present.
        status (ElasticResourcePoolStatus): Where the pool stands. The options are:

            - **AVAILABLE**: ready for use
            - **SCALING**: is being resized
            - **CREATING**: is being created
            - **FAILED**: could not be created
        resource_id (str): ID of the resource.
        fail_reason (str): Why the pool could not be created.
        enterprise_project_id (str): ID of the enterprise project that owns the resource; **0** stands for the
            project that exists from the start. Only users of Enterprise Management can choose one.
        prepay_cu (int): Number of compute units (CUs) that are paid for in advance.
        charging_mode (int): How the pool is paid for.
        queues (list[str] | None): Names of the queues in the pool.
        manager (str | None): Type of the pool.
        label (ElasticResourcePoolLabel | None): Edition of the pool, such as **spec** set to **basic**.
        ipv6_enable (bool | None): Whether IPv6 is on.
        ipv6_cidr_in_subnet (str | None): IPv6 addresses of the pool, as a CIDR block.
        id (int): ID of the pool.

    """

    owner: str = ABSENT
    elastic_resource_pool_name: str = ABSENT
    description: str = ABSENT
    max_cu: int = ABSENT
    min_cu: int = ABSENT
    actual_cu: int = ABSENT
    cidr_in_vpc: str = ABSENT
    create_time: int = ABSENT
    update_time: int | None = None
    current_cu: int | None = None
    status: ElasticResourcePoolStatus = ABSENT
    resource_id: str = ABSENT
    fail_reason: str = ABSENT
    enterprise_project_id: str = ABSENT
    prepay_cu: int = ABSENT
    charging_mode: int = ABSENT
    queues: list[str] | None = None
    manager: str | None = None
    label: ElasticResourcePoolLabel | None = None
    ipv6_enable: bool | None = None
    ipv6_cidr_in_subnet: str | None = None
    id: int = ABSENT

    def __init__(
        self,
        owner: str | None | Unset = UNSET,
        elastic_resource_pool_name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        max_cu: int | None | Unset = UNSET,
        min_cu: int | None | Unset = UNSET,
        actual_cu: int | None | Unset = UNSET,
        cidr_in_vpc: str | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
        update_time: int | None | Unset = UNSET,
        current_cu: int | None | Unset = UNSET,
        status: ElasticResourcePoolStatus | str | None | Unset = UNSET,
        resource_id: str | None | Unset = UNSET,
        fail_reason: str | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        prepay_cu: int | None | Unset = UNSET,
        charging_mode: int | None | Unset = UNSET,
        queues: list[str] | None | Unset = UNSET,
        manager: str | None | Unset = UNSET,
        label: ElasticResourcePoolLabel | Mapping[str, Any] | None | Unset = UNSET,
        ipv6_enable: bool | None | Unset = UNSET,
        ipv6_cidr_in_subnet: str | None | Unset = UNSET,
        id: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "owner": owner,
                "elastic_resource_pool_name": elastic_resource_pool_name,
                "description": description,
                "max_cu": max_cu,
                "min_cu": min_cu,
                "actual_cu": actual_cu,
                "cidr_in_vpc": cidr_in_vpc,
                "create_time": create_time,
                "update_time": update_time,
                "current_cu": current_cu,
                "status": status,
                "resource_id": resource_id,
                "fail_reason": fail_reason,
                "enterprise_project_id": enterprise_project_id,
                "prepay_cu": prepay_cu,
                "charging_mode": charging_mode,
                "queues": queues,
                "manager": manager,
                "label": label,
                "ipv6_enable": ipv6_enable,
                "ipv6_cidr_in_subnet": ipv6_cidr_in_subnet,
                "id": id,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.elastic_resource_pool_label import ElasticResourcePoolLabel

        return (
            ("status", _wire.Member(ElasticResourcePoolStatus)),
            ("label", _wire.Object(ElasticResourcePoolLabel)),
        )
