"""Flink jobs, made as drafts, started, stopped, exported and imported again; templates and global variables."""

from __future__ import annotations

import json
from typing import Any

from .state import NOW, Course, Job, Project, Request, Routes, invalid, missing, part, said, taken, unable

_RUNNING = ("job_submitting", "job_running")
_STOPPED = ("job_canceling", "job_cancel_success")


def _created(project: Project, body: dict[str, Any], kind: str) -> Job:
    if any(job.request["name"] == body["name"] for job in project.flink_jobs.values()):
        raise taken("job", body["name"])
    queue = project.queue(body["queue_name"], "general").name if body.get("queue_name") else ""
    job = Job(max(project.flink_jobs, default=100) + 1, queue, body, Course(("job_init",)), kind)
    project.flink_jobs[job.id] = job
    return job


def create_sql(project: Project, request: Request) -> Any:
    """Make a job of statements, its own or those of a template."""
    body = dict(request.body)
    if not body.get("sql_body"):
        template = project.templates.get(body.get("template_id"))  # type: ignore[arg-type]
        if template is None:
            raise invalid("sql_body is missing")
        body["sql_body"] = template["sql_body"]
    return _answer(_created(project, body, body.get("job_type", "flink_sql_job")))


def create_jar(project: Project, request: Request) -> Any:
    """Make a job of JAR files."""
    return _answer(_created(project, request.body, "flink_jar_job"))


def _answer(job: Job) -> dict[str, Any]:
    return said(job={"job_id": job.id, "status_name": job.course.now, "status_desc": ""})


def _job(project: Project, request: Request) -> Job:
    job = project.flink_jobs.get(int(request.path["job_id"]))
    if job is None:
        raise missing("job", request.path["job_id"])
    return job


def update(project: Project, request: Request) -> Any:
    """Change what a job is made of."""
    job = _job(project, request)
    job.request = {**job.request, **request.body}
    return said(job={"update_time": NOW})


def _each(project: Project, numbers: list[int], states: tuple[str, ...], allowed: set[str]) -> list[Any]:
    """Set jobs on another course, each for itself: one that cannot take it does not hinder the others."""
    answers = []
    for number in numbers:
        job = project.flink_jobs.get(number)
        if job is None or job.course.now not in allowed:
            answers.append({"is_success": False, "message": f"The job {number} cannot do this"})
            continue
        job.course.turn(*states)
        answers.append(said())
    return answers


def run(project: Project, request: Request) -> Any:
    """Start jobs."""
    return _each(project, request.body["job_ids"], _RUNNING, {"job_init", "job_cancel_success", "job_finish"})


def stop(project: Project, request: Request) -> Any:
    """Stop jobs, with savepoints if they are asked for."""
    answers = _each(project, request.body["job_ids"], _STOPPED, {"job_running", "job_submitting"})
    for number, answer in zip(request.body["job_ids"], answers, strict=True):
        if answer["is_success"] and request.body.get("trigger_savepoint"):
            project.flink_jobs[number].savepoint = f"obs://savepoints/{number}"
    return answers


def _shown(job: Job, state: str) -> dict[str, Any]:
    kind = "flink_jar_job" if job.kind == "flink_jar_job" else "flink_sql_job"
    shown = {"job_id": job.id, "name": job.request["name"], "job_type": kind, "status": state, "create_time": NOW}
    more = {"queue_name": job.queue} if job.queue else {}
    saved = {"has_savepoint": job.savepoint is not None}
    return {**shown, **more, **saved, **({"savepoint_path": job.savepoint} if job.savepoint else {})}


def get(project: Project, request: Request) -> Any:
    """One job, which goes on when somebody asks."""
    job = _job(project, request)
    shown = _shown(job, job.course.step())
    return said(job_detail={**shown, "sql_body": job.request.get("sql_body", ""), "job_config": {}})


def list_jobs(project: Project, request: Request) -> Any:
    """The jobs that a request asks for, the newest first, in parts."""
    found = [_shown(job, job.course.now) for job in reversed(project.flink_jobs.values())]
    for name in ("job_type", "status", "queue_name", "name"):
        found = [one for one in found if request.query.get(name, one.get(name)) == one.get(name)]
    return said(job_list={"total_count": len(found), "jobs": part(found, request, limit=10)})


def delete(project: Project, request: Request) -> Any:
    """Delete a job."""
    del project.flink_jobs[_job(project, request).id]
    return said()


def delete_many(project: Project, request: Request) -> Any:
    """Delete jobs, each for itself."""
    answers = []
    for number in request.body["job_ids"]:
        gone = project.flink_jobs.pop(number, None)
        answers.append(said() if gone else {"is_success": False, "message": f"There is no job {number}"})
    return answers


def export(project: Project, request: Request) -> Any:
    """Write jobs, all or some, into a file in OBS."""
    body = request.body
    chosen = body.get("job_selected") if body["is_selected"] else list(project.flink_jobs)
    if not chosen:
        raise invalid("job_selected is missing")
    lost = [number for number in chosen if number not in project.flink_jobs]
    if lost:
        raise missing("job", lost[0])
    file = f"{body['obs_dir'].rstrip('/')}/export_{NOW}.zip"
    project.files[file] = [project.flink_jobs[number] for number in chosen]
    return said(zip_file=[file])


