"""What operations promise: the next page, the end of a job, failure in an answer of success, the thing in an answer.

`listQueues` gets its pagination, `showJob` the ends of a job; each is decided in a module of its own, on closed
schemas, and only printed by the document.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from rst2openapi.service.answers import Answers
from rst2openapi.service.failing import with_failures
from rst2openapi.service.model import Endpoint, NamedSchema, SchemaName
from rst2openapi.service.paging import pagination
from rst2openapi.service.results import result
from rst2openapi.service.waiting import with_jobs


def with_promises(endpoints: Sequence[Endpoint], schemas: Mapping[SchemaName, NamedSchema]) -> tuple[Endpoint, ...]:
    """The operations of a service with all that can be told of them from the whole of it."""
    answers = Answers(schemas)
    return with_jobs([_of_answers(one, answers) for one in endpoints], answers)


def _of_answers(one: Endpoint, answers: Answers) -> Endpoint:
    """What the answers of an operation tell, and those of each of its variants."""
    paged = evolve(one, pagination=pagination(one, answers))
    told = with_failures(evolve(paged, result=result(paged, answers)), answers)
    return evolve(told, variants=tuple(_of_answers(each, answers) for each in one.variants))
