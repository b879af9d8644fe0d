from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sub_job_killed_tasks_summary import SubJobKilledTasksSummary


class SubJob(_Model):
    """Subjobs of a running job.

    Attributes:
        id (int): ID of the subjob: **jobId** of Spark.
        name (str): Name of the subjob: **name** of Spark.
        description (str | None): What the subjob does: **description** of Spark.
        submission_time (str): When the subjob was submitted: **submissionTime** of Spark.
        completion_time (str | None): When the subjob ended: **completionTime** of Spark.
        stage_ids (list[int]): IDs of its stages: **stageIds** of Spark.
        job_group (str): ID of the DLI job: **jobGroup** of Spark.
        status (str): Where the subjob stands: **status** of Spark.
        num_tasks (int): Number of its tasks: **numTasks** of Spark.
        num_active_tasks (int): Number of tasks that are running: **numActiveTasks** of Spark.
        num_completed_tasks (int): Number of tasks that are done: **numCompletedTasks** of Spark.
        num_skipped_tasks (int): Number of tasks that were skipped: **numSkippedTasks** of Spark.
        num_failed_tasks (int): Number of tasks that failed: **numFailedTasks** of Spark.
        num_killed_tasks (int): Number of tasks that were killed: **numKilledTasks** of Spark.
        num_completed_indices (int): Number of indices that are done: **numCompletedIndices** of Spark.
        num_active_stages (int): Number of stages that are running: **numActiveStages** of Spark.
        num_completed_stages (int): Number of stages that are done: **numCompletedStages** of Spark.
        num_skipped_stages (int): Number of stages that were skipped: **numSkippedStages** of Spark.
        num_failed_stages (int): Number of stages that failed: **numFailedStages** of Spark.
        killed_tasks_summary (SubJobKilledTasksSummary | None): Why tasks were killed, and how many for each
            reason: **killedTasksSummary** of Spark.

    """

    id: int = ABSENT
    name: str = ABSENT
    description: str | None = None
    submission_time: str = ABSENT
    completion_time: str | None = None
    stage_ids: list[int] = ABSENT
    job_group: str = ABSENT
    status: str = ABSENT
    num_tasks: int = ABSENT
    num_active_tasks: int = ABSENT
    num_completed_tasks: int = ABSENT
    num_skipped_tasks: int = ABSENT
    num_failed_tasks: int = ABSENT
    num_killed_tasks: int = ABSENT
    num_completed_indices: int = ABSENT
    num_active_stages: int = ABSENT
    num_completed_stages: int = ABSENT
    num_skipped_stages: int = ABSENT
    num_failed_stages: int = ABSENT
    killed_tasks_summary: SubJobKilledTasksSummary | None = None

    def __init__(
        self,
        id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        submission_time: str | None | Unset = UNSET,
        completion_time: str | None | Unset = UNSET,
        stage_ids: list[int] | None | Unset = UNSET,
        job_group: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        num_tasks: int | None | Unset = UNSET,
        num_active_tasks: int | None | Unset = UNSET,
        num_completed_tasks: int | None | Unset = UNSET,
        num_skipped_tasks: int | None | Unset = UNSET,
        num_failed_tasks: int | None | Unset = UNSET,
        num_killed_tasks: int | None | Unset = UNSET,
        num_completed_indices: int | None | Unset = UNSET,
        num_active_stages: int | None | Unset = UNSET,
        num_completed_stages: int | None | Unset = UNSET,
        num_skipped_stages: int | None | Unset = UNSET,
        num_failed_stages: int | None | Unset = UNSET,
        killed_tasks_summary: SubJobKilledTasksSummary | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "id": id,
                "name": name,
                "description": description,
                "submission_time": submission_time,
                "completion_time": completion_time,
                "stage_ids": stage_ids,
                "job_group": job_group,
                "status": status,
                "num_tasks": num_tasks,
                "num_active_tasks": num_active_tasks,
                "num_completed_tasks": num_completed_tasks,
                "num_skipped_tasks": num_skipped_tasks,
                "num_failed_tasks": num_failed_tasks,
                "num_killed_tasks": num_killed_tasks,
                "num_completed_indices": num_completed_indices,
                "num_active_stages": num_active_stages,
                "num_completed_stages": num_completed_stages,
                "num_skipped_stages": num_skipped_stages,
                "num_failed_stages": num_failed_stages,
                "killed_tasks_summary": killed_tasks_summary,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.sub_job_killed_tasks_summary import SubJobKilledTasksSummary

        return (("killed_tasks_summary", _wire.Object(SubJobKilledTasksSummary)),)
