from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.dirty_data_strategy import DirtyDataStrategy
from ..models.feature import Feature
from ..models.jobs_job_config_checkpoint_mode import JobsJobConfigCheckpointMode
from ..types import UNSET, Unset


class JobsJobConfig(_Model):
    """Settings of the job.

    Attributes:
        checkpoint_enabled (bool | None): Whether the job takes snapshots (checkpoints) of its state by itself.
            The default value is **false**. Default: false.
        checkpoint_mode (JobsJobConfigCheckpointMode | None): How often a record may be processed when the job
            resumes from a checkpoint. The default value is **exactly_once**. The options are:

            - **exactly_once**: no record is processed twice
            - **at_least_once**: a record may be processed again Default: "exactly_once".
        checkpoint_interval (int | None): Time between two snapshots, in seconds. The default value is **10**.
            Default: 10.
        log_enabled (bool | None): Whether the job keeps its log in OBS. The default value is **false**.
            Default: false.
        obs_bucket (str | None): Bucket of OBS that the job uses.
        smn_topic (str | None): Topic of SMN whose subscribers get a message if the job fails.
        root_id (int | None): ID of the parent job.
        edge_group_ids (list[str] | None): IDs of groups of edge nodes, with commas between.
        manager_cu_number (int | None): Number of compute units (CUs) of the JobManager. The default value is
            **1**. Default: 1.
        cu_number (int | None): Number of compute units (CUs) of the job. The value ranges from 2 to 400. The
            default value is **2**. Default: 2.
        parallel_number (int | None): How many tasks run in parallel. The value ranges from 1 to 2000. The
            default value is **1**. Default: 1.
        restart_when_exception (bool | None): Whether the job starts again by itself after a failure.
        idle_state_retention (int | None): How long the state of an idle key is kept.
        udf_jar_url (str | None): Package, uploaded to DLI, with user-defined functions of an SQL job.
        dirty_data_strategy (DirtyDataStrategy | None): What to do with records that cannot be used. The options
            are:

            - **2:obsDir**: keep them in the folder of OBS that stands in place of obsDir
            - **1**: let the job fail
            - **0**: ignore them
        entrypoint (str | None): Package, uploaded to DLI, with the main class.
        dependency_jars (list[str] | None): Packages, uploaded to DLI, with more classes that the job needs.
        dependency_files (list[str] | None): Packages, uploaded to DLI, with other files that the job needs.
        executor_number (int | None): Number of compute nodes of the job.
        executor_cu_number (int | None): Number of compute units (CUs) of each compute node.
        execution_agency_urn (str | None): Name of the agency that lets DLI act for you. It can be set from
            Flink 1.15 on.
        resume_checkpoint (bool | None): Whether a restart after a failure goes on from the latest checkpoint.
            The default value is **false**. Default: false.
        runtime_config (str | None): Settings that tune the running job.
        graph_editor_enabled (bool | None): Whether the stream graph can be edited. The default value is
            **false**. Default: false.
        graph_editor_data (str | None): Stream graph as it was edited.
        resume_max_num (int | None): How often the job is started again after a failure; **-1** sets no limit.
        checkpoint_path (str | None): Path of the checkpoints.
        config_url (str | None): Path in OBS of the uploaded package with the configuration.
        tm_cus (int | None): Number of compute units (CUs) of each TaskManager.
        tm_slot_num (int | None): Number of slots of each TaskManager. Without it, **parallel_number** times
            **tm_cus**, divided by what **manager_cu_number** leaves of **cu_number**.
        image (str | None): Image that the job runs in, as organization, slash, name, colon, version. It counts
            only if **feature** is **custom**.
        feature (Feature | None): Whether the job runs in an image of DLI or in one of your own. The options
            are:

            - **basic**: image of DLI
            - **custom**: image of your own
        flink_version (str | None): Version of the Flink image of DLI. It counts only if **feature** is
            **basic**.
        operator_config (str | None): Parallelism of each operator by its ID, as JSON text.
        static_estimator_config (str | None): Estimate of the resources of the static stream graph, as JSON
            text.
        real_cu_number (int | None): Number of compute units (CUs) that the job really uses; **0** means as many
            as **cu_number** says. The default value is **0**. Default: 0.

    """

    checkpoint_enabled: bool | None = None
    checkpoint_mode: JobsJobConfigCheckpointMode | None = None
    checkpoint_interval: int | None = None
    log_enabled: bool | None = None
    obs_bucket: str | None = None
    smn_topic: str | None = None
    root_id: int | None = None
    edge_group_ids: list[str] | None = None
    manager_cu_number: int | None = None
    cu_number: int | None = None
    parallel_number: int | None = None
    restart_when_exception: bool | None = None
    idle_state_retention: int | None = None
    udf_jar_url: str | None = None
    dirty_data_strategy: DirtyDataStrategy | None = None
    entrypoint: str | None = None
    dependency_jars: list[str] | None = None
    dependency_files: list[str] | None = None
    executor_number: int | None = None
    executor_cu_number: int | None = None
    execution_agency_urn: str | None = None
    resume_checkpoint: bool | None = None
    runtime_config: str | None = None
    graph_editor_enabled: bool | None = None
    graph_editor_data: str | None = None
    resume_max_num: int | None = None
    checkpoint_path: str | None = None
    config_url: str | None = None
    tm_cus: int | None = None
    tm_slot_num: int | None = None
    image: str | None = None
    feature: Feature | None = None
    flink_version: str | None = None
    operator_config: str | None = None
    static_estimator_config: str | None = None
    real_cu_number: int | None = None

    def __init__(
        self,
        checkpoint_enabled: bool | None | Unset = UNSET,
        checkpoint_mode: JobsJobConfigCheckpointMode | str | None | Unset = UNSET,
        checkpoint_interval: int | None | Unset = UNSET,
        log_enabled: bool | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        smn_topic: str | None | Unset = UNSET,
        root_id: int | None | Unset = UNSET,
        edge_group_ids: list[str] | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        restart_when_exception: bool | None | Unset = UNSET,
        idle_state_retention: int | None | Unset = UNSET,
        udf_jar_url: str | None | Unset = UNSET,
        dirty_data_strategy: DirtyDataStrategy | str | None | Unset = UNSET,
        entrypoint: str | None | Unset = UNSET,
        dependency_jars: list[str] | None | Unset = UNSET,
        dependency_files: list[str] | None | Unset = UNSET,
        executor_number: int | None | Unset = UNSET,
        executor_cu_number: int | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        resume_checkpoint: bool | None | Unset = UNSET,
        runtime_config: str | None | Unset = UNSET,
        graph_editor_enabled: bool | None | Unset = UNSET,
        graph_editor_data: str | None | Unset = UNSET,
        resume_max_num: int | None | Unset = UNSET,
        checkpoint_path: str | None | Unset = UNSET,
        config_url: str | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        image: str | None | Unset = UNSET,
        feature: Feature | str | None | Unset = UNSET,
        flink_version: str | None | Unset = UNSET,
        operator_config: str | None | Unset = UNSET,
        static_estimator_config: str | None | Unset = UNSET,
        real_cu_number: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "checkpoint_enabled": checkpoint_enabled,
                "checkpoint_mode": checkpoint_mode,
                "checkpoint_interval": checkpoint_interval,
                "log_enabled": log_enabled,
                "obs_bucket": obs_bucket,
                "smn_topic": smn_topic,
                "root_id": root_id,
                "edge_group_ids": edge_group_ids,
                "manager_cu_number": manager_cu_number,
                "cu_number": cu_number,
                "parallel_number": parallel_number,
                "restart_when_exception": restart_when_exception,
                "idle_state_retention": idle_state_retention,
                "udf_jar_url": udf_jar_url,
                "dirty_data_strategy": dirty_data_strategy,
                "entrypoint": entrypoint,
                "dependency_jars": dependency_jars,
                "dependency_files": dependency_files,
                "executor_number": executor_number,
                "executor_cu_number": executor_cu_number,
                "execution_agency_urn": execution_agency_urn,
                "resume_checkpoint": resume_checkpoint,
                "runtime_config": runtime_config,
                "graph_editor_enabled": graph_editor_enabled,
                "graph_editor_data": graph_editor_data,
                "resume_max_num": resume_max_num,
                "checkpoint_path": checkpoint_path,
                "config_url": config_url,
                "tm_cus": tm_cus,
                "tm_slot_num": tm_slot_num,
                "image": image,
                "feature": feature,
                "flink_version": flink_version,
                "operator_config": operator_config,
                "static_estimator_config": static_estimator_config,
                "real_cu_number": real_cu_number,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (
            ("checkpoint_mode", _wire.Member(JobsJobConfigCheckpointMode)),
            ("dirty_data_strategy", _wire.Member(DirtyDataStrategy)),
            ("feature", _wire.Member(Feature)),
        )
