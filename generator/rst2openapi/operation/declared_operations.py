"""The URI section -> the operations that the page describes.

A request line counts where it is a paragraph of the section (or of a bullet in it), not in a note and not
announced as an example: pages demonstrate filters with lines that look just the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import interpretation as rules
from rst2openapi.limits import MOST_OPERATIONS
from rst2openapi.operation.request_line import RequestLine, parse, parse_pair, refused
from rst2openapi.page.model import Page, Section, SectionKind
from rst2openapi.place import Span
from rst2openapi.prose import Bullets, Literal, Note, Paragraph, inline_text, plain

_EXAMPLE = re.compile(r"\b(exampl|sampl|for instance)", re.IGNORECASE)


@frozen
class Declared:
    """A request line of the URI section and where it stands."""

    line: RequestLine
    span: Span


def declared(page: Page, report: Report) -> tuple[Declared, ...]:
    """The operations of a page's URI sections in order, each method and path once; those beyond limits are reported.

    Lines under the label "Example" only count where the section has no other; a line in a code block likewise.
    """
    for section in page.of(SectionKind.URI):
        _say_refused(section, report)
    for source in (_plain_lines, _example_lines, _code_lines):
        found = [one for section in page.of(SectionKind.URI) for one in source(section)]
        if found:
            each = tuple({(one.line.method, one.line.path.text): one for one in reversed(found)}.values())[::-1]
            if len(each) > MOST_OPERATIONS:
                reason = f"the page has {len(each):,} request lines, more than {MOST_OPERATIONS}"
                report.add(rules.TOO_MUCH_ADDRESS, each[MOST_OPERATIONS].span, reason=reason)
            return each[:MOST_OPERATIONS]
    return ()


def _say_refused(section: Section, report: Report) -> None:
    """Report the lines of a section that would be request lines if they were shorter."""
    for part in section.parts:
        match part.content:
            case Paragraph():
                reason = refused(inline_text(part.content.inlines))
            case Literal():
                reason = refused(part.content.text.strip().partition("\n")[0])
            case _:
                reason = ""
        if reason:
            report.add(rules.TOO_MUCH_ADDRESS, part.span, reason=f"the request line has {reason}")


def _plain_lines(section: Section) -> Iterator[Declared]:
    paragraphs = [(part, part.content) for part in section.parts if isinstance(part.content, Paragraph)]
    before = ""
    for index, (part, paragraph) in enumerate(paragraphs):
        text = inline_text(paragraph.inlines)
        example = _EXAMPLE.search(before) or any(_EXAMPLE.search(heading.text) for heading in part.under)
        line = parse(text)
        if line is not None and not example:
            yield Declared(line, paragraph.span)
        elif line is None and not example:
            following = (inline_text(other.inlines) for _, other in paragraphs[index : index + 2])
            pair = parse_pair(following)
            if pair is not None:
                yield Declared(pair, paragraph.span)
        if line is None:
            before = text


def _example_lines(section: Section) -> Iterator[Declared]:
    for part in section.parts:
        if isinstance(part.content, Paragraph):
            line = parse(inline_text(part.content.inlines))
            if line is not None:
                yield Declared(line, part.span)


def _code_lines(section: Section) -> Iterator[Declared]:
    for part in section.parts:
        if isinstance(part.content, Literal) and not any(_EXAMPLE.search(head.text) for head in part.under):
            line = parse(part.content.text.strip().partition("\n")[0])
            if line is not None:
                yield Declared(line, part.span)


def remarks(page: Page) -> Iterator[Note | Bullets]:
    """What else the URI section says: notes and lists, for the operation's description."""
    for section in page.of(SectionKind.URI):
        for part in section.parts:
            if isinstance(part.content, Note | Bullets) and plain((part.content,)):
                yield part.content
