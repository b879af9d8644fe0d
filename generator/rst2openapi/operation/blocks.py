"""Code blocks -> what they show: a request line, a status line, headers, and the text of a body.

`POST https://{endpoint}/v1/jobs` followed by a JSON object is one block of two parts; some pages put every line of
an example into a block of its own, which are joined here first.
"""

from __future__ import annotations

import itertools
import re
import shlex
from collections.abc import Iterator

from attrs import evolve, frozen

from rst2openapi.operation import json_text
from rst2openapi.operation.request_line import METHODS
from rst2openapi.operation.tables_in_context import Context, context_of, lead_of
from rst2openapi.page.model import Page, Part, Section, SectionKind
from rst2openapi.place import Span
from rst2openapi.prose import Literal, inline_text

KINDS = (
    SectionKind.URI,
    SectionKind.REQUEST,
    SectionKind.RESPONSE,
    SectionKind.ERROR_RESPONSE,
    SectionKind.REQUEST_EXAMPLE,
    SectionKind.RESPONSE_EXAMPLE,
    SectionKind.EXAMPLE,
)
"""Sections in which code blocks are examples of the exchange."""

_REQUEST_LINE = re.compile(rf"^(?P<method>{'|'.join(METHODS)})\s+(?P<target>\S.*)$", re.IGNORECASE)
_STATUS_LINE = re.compile(r"^(?:HTTP/[\d.]+\s+|STATUS CODE\W+)(?P<status>[1-5]\d\d)\b.*$", re.IGNORECASE)
_HEADER_LINE = re.compile(r"^[A-Za-z][A-Za-z0-9-]*\s*:(?!//)\s*\S.*$")
_URL_LINE = re.compile(r"^(https?://|/v?\d|/\w+/)\S*$", re.IGNORECASE)
_SHELL_DATA = ("-d", "--data", "--data-raw", "--data-binary")
_BODY_START = re.compile(r'^\s*(?:[{\[]|"[^"]*"\s*:|//.*$|#.*$)')


@frozen
class Block:
    """An example block taken apart; `body` is None where it shows none; `other` is its further text."""

    context: Context
    label: str
    span: Span
    method: str | None = None
    target: str | None = None
    status: str | None = None
    body: str | None = None
    other: str = ""


def blocks(page: Page) -> Iterator[Block]:
    """Every example block of the page's exchange sections, in reading order."""
    for section in page.of(*KINDS):
        for index, part in _joined(section):
            if isinstance(part.content, Literal) and part.content.text.strip():
                yield _take_apart(section, index, part, part.content)


def _joined(section: Section) -> Iterator[tuple[int, Part]]:
    """The section's code blocks; runs of blocks of which some are no whole are joined to one."""
    run: list[tuple[int, Part]] = []
    for index, part in enumerate(section.parts):
        if isinstance(part.content, Literal) and (not run or run[-1][1].under == part.under):
            run.append((index, part))
            continue
        yield from _flush(run)
        run = [(index, part)] if isinstance(part.content, Literal) else []
    yield from _flush(run)


def _flush(run: list[tuple[int, Part]]) -> Iterator[tuple[int, Part]]:
    texts = [part.content.text for _, part in run if isinstance(part.content, Literal)]
    if len(run) < 2 or all(_whole(text) for text in texts):
        yield from run
        return
    index, first = run[0]
    if isinstance(first.content, Literal):
        yield index, evolve(first, content=evolve(first.content, text="\n".join(texts)))


def _whole(text: str) -> bool:
    """Whether a block makes sense alone: empty, without a bracket out of balance, or a request line."""
    stripped = text.strip()
    if not stripped or _REQUEST_LINE.match(stripped) or stripped.startswith("curl"):
        return "HTTP/" not in stripped.partition("\n")[0]
    body = re.search(r"[{\[][\s\S]*", stripped)
    if body is None:
        return False
    return isinstance(json_text.parse(body[0]), json_text.Parsed)


def _take_apart(section: Section, index: int, part: Part, literal: Literal) -> Block:
    context = context_of(section, part)
    lead = lead_of(section, index)
    label = inline_text(lead.inlines).rstrip(": ") if lead else ""
    block = Block(context, label, literal.span)
    if literal.text.lstrip().startswith("curl "):
        return _from_shell(block, literal.text.strip())
    lines = literal.text.split("\n")
    for number, line in enumerate(lines):
        text = line.strip()
        if not text:
            continue
        if _BODY_START.match(line):
            return _with_body(block, lines, number)
        if match := _REQUEST_LINE.match(text):
            if not block.method:  # a second line is that of the page's other operation
                block = evolve(block, method=match["method"].upper(), target=_target(match["target"]))
        elif match := _STATUS_LINE.match(text):
            block = evolve(block, status=match["status"])
        elif not (_HEADER_LINE.match(text) or _URL_LINE.match(text)):
            block = evolve(block, other=f"{block.other}\n{text}".strip())
    return block


def _from_shell(block: Block, text: str) -> Block:
    """A `curl` command: its data is the body, `-X` the method, the URL the target."""
    try:
        words = shlex.split(text.replace("\\\n", " "), posix=True)
    except ValueError:
        return evolve(block, other=text)
    options = dict(itertools.pairwise(words))
    data = next((options[name] for name in _SHELL_DATA if name in options), None)
    target = next((word for word in words if word.startswith(("http://", "https://"))), None)
    method = options.get("-X", options.get("--request", "POST" if data else "GET")).upper()
    return evolve(block, method=method if target else None, target=target, body=data)


def _target(text: str) -> str:
    """The target of a request line, without the protocol or the options of a command behind it."""
    return re.sub(r"\s+(?:HTTP/[\d.]+|-[A-Za-z]\s.*)$", "", text.strip())


def _with_body(block: Block, lines: list[str], number: int) -> Block:
    """The rest of the block is the body; the span moves to its first line."""
    span = evolve(block.span, line=block.span.line + number)
    return evolve(block, body="\n".join(lines[number:]).strip(), span=span)
