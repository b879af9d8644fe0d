"""Reads a page's file into a docutils document; whatever is wrong with it becomes a finding with its line.

The document holds no message of docutils: `Inline strong start-string without end-string` is a finding R004 at
its line, and the text stays.
"""

from __future__ import annotations

import re
from pathlib import Path

from docutils import nodes

from rst2openapi import limits
from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import reading
from rst2openapi.doctree import setup
from rst2openapi.doctree.budget import (
    BeyondLimitsError,
    Budget,
    budget_of,
    expect_lines_within_limits,
    kinds_within_limits,
)
from rst2openapi.doctree.findings import Findings
from rst2openapi.doctree.model import comments, unparsed
from rst2openapi.doctree.raw_rows import raw_rows
from rst2openapi.doctree.widths import even
from rst2openapi.files import page_bytes

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029]")
_WARNING, _ERROR = 2, 3
_OURS = re.compile(r"rst2openapi\b")
_SINGLE_COLON = re.compile(r"(?P<name>[A-Za-z][\w-]*):(?:\s|$)")


def read(path: Path, file: str, report: Report) -> nodes.document | None:
    """Read, decode and parse one page.

    `file` is the name that findings carry. Returns None, with a finding, where the file cannot be read or not be
    parsed at all; never raises on what a file holds.
    """
    findings = Findings(file, report)
    try:
        data = page_bytes(path)
    except OSError as error:
        findings.add(reading.UNREADABLE_FILE, 1, reason=error.strerror or type(error).__name__)
        return None
    if len(data) > limits.LARGEST_PAGE:
        reason = f"it has more than {limits.LARGEST_PAGE:,} bytes"
        findings.add(reading.BEYOND_LIMITS, 1, rows=_rows(_decode(data, findings).split("\n")), reason=reason)
        return None
    return parse(_decode(data, findings), findings)


def parse(text: str, findings: Findings) -> nodes.document | None:
    """Parse the text of a page; None, with a finding, where docutils gives up, or would take beyond measure."""
    text = _without_controls(text, findings)
    lines = text.split("\n")
    document = setup.new_document(findings.file, findings, Budget())
    try:
        expect_lines_within_limits(lines)
        evened = even(text)
        lines = evened.text.split("\n")
        if evened.lines:
            findings.add(reading.PADDED_BY_CHARACTERS, evened.lines[0], count=len(evened.lines))
        _parse(evened.text, document, lines, findings)
        evened.restore(document)
        _place_comments(document, lines, findings)
    except BeyondLimitsError as error:
        line = error.line or document.current_line
        findings.add(reading.BEYOND_LIMITS, line, rows=_rows(lines), reason=str(error))
        return None
    except RecursionError:
        findings.add(reading.PARSER_FAILED, 1, rows=_rows(lines), reason="it is nested too deep")
        return None
    except Exception as error:  # noqa: BLE001 - a fault of the parser must not cost the other pages
        findings.add(reading.PARSER_FAILED, 1, rows=_rows(lines), reason=f"{type(error).__name__}: {error}")
        return None
    return document


def _parse(text: str, document: nodes.document, lines: list[str], findings: Findings) -> None:
    """Have docutils parse the text into the document; raises what docutils does, and BeyondLimitsError."""
    document.reporter.attach_observer(lambda message: _tell(message, lines, findings))
    setup.know_directives(text)
    setup.new_parser().parse(text, document)
    kinds = kinds_within_limits(document)
    if nodes.target in kinds:
        budget_of(document).targets(document)
    document.transformer.add_transforms(setup.transforms(kinds))
    document.transformer.apply_transforms()
    if nodes.system_message in kinds:
        _clear(document)


def _decode(data: bytes, findings: Findings) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text = data.decode("utf-8-sig", errors="replace")
        findings.add(
            reading.INVALID_UTF8,
            error.object.count(b"\n", 0, error.start) + 1,
            count=text.count("\N{REPLACEMENT CHARACTER}"),
            byte=f"0x{error.object[error.start]:02x}",
        )
        return text


def _without_controls(text: str, findings: Findings) -> str:
    """Replace what docutils would take for line breaks or for its own escape mark (NUL)."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    first = _CONTROL.search(text)
    if first is None:
        return text
    cleaned, count = _CONTROL.subn(" ", text)
    line = text.count("\n", 0, first.start()) + 1
    findings.add(reading.CONTROL_CHARACTER, line, count=count, character=f"U+{ord(first[0]):04X}")
    return cleaned


def _tell(message: nodes.system_message, lines: list[str], findings: Findings) -> None:
    if message["level"] < _WARNING:
        return
    rule = reading.MARKUP_ERROR if message["level"] >= _ERROR else reading.MARKUP_WARNING
    line = min(message.get("line") or 1, len(lines))
    findings.add(rule, line, rows=_refused_rows(message, lines, line), message=_sentence(message))


def _refused_rows(message: nodes.system_message, lines: list[str], line: int) -> list[int]:
    """The lines of the rows in the text that docutils quotes because it makes nothing else of it."""
    quoted = [child.astext() for child in message.children if isinstance(child, nodes.literal_block)]
    return [row for text in quoted for row in _rows(*_quoted(text.split("\n"), lines, line))]


def _quoted(text: list[str], lines: list[str], line: int) -> tuple[list[str], int]:
    """The lines of the page that are quoted, and the number of the first: of a table, docutils may give a later one."""
    wanted = [one.strip() for one in text]
    for start in range(min(line - 1, len(lines) - len(text)), max(line - 2 - len(text), -1), -1):
        first = lines[start].strip() == wanted[0]
        if first and [one.strip() for one in lines[start : start + len(text)]] == wanted:
            return lines[start : start + len(text)], start + 1
    return lines[line - 1 : line - 1 + len(text)], line


def _rows(lines: list[str], first: int = 1) -> list[int]:
    return [first + place for place in raw_rows(lines)]


def _sentence(message: nodes.system_message) -> str:
    return message[0].astext().rstrip(".") if len(message) else "unknown fault"


def _clear(document: nodes.document) -> None:
    """Take docutils' messages out of the tree; the markup they quote stays, as plain text."""
    for message in list(document.findall(nodes.system_message)):
        quoted = [child for child in message.children if isinstance(child, nodes.literal_block)]
        kept = [_unparsed(child, message) for child in quoted if message["level"] >= _WARNING]
        if message.parent is not None:
            message.parent.replace(message, kept)


def _own_line(comment: nodes.comment, lines: list[str]) -> int | None:
    """The line that a comment begins at; docutils gives the one below it."""
    first = comment.astext().split("\n", 1)[0]
    below = range(min(comment.line or 1, len(lines)), 0, -1)
    return next((number for number in below if first in lines[number - 1]), comment.line)


def _place_comments(document: nodes.document, lines: list[str], findings: Findings) -> None:
    """Give comments to the compiler their own lines, and find those that were meant as directives."""
    for comment in comments(document):
        text = comment.astext()
        if _OURS.match(text):
            comment.line = _own_line(comment, lines)
        begins = _SINGLE_COLON.match(text)
        if begins and begins["name"].lower() in setup.KNOWN_DIRECTIVES:
            findings.add(reading.LOST_DIRECTIVE, _own_line(comment, lines), directive=begins["name"])


def _unparsed(block: nodes.literal_block, message: nodes.system_message) -> unparsed:
    text = block.astext()
    node = unparsed(text, text)
    node.line = message.get("line")
    return node
