"""Error codes of pages -> the answers that carry them, and the codes of the service as a whole.

The row `404 | PAINT.0009 | No such pot.` of a page goes to the answer 404 of its operation; a row without a status
to the answer for all failures. Rows of pages without operation speak of every call: they go to the error body.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from rst2openapi.operation.model import Body, ErrorCode, PageFacts, Response
from rst2openapi.place import Span
from rst2openapi.service.errors import Failures, is_failure
from rst2openapi.service.merge import Merged
from rst2openapi.service.model import Schema, SchemaRef

_ANY = "4XX"


def with_codes(merged: Merged, known: Failures) -> Merged:
    """The operation whose failed answers have the codes that its pages list."""
    codes = united(code for draft in merged.drafts for code in draft.operation.error_codes)
    if not codes:
        return merged
    responses = merged.responses
    if not any(is_failure(one.status) for one in responses):
        body = None if known.group is None else Body[Schema](SchemaRef(known.group))
        responses = (*responses, Response[Schema](_ANY, (), codes[0].span, body))
    homes: dict[str, list[ErrorCode]] = {}
    for code in codes:
        homes.setdefault(_home(code, [one.status for one in responses]), []).append(code)
    placed = tuple(
        evolve(one, codes=tuple(evolve(code, status=None) for code in homes.get(one.status, ()))) for one in responses
    )
    return evolve(merged, responses=placed)


def _home(code: ErrorCode, statuses: Sequence[str]) -> str:
    """The status that the row names, its class, else what stands for all failures."""
    named = (code.status, f"{code.status[0]}XX") if code.status else ()
    failing = sorted(status for status in statuses if is_failure(status))
    return next((status for status in (*named, "default", _ANY) if status in statuses), failing[0])


def of_service(pages: Iterable[PageFacts]) -> tuple[ErrorCode, ...]:
    """The codes that pages without operation list."""
    return united(code for page in pages for code in page.error_codes)


def united(codes: Iterable[ErrorCode]) -> tuple[ErrorCode, ...]:
    """Each code once, with all the rows that say the same of it."""
    found: dict[ErrorCode, list[Span]] = {}
    for code in codes:
        found.setdefault(code, []).extend((code.span, *code.rows))
    return tuple(evolve(code, rows=tuple(spans[1:])) for code, spans in found.items())
