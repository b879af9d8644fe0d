from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.resource_mode import ResourceMode
from ..types import UNSET, Unset


class Queue(_Model):
    """The queues.

    Attributes:
        queue_id (int | None): ID of the queue.
        queue_name (str): Name of the queue.
        description (str): Free text that tells what the queue is for.
        owner (str): User who created the queue.
        create_time (int): Time of creation, as a UNIX timestamp in milliseconds.
        queue_type (str): Type of the queue, which decides what jobs it runs. The default value is **sql**.
            Common values:

            - **sql**: runs SQL jobs
            - **general**: runs Flink and Spark JAR jobs Default: "sql".
        engine (str | None): Engine that runs the jobs of the queue.
        used_cu (float | None): Number of compute units (CUs) that jobs use at present.
        cu_count (int): Number of compute units (CUs) that the queue has at present.
        resource_id (str): ID of the resource.
        enterprise_project_id (str | None): ID of the enterprise project that owns the resource; **0** stands
            for the project that exists from the start. Only users of Enterprise Management can choose one.
        cidr_in_vpc (str): Addresses of the queue in the VPC, as a CIDR block.
        cidr_in_mgntsubnet (str): Addresses of the management subnet, as a CIDR block.
        cidr_in_subnet (str): Addresses of the subnet, as a CIDR block.
        resource_mode (ResourceMode): Whether the queue has its compute resources to itself. The options are:

            - **0**: shared with other users
            - **1**: for this project alone
        platform (str): Processor architecture of the compute resources.
        is_restarting (bool): Whether the queue is being restarted. The default value is **false**. Default:
            false.
        labels (str): Over how many availability zones (AZs) the queue is spread, as JSON text.
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
        support_opensource_flink_versions (list[str] | None): Versions of Flink OpenSource SQL that the queue
            can run.

    """

    queue_id: int | None = None
    queue_name: str = ABSENT
    description: str = ABSENT
    owner: str = ABSENT
    create_time: int = ABSENT
    queue_type: str = ABSENT
    engine: str | None = None
    used_cu: float | None = None
    cu_count: int = ABSENT
    resource_id: str = ABSENT
    enterprise_project_id: str | None = None
    cidr_in_vpc: str = ABSENT
    cidr_in_mgntsubnet: str = ABSENT
    cidr_in_subnet: str = ABSENT
    resource_mode: ResourceMode = ABSENT
    platform: str = ABSENT
    is_restarting: bool = ABSENT
    labels: str = ABSENT
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
    support_opensource_flink_versions: list[str] | None = None

    def __init__(
        self,
        queue_id: int | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        owner: str | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
        queue_type: str | None | Unset = UNSET,
        engine: str | None | Unset = UNSET,
        used_cu: float | None | Unset = UNSET,
        cu_count: int | None | Unset = UNSET,
        resource_id: str | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        cidr_in_vpc: str | None | Unset = UNSET,
        cidr_in_mgntsubnet: str | None | Unset = UNSET,
        cidr_in_subnet: str | None | Unset = UNSET,
        resource_mode: ResourceMode | int | None | Unset = UNSET,
        platform: str | None | Unset = UNSET,
        is_restarting: bool | None | Unset = UNSET,
        labels: str | None | Unset = UNSET,
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
        support_opensource_flink_versions: list[str] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "queue_id": queue_id,
                "queue_name": queue_name,
                "description": description,
                "owner": owner,
                "create_time": create_time,
                "queue_type": queue_type,
                "engine": engine,
                "used_cu": used_cu,
                "cu_count": cu_count,
                "resource_id": resource_id,
                "enterprise_project_id": enterprise_project_id,
                "cidr_in_vpc": cidr_in_vpc,
                "cidr_in_mgntsubnet": cidr_in_mgntsubnet,
                "cidr_in_subnet": cidr_in_subnet,
                "resource_mode": resource_mode,
                "platform": platform,
                "is_restarting": is_restarting,
                "labels": labels,
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
                "support_opensource_flink_versions": support_opensource_flink_versions,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (("resource_mode", _wire.Member(ResourceMode)),)
