"""Operations that start a job are linked to the one that tells how it fares, which says when a job is at its end.

`POST /v1/{project_id}/cloudservers` that answers `{"job_id": ...}` gets a Link Object (OpenAPI 3.0.3, "Link
Object") to `GET /v1/{project_id}/jobs/{job_id}`; that one gets `x-job`: where its state stands in the answer,
which of the documented states are ends, and which of those are failures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from rst2openapi.openapi.bodies import operations, properties, successes
from rst2openapi.openapi.trail import Json, token

EXTENSION = "x-job"
LINK = "job"

_JOB_IDS = ("job_id", "jobId", "jobID")
"""Names of the id of a job, in answers and in paths."""

_STATES = ("status", "state", "job_status", "jobStatus")
"""Names of a job's state in the answer of its status operation; the first that is there counts."""

_SUCCEEDED = frozenset(("success", "succeeded", "successful", "finished", "finish", "complete", "completed", "done"))
_FAILED = frozenset(
    ("fail", "failed", "failure", "error", "cancelled", "canceled", "aborted", "timeout", "partiallyfailed", "killed")
)
"""Words for the end of a job, in lower case without hyphens, underscores and spaces."""

_ENUM_WORD = re.compile(r"[\s_-]")


def annotate(tree: Json) -> None:
    """Add `x-job` to status operations, and to the answers that carry the id of a job a link to theirs."""
    status = {path: operation for path, method, operation in operations(tree) if method == "get" and _job_in(path)}
    watched = {path: operation for path, operation in status.items() if _mark(tree, operation)}
    for path, method, operation in operations(tree):
        if method != "get":
            _link(tree, path, operation, watched)


def _job_in(path: str) -> str | None:
    """The name of the parameter, where a path ends in the id of a job."""
    last = path.rstrip("/").rpartition("/")[2]
    return last[1:-1] if last[1:-1] in _JOB_IDS and last == f"{{{last[1:-1]}}}" else None


def _mark(tree: Json, operation: Json) -> bool:
    """Say on a status operation what its states mean; False where the document does not tell."""
    bodies = list(successes(tree, operation))
    if len(bodies) != 1:
        return False
    known = properties(tree, bodies[0][1])
    name = next((name for name in _STATES if name in known), None)
    words = known[name].get("enum") or [] if name else []
    succeeded, failed = _chosen(words, _SUCCEEDED), _chosen(words, _FAILED)
    if name is None or not succeeded:
        return False
    operation[EXTENSION] = {"state": f"/{token(name)}", "succeeded": succeeded, "failed": failed}
    return True


def _chosen(words: Iterable[object], meant: frozenset[str]) -> list[str]:
    return [word for word in words if isinstance(word, str) and _ENUM_WORD.sub("", word).lower() in meant]


def _link(tree: Json, path: str, operation: Json, watched: dict[str, Json]) -> None:
    """Link each success that carries the id of a job to the status operation nearest to its path."""
    for status, body in successes(tree, operation):
        name = next((name for name in _JOB_IDS if name in properties(tree, body)), None)
        target = _nearest(path, watched)
        if name is not None and target is not None:
            links = operation["responses"][status].setdefault("links", {})
            links[LINK] = {
                "operationId": watched[target]["operationId"],
                "parameters": {_job_in(target): f"$response.body#/{token(name)}"},
            }


def _nearest(path: str, watched: Iterable[str]) -> str | None:
    """The one status operation that shares the first segment (the version) of the path; None if several do."""
    near = [one for one in watched if one.split("/")[1] == path.split("/")[1]] or list(watched)
    return near[0] if len(near) == 1 else None
