"""Example blocks -> JSON examples of the request and of the responses, each with its status and a title.

A block's side is told by its request line, its labels, and at last by its section; a body whose root says `error`
belongs to the failed answer wherever it stands ("or" between two blocks).
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping

from attrs import frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import interpretation as rules
from rst2openapi.operation import json_text
from rst2openapi.operation.blocks import Block
from rst2openapi.operation.declared_operations import Declared
from rst2openapi.operation.model import Example, Json, Side
from rst2openapi.operation.request_line import same_path
from rst2openapi.operation.roles import error_names
from rst2openapi.operation.tables_in_context import ERROR_WORDS, RESPONSE_KINDS
from rst2openapi.page.model import SectionKind

_RESPONSE_LABEL = re.compile(
    r"(exampl|sampl)\w*.{0,20}\brespon|respon\w*.{0,14}(exampl|sampl)|^(ab)?normal respon|^response\b", re.IGNORECASE
)
_REQUEST_LABEL = re.compile(r"(exampl|sampl)\w*.{0,20}\brequest|request.{0,14}(exampl|sampl)|^request\b", re.IGNORECASE)
_GENERIC = re.compile(
    r"^(the following (is|shows|are|describes) )?(an? |the )?((request|response|example|sample|normal|abnormal|of|"
    r"body|result|successful|s|code|format)\b[\s:]*)*\d*\W*$|^(or|and|none)$|^status code\W*\d*$",
    re.IGNORECASE,
)


_VERSION = re.compile(r"v\d[\w.]*", re.IGNORECASE)


_SHOWN = 60
"""As many characters of a block are quoted in a finding."""


@frozen
class SortedExample:
    """A JSON example with where it belongs; `status` is None where nothing tells."""

    example: Example
    side: Side
    status: str | None


@frozen
class Examples:
    """What the page's example blocks gave: `offered` counts body examples, `parsed` those that are JSON."""

    shown: tuple[SortedExample, ...]
    offered: int
    parsed: int

    def of(self, side: Side) -> tuple[SortedExample, ...]:
        """Those of one side."""
        return tuple(one for one in self.shown if one.side is side)


def gather(blocks: Iterable[Block], operations: tuple[Declared, ...], success: set[str], report: Report) -> Examples:
    """Read the examples among the blocks. `success` are the root names of the successful response's tables."""
    shown: list[SortedExample] = []
    offered = parsed = 0
    blocks = list(blocks)
    before: tuple[Block, Side] | None = None
    exact = any(_fits(block, operations) for block in blocks)
    for block in blocks:
        if block.method and not _own(block, operations, exact, report):
            before = None
            continue
        if block.body is None:
            before = (block, Side.REQUEST) if block.method else None
            if block.other.startswith("curl "):
                report.add(rules.EXAMPLE_NOT_JSON, block.span, reason="it is a shell command that does not parse")
                offered += 1
            elif block.other:
                report.add(rules.EXAMPLE_IS_TEXT, block.span, text=block.other[:_SHOWN])
            continue
        offered += 1
        result = json_text.parse(block.body)
        if isinstance(result, json_text.NotJson):
            report.add(rules.EXAMPLE_NOT_JSON, block.span, reason=result.reason)
            continue
        parsed += 1
        _note(result, block, report)
        shown.append(_place(block, result.value, success, before))
        before = (block, shown[-1].side)
    return Examples(tuple(shown), offered, parsed)


def _note(result: json_text.Parsed, block: Block, report: Report) -> None:
    if result.repairs:
        report.add(rules.EXAMPLE_REPAIRED, block.span, repairs=", ".join(result.repairs))
    for name in result.duplicates:
        report.add(rules.EXAMPLE_DUPLICATE_KEY, block.span, name=name)


def _fits(block: Block, operations: tuple[Declared, ...]) -> bool:
    """Whether the block's request line is exactly that of one of the page's operations."""
    target, method = block.target or "", (block.method or "").lower()
    return any(one.line.method == method and same_path(one.line.path.text, target) for one in operations)


def _own(block: Block, operations: tuple[Declared, ...], exact: bool, report: Report) -> bool:
    """Whether the block's request line is the page's operation, or near enough to be a slip in writing it.

    Where another block is `exact`, a path of another length is no slip: it prepares the call, or looks at its result.
    """
    if _fits(block, operations):
        return True
    target, method = block.target or "", block.method or ""
    first = operations[0].line
    shown, wanted = f"{method} {target.partition('?')[0]}", f"{first.method.upper()} {first.path.text}"
    if _alike(first.path.text, target) and not (exact and len(_segments(target)) != len(_segments(first.path.text))):
        report.add(rules.REQUEST_LINE_DIFFERS, block.span, example=shown, operation=wanted)
        return True
    report.add(rules.OTHER_OPERATION_EXAMPLE, block.span, example=shown)
    return False


