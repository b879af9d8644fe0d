"""Reads the document that a client is made from, and finds places in it.

The generator is given our own reading of the file: it takes `12e45678` of a YAML document for a number.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml
from attrs import field, frozen

from rst2openapi.build_mark import mark_of_document, mark_of_map
from rst2openapi.client.explaining import BrokenDocumentError, blaming
from rst2openapi.client.nesting import deeper_than, parts, texts, unfolded
from rst2openapi.client.widths import too_wide
from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import client as rules
from rst2openapi.files import text_of
from rst2openapi.limits import DEEPEST_DOCUMENT, LARGEST_DOCUMENT, MANY_VALUES, MOST_TIMES
from rst2openapi.place import Span
from rst2openapi.versions.older import older, stated_version


@frozen
class SourceDocument:
    """A document, the name of its file, and the page lines that its parts came from, by JSON pointer.

    `guide` is Markdown for the README of the client: what is best told of this service by examples of its own.
    `changelog` is what changed from version to version, for the client to carry along.
    `version` is that of OpenAPI that the file is in; the tree is in the words of 3.0 as far as these go.
    """

    name: str
    tree: Mapping[str, Any]
    spans: Mapping[str, Span] = field(factory=dict)
    guide: str = ""
    version: str = "3.0"
    changelog: str = ""

    def span(self, pointer: str) -> Span:
        """The page line of a part, or of the nearest part around it; the document itself where none is known."""
        while pointer:
            if pointer in self.spans:
                return self.spans[pointer]
            pointer = pointer.rpartition("/")[0]
        return Span(self.name, 1)


_UNNAMED = re.compile(r'\s*in "<unicode string>"')
"""What the reader of YAML calls a text."""


def load(spec: Path, report: Report, spans: Mapping[str, Span] | None = None) -> SourceDocument | None:
    """The document in a file (`.json`, else YAML), or None after an error in the report.

    `spans` leads back to pages; without it the source map beside the file (`dli.map.json`, else `dli.map`) is taken.
    Guide and changelog stand beside it as well (`dli.guide.md`, `dli.changelog.md`); most documents have none.
    """
    tree = _parse(spec, report)
    if tree is None:
        return None
    if spans is None:
        spans = _spans(spec, tree, report)
    try:
        with blaming(tree):
            plain = older(tree)
    except BrokenDocumentError as error:
        _unreadable(spec, f"it is no OpenAPI document: {error}", report)
        return None
    guide, changelog = (_beside(spec, suffix) for suffix in (".guide.md", ".changelog.md"))
    return SourceDocument(spec.as_posix(), plain, spans, guide, stated_version(tree), changelog)


def _beside(spec: Path, suffix: str) -> str:
    """Markdown that stands beside a document, empty where there is none."""
    try:
        return text_of(spec.with_suffix(suffix)).strip()
    except (OSError, ValueError):
        return ""


def _spans(spec: Path, tree: Mapping[str, Any], report: Report) -> Mapping[str, Span]:
    """What the source map beside the document says; nothing, and a finding, where it is that of another build."""
    for path in (spec.with_suffix(".map.json"), spec.with_suffix(".map")):
        entries = _read_map(path)
        own, other = mark_of_document(tree), mark_of_map(entries)
        if own and other and own != other:
            report.add(rules.MIXED_BUILDS, Span(spec.as_posix(), 1), map=path)
        elif spans := _places(entries):
            return spans
    return {}


def _parse(spec: Path, report: Report) -> Mapping[str, Any] | None:
    try:
        text = text_of(spec)
        is_json = spec.suffix == ".json"
        tree = json.loads(text, object_pairs_hook=_once) if is_json else yaml.load(text, Loader=_Loader)  # noqa: S506
        fault = _beyond_reason(tree)
    except RecursionError:
        fault = "it is nested too deeply"
    except OSError as error:
        fault = error.strerror or str(error)
    except (ValueError, yaml.YAMLError) as error:
        fault = _UNNAMED.sub("", str(error))
    if fault := fault or _foreign_reason(tree):
        _unreadable(spec, fault, report)
        return None
    return dict(tree)


def _unreadable(spec: Path, fault: str, report: Report) -> None:
    report.add(rules.UNREADABLE_DOCUMENT, Span(spec.as_posix(), 1), reason=fault)


def _foreign_reason(tree: object) -> str:
    """Why what was read is no document of OpenAPI 3, empty where it may be one."""
    if isinstance(tree, dict) and "swagger" in tree:
        return "it is a document of Swagger 2.0, and those of OpenAPI 3 are read"
    if isinstance(tree, dict) and isinstance(tree.get("paths"), dict) and isinstance(tree.get("info"), dict):
        return ""
    return "it is no OpenAPI document: no info or no paths"


def _beyond_reason(tree: object) -> str:
    """Why nobody could work with a document, empty where nothing speaks against it."""
    if deeper_than(tree, DEEPEST_DOCUMENT):
        return f"it is nested deeper than {DEEPEST_DOCUMENT} levels"
    size = unfolded(tree)
    if size > LARGEST_DOCUMENT or (size > MANY_VALUES and size > MOST_TIMES * parts(tree)):
        return f"its aliases unfold to {size:,} values"
    if isinstance(tree, Mapping) and (reason := too_wide(tree)):
        return reason
    if any("\ud800" <= character <= "\udfff" for text in texts(tree) if not text.isascii() for character in text):
        return "it holds half a character, which no file can hold"
    return ""


def _once(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """The object of these members.

    Raises:
        ValueError: Two have one name, and readers differ in which of them they take.

    """
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise ValueError(f"the key {name!r} stands twice in one object")
        found[name] = value
    return found


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """The safe loader, with dates, `on`, `off`, `yes`, `no` and keys left as text, as YAML 1.2 and JSON read them."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[str, Any]:
        """A mapping whose keys are text as they are written: `200` and `Null` of a hand-written document are not."""
        own = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode) and key.value != "<<"]
        _once((name, None) for name in own)
        self.flatten_mapping(node)
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode):
                key.tag = "tag:yaml.org,2002:str"
        pairs = super().construct_mapping(node, deep=deep)
        return {str(key): value for key, value in pairs.items()}


