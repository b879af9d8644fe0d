from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.cu_count import CuCount
from ..models.queue_create_platform import QueueCreatePlatform
from ..models.queue_type import QueueType
from ..models.resource_mode import ResourceMode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.package_group_tag import PackageGroupTag


class QueueCreate(_Model):
    """Body of a request: create a queue.

    Attributes:
        queue_name (str): Name of the new queue: letters, digits and underscores. It neither consists of digits
            alone nor starts with an underscore. Capital letters become small ones. The value contains at most 128
            characters.
        cu_count (CuCount): Number of compute units (CUs) that the queue keeps at least. The value can be
            **16**, **64**, or **256**.
        queue_type (QueueType | None): Type of the queue, which decides what jobs it runs. The default value is
            **sql**. The options are:

            - **sql**: runs SQL jobs
            - **general**: runs Flink and Spark JAR jobs Default: "sql".
        description (str | None): Free text that tells what the queue is for.
        enterprise_project_id (str | None): ID of the enterprise project that owns the resource; **0** stands
            for the project that exists from the start. Only users of Enterprise Management can choose one.
        platform (QueueCreatePlatform | None): Processor architecture of the compute resources. The options are:

            - **x86_64**: 64-bit x86

            - `x86_64`: 64-bit x86
        resource_mode (ResourceMode | None): Whether the queue has its compute resources to itself. The options
            are:

            - **0**: shared with other users
            - **1**: for this project alone
        labels (list[str] | None): Set it to **2**, as JSON text, for a queue whose compute resources are spread
            over two availability zones (AZs).
        tags (list[PackageGroupTag] | None): Tags of the queue, each a pair of a key and a value.
        engine (str | None): Engine of the queue, **spark**. It counts only if **queue_type** is **sql**. The
            default value is **spark**. Default: "spark".

    """

    queue_name: str = ABSENT
    cu_count: CuCount = ABSENT
    queue_type: QueueType | None = None
    description: str | None = None
    enterprise_project_id: str | None = None
    platform: QueueCreatePlatform | None = None
    resource_mode: ResourceMode | None = None
    labels: list[str] | None = None
    tags: list[PackageGroupTag] | None = None
    engine: str | None = None

    _required = frozenset(
        (
            "queue_name",
            "cu_count",
        )
    )

    def __init__(
        self,
        queue_name: str,
        cu_count: CuCount | int,
        queue_type: QueueType | str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        platform: QueueCreatePlatform | str | None | Unset = UNSET,
        resource_mode: ResourceMode | int | None | Unset = UNSET,
        labels: list[str] | None | Unset = UNSET,
        tags: Sequence[PackageGroupTag | Mapping[str, Any]] | None | Unset = UNSET,
        engine: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "queue_name": queue_name,
                "cu_count": cu_count,
                "queue_type": queue_type,
                "description": description,
                "enterprise_project_id": enterprise_project_id,
                "platform": platform,
                "resource_mode": resource_mode,
                "labels": labels,
                "tags": tags,
                "engine": engine,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.package_group_tag import PackageGroupTag

        return (
            ("cu_count", _wire.Member(CuCount)),
            ("queue_type", _wire.Member(QueueType)),
            ("platform", _wire.Member(QueueCreatePlatform)),
            ("resource_mode", _wire.Member(ResourceMode)),
            ("tags", _wire.Objects(PackageGroupTag)),
        )
