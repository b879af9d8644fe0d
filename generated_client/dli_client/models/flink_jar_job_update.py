from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.flink_jar_job_checkpoint_mode import FlinkJarJobCheckpointMode
from ..models.flink_jar_job_update_job_type import FlinkJarJobUpdateJobType
from ..models.resource_config_version import ResourceConfigVersion
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.resource_config import ResourceConfig


class FlinkJarJobUpdate(_Model):
    """Body of a request: update a Flink Jar job.

    Attributes:
        name (str | None): Name of the job. The value contains 0 to 57 characters.
        desc (str | None): Free text that tells what the job is for. The value contains 0 to 512 characters.
        queue_name (str | None): Name of the queue. The value contains 1 to 128 characters.
        cu_number (int | None): Number of compute units (CUs) of the job. The default value is **2**. Default:
            2.
        manager_cu_number (int | None): Number of compute units (CUs) of the JobManager. The default value is
            **1**. Default: 1.
        parallel_number (int | None): How many tasks run in parallel. The default value is **1**. Default: 1.
        checkpoint_enabled (bool | None): Whether the job takes snapshots (checkpoints) of its state by itself.
            The default value is **false**. Default: false.
        checkpoint_mode (FlinkJarJobCheckpointMode | None): How often a record may be processed when the job
            resumes from a snapshot. The default value is **1**. The options are:

            - **1**: exactly once: no record is processed twice
            - **2**: at least once: a record may be processed again Default: 1.
        checkpoint_interval (int | None): Time between two snapshots, in seconds. The default value is **10**.
            Default: 10.
        log_enabled (bool | None): Whether the job keeps its log in OBS. The default value is **false**.
            Default: false.
        obs_bucket (str | None): Bucket of OBS for the logs, if **log_enabled** is **true**. DLI must be allowed
            to use it.
        smn_topic (str | None): Topic of SMN whose subscribers get a message if the job fails.
        main_class (str | None): Main class of the job.
        entrypoint_args (str | None): Arguments of the main class, with spaces between.
        restart_when_exception (bool | None): Whether the job starts again by itself after a failure. The
            default value is **false**. Default: false.
        entrypoint (str | None): JAR file with the main class, as a path in OBS (**obs://bucket/file.jar**).
            From Flink 1.15 on it must be in OBS and not among the packages of DLI.

            Example: **obs://bucket_name/test.jar** Example: obs://bucket_name/test.jar.
        dependency_jars (list[str] | None): More JAR files that the job needs, as paths in OBS. From Flink 1.15
            on they must be in OBS and not among the packages of DLI.
        dependency_files (list[str] | None): Other files that the job needs, as paths in OBS. From Flink 1.15 on
            they must be in OBS and not among the packages of DLI.
        tm_cus (int | None): Number of compute units (CUs) of each TaskManager. The default value is **1**.
            Default: 1.
        tm_slot_num (int | None): Number of slots of each TaskManager. Without it, **parallel_number** times
            **tm_cus**, divided by what **manager_cu_number** leaves of **cu_number**.
        execution_agency_urn (str | None): Name of the agency that lets DLI act for you. It can be set from
            Flink 1.15 on.
        resume_checkpoint (bool | None): Whether a restart after a failure goes on from the latest checkpoint.
        resume_max_num (int | None): How often an hour the job starts again after a failure; **-1** sets no
            limit, and **0** is not possible. The default value is **-1**. Default: -1.
        checkpoint_path (str | None): Path in OBS of the checkpoints that the JAR file writes. No other job may
            use the same.
        runtime_config (str | None): Settings that tune the running job.
        job_type (FlinkJarJobUpdateJobType | None): Type of the job. The options are:

            - **flink_jar_job**: Flink job from JAR files

            - `flink_jar_job`: Flink job from JAR files
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
    cu_number: int | None = None
    manager_cu_number: int | None = None
    parallel_number: int | None = None
    checkpoint_enabled: bool | None = None
    checkpoint_mode: FlinkJarJobCheckpointMode | None = None
    checkpoint_interval: int | None = None
    log_enabled: bool | None = None
    obs_bucket: str | None = None
    smn_topic: str | None = None
    main_class: str | None = None
    entrypoint_args: str | None = None
    restart_when_exception: bool | None = None
    entrypoint: str | None = None
    dependency_jars: list[str] | None = None
    dependency_files: list[str] | None = None
    tm_cus: int | None = None
    tm_slot_num: int | None = None
    execution_agency_urn: str | None = None
    resume_checkpoint: bool | None = None
    resume_max_num: int | None = None
    checkpoint_path: str | None = None
    runtime_config: str | None = None
    job_type: FlinkJarJobUpdateJobType | None = None
    resource_config_version: ResourceConfigVersion | None = None
    resource_config: ResourceConfig | None = None

    def __init__(
        self,
        name: str | None | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        checkpoint_enabled: bool | None | Unset = UNSET,
        checkpoint_mode: FlinkJarJobCheckpointMode | int | None | Unset = UNSET,
        checkpoint_interval: int | None | Unset = UNSET,
        log_enabled: bool | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        smn_topic: str | None | Unset = UNSET,
        main_class: str | None | Unset = UNSET,
        entrypoint_args: str | None | Unset = UNSET,
        restart_when_exception: bool | None | Unset = UNSET,
        entrypoint: str | None | Unset = UNSET,
        dependency_jars: list[str] | None | Unset = UNSET,
        dependency_files: list[str] | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        resume_checkpoint: bool | None | Unset = UNSET,
        resume_max_num: int | None | Unset = UNSET,
        checkpoint_path: str | None | Unset = UNSET,
        runtime_config: str | None | Unset = UNSET,
        job_type: FlinkJarJobUpdateJobType | str | None | Unset = UNSET,
        resource_config_version: ResourceConfigVersion | str | None | Unset = UNSET,
        resource_config: ResourceConfig | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "name": name,
                "desc": desc,
                "queue_name": queue_name,
                "cu_number": cu_number,
                "manager_cu_number": manager_cu_number,
                "parallel_number": parallel_number,
                "checkpoint_enabled": checkpoint_enabled,
                "checkpoint_mode": checkpoint_mode,
                "checkpoint_interval": checkpoint_interval,
                "log_enabled": log_enabled,
                "obs_bucket": obs_bucket,
                "smn_topic": smn_topic,
                "main_class": main_class,
                "entrypoint_args": entrypoint_args,
                "restart_when_exception": restart_when_exception,
                "entrypoint": entrypoint,
                "dependency_jars": dependency_jars,
                "dependency_files": dependency_files,
                "tm_cus": tm_cus,
                "tm_slot_num": tm_slot_num,
                "execution_agency_urn": execution_agency_urn,
                "resume_checkpoint": resume_checkpoint,
                "resume_max_num": resume_max_num,
                "checkpoint_path": checkpoint_path,
                "runtime_config": runtime_config,
                "job_type": job_type,
                "resource_config_version": resource_config_version,
                "resource_config": resource_config,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.resource_config import ResourceConfig

        return (
            ("checkpoint_mode", _wire.Member(FlinkJarJobCheckpointMode)),
            ("job_type", _wire.Member(FlinkJarJobUpdateJobType)),
            ("resource_config_version", _wire.Member(ResourceConfigVersion)),
            ("resource_config", _wire.Object(ResourceConfig)),
        )