def restore(project: Project, request: Request) -> Any:
    """Make jobs of a file in OBS; a name that is taken is left out, or replaced if the request says so."""
    file, cover = request.body["zip_file"], request.body.get("is_cover", False)
    if file not in project.files:
        raise missing("file", file)
    mapping = []
    for old in project.files[file]:
        same = [job.id for job in project.flink_jobs.values() if job.request["name"] == old.request["name"]]
        if same and not cover:
            mapping.append({"old_job_id": old.id, "new_job_id": -1, "remark": "The name is taken"})
            continue
        for number in same:
            del project.flink_jobs[number]
        made = _created(project, dict(old.request), old.kind)
        mapping.append({"old_job_id": old.id, "new_job_id": made.id, "remark": ""})
    return said(job_mapping=mapping)


def graph(project: Project, request: Request) -> Any:
    """The execution plan of a job that runs."""
    job = _job(project, request)
    if job.course.now != "job_running":
        raise unable(f"The job {job.id} is not running")
    return said(
        execute_graph={"jid": str(job.id), "name": job.request["name"], "isStoppable": True, "state": "RUNNING"}
    )


def draw(project: Project, request: Request) -> Any:
    """The stream graph of a job of statements, as JSON text."""
    job = _job(project, request)
    nodes = [{"id": str(job.id), "parallelism": request.body.get("parallel_number", 1)}]
    return said(
        error_code="", stream_graph=json.dumps({"jid": str(job.id), "name": job.request["name"], "nodes": nodes})
    )


def create_template(project: Project, request: Request) -> Any:
    """Keep a template; a user may have a hundred."""
    number = max(project.templates, default=0) + 1
    if len(project.templates) >= 100:
        raise unable("There are 100 templates already")
    kind = request.body.get("job_type", "flink_sql_job")
    shown = {"name": request.body["name"], "desc": request.body.get("desc", ""), "job_type": kind, "create_time": NOW}
    project.templates[number] = {**shown, "sql_body": request.body.get("sql_body", "")}
    return said(template={"template_id": number, **shown})


def list_templates(project: Project, request: Request) -> Any:
    """The templates, in parts."""
    found = [{"template_id": number, **one, "update_time": NOW} for number, one in project.templates.items()]
    found = [one for one in found if request.query.get("name", "") in one["name"]]
    return said(template_list={"total_count": len(found), "templates": part(found, request, limit=10)})


def change_template(project: Project, request: Request) -> Any:
    """Change a template."""
    number = int(request.path["template_id"])
    if number not in project.templates:
        raise missing("template", number)
    project.templates[number] |= request.body
    return said()


def delete_template(project: Project, request: Request) -> Any:
    """Delete a template."""
    number = int(request.path["template_id"])
    if project.templates.pop(number, None) is None:
        raise missing("template", number)
    return said(template={"template_id": number})


def create_variable(project: Project, request: Request) -> Any:
    """Keep a variable."""
    name = request.body["var_name"]
    if name in project.variables:
        raise taken("variable", name)
    project.variables[name] = request.body["var_value"]
    return said()


def change_variable(project: Project, request: Request) -> Any:
    """Give a variable another value."""
    if request.path["var_name"] not in project.variables:
        raise missing("variable", request.path["var_name"])
    project.variables[request.path["var_name"]] = request.body["var_value"]
    return said()


def list_variables(project: Project, request: Request) -> Any:
    """The variables, in parts."""
    every = list(enumerate(project.variables.items(), start=1))
    found = [{"id": number, "var_name": name, "var_value": value} for number, (name, value) in every]
    return said(count=len(found), global_vars=part(found, request))


def delete_variable(project: Project, request: Request) -> Any:
    """Delete a variable."""
    if project.variables.pop(request.path["var_name"], None) is None:
        raise missing("variable", request.path["var_name"])
    return said()


_STREAMING = "/v1.0/{project_id}/streaming"
_JOB = f"{_STREAMING}/jobs/{{job_id}}"
_TEMPLATES = f"{_STREAMING}/job-templates"
_VARIABLES = "/v1.0/{project_id}/variables"

ROUTES: Routes = {
    f"POST {_STREAMING}/sql-jobs": create_sql,
    f"PUT {_STREAMING}/sql-jobs/{{job_id}}": update,
    f"POST {_STREAMING}/flink-jobs": create_jar,
    f"PUT {_STREAMING}/flink-jobs/{{job_id}}": update,
    f"POST {_STREAMING}/jobs/run": run,
    f"POST {_STREAMING}/jobs/stop": stop,
    f"POST {_STREAMING}/jobs/delete": delete_many,
    f"POST {_STREAMING}/jobs/export": export,
    f"POST {_STREAMING}/jobs/import": restore,
    f"GET {_STREAMING}/jobs": list_jobs,
    f"GET {_JOB}": get,
    f"DELETE {_JOB}": delete,
    f"GET {_JOB}/execute-graph": graph,
    f"POST {_TEMPLATES}": create_template,
    f"GET {_TEMPLATES}": list_templates,
    f"PUT {_TEMPLATES}/{{template_id}}": change_template,
    f"DELETE {_TEMPLATES}/{{template_id}}": delete_template,
    "POST /v3/{project_id}/streaming/jobs/{job_id}/gen-graph": draw,
    f"POST {_VARIABLES}": create_variable,
    f"GET {_VARIABLES}": list_variables,
    f"PUT {_VARIABLES}/{{var_name}}": change_variable,
    f"DELETE {_VARIABLES}/{{var_name}}": delete_variable,
}
