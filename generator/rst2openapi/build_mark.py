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

from rst2openapi.files import text_of

POINTER = "/info/x-source/build"
_LENGTH = 16
_DIGITS = f"[0-9a-f]{{{_LENGTH}}}"
_CONTENT = "sha256:[0-9a-f]{64}"
_FORMS = (
    re.compile(rf'"{POINTER}": \{{[^{{}}]*"build": "({_DIGITS})"'),  # of a source map
    re.compile(rf'\A\{{\s*"build": "({_DIGITS})"'),  # of a report
    re.compile(rf'"x-source": \{{[^{{}}]*"build": "({_DIGITS})"'),  # of a document in JSON
    re.compile(rf"^  x-source:\n(?: {{4,}}.*\n)*? {{4}}build: '?({_DIGITS})'?$", re.MULTILINE),  # and in YAML
)
_FORMS_OF_CONTENT = (
    re.compile(rf'"x-source": \{{[^{{}}]*"content": "({_CONTENT})"'),
    re.compile(rf"^  x-source:\n(?: {{4,}}.*\n)*? {{4}}content: ({_CONTENT})$", re.MULTILINE),
)


def digest_of(tree: Mapping[str, Any], names: str) -> str:
    """What a document says, and the names it has given, wherever the bytes of the pages are said to come from."""
    source = {key: value for key, value in tree["info"].get("x-source", {}).items() if key != "content"}
    whole = {**tree, "info": {**tree["info"], "x-source": source}}
    return _hash(json.dumps(whole, ensure_ascii=True), names)


def mark_of(digest: str, content: str) -> str:
    """The mark of a document of that digest, made of pages of that content.

    It begins with a letter, as YAML puts some texts that begin with a digit into quotes.
    """
    return f"b{_hash(digest, content)}"[:_LENGTH]


def _hash(*parts: str) -> str:
    whole = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        whole.update(b"%d " % len(data) + data)
    return whole.hexdigest()


def marked_again(text: str, old: tuple[str, str], new: tuple[str, str]) -> str | None:
    """The text of a document, report or map with another content of its pages and another mark, in place of the old.

    A report, a map and a document of a commit have no content. None where the mark is missing, or one of the two is
    another than the old one, so that nobody knows what the file is.
    """
    for forms, before, after in zip((_FORMS_OF_CONTENT, _FORMS), old, new, strict=True):
        found = next((found for form in forms if (found := form.search(text))), None)
        if found is None and forms is _FORMS_OF_CONTENT:
            continue
        if found is None or found[1] != before:
            return None
        text = text[: found.start(1)] + after + text[found.end(1) :]
    return text


def marked(tree: Mapping[str, Any], mark: str) -> dict[str, Any]:
    """The document with its mark."""
    info = tree["info"]
    return {**tree, "info": {**info, "x-source": {**info.get("x-source", {}), "build": mark}}}


def mark_in(path: Path) -> str | None:
    """The mark in a file; None where there is no such file, or it has none."""
    with suppress(OSError):
        text = text_of(path, "replace")
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
