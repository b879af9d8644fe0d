"""Error codes of a document -> tables where a reader looks for them.

Those of one answer stand below it. Those of the whole service, which its error body has, are a section of their own at
the end, since every failed answer would repeat some hundred rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

CODES = "x-error-codes"

_HEADING = "Error codes"
_COLUMNS = ("code", "status")
_MEANING = ("message", "description", "solution")
_BREAK = re.compile(r"\s*\n[\s>]*")
_BAR = re.compile(r"(?<!\\)((?:\\\\)*)\|")


def tell_codes(document: dict[str, Any]) -> None:
    """Put every list of error codes into the words of the document, in place; others stay as they are."""
    for response in _responses(document):
        if table := _table(response.get(CODES)):
            # The renderer has the summary on the line of the answer, the description below it.
            response["x-summary"] = response.get("x-summary") or str(response.get("description") or "")
            response["description"] = table
    if sections := list(_sections(document)):
        tags = document.get("tags")
        document["tags"] = [*(tags if isinstance(tags, list) else []), *sections]


def _sections(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """A section (a tag without operations) for each error body that has codes; the body leads to it."""
    schemas = _object(_object(document.get("components")).get("schemas"))
    tables = {name: table for name, schema in schemas.items() if (table := _table(_object(schema).get(CODES)))}
    for name, table in tables.items():
        heading = f"{_HEADING} of {name}" if len(tables) > 1 else _HEADING
        told = f"Its codes stand in the section [{heading}](#tag/{heading.replace(' ', '-')})."
        schemas[name]["description"] = f"{schemas[name].get('description') or ''}\n\n{told}".strip()
        yield {"name": heading, "description": table, "x-traitTag": True}


def _responses(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    yield from _objects(_object(document.get("components")).get("responses"))
    for item in _objects(document["paths"]):
        for operation in _objects(item):
            yield from _objects(operation.get("responses"))


def _objects(found: Any) -> Iterator[dict[str, Any]]:
    yield from (one for one in _object(found).values() if isinstance(one, dict))


def _object(found: Any) -> dict[str, Any]:
    return found if isinstance(found, dict) else {}


def _table(codes: Any) -> str:
    """A table of codes; empty where there are none."""
    rows = [one for one in codes if isinstance(one, Mapping)] if isinstance(codes, list) else []
    columns = [column for column in _COLUMNS if any(one.get(column) for one in rows)]
    if not columns:
        return ""
    lines = [_line([*(column.capitalize() for column in columns), "Meaning"]), _line(["---"] * (len(columns) + 1))]
    return "\n".join(
        [*lines, *(_line([*(_cell(one.get(column)) for column in columns), _meaning(one)]) for one in rows)]
    )


def _meaning(code: Mapping[str, Any]) -> str:
    """What a service says of it, what that means and what to do, each in a line of its own, and once."""
    return "<br>".join(dict.fromkeys(filter(None, (_cell(code.get(key)) for key in _MEANING))))


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(text: Any) -> str:
    """Markdown of a cell: lines are kept, bars end nothing."""
    return _BAR.sub(r"\1\\|", _BREAK.sub("<br>", str(text if text is not None else "").strip()))
