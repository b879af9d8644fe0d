from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.dirty_data_strategy import DirtyDataStrategy
from ..models.jobs_job_config_checkpoint_mode import JobsJobConfigCheckpointMode
from ..models.resource_config_version import ResourceConfigVersion
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.resource_config import ResourceConfig


class JobDetailJobConfig(_Model):
    """Settings of the job.

    Attributes:
        checkpoint_enabled (bool): Whether the job takes snapshots (checkpoints) of its state by itself. The
            default value is **false**. Default: false.
        checkpoint_interval (int): Time between two snapshots, in seconds. The default value is **10**. Default:
            10.
        checkpoint_mode (JobsJobConfigCheckpointMode): How often a record may be processed when the job resumes
            from a checkpoint. The default value is **exactly_once**. The options are:

            - **exactly_once**: no record is processed twice
            - **at_least_once**: a record may be processed again Default: "exactly_once".
        log_enabled (bool): Whether the job keeps its log in OBS. The default value is **false**. Default:
            false.
        obs_bucket (str | None): Bucket of OBS that the job uses.
        root_id (int): ID of the parent job.
        edge_group_ids (list[str] | None): IDs of groups of edge nodes, with commas between.
        manager_cu_number (int): Number of compute units (CUs) of the JobManager. The default value is **1**.
            Default: 1.
        graph_editor_enabled (bool): Whether the stream graph can be edited. The default value is **false**.
            Default: false.
        graph_editor_data (str): Stream graph as it was edited.
        executor_number (int | None): Number of compute nodes of the job.
        executor_cu_number (int | None): Number of compute units (CUs) of each compute node.
        cu_number (int): Number of compute units (CUs) of the job. The value ranges from 2 to 400. The default
            value is **2**. Default: 2.
        parallel_number (int): How many tasks run in parallel. The value ranges from 1 to 2000. The default
            value is **1**. Default: 1.
        smn_topic (str | None): Topic of SMN whose subscribers get a message if the job fails.
        restart_when_exception (bool): Whether the job starts again by itself after a failure.
        resume_checkpoint (bool | None): Whether a restart after a failure goes on from the latest checkpoint.
            The default value is **false**. Default: false.
        resume_max_num (int | None): How often the job is started again after a failure; **-1** sets no limit.
        checkpoint_path (str | None): Path of the checkpoints.
        idle_state_retention (int): How long the state of an idle key is kept.
        config_url (str | None): Path in OBS of the uploaded package with the configuration.
        udf_jar_url (str | None): Package, uploaded to DLI, with user-defined functions of an SQL job.
        dirty_data_strategy (DirtyDataStrategy | None): What to do with records that cannot be used. The options
            are:

            - **2:obsDir**: keep them in the folder of OBS that stands in place of obsDir
            - **1**: let the job fail
            - **0**: ignore them
        entrypoint (str): Package, uploaded to DLI, with the main class.
        dependency_jars (list[str]): Packages, uploaded to DLI, with more classes that the job needs.
        dependency_files (list[str]): Packages, uploaded to DLI, with other files that the job needs.
        tm_cus (int | None): Number of compute units (CUs) of each TaskManager.
        tm_slot_num (int | None): Number of slots of each TaskManager. Without it, **parallel_number** times
            **tm_cus**, divided by what **manager_cu_number** leaves of **cu_number**.
        execution_agency_urn (str): Name of the agency that lets DLI act for you. It can be set from Flink 1.15
            on.
        operator_config (str | None): Parallelism of each operator by its ID, as JSON text.
        static_estimator_config (str | None): Estimate of the resources of the static stream graph, as JSON
            text.
        runtime_config (str | None): Settings that tune the running job.
        real_cu_number (int | None): Number of compute units (CUs) that the job really uses; **0** means as many
            as **cu_number** says. The default value is **0**. Default: 0.
        resource_config_version (ResourceConfigVersion | None): Which settings of resources count: with **v1**
            the numbers of CUs, with **v2** the memory and cores in **resource_config**. Prefer **v2**. The default
            value is **v1**. The options are:

            - **v1**: for Flink 1.12 and 1.15
            - **v2**: for Flink 1.15 and 1.17 Default: "v1".
        resource_config (ResourceConfig | None): Resources of the job. They count only if
            **resource_config_version** is **v2**.

    """

    checkpoint_enabled: bool = ABSENT
    checkpoint_interval: int = ABSENT
    checkpoint_mode: JobsJobConfigCheckpointMode = ABSENT
    log_enabled: bool = ABSENT
    obs_bucket: str | None = None
    root_id: int = ABSENT
    edge_group_ids: list[str] | None = None
    manager_cu_number: int = ABSENT
    graph_editor_enabled: bool = ABSENT
    graph_editor_data: str = ABSENT
    executor_number: int | None = None
    executor_cu_number: int | None = None
    cu_number: int = ABSENT
    parallel_number: int = ABSENT
    smn_topic: str | None = None
    restart_when_exception: bool = ABSENT
    resume_checkpoint: bool | None = None
    resume_max_num: int | None = None
    checkpoint_path: str | None = None
    idle_state_retention: int = ABSENT
    config_url: str | None = None
    udf_jar_url: str | None = None
    dirty_data_strategy: DirtyDataStrategy | None = None
    entrypoint: str = ABSENT
    dependency_jars: list[str] = ABSENT
    dependency_files: list[str] = ABSENT
    tm_cus: int | None = None
    tm_slot_num: int | None = None
    execution_agency_urn: str = ABSENT
    operator_config: str | None = None
    static_estimator_config: str | None = None
    runtime_config: str | None = None
    real_cu_number: int | None = None
    resource_config_version: ResourceConfigVersion | None = None
    resource_config: ResourceConfig | None = None

    def __init__(
        self,
        checkpoint_enabled: bool | None | Unset = UNSET,
        checkpoint_interval: int | None | Unset = UNSET,
        checkpoint_mode: JobsJobConfigCheckpointMode | str | None | Unset = UNSET,
        log_enabled: bool | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        root_id: int | None | Unset = UNSET,
        edge_group_ids: list[str] | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        graph_editor_enabled: bool | None | Unset = UNSET,
        graph_editor_data: str | None | Unset = UNSET,
        executor_number: int | None | Unset = UNSET,
        executor_cu_number: int | None | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        smn_topic: str | None | Unset = UNSET,
        restart_when_exception: bool | None | Unset = UNSET,
        resume_checkpoint: bool | None | Unset = UNSET,
        resume_max_num: int | None | Unset = UNSET,
        checkpoint_path: str | None | Unset = UNSET,
        idle_state_retention: int | None | Unset = UNSET,
        config_url: str | None | Unset = UNSET,
        udf_jar_url: str | None | Unset = UNSET,
        dirty_data_strategy: DirtyDataStrategy | str | None | Unset = UNSET,
        entrypoint: str | None | Unset = UNSET,
        dependency_jars: list[str] | None | Unset = UNSET,
        dependency_files: list[str] | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        operator_config: str | None | Unset = UNSET,
        static_estimator_config: str | None | Unset = UNSET,
        runtime_config: str | None | Unset = UNSET,
        real_cu_number: int | None | Unset = UNSET,
        resource_config_version: ResourceConfigVersion | str | None | Unset = UNSET,
        resource_config: ResourceConfig | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "checkpoint_enabled": checkpoint_enabled,
                "checkpoint_interval": checkpoint_interval,
                "checkpoint_mode": checkpoint_mode,
                "log_enabled": log_enabled,
                "obs_bucket": obs_bucket,
                "root_id": root_id,
                "edge_group_ids": edge_group_ids,
                "manager_cu_number": manager_cu_number,
                "graph_editor_enabled": graph_editor_enabled,
                "graph_editor_data": graph_editor_data,
                "executor_number": executor_number,
                "executor_cu_number": executor_cu_number,
                "cu_number": cu_number,
                "parallel_number": parallel_number,
                "smn_topic": smn_topic,
                "restart_when_exception": restart_when_exception,
                "resume_checkpoint": resume_checkpoint,
                "resume_max_num": resume_max_num,
                "checkpoint_path": checkpoint_path,
                "idle_state_retention": idle_state_retention,
                "config_url": config_url,
                "udf_jar_url": udf_jar_url,
                "dirty_data_strategy": dirty_data_strategy,
                "entrypoint": entrypoint,
                "dependency_jars": dependency_jars,
                "dependency_files": dependency_files,
                "tm_cus": tm_cus,
                "tm_slot_num": tm_slot_num,
                "execution_agency_urn": execution_agency_urn,
                "operator_config": operator_config,
                "static_estimator_config": static_estimator_config,
                "runtime_config": runtime_config,
                "real_cu_number": real_cu_number,
                "resource_config_version": resource_config_version,
                "resource_config": resource_config,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.resource_config import ResourceConfig

        return (
            ("checkpoint_mode", _wire.Member(JobsJobConfigCheckpointMode)),
            ("dirty_data_strategy", _wire.Member(DirtyDataStrategy)),
            ("resource_config_version", _wire.Member(ResourceConfigVersion)),
            ("resource_config", _wire.Object(ResourceConfig)),
        )
