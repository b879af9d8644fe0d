"""Packages, and Spark jobs that run them: each question moves a job on, and its log grows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .state import (
    NOW,
    Course,
    Handler,
    Job,
    Project,
    RefusedError,
    Request,
    Routes,
    invalid,
    missing,
    said,
    unable,
    uuid,
)

_GOOD = ("starting", "running", "running", "success")
_BAD = ("starting", "running", "dead")


def _upload(kind: str) -> Handler:
    def upload(project: Project, request: Request) -> Any:
        """Keep files of OBS as packages of a group; a group of the same name is replaced."""
        body = request.body
        names = [path.rpartition("/")[2] for path in body["paths"]]
        status = "UPLOADING" if body.get("is_async") else "READY"
        made = {name: _package(name, body.get("kind", kind), status) for name in names}
        project.packages[body["group"]] = made
        shown = {"group_name": body["group"], "status": status, "resources": names, "details": list(made.values())}
        return {**shown, "create_time": NOW, "update_time": NOW, "is_async": bool(body.get("is_async"))}

    return upload


def _package(name: str, kind: str, status: str) -> dict[str, Any]:
    shown = {"resource_name": name, "resource_type": kind, "underlying_name": f"0_{name}", "status": status}
    return {**shown, "create_time": NOW, "update_time": NOW}


def list_packages(project: Project, request: Request) -> Any:
    """All packages of a kind."""
    every = [one for group in project.packages.values() for one in group.values()]
    found = [one for one in every if request.query.get("kind", one["resource_type"]) == one["resource_type"]]
    return {"resources": found, "modules": [], "groups": [], "total": len(found)}


def _group(project: Project, request: Request) -> dict[str, dict[str, Any]]:
    name = request.path["resource_name"]
    groups = (
        [project.packages.get(request.query["group"], {})] if "group" in request.query else project.packages.values()
    )
    for group in groups:
        if name in group:
            return group
    raise RefusedError(404, "DLI.0023", f"There is no package named {name}")


def get_package(project: Project, request: Request) -> Any:
    """One package; to ask is what makes it ready."""
    package = _group(project, request)[request.path["resource_name"]]
    shown = {**package, "owner": "somebody"}
    package["status"] = "READY"
    return shown


def delete_package(project: Project, request: Request) -> Any:
    """Delete a package, and its group with the last one."""
    del _group(project, request)[request.path["resource_name"]]
    project.packages = {name: group for name, group in project.packages.items() if group}


def change_owner(project: Project, request: Request) -> Any:
    """Hand a group over."""
    if request.body.get("group_name") not in project.packages:
        raise missing("package group", request.body.get("group_name"))
    return said()


def create(project: Project, request: Request) -> Any:
    """Start a job; its file must be an uploaded package or in OBS, and a job with `fail` among its arguments fails."""
    body = request.body
    queue = project.queue(body.get("queue") or body.get("cluster_name") or "default", "general").name
    for file in (body["file"], *body.get("jars", ()), *body.get("pyFiles", ()), *body.get("files", ())):
        if not file.startswith("obs://") and not _uploaded(project, file):
            raise missing("package", file)
    bad = "fail" in body.get("args", ())
    job = Job(uuid(len(project.spark_jobs) + 1), queue, body, Course(_BAD if bad else _GOOD))
    job.log = list(_lines(body["className"], bad=bad))
    project.spark_jobs[job.id] = job
    return _shown(job, job.course.now)


def _uploaded(project: Project, file: str) -> bool:
    group, _, name = file.rpartition("/")
    groups = [project.packages.get(group, {})] if group else project.packages.values()
    return any(one.get(name, {}).get("status") == "READY" for one in groups)


def _lines(name: str, *, bad: bool) -> Iterator[str]:
    yield f"INFO starting {name}"
    yield from (f"INFO stage {number} of 3" for number in (1, 2, 3))
    yield "ERROR java.lang.RuntimeException" if bad else "INFO done"


def _shown(job: Job, state: str) -> dict[str, Any]:
    names = {"name": job.request.get("name", ""), "owner": "somebody", "queue": job.queue, "cluster_name": job.queue}
    shown = {
        "id": job.id,
        "appId": "",
        "proxyUser": "",
        "kind": "",
        "state": state,
        "sc_type": job.request.get("sc_type", "A"),
    }
    return {**shown, **names, "log": list(_written(job))[-10:], "create_time": NOW, "update_time": NOW}


def _written(job: Job) -> tuple[str, ...]:
    """The lines of the log so far: two more with each question, all at the end."""
    return tuple(job.log) if job.course.ended else tuple(job.log[: 2 * job.course.asked])


def _job(project: Project, request: Request) -> Job:
    job = project.spark_jobs.get(request.path["batch_id"])
    if job is None:
        raise missing("batch job", request.path["batch_id"])
    return job


def get(project: Project, request: Request) -> Any:
    """One job, which goes on when somebody asks."""
    job = _job(project, request)
    state = job.course.step()
    return _shown(job, state) | {"req_body": "{}"}


def get_state(project: Project, request: Request) -> Any:
    """The state of a job, which goes on when somebody asks."""
    job = _job(project, request)
    return {"id": job.id, "state": job.course.step()}


def list_jobs(project: Project, request: Request) -> Any:
    """The jobs of a queue or of all, from a number on."""
    begin, size = request.number("from", 0), request.number("size", 100)
    queue = request.query.get("queue_name") or request.query.get("cluster_name")
    found = [_shown(job, job.course.now) for job in project.spark_jobs.values() if queue in (None, job.queue)]
    found = [one for one in found if request.query.get("state", one["state"]) == one["state"]]
    return {"from": begin, "total": len(found), "sessions": found[begin : begin + size], "create_time": NOW}


def cancel(project: Project, request: Request) -> Any:
    """Cancel a job that has not ended."""
    job = _job(project, request)
    if job.course.ended:
        raise unable(f"The job {job.id} has ended")
    job.course.turn("dead")
    return {"msg": "deleted"}


def log(project: Project, request: Request) -> Any:
    """Lines of the log from a number on; without one the last hundred."""
    job = _job(project, request)
    if request.query.get("type", "driver") != "driver":
        raise invalid("Only the log of the driver can be read")
    lines = _written(job)
    begin = request.number("from", max(0, len(lines) - 100))
    shown = list(lines[begin : begin + request.number("size", 100)])
    return {"id": job.id, "from": begin, "total": len(lines), "log": shown}


_RESOURCES = "/v2.0/{project_id}/resources"
_BATCHES = "/v2.0/{project_id}/batches"

ROUTES: Routes = {
    f"POST {_RESOURCES}": _upload("file"),
    f"POST {_RESOURCES}/jars": _upload("jar"),
    f"POST {_RESOURCES}/pyfiles": _upload("pyFile"),
    f"POST {_RESOURCES}/files": _upload("file"),
    f"GET {_RESOURCES}": list_packages,
    f"GET {_RESOURCES}/{{resource_name}}": get_package,
    f"DELETE {_RESOURCES}/{{resource_name}}": delete_package,
    f"PUT {_RESOURCES}/owner": change_owner,
    f"POST {_BATCHES}": create,
    f"GET {_BATCHES}": list_jobs,
    f"GET {_BATCHES}/{{batch_id}}": get,
    f"GET {_BATCHES}/{{batch_id}}/state": get_state,
    f"GET {_BATCHES}/{{batch_id}}/log": log,
    f"DELETE {_BATCHES}/{{batch_id}}": cancel,
}