def _alike(template: str, target: str) -> bool:
    """Whether a path is the template with a slip: all its literal segments but one are there, nearly so spelt.

    Versions do not count; a template of one segment has to have that one.
    """
    literal = [one for one in template.split("/") if one and "{" not in one and not _VERSION.fullmatch(one)]
    segments = _segments(target)
    shared = sum(bool(difflib.get_close_matches(one, segments, n=1, cutoff=0.8)) for one in literal)
    return not literal or shared >= max(1, len(literal) - 1)


def _segments(target: str) -> list[str]:
    """What stands between the slashes of a path, versions apart."""
    path = re.sub(r"^https?://[^/]*", "", target).partition("?")[0]
    return [one for one in path.split("/") if one and not _VERSION.fullmatch(one)]


def _place(block: Block, value: Json, success: set[str], before: tuple[Block, Side] | None) -> SortedExample:
    side = _side(block)
    if side is Side.RESPONSE and before is not None and _continues(block, value, success, *before):
        side = before[1]
    status = block.status or block.context.status
    if side is Side.RESPONSE and (status is None or status >= "400") and is_error_value(value, success):
        side = Side.ERROR
    elif side is Side.ERROR and not block.context.error and _is_success(value, success):
        side = Side.RESPONSE  # "listing failed jobs" speaks of jobs that failed, not of the call
    if status is not None and status >= "400":
        side = Side.ERROR
    return SortedExample(Example(value, block.span, _title(block)), side, None if side is Side.REQUEST else status)


def _continues(block: Block, value: Json, success: set[str], before: Block, side: Side) -> bool:
    """Whether a block that nothing tells the side of goes on from the one before, a request.

    It stands behind its request line, without a word between and with names that no answer has; or behind "or".
    """
    unsaid = block.context.kind is SectionKind.EXAMPLE and block.status is None and block.method is None
    told = any(_RESPONSE_LABEL.search(text) for text in _labels(block))
    if not unsaid or told or side is not Side.REQUEST or before.context != block.context:
        return False
    if block.label.lower().strip(" :.") in ("or", "and"):
        return True
    sends = (before.method or "GET") not in ("GET", "HEAD")
    return sends and before.body is None and not block.label and not _names_of(value) & success


def _is_success(value: Json, success: set[str]) -> bool:
    """Whether an example has names of the successful answer alone, and not those of an error."""
    names = _names_of(value)
    return bool(names) and names <= success and not error_names(names)


def _names_of(value: Json) -> set[str]:
    items = value if isinstance(value, list) else [value]
    return {name for item in items if isinstance(item, Mapping) for name in item}


def _side(block: Block) -> Side:
    """The request line tells, then the labels, at last the section.

    In a response section only a heading can say request: sentences there are at times copied from elsewhere.
    """
    failing = block.context.error or any(ERROR_WORDS.search(text) for text in _labels(block))
    answer = Side.ERROR if failing and (block.context.status or "400") >= "400" else Side.RESPONSE
    if block.method:
        return Side.REQUEST
    if block.status:
        return answer
    headings = tuple(text for text in reversed(block.context.headings) if text)
    for text in headings if block.context.kind in RESPONSE_KINDS else _labels(block):
        if _RESPONSE_LABEL.search(text):
            return answer
        if _REQUEST_LABEL.search(text):
            return Side.REQUEST
    if block.context.kind in (SectionKind.URI, SectionKind.REQUEST, SectionKind.REQUEST_EXAMPLE):
        return Side.REQUEST
    return answer


def _labels(block: Block) -> tuple[str, ...]:
    return tuple(text for text in (block.label, *reversed(block.context.headings)) if text)


def is_error_value(value: Json, success: set[str]) -> bool:
    """Whether an example body is that of a failed call: its names say error, and no success table has them."""
    if not isinstance(value, Mapping) or not value or set(value) & success:
        return False
    if error_names(set(value)):
        return True
    if len(value) != 1:
        return False
    name, inner = next(iter(value.items()))
    if not isinstance(inner, Mapping):
        return name.lower() in ("error", "error_msg", "error_code")
    return error_names(set(inner)) or (name.lower() == "error" and bool(inner))


def _title(block: Block) -> str:
    """The words before the block, where they say more than "Example request"."""
    for text in _labels(block):
        words = re.sub(r"^(example|sample)s?\s*(request|response)?s?\s*\d*\s*[:.]\s*", "", text, flags=re.IGNORECASE)
        if words and not _GENERIC.match(words) and len(words) <= 200:
            return words
    return ""
