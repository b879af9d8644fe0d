"""Waiting for what takes its time: `wait_until(lambda: client.jobs.show_job(job_id=...), done=...)`.

The time between two questions grows from `interval` to `longest`; after `timeout` seconds `StillWaiting` is raised.
"""

from ._runtime.waiting import (
    Item,
    JobFailed,
    Outcome,
    StillWaiting,
    wait_for_item,
    wait_for_item_async,
    wait_until,
    wait_until_async,
    wait_until_gone,
    wait_until_gone_async,
)

__all__ = [
    "Item",
    "JobFailed",
    "Outcome",
    "StillWaiting",
    "wait_for_item",
    "wait_for_item_async",
    "wait_until",
    "wait_until_async",
    "wait_until_gone",
    "wait_until_gone_async",
]
