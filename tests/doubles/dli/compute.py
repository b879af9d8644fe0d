"""Queues and elastic resource pools: made within the quota, resized, put into each other, deleted when idle."""

from __future__ import annotations

import re
from typing import Any

from .state import NOW, Pool, Project, Queue, Request, Routes, invalid, missing, page, part, said, taken, unable

_NAME = re.compile(r"(?!_)(?=.*[A-Za-z_])\w{1,128}", re.ASCII)


def _named(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise invalid(f"{name} is no name")
    return name.lower()


def create_queue(project: Project, request: Request) -> Any:
    """Make a queue, if the quota suffices."""
    name = _named(request.body["queue_name"])
    if name in project.queues:
        raise taken("queue", name)
    project.spend(request.body["cu_count"])
    kind = request.body.get("queue_type", "sql")
    project.queues[name] = Queue(name, kind, request.body["cu_count"], request.body.get("description", ""))
    return said(queue_name=name)


def list_queues(project: Project, request: Request) -> Any:
    """The queues of a type, sorted, in pages."""
    kind = request.query.get("queue_type", "sql")
    found = [one for one in project.queues.values() if kind in ("all", one.type)]
    field, _, direction = request.query.get("order", "queue_name_asc").rpartition("_")
    found.sort(key=lambda one: (one.cu, one.name) if field == "cu" else one.name, reverse=direction == "desc")
    shown = page(found, request.number("page-size", len(found) or 1), request.number("current-page", 1))
    return said(queues=[_shown(project, one) for one in shown])


def _shown(project: Project, queue: Queue) -> dict[str, Any]:
    pool = {} if queue.pool is None else {"elastic_resource_pool_name": queue.pool}
    return {
        "queue_name": queue.name,
        "queue_type": queue.type,
        "cu_count": queue.cu,
        "used_cu": float(queue.cu if project.jobs_of(queue.name) else 0),
        "description": queue.description,
        "owner": "somebody",
        "create_time": NOW,
        "resource_mode": 1,
        **pool,
    }


def get_queue(project: Project, request: Request) -> Any:
    """One queue; some of its fields are spelt otherwise than in the list."""
    queue = project.queue(request.path["queue_name"])
    shown = _shown(project, queue)
    shown.pop("used_cu")
    other = {"queueName": "queue_name", "queueType": "queue_type", "cuCount": "cu_count"}
    return said(**{name: shown.pop(key) for name, key in other.items()}, **shown)


def delete_queue(project: Project, request: Request) -> Any:
    """Delete a queue that runs nothing."""
    queue = project.queue(request.path["queue_name"])
    if project.jobs_of(queue.name):
        raise unable(f"The queue {queue.name} is running jobs")
    del project.queues[queue.name]
    return said()


def change_queue(project: Project, request: Request) -> Any:
    """Restart a queue, or resize one that is in no pool."""
    queue = project.queue(request.path["queue_name"])
    action, cu = request.body["action"], request.body.get("cu_count", 16)
    if action == "restart":
        if queue.type != "sql":
            raise unable("Only SQL queues can be restarted")
        return said(queue_name=queue.name)
    if queue.pool is not None or cu % 16:
        raise unable(f"The queue {queue.name} is in a pool" if queue.pool else f"{cu} CUs are no multiple of 16")
    if action == "scale_out":
        project.spend(cu)
    queue.cu += cu if action == "scale_out" else -cu
    return said(queue_name=queue.name, result=True)


def create_pool(project: Project, request: Request) -> Any:
    """Make a pool, if the quota suffices."""
    body = request.body
    name = _named(body["elastic_resource_pool_name"])
    if name in project.pools:
        raise taken("elastic resource pool", name)
    if body["max_cu"] < body["min_cu"]:
        raise invalid("max_cu is less than min_cu")
    project.spend(body["max_cu"])
    project.pools[name] = Pool(name, body["min_cu"], body["max_cu"], body.get("description", ""))
    return said(elastic_resource_pool_name=name)


def list_pools(project: Project, request: Request) -> Any:
    """The pools, in parts; to ask is what makes them ready."""
    wanted = request.query.get("name", "")
    found = [_shown_pool(project, pool) for pool in project.pools.values() if wanted in pool.name]
    found = [one for one in found if request.query.get("status", one["status"]) == one["status"]]
    return said(count=len(found), elastic_resource_pools=part(found, request))


def _shown_pool(project: Project, pool: Pool) -> dict[str, Any]:
    return {
        "elastic_resource_pool_name": pool.name,
        "description": pool.description,
        "min_cu": pool.min_cu,
        "max_cu": pool.max_cu,
        "current_cu": pool.min_cu,
        "actual_cu": pool.min_cu,
        "create_time": NOW,
        "owner": "somebody",
        "status": pool.course.step(),
        "queues": [queue.name for queue in project.queues.values() if queue.pool == pool.name],
    }


def _pool(project: Project, request: Request) -> Pool:
    name = request.path["elastic_resource_pool_name"].lower()
    if name not in project.pools:
        raise missing("elastic resource pool", name)
    return project.pools[name]


def change_pool(project: Project, request: Request) -> Any:
    """Change the limits and the description of a pool, and remember that it was resized."""
    pool = _pool(project, request)
    before = pool.min_cu
    project.spend(request.body.get("max_cu", pool.max_cu) - pool.max_cu)
    pool.min_cu = request.body.get("min_cu", pool.min_cu)
    pool.max_cu = request.body.get("max_cu", pool.max_cu)
    pool.description = request.body.get("description", pool.description)
    sizes = {"min_cu": pool.min_cu, "max_cu": pool.max_cu, "current_cu": pool.min_cu, "origin_cu": before}
    pool.records.append({**sizes, "target_cu": pool.min_cu, "record_time": NOW, "status": "success"})
    return said()


def delete_pool(project: Project, request: Request) -> Any:
    """Delete a pool without queues."""
    pool = _pool(project, request)
    if any(queue.pool == pool.name for queue in project.queues.values()):
        raise unable(f"There are queues in the pool {pool.name}")
    del project.pools[pool.name]
    return said()


def add_queue(project: Project, request: Request) -> Any:
    """Put a queue into a pool that is ready."""
    pool, queue = _pool(project, request), project.queue(request.body["queue_name"])
    if pool.course.now != "AVAILABLE":
        raise unable(f"The pool {pool.name} is not ready")
    queue.pool = pool.name
    policy = {"priority": 1, "impact_start_time": "00:00", "impact_stop_time": "24:00"}
    queue.policies = [{**policy, "min_cu": min(queue.cu, pool.max_cu), "max_cu": pool.max_cu}]
    return said()


def list_pool_queues(project: Project, request: Request) -> Any:
    """The queues of a pool with their policies."""
    pool = _pool(project, request)
    wanted = request.query.get("queue_name", "")
    found = [one for one in project.queues.values() if one.pool == pool.name and wanted in one.name]
    shown = [
        {"queue_name": one.name, "queue_type": one.type, "queue_scaling_policies": one.policies, "create_time": NOW}
        for one in found
    ]
    return said(count=len(shown), queues=part(shown, request))


def change_policies(project: Project, request: Request) -> Any:
    """Replace the policies of a queue; one must be for the whole day."""
    pool, queue = _pool(project, request), project.queue(request.path["queue_name"])
    policies = request.body["queue_scaling_policies"]
    if queue.pool != pool.name:
        raise missing("queue in the pool", queue.name)
    if not any((one["impact_start_time"], one["impact_stop_time"]) == ("00:00", "24:00") for one in policies):
        raise invalid("No policy covers the whole day")
    queue.policies = policies
    return said()


def list_records(project: Project, request: Request) -> Any:
    """How a pool was resized."""
    records = _pool(project, request).records
    return {"count": len(records), "items": part(records, request)}


_QUEUES = "/v1.0/{project_id}/queues"
_POOLS = "/v3/{project_id}/elastic-resource-pools"
_ONE_POOL = f"{_POOLS}/{{elastic_resource_pool_name}}"

ROUTES: Routes = {
    f"POST {_QUEUES}": create_queue,
    f"GET {_QUEUES}": list_queues,
    f"GET {_QUEUES}/{{queue_name}}": get_queue,
    f"DELETE {_QUEUES}/{{queue_name}}": delete_queue,
    f"PUT {_QUEUES}/{{queue_name}}/action": change_queue,
    f"POST {_POOLS}": create_pool,
    f"GET {_POOLS}": list_pools,
    f"PUT {_ONE_POOL}": change_pool,
    f"DELETE {_ONE_POOL}": delete_pool,
    f"POST {_ONE_POOL}/queues": add_queue,
    f"GET {_ONE_POOL}/queues": list_pool_queues,
    f"PUT {_ONE_POOL}/queues/{{queue_name}}": change_policies,
    f"GET {_ONE_POOL}/scale-records": list_records,
}
