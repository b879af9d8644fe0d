from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.jobmanager_resource_spec import JobmanagerResourceSpec


class ResourceConfig(_Model):
    """Resources of the job.

    Attributes:
        max_slot (int | None): How many tasks a TaskManager runs in parallel, one in each slot. More slots do
            more at once and take more resources; a CPU core serves one slot. The minimum value is 1.
        parallel_number (int | None): How many tasks each operator of the job runs at once. The default value is
            **1**. Default: 1.
        jobmanager_resource_spec (JobmanagerResourceSpec | None): Resources of the JobManager.
        taskmanager_resource_spec (JobmanagerResourceSpec | None): Resources of each TaskManager.

    """

    max_slot: int | None = None
    parallel_number: int | None = None
    jobmanager_resource_spec: JobmanagerResourceSpec | None = None
    taskmanager_resource_spec: JobmanagerResourceSpec | None = None

    def __init__(
        self,
        max_slot: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        jobmanager_resource_spec: JobmanagerResourceSpec | Mapping[str, Any] | None | Unset = UNSET,
        taskmanager_resource_spec: JobmanagerResourceSpec | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "max_slot": max_slot,
                "parallel_number": parallel_number,
                "jobmanager_resource_spec": jobmanager_resource_spec,
                "taskmanager_resource_spec": taskmanager_resource_spec,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.jobmanager_resource_spec import JobmanagerResourceSpec

        return (
            ("jobmanager_resource_spec", _wire.Object(JobmanagerResourceSpec)),
            ("taskmanager_resource_spec", _wire.Object(JobmanagerResourceSpec)),
        )
