"""SQL jobs: submitted to a queue, run through their states, with a result to look at and to export.

Of SQL the double knows `SELECT * FROM table`, `CREATE TABLE`, `INSERT INTO`, `DROP TABLE` and `GRANT`, roughly.
"""

from __future__ import annotations

import re
from typing import Any

from .state import (
    NOW,
    Course,
    Job,
    Project,
    RefusedError,
    Request,
    Routes,
    Table,
    invalid,
    missing,
    page,
    said,
    unable,
    uuid,
)

_KINDS = {"SELECT": "QUERY", "CREATE": "DDL", "DROP": "DDL", "ALTER": "DDL", "INSERT": "INSERT", "GRANT": "DCL"}
_FROM = re.compile(r"\bFROM\s+(?P<table>[\w.]+)", re.IGNORECASE)
_MOST_ROWS = 1000
_GOOD = ("LAUNCHING", "RUNNING", "FINISHED")
_BAD = ("LAUNCHING", "RUNNING", "FAILED")


def _kind(sql: str) -> str:
    word = sql.split(maxsplit=1)[0].upper() if sql.split() else ""
    if word not in _KINDS:
        raise RefusedError(400, "DLI.0004", f"The syntax of the statement is wrong at {word!r}")
    return _KINDS[word]


def _started(project: Project, kind: str, request: dict[str, Any], *, message: str = "") -> Job:
    """A new job; one with a message fails with it."""
    queue = project.queue(request.get("queue_name", "default"), "sql").name
    course = Course(_BAD if message else _GOOD)
    job = Job(uuid(len(project.sql_jobs) + 1), queue, request, course, kind, message)
    project.sql_jobs[job.id] = job
    return job


def submit(project: Project, request: Request) -> Any:
    """Take a statement; a query of a table that there is not fails when it runs."""
    body = request.body
    kind = _kind(body["sql"])
    found = _FROM.search(body["sql"])
    name = found["table"] if found else ""
    full = name if "." in name or not name else f"{body.get('currentdb', 'default')}.{name}"
    result = project.tables.get(full) if kind == "QUERY" else None
    lost = kind == "QUERY" and result is None
    job = _started(project, kind, body, message=f"DLI.0005: There is no table named {full}" if lost else "")
    job.result = result
    if kind == "DCL":
        job.course.turn("FINISHED")
        job.course.step()
    return said(job_id=job.id, job_type=kind, job_mode="sync" if kind == "DCL" else "async")


def _job(project: Project, request: Request) -> Job:
    job = project.sql_jobs.get(request.path["job_id"])
    if job is None:
        raise missing("job", request.path["job_id"])
    return job


def status(project: Project, request: Request) -> Any:
    """How a job stands; it goes on when somebody asks."""
    job = _job(project, request)
    state = job.course.step()
    count = len(job.result.rows) if job.result and state == "FINISHED" else 0
    shown = _shown(job, state) | {"result_count": count, "job_mode": "async"}
    shown.pop("engine_type")
    return {**said(), **shown, "message": job.message if state == "FAILED" else ""}


def _shown(job: Job, state: str) -> dict[str, Any]:
    return {
        "job_id": job.id,
        "job_type": job.kind,
        "queue_name": job.queue,
        "owner": "somebody",
        "start_time": NOW,
        "duration": 1000 * min(job.course.asked, len(job.course.states)),
        "status": state,
        "input_size": 0,
        "result_count": len(job.result.rows) if job.result else 0,
        "detail": "{}",
        "engine_type": "spark",
        "statement": job.request.get("sql", ""),
    }


def list_jobs(project: Project, request: Request) -> Any:
    """The jobs that a request asks for, the newest first, in pages."""
    wanted = {"job-id": "job_id", "job-status": "status", "queue_name": "queue_name", "owner": "owner"}
    shown = [_shown(job, job.course.now) for job in reversed(project.sql_jobs.values())]
    for name, key in wanted.items():
        shown = [one for one in shown if request.query.get(name, one[key]) == one[key]]
    kind = request.query.get("job-type", "ALL")
    shown = [one for one in shown if kind in ("ALL", one["job_type"])]
    jobs = page(shown, request.number("page-size", 50), request.number("current-page", 1))
    return said(job_count=len(shown), jobs=jobs)


def preview(project: Project, request: Request) -> Any:
    """The first rows of the result of a query that has succeeded."""
    job = _job(project, request)
    if job.result is None or job.course.now != "FINISHED":
        raise unable(f"The job {job.id} has no result")
    rows = job.result.rows[: request.number("page-size", _MOST_ROWS)]
    schema = [{name: kind} for name, kind in job.result.columns.items()]
    more = {"job_id": job.id, "job_type": job.kind, "row_count": len(job.result.rows), "input_size": 0}
    return said(**more, schema=schema, rows=[list(row) for row in rows])


def export(project: Project, request: Request) -> Any:
    """Write the result of a query to OBS, by a job that fails if the folder exists and must not."""
    job, body = _job(project, request), request.body
    folder = body["data_path"].rstrip("/")
    if job.kind != "QUERY" or job.result is None:
        raise unable("Only the result of a query can be exported")
    if not folder.startswith("obs://") or "," in folder:
        raise invalid(f"{folder} is no folder in OBS")
    refused = folder in project.files and body.get("export_mode") != "Overwrite"
    queue = {"queue_name": job.queue, **body}
    started = _started(project, "EXPORT", queue, message=f"The folder {folder} exists already" if refused else "")
    if not refused:
        most = body.get("limit_num") or len(job.result.rows)
        project.files[folder] = Table(job.result.columns, job.result.rows[:most])
    return said(job_id=started.id, job_mode="async")


def cancel(project: Project, request: Request) -> Any:
    """Cancel a job that has not ended."""
    job = _job(project, request)
    if job.course.ended:
        raise unable(f"The job {job.id} has ended")
    job.course.turn("CANCELLED")
    return said()


def detail(project: Project, request: Request) -> Any:
    """What a job was asked to do."""
    job = _job(project, request)
    files = {"data_path": "", "data_type": "", "database_name": job.request.get("currentdb", ""), "table_name": ""}
    files |= {name: job.request[name] for name in files if name in job.request}
    return said(job_id=job.id, owner="somebody", start_time=NOW, duration=1000, **files)


def progress(project: Project, request: Request) -> Any:
    """How far a job has come; to ask for it moves nothing."""
    job = _job(project, request)
    return said(job_id=job.id, status=job.course.now, progress=min(1.0, job.course.asked / len(job.course.states)))


def check(_project: Project, request: Request) -> Any:
    """Check a statement without running it."""
    return said(job_type=_kind(request.body["sql"]))


_JOBS = "/v1.0/{project_id}/jobs"

ROUTES: Routes = {
    f"POST {_JOBS}/submit-job": submit,
    f"GET {_JOBS}": list_jobs,
    f"GET {_JOBS}/{{job_id}}/status": status,
    f"GET {_JOBS}/{{job_id}}/preview": preview,
    f"GET {_JOBS}/{{job_id}}/detail": detail,
    f"POST {_JOBS}/{{job_id}}/export-result": export,
    f"DELETE {_JOBS}/{{job_id}}": cancel,
    f"POST {_JOBS}/check-sql": check,
    "GET /v1/{project_id}/jobs/{job_id}/progress": progress,
}
