"""What became of a line -> lines for people, or a tree for JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from rst2openapi.account import diagnostic_tree
from rst2openapi.explaining.answer import Answer, Place
from rst2openapi.explaining.pieces import Piece
from rst2openapi.explaining.uses import Use
from rst2openapi.printable import printable

_MOST = 5
"""Operations and places that are shown of many."""


def lines(answer: Answer) -> list[str]:
    """The answer for people."""
    found = [f"{answer.span.file}:{answer.span.line}: {_described(answer.piece, answer.span.line)}"]
    if answer.near is not None:
        found.append(f"  the nearest row is {answer.near.words} in line {answer.near.line}")
    found += [f"  page        {use.operation}{_called(use)}" for use in answer.operations]
    for place in answer.places:
        found += _of_place(place)
    if not answer.places:
        found.append("  document    nothing in the document comes from here")
    return [printable(line) for line in (*found, *_findings(answer), *([answer.remark] if answer.remark else []))]


def _described(piece: Piece, line: int) -> str:
    words = f"{piece.kind} “{piece.words}”" if piece.words else piece.kind
    table = f" of “{piece.table}”" if piece.table and piece.kind == "row" else ""
    section = f" under “{piece.section}”" if piece.section and piece.kind != "heading" else ""
    begun = "" if piece.line == line else f" (from line {piece.line})"
    return f"{words}{table}{section}{begun}"


def _of_place(place: Place) -> Iterator[str]:
    yield f"  document    {place.what}"
    yield f"              #{place.pointer}"
    if place.python:
        yield f"    python    {place.python}"
    for use in place.uses[:_MOST]:
        yield f"    used in   {use.part or 'the operation'} of {use.operation}{_called(use)}"
    if len(place.uses) > _MOST:
        yield f"              … and {len(place.uses) - _MOST} more"
    if place.also:
        more = f" … and {len(place.also) - _MOST} more" if len(place.also) > _MOST else ""
        yield f"    also in   {', '.join(str(span) for span in place.also[:_MOST])}{more}"


def _called(use: Use) -> str:
    return f" ({use.method})" if use.method else ""


def _findings(answer: Answer) -> Iterator[str]:
    if answer.findings is None:
        yield "  findings    not known: --report says them"
        return
    for one in answer.findings:
        yield f"  {one.rule.severity.value:<10}  {one.rule.code} {one.rule.slug}: {one.message}"
    for waived in answer.waived:
        yield f"  taken       {waived.diagnostic.rule.code} {waived.diagnostic.rule.slug}, since {waived.reason}"
    if not answer.findings and not answer.waived:
        yield "  findings    none"
    if answer.elsewhere:
        yield f"              {answer.elsewhere} more on the page"


def tree(answer: Answer) -> Mapping[str, Any]:
    """The answer as JSON has it."""
    return {
        "file": answer.span.file,
        "line": answer.span.line,
        "piece": _piece_tree(answer.piece),
        "nearest_row": None if answer.near is None else _piece_tree(answer.near),
        "operations": _use_trees(answer.operations),
        "document": [
            {
                "pointer": place.pointer,
                "what": place.what,
                "python": place.python or None,
                "used_in": _use_trees(place.uses),
                "also": [{"file": span.file, "line": span.line} for span in place.also],
            }
            for place in answer.places
        ],
        "findings": None if answer.findings is None else [diagnostic_tree(one) for one in answer.findings],
        "waived": [{**diagnostic_tree(one.diagnostic), "by": one.by, "reason": one.reason} for one in answer.waived],
        "remark": answer.remark or None,
    }


def _piece_tree(piece: Piece) -> Mapping[str, Any]:
    return {
        "kind": piece.kind,
        "words": piece.words,
        "line": piece.line,
        "section": piece.section or None,
        "table": piece.table or None,
    }


def _use_trees(uses: Iterable[Use]) -> list[Mapping[str, Any]]:
    return [
        {"operation": use.operation, "method": use.method or None, "part": use.part or None, "pointer": use.pointer}
        for use in uses
    ]
