"""Operations that tell how something fares say when it is at its end; those that start it lead there.

`POST /v1/{project_id}/cloudservers` that answers `{"job_id": ...}` gets a `Follow` to
`GET /v1/{project_id}/jobs/{job_id}`, and that one a `Job`: where its state stands in the answer, and which of the
documented states are good and bad ends. So does `POST /v2/batches` that answers with an `id`, to `/batches/{batch_id}`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from rst2openapi.operation.model import EnumValue, Location
from rst2openapi.service.answers import Answers, Found, Member, bare
from rst2openapi.service.model import Endpoint, EnumSchema, Follow, Job, OperationId, Place
from rst2openapi.service.names.words import singular_words
from rst2openapi.service.states import ends

_JOB_IDS = ("jobid", "taskid")
"""Names of the id of a job, as `bare` gives them, in answers, paths and queries."""

_STATES = ("status", "state", "phase", "jobstatus", "taskstatus", "provisioningstatus")
"""Names of a state, as `bare` gives them, before those that are named like what they are the state of."""

_SHOWS = ("status", "state", "progress")
"""Last parts of a path that shows the state of what the part before it names."""

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def with_jobs(endpoints: Sequence[Endpoint], answers: Answers) -> tuple[Endpoint, ...]:
    """The operations, those that show a state with its ends, those that start something with the way there."""
    makers = {_shape(one.path.text): one for one in endpoints if one.method == "post"}
    single = {_shape(one.path.text) for one in endpoints if one.method == "get"}

    def marked(one: Endpoint) -> Endpoint:
        maker = makers.get(_shape(one.path.text))
        job = None
        if one.method == "get" and one.pagination is None:
            job = _job(one, answers, set(makers))
        elif one.method == "get" and maker is not None and f"{_shape(one.path.text)}/{{}}" not in single:
            job = _job_in_list(one, maker, answers)
        return evolve(one, job=job, variants=tuple(map(marked, one.variants)))

    def led(one: Endpoint) -> Endpoint:
        follows = () if one.method == "get" else _follows(one, answers, shown)
        return evolve(one, follows=follows, variants=tuple(map(led, one.variants)))

    found = [marked(one) for one in endpoints]
    shown = [one for one in found if one.job is not None and one.job.items is None]
    return tuple(map(led, found))


def _shape(path: str) -> str:
    """A path without the names of its placeholders."""
    return _PLACEHOLDER.sub("{}", path.rstrip("/"))


# --- states ------------------------------------------------------------------------------------------------


def _job(endpoint: Endpoint, answers: Answers, made: set[str]) -> Job | None:
    """What the states of an answer mean; None where the pages do not tell, or several bodies tell otherwise."""
    bodies = [one for _, found in answers.successes(endpoint) for one in answers.options(found)]
    collection = _shape(endpoint.path.text).removesuffix("/{}")
    creatable = collection in made and collection != _shape(endpoint.path.text)
    found = {_of_members(_states(list(answers.near(body)), endpoint.path.text), made=creatable) for body in bodies}
    return found.pop() if len(found) == 1 else None


def _job_in_list(endpoint: Endpoint, maker: Endpoint, answers: Answers) -> Job | None:
    """What the states of a list's items mean, where no operation shows one item alone and one makes them.

    The answer of that operation tells which item is meant.
    """
    lists = [found for _, body in answers.successes(endpoint) for found in answers.options(body)]
    place = endpoint.pagination.items if endpoint.pagination else ()
    arrays = [answers.at(found, place) for found in lists]
    items = [inner for array in arrays if array is not None and (inner := answers.items(array)) is not None]
    made = [
        one for _, body in answers.successes(maker) for found in answers.options(body) for one in answers.near(found)
    ]
    found = {_of_items(one, place, {bare(each.name) for each in made if each.scalar}, answers) for one in items}
    return found.pop() if len(found) == 1 else None


def _of_items(items: Found, place: Place, made: set[str], answers: Answers) -> Job | None:
    members = answers.members(items)
    name = place[-1] if place else ""
    entity = bare("".join(singular_words(name)))
    keys = {bare(one): one for one in members if bare(one) in made}
    key = next((keys[one] for one in ("id", "uuid", f"{entity}id", f"{entity}name") if one in keys), None)
    job = _of_members(_states(list(members.values()), name), made=True)
    return evolve(job, items=place, key=(key,)) if key is not None and job is not None else None


def _of_members(states: Sequence[Member], *, made: bool) -> Job | None:
    for member in states:
        found = ends(_listed(member), made=made)
        if found is not None:
            return Job(member.place, found.succeeded, found.failed)
    return None


def _states(members: Sequence[Member], path: str) -> list[Member]:
    """The members that may be the state, those on top first, and those of better names."""
    segments = [part for part in path.split("/") if part and not part.startswith("{")]
    entity = "".join(singular_words(segments[-1])) if segments else ""
    named = []
    for one in members:
        owner = bare(one.place[-2]) if len(one.place) > 1 else bare(entity)
        names = (*_STATES, f"{owner}status", f"{owner}state")
        if bare(one.name) in names:
            named.append((len(one.place), names.index(bare(one.name)), one))
    return [one for _, _, one in sorted(named, key=lambda entry: entry[:2])]


def _listed(member: Member) -> tuple[EnumValue, ...]:
    """The documented values of a member; those of an open list tell as much."""
    if isinstance(member.found, EnumSchema):
        return member.found.values
    return member.row.facets.enum or member.row.facets.known


# --- what leads there --------------------------------------------------------------------------------------


def _follows(endpoint: Endpoint, answers: Answers, shown: Sequence[Endpoint]) -> tuple[Follow, ...]:
    """A way from each success that carries the id of a job, else of what was made, to the operation that shows it."""
    created = next((one for one in shown if _shape(one.path.text) == f"{_shape(endpoint.path.text)}/{{}}"), None)
    found: dict[str, set[_Way]] = {}
    for status, body in answers.successes(endpoint):
        for one in answers.options(body):
            members = list(answers.near(one))
            way = _to_job(endpoint, members, shown)
            if way is None and created is not None and endpoint.method == "post":
                way = _to_created(created, members)
            if way is not None:
                found.setdefault(status, set()).add(way)
    return tuple(Follow(status, *ways.pop()) for status, ways in found.items() if len(ways) == 1)


_Way = tuple[Place, OperationId, str]


def _to_job(endpoint: Endpoint, members: Sequence[Member], shown: Sequence[Endpoint]) -> _Way | None:
    """To the one operation nearest to the path that takes the id of a job."""
    source = next((one for one in members if bare(one.name) in _JOB_IDS and one.scalar is not None), None)
    if source is None:
        return None
    takers = [(one, name) for one in shown if (name := _job_in(one, bare(source.name))) is not None]
    target = _nearest(endpoint.path.text, [one for one, _ in takers])
    return next(((source.place, one.id, name) for one, name in takers if one is target), None)


def _job_in(endpoint: Endpoint, kind: str) -> str | None:
    """The parameter for the id of a job, where an operation shows the job that is named so."""
    parts = endpoint.path.text.rstrip("/").split("/")
    parts = parts[:-1] if parts[-1] in _SHOWS else parts
    if parts[-1].startswith("{"):
        name = parts[-1][1:-1]
        return name if bare(name) == kind else None
    query = [one.field.name for one in endpoint.parameters if one.location is Location.QUERY]
    of_jobs = "".join(singular_words(parts[-1])) in ("job", "task")
    return next((name for name in query if bare(name) == kind or (of_jobs and bare(name) == "id")), None)


def _nearest(path: str, shown: Sequence[Endpoint]) -> Endpoint | None:
    """The one of these operations that shares most of the path's beginning; None where several do."""
    shared = {one.id: _shared(_shape(path), _shape(one.path.text)) for one in shown}
    most = max(shared.values(), default=0)
    near = [one for one in shown if shared[one.id] == most]
    return near[0] if len(near) == 1 else None


def _shared(path: str, other: str) -> int:
    """How many segments two paths begin with alike."""
    pairs = zip(path.split("/"), other.split("/"), strict=False)
    count = 0
    for one, another in pairs:
        if one != another:
            break
        count += 1
    return count


def _to_created(created: Endpoint, members: Sequence[Member]) -> _Way | None:
    """To the operation that shows what was made, by its id on top of the answer or in its one object."""
    parameter = created.path.names[-1]
    for names in ((bare(parameter),), ("id",)):
        found = [one for one in members if bare(one.name) in names and one.scalar is not None]
        top = [one for one in found if len(one.place) == 1] or found
        if len(top) == 1:
            return top[0].place, created.id, parameter
    return None
