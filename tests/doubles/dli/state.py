"""What the double remembers: everything in a project, and the errors that the service documents.

A job has a course, such as LAUNCHING, RUNNING, FINISHED; each time somebody asks how it stands it takes one more step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from attrs import define, field, frozen

NOW = 1_700_000_000_000
"""The time of the double, in milliseconds; it stands still."""


class RefusedError(Exception):
    """A request that the service does not do: the status, the code and the message of its answer."""

    def __init__(self, status: int, code: str, message: str) -> None:
        """Take what the body of the answer says."""
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


def invalid(message: str) -> RefusedError:
    """A parameter that failed its check."""
    return RefusedError(400, "DLI.0001", message)


def missing(thing: str, name: object) -> RefusedError:
    """Something that there is not."""
    return RefusedError(400, "DLI.0002", f"There is no {thing} named {name}")


def taken(thing: str, name: object) -> RefusedError:
    """Something that there is already."""
    return RefusedError(400, "DLI.0006", f"The {thing} {name} exists already")


def unable(message: str) -> RefusedError:
    """Something that does not work as things are."""
    return RefusedError(400, "DLI.0007", message)


@frozen
class Request:
    """A request for an operation: its path parameters, its query and the value of its body."""

    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Any = None

    def number(self, name: str, default: int) -> int:
        """A number of the query."""
        return int(self.query.get(name, default))


@define
class Course:
    """The states that something runs through, and how many times somebody has asked."""

    states: Sequence[str]
    asked: int = 0

    def step(self) -> str:
        """The state now; the next one at the next question."""
        state = self.now
        self.asked += 1
        return state

    @property
    def now(self) -> str:
        """The state that the next question is told."""
        return self.states[min(self.asked, len(self.states) - 1)]

    def turn(self, *states: str) -> None:
        """Take another course from here."""
        self.states, self.asked = states, 0

    @property
    def ended(self) -> bool:
        """Whether the last answer was the last state."""
        return self.asked >= len(self.states)


@frozen
class Table:
    """A table: its columns with their types, and its rows."""

    columns: Mapping[str, str]
    rows: tuple[tuple[Any, ...], ...] = ()


@define
class Pool:
    """An elastic resource pool."""

    name: str
    min_cu: int
    max_cu: int
    description: str = ""
    course: Course = field(factory=lambda: Course(("CREATING", "AVAILABLE")))
    records: list[dict[str, Any]] = field(factory=list)


@define
class Queue:
    """A queue; `pool` is the pool that it is in."""

    name: str
    type: str
    cu: int
    description: str = ""
    pool: str | None = None
    policies: list[dict[str, Any]] = field(factory=list)


@define
class Job:
    """A job of any kind: what it was asked for, its course, and what came of it."""

    id: Any
    queue: str
    request: Mapping[str, Any]
    course: Course
    kind: str = ""
    message: str = ""
    result: Table | None = None
    log: Sequence[str] = ()
    savepoint: str | None = None


@define
class Project:
    """Everything in a project. `quota` is the number of CUs that it may have, `files` the folders of OBS."""

    quota: int = 256
    tables: dict[str, Table] = field(factory=dict)
    files: dict[str, Any] = field(factory=dict)
    pools: dict[str, Pool] = field(factory=dict)
    queues: dict[str, Queue] = field(factory=dict)
    packages: dict[str, dict[str, dict[str, Any]]] = field(factory=dict)
    sql_jobs: dict[str, Job] = field(factory=dict)
    flink_jobs: dict[int, Job] = field(factory=dict)
    spark_jobs: dict[str, Job] = field(factory=dict)
    templates: dict[int, dict[str, Any]] = field(factory=dict)
    variables: dict[str, str] = field(factory=dict)
    connections: dict[str, dict[str, Any]] = field(factory=dict)
    reached: list[tuple[str, str]] = field(factory=list)

    def queue(self, name: str, kind: str | None = None) -> Queue:
        """A queue by its name, in small letters as the service has it, of a kind if one is needed."""
        found = self.queues.get(name.lower())
        if found is None:
            raise missing("queue", name)
        if kind is not None and found.type != kind:
            raise invalid(f"The queue {name} is not of the type {kind}")
        return found

    def spend(self, cu: int) -> None:
        """Make sure that so many CUs more are within the quota."""
        alone = sum(queue.cu for queue in self.queues.values() if queue.pool is None)
        if alone + sum(pool.max_cu for pool in self.pools.values()) + cu > self.quota:
            raise RefusedError(400, "DLI.1028", f"The quota of {self.quota} CUs does not suffice")

    def jobs_of(self, queue: str) -> list[Job]:
        """The jobs of a queue that have not ended."""
        every: Iterable[Job] = (*self.sql_jobs.values(), *self.spark_jobs.values(), *self.flink_jobs.values())
        return [job for job in every if job.queue == queue and not job.course.ended and job.course.now != "job_init"]


Handler = Callable[[Project, Request], Any]
Routes = Mapping[str, Handler]
"""Requests, as method and path of the document, and what answers them: the value of the body."""


def said(**more: Any) -> dict[str, Any]:
    """The answer to a request that has been done."""
    return {"is_success": True, "message": "", **more}


def page(items: Sequence[Any], size: int, number: int) -> list[Any]:
    """A page of a list; pages are counted from 1."""
    return list(items[size * (number - 1) : size * number])


def part(items: Sequence[Any], request: Request, limit: int = 100) -> list[Any]:
    """What `limit` and `offset` of a request leave of a list."""
    begin = request.number("offset", 0)
    return list(items[begin : begin + request.number("limit", limit)])


def uuid(number: int) -> str:
    """An ID in UUID form."""
    return f"{number:08x}-0000-4000-8000-000000000000"
