"""Operations that start a job lead to the one that tells how it fares, which says when a job is at its end.

`POST /v1/{project_id}/cloudservers` that answers `{"job_id": ...}` gets a `Follow` to
`GET /v1/{project_id}/jobs/{job_id}`; that one gets a `Job`: where its state stands in the answer, which of the
documented states are ends, and which of those are failures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve

from rst2openapi.service.answers import Answers, Member
from rst2openapi.service.model import Endpoint, EnumSchema, Follow, Job

_JOB_IDS = ("job_id", "jobId", "jobID")
"""Names of the id of a job, in answers and in paths."""

_STATES = ("status", "state", "job_status", "jobStatus")
"""Names of a job's state in the answer of its status operation; the first that is there counts."""

_SUCCEEDED = frozenset(("success", "succeeded", "successful", "finished", "finish", "complete", "completed", "done"))
_FAILED = frozenset(
    ("fail", "failed", "failure", "error", "cancelled", "canceled", "aborted", "timeout", "partiallyfailed", "killed")
)
"""Words for the end of a job, in lower case without hyphens, underscores and spaces."""

_STATE_WORD = re.compile(r"[\s_-]")


def with_jobs(endpoints: Sequence[Endpoint], answers: Answers) -> tuple[Endpoint, ...]:
    """The operations, those that show a job with its ends, those that start one with the way there."""
    marked = [evolve(one, job=_job(one, answers)) if _job_in(one) else one for one in endpoints]
    watched = {one.path.text: one for one in marked if one.job is not None}
    return tuple(one if one.method == "get" else evolve(one, follows=_follows(one, answers, watched)) for one in marked)


def _job_in(endpoint: Endpoint) -> str | None:
    """The name of the parameter, where an operation shows what the id of a job at the end of its path names."""
    last = endpoint.path.text.rstrip("/").rpartition("/")[2]
    return last[1:-1] if endpoint.method == "get" and last in {f"{{{name}}}" for name in _JOB_IDS} else None


def _job(endpoint: Endpoint, answers: Answers) -> Job | None:
    """What the states of an answer mean; None where the pages do not tell."""
    bodies = [found for _, found in answers.successes(endpoint)]
    known = answers.members(bodies[0]) if len(bodies) == 1 else {}
    state = next((known[name] for name in _STATES if name in known), None)
    words = _listed(state) if state is not None else ()
    succeeded, failed = _chosen(words, _SUCCEEDED), _chosen(words, _FAILED)
    return Job(state.place, succeeded, failed) if state is not None and succeeded else None


def _listed(member: Member) -> tuple[str, ...]:
    """The documented values of a member."""
    values = member.found.values if isinstance(member.found, EnumSchema) else member.row.facets.enum
    return tuple(entry.value for entry in values if isinstance(entry.value, str))


def _chosen(words: Iterable[str], meant: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for word in words if _STATE_WORD.sub("", word).lower() in meant)


def _follows(endpoint: Endpoint, answers: Answers, watched: Mapping[str, Endpoint]) -> tuple[Follow, ...]:
    """A way from each success that carries the id of a job to the status operation nearest to the path."""
    target = _nearest(endpoint.path.text, watched)
    found = []
    for status, body in answers.successes(endpoint) if target is not None else ():
        known = answers.members(body)
        name = next((name for name in _JOB_IDS if name in known), None)
        parameter = _job_in(watched[target]) if target is not None else None
        if name is not None and target is not None and parameter is not None:
            found.append(Follow(status, known[name].place, watched[target].id, parameter))
    return tuple(found)


def _nearest(path: str, watched: Iterable[str]) -> str | None:
    """The one status operation that shares the first segment (the version) of the path; None if several do."""
    near = [one for one in watched if one.split("/")[1] == path.split("/")[1]] or list(watched)
    return near[0] if len(near) == 1 else None
