from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.elastic_resource_pool_create_label import ElasticResourcePoolCreateLabel
    from ..models.tag import Tag


class ElasticResourcePoolCreate(_Model):
    """Body of a request: create an elastic resource pool.

    Attributes:
        elastic_resource_pool_name (str): Name of the new pool: letters, digits and underscores. It neither
            consists of digits alone nor starts with an underscore. Capital letters become small ones. The value
            contains at most 128 characters.
        max_cu (int): Most compute units (CUs) that the pool may have: more than **min_cu**, and enough for the
            upper limits of all its queues together. A basic pool has up to 64 CUs.
        min_cu (int): Fewest compute units (CUs) that the pool may have: enough for the lower limits of all its
            queues together. A basic pool has 16 to 64 CUs, a standard one no fewer than 64. The minimum value is
            16.
        description (str | None): Free text that tells what the pool is for. The value contains at most 256
            characters.
        cidr_in_vpc (str | None): Addresses that the pool gets, as a CIDR block. The default value is
            **172.16.0.0/12**. Default: "172.16.0.0/12".
        charging_mode (int | None): How the pool is paid for; **1** means by use. The default value is **1**.
            Default: 1.
        enterprise_project_id (str | None): ID of the enterprise project that owns the resource; **0** stands
            for the project that exists from the start. Only users of Enterprise Management can choose one. The
            default value is **0**. Default: "0".
        tags (list[Tag] | None): Tags of the pool, each a pair of a key and a value.
        label (ElasticResourcePoolCreateLabel | None): Edition of the pool. Set it to **{"spec":"basic"}** for
            the basic one; without it, the pool is of the standard edition.
        ipv6_enable (bool | None): Whether the pool gets IPv6 addresses as well. DLI chooses them, and they
            cannot be given up again. The default value is **false**. Default: false.

    """

    elastic_resource_pool_name: str = ABSENT
    max_cu: int = ABSENT
    min_cu: int = ABSENT
    description: str | None = None
    cidr_in_vpc: str | None = None
    charging_mode: int | None = None
    enterprise_project_id: str | None = None
    tags: list[Tag] | None = None
    label: ElasticResourcePoolCreateLabel | None = None
    ipv6_enable: bool | None = None

    _required = frozenset(
        (
            "elastic_resource_pool_name",
            "max_cu",
            "min_cu",
        )
    )

    def __init__(
        self,
        elastic_resource_pool_name: str,
        max_cu: int,
        min_cu: int,
        description: str | None | Unset = UNSET,
        cidr_in_vpc: str | None | Unset = UNSET,
        charging_mode: int | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        label: ElasticResourcePoolCreateLabel | Mapping[str, Any] | None | Unset = UNSET,
        ipv6_enable: bool | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "elastic_resource_pool_name": elastic_resource_pool_name,
                "max_cu": max_cu,
                "min_cu": min_cu,
                "description": description,
                "cidr_in_vpc": cidr_in_vpc,
                "charging_mode": charging_mode,
                "enterprise_project_id": enterprise_project_id,
                "tags": tags,
                "label": label,
                "ipv6_enable": ipv6_enable,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.elastic_resource_pool_create_label import ElasticResourcePoolCreateLabel
        from ..models.tag import Tag

        return (
            ("tags", _wire.Objects(Tag)),
            ("label", _wire.Object(ElasticResourcePoolCreateLabel)),
        )
