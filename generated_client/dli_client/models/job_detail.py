from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.job_detail_status import JobDetailStatus
from ..models.jobs_job_type import JobsJobType
from ..models.run_mode import RunMode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.job_detail_job_config import JobDetailJobConfig


class JobDetail(_Model):
    """The job.

    Attributes:
        job_id (int): ID of the job.
        name (str): Name of the job. The value contains 0 to 57 characters.
        desc (str): Free text that tells what the job is for. The value contains 0 to 512 characters.
        job_type (JobsJobType): Type of the job. The options are:

            - **flink_sql_job**: Flink SQL job
            - **flink_jar_job**: Flink job from JAR files
        status (JobDetailStatus): Where the job stands. The options are:

            - **job_init**: is a draft
            - **job_submitting**: is being submitted
            - **job_submit_fail**: could not be submitted
            - **job_running**: is running
            - **job_running_exception**: has stopped because of an error
            - **job_downloading**: is being downloaded
            - **job_idle**: is idle
            - **job_canceling**: is being stopped
            - **job_cancel_success**: has been stopped
            - **job_cancel_fail**: could not be stopped
            - **job_savepointing**: a savepoint is being made
            - **job_finish**: has come to its end
        status_desc (str): The status in words.
        create_time (int): Time of creation, as a UNIX timestamp in milliseconds.
        start_time (int | None): Time of the start, as a UNIX timestamp in milliseconds.
        user_id (str): ID of the user who created the job.
        queue_name (str): Name of the queue. The value contains 1 to 128 characters.
        project_id (str): ID of the project, which keeps its resources apart from those of other projects.
        sql_body (str): SQL statements of the job: at least a source, a query and a sink.
        savepoint_path (str | None): Path of the savepoints that were made by hand.
        run_mode (RunMode): Where the job runs. The options are:

            - **shared_cluster**: on a cluster that jobs share
            - **exclusive_cluster**: on a cluster of its own
            - **edge_node**: on an edge node
        job_config (JobDetailJobConfig): Settings of the job.
        main_class (str | None): Main class of the job.
        entrypoint_args (str | None): Arguments of the main class, with spaces between.
        execution_graph (str | None): Execution plan of the job.
        update_time (int): Time of the last change, as a UNIX timestamp in milliseconds.
        user_name (str | None): User who created the job. It is left out with **show_detail**.
        duration (int | None): How long the job has run, in milliseconds. It is left out with **show_detail**.
        root_id (int | None): ID of the parent job. It is left out with **show_detail**.
        graph_editor_enabled (bool | None): Whether the stream graph of the job can be edited.
        has_savepoint (bool | None): Whether the job has a savepoint.
        edge_group_ids (list[str] | None): IDs of groups of edge nodes, with commas between.
        restart_times (int | None): How often the job has been started again.

    """

    job_id: int = ABSENT
    name: str = ABSENT
    desc: str = ABSENT
    job_type: JobsJobType = ABSENT
    status: JobDetailStatus = ABSENT
    status_desc: str = ABSENT
    create_time: int = ABSENT
    start_time: int | None = None
    user_id: str = ABSENT
    queue_name: str = ABSENT
    project_id: str = ABSENT
    sql_body: str = ABSENT
    savepoint_path: str | None = None
    run_mode: RunMode = ABSENT
    job_config: JobDetailJobConfig = ABSENT
    main_class: str | None = None
    entrypoint_args: str | None = None
    execution_graph: str | None = None
    update_time: int = ABSENT
    user_name: str | None = None
    duration: int | None = None
    root_id: int | None = None
    graph_editor_enabled: bool | None = None
    has_savepoint: bool | None = None
    edge_group_ids: list[str] | None = None
    restart_times: int | None = None

    def __init__(
        self,
        job_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        job_type: JobsJobType | str | None | Unset = UNSET,
        status: JobDetailStatus | str | None | Unset = UNSET,
        status_desc: str | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
        start_time: int | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        savepoint_path: str | None | Unset = UNSET,
        run_mode: RunMode | str | None | Unset = UNSET,
        job_config: JobDetailJobConfig | Mapping[str, Any] | None | Unset = UNSET,
        main_class: str | None | Unset = UNSET,
        entrypoint_args: str | None | Unset = UNSET,
        execution_graph: str | None | Unset = UNSET,
        update_time: int | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        root_id: int | None | Unset = UNSET,
        graph_editor_enabled: bool | None | Unset = UNSET,
        has_savepoint: bool | None | Unset = UNSET,
        edge_group_ids: list[str] | None | Unset = UNSET,
        restart_times: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "job_id": job_id,
                "name": name,
                "desc": desc,
                "job_type": job_type,
                "status": status,
                "status_desc": status_desc,
                "create_time": create_time,
                "start_time": start_time,
                "user_id": user_id,
                "queue_name": queue_name,
                "project_id": project_id,
                "sql_body": sql_body,
                "savepoint_path": savepoint_path,
                "run_mode": run_mode,
                "job_config": job_config,
                "main_class": main_class,
                "entrypoint_args": entrypoint_args,
                "execution_graph": execution_graph,
                "update_time": update_time,
                "user_name": user_name,
                "duration": duration,
                "root_id": root_id,
                "graph_editor_enabled": graph_editor_enabled,
                "has_savepoint": has_savepoint,
                "edge_group_ids": edge_group_ids,
                "restart_times": restart_times,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.job_detail_job_config import JobDetailJobConfig

        return (
            ("job_type", _wire.Member(JobsJobType)),
            ("status", _wire.Member(JobDetailStatus)),
            ("run_mode", _wire.Member(RunMode)),
            ("job_config", _wire.Object(JobDetailJobConfig)),
        )
