from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.dirty_data_strategy import DirtyDataStrategy
from ..models.flink_jar_job_checkpoint_mode import FlinkJarJobCheckpointMode
from ..models.resource_config_version import ResourceConfigVersion
from ..models.run_mode import RunMode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.resource_config import ResourceConfig


class FlinkSqlJobUpdate(_Model):
    """Body of a request: update a SQL job.

    Attributes:
        name (str | None): Name of the job. The value contains 0 to 57 characters.
        desc (str | None): Free text that tells what the job is for. The value contains 0 to 512 characters.
        queue_name (str | None): Name of the queue. The value contains 0 to 128 characters.
        sql_body (str | None): SQL statements of the job: at least a source, a query and a sink. They may take
            1024 x 1024 characters.
        run_mode (RunMode | None): Where the job runs. The default value is **shared_cluster**. The options are:

            - **shared_cluster**: on a cluster that jobs share
            - **exclusive_cluster**: on a cluster of its own
            - **edge_node**: on an edge node Default: "shared_cluster".
        cu_number (int | None): Number of compute units (CUs) of the job, those of the JobManager included. The
            default value is **2**. Default: 2.
        parallel_number (int | None): How many tasks run in parallel. The default value is **1**. Default: 1.
        checkpoint_enabled (bool | None): Whether the job takes snapshots (checkpoints) of its state by itself.
            The default value is **false**. Default: false.
        checkpoint_mode (FlinkJarJobCheckpointMode | None): How often a record may be processed when the job
            resumes from a snapshot. The default value is **1**. The options are:

            - **1**: exactly once: no record is processed twice
            - **2**: at least once: a record may be processed again Default: 1.
        checkpoint_interval (int | None): Time between two snapshots, in seconds. The default value is **10**.
            Default: 10.
        obs_bucket (str | None): Bucket of OBS for snapshots and logs, if **checkpoint_enabled** or
            **log_enabled** is **true**. DLI must be allowed to use it.
        log_enabled (bool | None): Whether the job keeps its log in OBS. The default value is **false**.
            Default: false.
        smn_topic (str | None): Topic of SMN whose subscribers get a message if the job fails.
        restart_when_exception (bool | None): Whether the job starts again by itself after a failure. The
            default value is **false**. Default: false.
        idle_state_retention (int | None): How long the state of an idle key is kept, in seconds. The default
            value is **3600**. Default: 3600.
        edge_group_ids (list[str] | None): IDs of groups of edge nodes, with commas between.
        dirty_data_strategy (DirtyDataStrategy | None): What to do with records that cannot be used. The default
            value is **0**. The options are:

            - **2:obsDir**: keep them in the folder of OBS that stands in place of obsDir
            - **1**: let the job fail
            - **0**: ignore them Default: "0".
        udf_jar_url (str | None): Package with user-defined functions of the SQL job, uploaded to DLI. From
            Flink 1.15 on it must be in OBS instead.
        manager_cu_number (int | None): Number of compute units (CUs) of the JobManager. The default value is
            **1**. Default: 1.
        tm_cus (int | None): Number of compute units (CUs) of each TaskManager. The default value is **1**.
            Default: 1.
        tm_slot_num (int | None): Number of slots of each TaskManager. Without it, **parallel_number** times
            **tm_cus**, divided by what **manager_cu_number** leaves of **cu_number**.
        operator_config (str | None): Parallelism of each operator.
        resume_checkpoint (bool | None): Whether a restart after a failure goes on from the latest checkpoint.
        resume_max_num (int | None): How often an hour the job starts again after a failure; **-1** sets no
            limit, and **0** is not possible. The default value is **-1**. Default: -1.
        static_estimator_config (str | None): Traffic or hit ratio of each operator, as JSON text:
            **operator_list** with **id** and **rate_factor** or **output_rate**.
        runtime_config (str | None): Settings that tune the running job.
        flink_version (str | None): Version of Flink.
        execution_agency_urn (str | None): Name of the agency that lets DLI act for you. It can be set from
            Flink 1.15 on.
        resource_config_version (ResourceConfigVersion | None): Which settings of resources count: with **v1**
            the numbers of CUs, with **v2** the memory and cores in **resource_config**. Prefer **v2**. The default
            value is **v1**. The options are:

            - **v1**: for Flink 1.12 and 1.15
            - **v2**: for Flink 1.15 and 1.17 Default: "v1".
        resource_config (ResourceConfig | None): Resources of the job. They count only if
            **resource_config_version** is **v2**.

    """

    name: str | None = None
    desc: str | None = None
    queue_name: str | None = None
    sql_body: str | None = None
    run_mode: RunMode | None = None
    cu_number: int | None = None
    parallel_number: int | None = None
    checkpoint_enabled: bool | None = None
    checkpoint_mode: FlinkJarJobCheckpointMode | None = None
    checkpoint_interval: int | None = None
    obs_bucket: str | None = None
    log_enabled: bool | None = None
    smn_topic: str | None = None
    restart_when_exception: bool | None = None
    idle_state_retention: int | None = None
    edge_group_ids: list[str] | None = None
    dirty_data_strategy: DirtyDataStrategy | None = None
    udf_jar_url: str | None = None
    manager_cu_number: int | None = None
    tm_cus: int | None = None
    tm_slot_num: int | None = None
    operator_config: str | None = None
    resume_checkpoint: bool | None = None
    resume_max_num: int | None = None
    static_estimator_config: str | None = None
    runtime_config: str | None = None
    flink_version: str | None = None
    execution_agency_urn: str | None = None
    resource_config_version: ResourceConfigVersion | None = None
    resource_config: ResourceConfig | None = None

    def __init__(
        self,
        name: str | None | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        run_mode: RunMode | str | None | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        checkpoint_enabled: bool | None | Unset = UNSET,
        checkpoint_mode: FlinkJarJobCheckpointMode | int | None | Unset = UNSET,
        checkpoint_interval: int | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        log_enabled: bool | None | Unset = UNSET,
        smn_topic: str | None | Unset = UNSET,
        restart_when_exception: bool | None | Unset = UNSET,
        idle_state_retention: int | None | Unset = UNSET,
        edge_group_ids: list[str] | None | Unset = UNSET,
        dirty_data_strategy: DirtyDataStrategy | str | None | Unset = UNSET,
        udf_jar_url: str | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        operator_config: str | None | Unset = UNSET,
        resume_checkpoint: bool | None | Unset = UNSET,
        resume_max_num: int | None | Unset = UNSET,
        static_estimator_config: str | None | Unset = UNSET,
        runtime_config: str | None | Unset = UNSET,
        flink_version: str | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        resource_config_version: ResourceConfigVersion | str | None | Unset = UNSET,
        resource_config: ResourceConfig | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "name": name,
                "desc": desc,
                "queue_name": queue_name,
                "sql_body": sql_body,
                "run_mode": run_mode,
                "cu_number": cu_number,
                "parallel_number": parallel_number,
                "checkpoint_enabled": checkpoint_enabled,
                "checkpoint_mode": checkpoint_mode,
                "checkpoint_interval": checkpoint_interval,
                "obs_bucket": obs_bucket,
                "log_enabled": log_enabled,
                "smn_topic": smn_topic,
                "restart_when_exception": restart_when_exception,
                "idle_state_retention": idle_state_retention,
                "edge_group_ids": edge_group_ids,
                "dirty_data_strategy": dirty_data_strategy,
                "udf_jar_url": udf_jar_url,
                "manager_cu_number": manager_cu_number,
                "tm_cus": tm_cus,
                "tm_slot_num": tm_slot_num,
                "operator_config": operator_config,
                "resume_checkpoint": resume_checkpoint,
                "resume_max_num": resume_max_num,
                "static_estimator_config": static_estimator_config,
                "runtime_config": runtime_config,
                "flink_version": flink_version,
                "execution_agency_urn": execution_agency_urn,
                "resource_config_version": resource_config_version,
                "resource_config": resource_config,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.resource_config import ResourceConfig

        return (
            ("run_mode", _wire.Member(RunMode)),
            ("checkpoint_mode", _wire.Member(FlinkJarJobCheckpointMode)),
            ("dirty_data_strategy", _wire.Member(DirtyDataStrategy)),
            ("resource_config_version", _wire.Member(ResourceConfigVersion)),
            ("resource_config", _wire.Object(ResourceConfig)),
        )