_DATED = ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")

_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in _DATED]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), "tTfF")


_NUMBERS = ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float")


def _number(loader: Any, node: Any) -> Any:
    """A number of YAML 1.2, which has none of base 60: `1:30` is text, and a long one would take a square of time."""
    if ":" in node.value:
        return node.value
    return loader.construct_yaml_int(node) if node.tag == _NUMBERS[0] else loader.construct_yaml_float(node)


for _tag in _NUMBERS:
    _Loader.add_constructor(_tag, _number)


_LONGEST_LINE = 20
"""Digits of a line's number, at most."""


def _read_map(path: Path) -> Mapping[str, Any]:
    """The source map, empty where it is missing or not one: it only makes messages better."""
    try:
        entries = json.loads(text_of(path))
    except (OSError, ValueError, RecursionError):
        return {}
    return entries if isinstance(entries, dict) else {}


def _places(entries: Mapping[str, Any]) -> Mapping[str, Span]:
    found = ((pointer, _place(entry)) for pointer, entry in entries.items())
    return {pointer: span for pointer, span in found if span is not None}


def _place(entry: Any) -> Span | None:
    """The first place of a piece: `{"file": ..., "line": ...}` with further ones under `also`, or `"file:line"`."""
    if isinstance(entry, dict) and isinstance(entry.get("file"), str) and isinstance(entry.get("line"), int):
        return Span(entry["file"], entry["line"])
    if isinstance(entry, str):
        file, _, line = entry.rpartition(":")
        return Span(file, int(line)) if file and line.isdecimal() and len(line) < _LONGEST_LINE else None
    return None


def pointer_of(path: str, method: str = "") -> str:
    """The JSON pointer of an operation, or of a path."""
    pointer = f"/paths/{path.replace('~', '~0').replace('/', '~1')}"
    return f"{pointer}/{method}" if method else pointer
