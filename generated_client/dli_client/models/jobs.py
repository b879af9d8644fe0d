from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.jobs_job_type import JobsJobType
from ..models.jobs_status import JobsStatus
from ..models.run_mode import RunMode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.jobs_job_config import JobsJobConfig


class Jobs(_Model):
    """The jobs.

    Attributes:
        job_id (int): ID of the job.
        name (str): Name of the job. The value contains 0 to 57 characters.
        desc (str): Free text that tells what the job is for. The value contains 0 to 512 characters.
        user_name (str): User who created the job. It is left out with **show_detail**. The value contains at
            most 128 characters.
        job_type (JobsJobType): Type of the job. The options are:

            - **flink_sql_job**: Flink SQL job
            - **flink_jar_job**: Flink job from JAR files
        status (JobsStatus): Where the job stands. The options are:

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
            - **job_arrearage_stopped**: has been stopped because of arrears
            - **job_arrearage_recovering**: is being restored after arrears
            - **job_finish**: has come to its end
        status_desc (str): The status in words.
        create_time (int): Time of creation, as a UNIX timestamp in milliseconds. The minimum value is 0.

            Example: **1516952770835** Example: 1516952770835.
        start_time (int | None): Time of the start, as a UNIX timestamp in milliseconds; **0** before the job
            has started. The minimum value is 0.

            Example: **1516952710740** Example: 1516952710740.
        duration (int): How long the job has run, in milliseconds. It is left out with **show_detail**. The
            minimum value is 0.
        root_id (int): ID of the parent job. It is left out with **show_detail**.
        graph_editor_enabled (bool): Whether the stream graph of the job can be edited.
        has_savepoint (bool): Whether the job has a savepoint.
        user_id (str | None): ID of the user who created the job. It is left out without **show_detail**.
        project_id (str | None): ID of the project of the job. It is left out without **show_detail**.
        sql_body (str | None): SQL statements of the job. They are left out without **show_detail**.
        run_mode (RunMode | None): Where the job runs. It is left out without **show_detail**. The options are:

            - **shared_cluster**: on a cluster that jobs share
            - **exclusive_cluster**: on a cluster of its own
            - **edge_node**: on an edge node
        job_config (JobsJobConfig | None): Settings of the job. They are left out without **show_detail**.
        main_class (str | None): Main class of a JAR job. It is left out without **show_detail**.
        entrypoint_args (str | None): Arguments of a JAR job, with spaces between. They are left out without
            **show_detail**.
        execution_graph (str | None): Execution plan of the job. It is left out without **show_detail**.
        update_time (int | None): Time of the last change, as a UNIX timestamp in milliseconds. It is left out
            without **show_detail**.
        queue_name (str | None): Name of the queue.
        edge_group_ids (list[str] | None): IDs of groups of edge nodes, with commas between.
        restart_times (int | None): How often the job has been started again.
        savepoint_path (str | None): Path of the savepoints that were made by hand.

    """

    job_id: int = ABSENT
    name: str = ABSENT
    desc: str = ABSENT
    user_name: str = ABSENT
    job_type: JobsJobType = ABSENT
    status: JobsStatus = ABSENT
    status_desc: str = ABSENT
    create_time: int = ABSENT
    start_time: int | None = None
    duration: int = ABSENT
    root_id: int = ABSENT
    graph_editor_enabled: bool = ABSENT
    has_savepoint: bool = ABSENT
    user_id: str | None = None
    project_id: str | None = None
    sql_body: str | None = None
    run_mode: RunMode | None = None
    job_config: JobsJobConfig | None = None
    main_class: str | None = None
    entrypoint_args: str | None = None
    execution_graph: str | None = None
    update_time: int | None = None
    queue_name: str | None = None
    edge_group_ids: list[str] | None = None
    restart_times: int | None = None
    savepoint_path: str | None = None

    def __init__(
        self,
        job_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        job_type: JobsJobType | str | None | Unset = UNSET,
        status: JobsStatus | str | None | Unset = UNSET,
        status_desc: str | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
        start_time: int | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        root_id: int | None | Unset = UNSET,
        graph_editor_enabled: bool | None | Unset = UNSET,
        has_savepoint: bool | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        run_mode: RunMode | str | None | Unset = UNSET,
        job_config: JobsJobConfig | Mapping[str, Any] | None | Unset = UNSET,
        main_class: str | None | Unset = UNSET,
        entrypoint_args: str | None | Unset = UNSET,
        execution_graph: str | None | Unset = UNSET,
        update_time: int | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        edge_group_ids: list[str] | None | Unset = UNSET,
        restart_times: int | None | Unset = UNSET,
        savepoint_path: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "job_id": job_id,
                "name": name,
                "desc": desc,
                "user_name": user_name,
                "job_type": job_type,
                "status": status,
                "status_desc": status_desc,
                "create_time": create_time,
                "start_time": start_time,
                "duration": duration,
                "root_id": root_id,
                "graph_editor_enabled": graph_editor_enabled,
                "has_savepoint": has_savepoint,
                "user_id": user_id,
                "project_id": project_id,
                "sql_body": sql_body,
                "run_mode": run_mode,
                "job_config": job_config,
                "main_class": main_class,
                "entrypoint_args": entrypoint_args,
                "execution_graph": execution_graph,
                "update_time": update_time,
                "queue_name": queue_name,
                "edge_group_ids": edge_group_ids,
                "restart_times": restart_times,
                "savepoint_path": savepoint_path,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.jobs_job_config import JobsJobConfig

        return (
            ("job_type", _wire.Member(JobsJobType)),
            ("status", _wire.Member(JobsStatus)),
            ("run_mode", _wire.Member(RunMode)),
            ("job_config", _wire.Object(JobsJobConfig)),
        )
