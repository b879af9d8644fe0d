"""What `x-result` says of an operation, in names of Python: its method gives the `vpc` of `{"vpc": {...}}` alone.

The functions in `api` give the whole answer. Where the extension does not fit the document, so does the method.
"""

from __future__ import annotations

from attrs import evolve, frozen

from rst2openapi.client.extensions import MODEL, Fault, Job, Subject, UnusableError, imports_of, walk

EXTENSION = "x-result"


@frozen
class Inner:
    """The attribute of an answer that has what the operation is about, and the model of that."""

    attribute: str
    model: str
    imports: tuple[str, ...] = ()


def inner(subject: Subject, *, bodiless: bool) -> tuple[Inner | None, tuple[Fault, ...]]:
    """What a method gives of its answers, or why it gives all; `bodiless` tells of a success without a body."""
    said = subject.operation.get(EXTENSION)
    if said is None:
        return None, ()
    try:
        return _read(said, subject, bodiless=bodiless), ()
    except UnusableError as error:
        return None, (Fault(EXTENSION, str(error)),)


def _read(said: object, subject: Subject, *, bodiless: bool) -> Inner:
    path, ends = walk(subject.bodies, said, "place")
    models = {str(one.class_info.name) if one.template == MODEL else "" for one in ends}
    if len(path) != 1 or len(models) != 1 or "" in models or any(one.template != MODEL for one in subject.bodies):
        raise UnusableError("it is no object in the object that every success answers with")
    if bodiless:
        raise UnusableError("there is a success without a body")
    model = models.pop()
    return Inner(str(path[0]), model, imports_of(ends))


def inside(job: Job | None, found: Inner | None) -> Job | None:
    """The job as what the method gives tells of it: without the step into the object that it gives."""
    if job is None or found is None or job.key or len(job.state) < 2 or job.state[0] != found.attribute:
        return job
    return evolve(job, state=job.state[1:], result=found.model)
