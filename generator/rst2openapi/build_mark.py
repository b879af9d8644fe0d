"""The mark of a build: the document, the report and the source map of one build have the same, those of two have not.

It stands in `info.x-source.build` of the document, in `build` of the report, and in the source map at the pointer of
that value. Files are replaced one after the other, so that a run that is killed may leave some of it and some of the
run before: their marks tell. The same pages, settings and compiler give the same mark, wherever they are.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

POINTER = "/info/x-source/build"
_LENGTH = 16
_DIGITS = f"[0-9a-f]{{{_LENGTH}}}"
_FORMS = (
    re.compile(rf'"{POINTER}": \{{[^{{}}]*"build": "({_DIGITS})"'),  # of a source map
    re.compile(rf'\A\{{\s*"build": "({_DIGITS})"'),  # of a report
    re.compile(rf'"x-source": \{{[^{{}}]*"build": "({_DIGITS})"'),  # of a document in JSON
    re.compile(rf"^  x-source:\n(?: {{4,}}.*\n)*? {{4}}build: '?({_DIGITS})'?$", re.MULTILINE),  # and in YAML
)


def mark_of(tree: Mapping[str, Any], content: str, names: str) -> str:
    """The mark of a document, made of pages of that content, and of the names it has given."""
    whole = hashlib.sha256()
    for part in (json.dumps(tree, ensure_ascii=True), content, names):
        data = part.encode("utf-8", "surrogatepass")
        whole.update(b"%d " % len(data) + data)
    return whole.hexdigest()[:_LENGTH]


def marked(tree: Mapping[str, Any], mark: str) -> dict[str, Any]:
    """The document with its mark."""
    info = tree["info"]
    return {**tree, "info": {**info, "x-source": {**info.get("x-source", {}), "build": mark}}}


def mark_in(path: Path) -> str | None:
    """The mark in a file; None where there is no such file, or it has none."""
    with suppress(OSError):
        text = path.read_text(encoding="utf-8", errors="replace")
        return next((found[1] for form in _FORMS if (found := form.search(text))), None)
    return None


def mark_of_document(tree: Mapping[str, Any]) -> str | None:
    """The mark in a document that is read."""
    source = tree["info"].get("x-source") if isinstance(tree.get("info"), Mapping) else None
    found = source.get("build") if isinstance(source, Mapping) else None
    return found if isinstance(found, str) else None


def mark_of_map(entries: Mapping[str, Any]) -> str | None:
    """The mark in a source map that is read."""
    place = entries.get(POINTER)
    found = place.get("build") if isinstance(place, Mapping) else None
    return found if isinstance(found, str) else None
