"""Waiting for what takes its time: `wait_until(lambda: client.jobs.show_job(job_id=...), done=...)`.

The time between two questions grows from `interval` to `longest`; after `timeout` seconds `StillWaiting` is raised.
"""

from ._runtime.waiting import (
    JobFailed,
    Outcome,
    StillWaiting,
    wait_until,
    wait_until_async,
)

__all__ = [
    "JobFailed",
    "Outcome",
    "StillWaiting",
    "wait_until",
    "wait_until_async",
]
