from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.queue_type import QueueType
from ..models.resource_mode import ResourceMode
from ..types import UNSET, Unset


class GetQueueResponse(_Model):
    """Answer to a request: get queue details.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        queue_name (str): Name of the queue, in small letters.
        description (str): Free text that tells what the queue is for.
        owner (str): User who created the queue.
        create_time (int): Time of creation, as a UNIX timestamp in milliseconds.
        queue_type (QueueType): Type of the queue, which decides what jobs it runs. The default value is
            **sql**. The options are:

            - **sql**: runs SQL jobs
            - **general**: runs Flink and Spark JAR jobs Default: "sql".
        cu_count (int): Number of compute units (CUs) that the queue has at present.
        resource_id (str): ID of the resource.
        resource_mode (ResourceMode): Whether the queue has its compute resources to itself. The options are:

            - **0**: shared with other users
            - **1**: for this project alone
        enterprise_project_id (str | None): ID of the enterprise project that owns the resource; **0** stands
            for the project that exists from the start. Only users of Enterprise Management can choose one.
        cu_spec (int): Size of the queue, in compute units (CUs).
        cu_scale_out_limit (int | None): Most compute units (CUs) that elastic scaling gives to the queue.
        cu_scale_in_limit (int | None): Fewest compute units (CUs) that elastic scaling leaves to the queue.
        elastic_resource_pool_name (str | None): Elastic resource pool that the queue belongs to.
        support_spark_versions (list[str] | None): Versions of Spark that the queue can run.
        default_spark_version (str | None): Version of Spark that jobs get unless they choose another.
        support_flink_sql_versions (list[str] | None): Versions of Flink SQL that the queue can run.
        default_flink_sql_version (str | None): Version of Flink SQL that jobs get unless they choose another.
        support_flink_jar_versions (list[str] | None): Versions of Flink that the queue can run JAR jobs on.
        default_flink_jar_version (str | None): Version of Flink that JAR jobs get unless they choose another.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    queue_name: str = ABSENT
    description: str = ABSENT
    owner: str = ABSENT
    create_time: int = ABSENT
    queue_type: QueueType = ABSENT
    cu_count: int = ABSENT
    resource_id: str = ABSENT
    resource_mode: ResourceMode = ABSENT
    enterprise_project_id: str | None = None
    cu_spec: int = ABSENT
    cu_scale_out_limit: int | None = None
    cu_scale_in_limit: int | None = None
    elastic_resource_pool_name: str | None = None
    support_spark_versions: list[str] | None = None
    default_spark_version: str | None = None
    support_flink_sql_versions: list[str] | None = None
    default_flink_sql_version: str | None = None
    support_flink_jar_versions: list[str] | None = None
    default_flink_jar_version: str | None = None

    _renamed = {
        "queueName": "queue_name",
        "queueType": "queue_type",
        "cuCount": "cu_count",
    }

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        owner: str | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
        queue_type: QueueType | str | None | Unset = UNSET,
        cu_count: int | None | Unset = UNSET,
        resource_id: str | None | Unset = UNSET,
        resource_mode: ResourceMode | int | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        cu_spec: int | None | Unset = UNSET,
        cu_scale_out_limit: int | None | Unset = UNSET,
        cu_scale_in_limit: int | None | Unset = UNSET,
        elastic_resource_pool_name: str | None | Unset = UNSET,
        support_spark_versions: list[str] | None | Unset = UNSET,
        default_spark_version: str | None | Unset = UNSET,
        support_flink_sql_versions: list[str] | None | Unset = UNSET,
        default_flink_sql_version: str | None | Unset = UNSET,
        support_flink_jar_versions: list[str] | None | Unset = UNSET,
        default_flink_jar_version: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "queue_name": queue_name,
                "description": description,
                "owner": owner,
                "create_time": create_time,
                "queue_type": queue_type,
                "cu_count": cu_count,
                "resource_id": resource_id,
                "resource_mode": resource_mode,
                "enterprise_project_id": enterprise_project_id,
                "cu_spec": cu_spec,
                "cu_scale_out_limit": cu_scale_out_limit,
                "cu_scale_in_limit": cu_scale_in_limit,
                "elastic_resource_pool_name": elastic_resource_pool_name,
                "support_spark_versions": support_spark_versions,
                "default_spark_version": default_spark_version,
                "support_flink_sql_versions": support_flink_sql_versions,
                "default_flink_sql_version": default_flink_sql_version,
                "support_flink_jar_versions": support_flink_jar_versions,
                "default_flink_jar_version": default_flink_jar_version,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (
            ("queue_type", _wire.Member(QueueType)),
            ("resource_mode", _wire.Member(ResourceMode)),
        )
