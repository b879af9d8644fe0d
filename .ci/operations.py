"""Writes the table of operations and methods into the README, between its two marks.

`operations.py openapi/dli.yaml generated_client README.md`: each operation with its page and the method that calls
it; deprecated ones apart, each with what its page says to use instead.
"""  # noqa: INP001

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

MARKS = ("<!-- operations: written by make -->", "<!-- end of operations -->")
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
_OF_RESOURCE = re.compile(
    r"^class (?P<kind>\w+)|^    def (?P<method>\w+)\(|^        from \.\.api\.\w+ import \(?\s*(?P<module>\w+) as",
    re.MULTILINE,
)
_WARNING = re.compile(r"^> (?:\*\*Note:\*\* )?This API is deprecated\..*\n(?P<rest>(?:^>.*\n?)*)", re.MULTILINE)
_LINK = re.compile(r"\[(?P<words>[^\]]+)\]\([^)]*\)|(?<![\w`])(?P<bare>[a-z]+[A-Z]\w+)")


def main(document: Path, client: Path, readme: Path) -> int:
    """Write the table, if it is another than what stands there; 1 where the README has no place for it."""
    text = readme.read_text(encoding="utf-8")
    start, end = (text.find(mark) for mark in MARKS)
    if not 0 <= start < end:
        sys.stderr.write(f"{readme} has no marks for the table of operations\n")
        return 1
    new = f"{text[:start]}{MARKS[0]}\n\n{table(document, client)}\n{text[end:]}"
    if new != text:
        readme.write_text(new, encoding="utf-8")
    return 0


def table(document: Path, client: Path) -> str:
    """The lines between the marks."""
    tree = yaml.load(document.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
    sources = json.loads(document.with_suffix(".map.json").read_text(encoding="utf-8"))
    methods = dict(_methods(client))
    named = {one["operationId"]: methods[_module(one["operationId"])] for _, _, one in _operations(tree)}
    current = [f"{len(named)} operations, by what they are about:", "", "| operation | method |", "|---|---|"]
    old = [
        "Deprecated ones, and what their pages say to use instead:",
        "",
        "| operation | method | instead |",
        "|---|---|---|",
    ]
    for path, method, one in _operations(tree):
        place = sources[f"/paths/{path.replace('~', '~0').replace('/', '~1')}/{method}"]["file"]
        cells = [f"[{one['summary']}]({place})", f"`client.{named[one['operationId']]}`"]
        if one.get("deprecated"):
            old.append(_row([*cells, _instead(one.get("description", ""), named)]))
        else:
            current.append(_row(cells))
    return "\n".join([*current, "", *old, ""])


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _operations(tree: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """All operations, group by group in the order of the groups."""
    order = {tag["name"]: place for place, tag in enumerate(tree.get("tags", ()))}
    found = [
        (path, method, item[method]) for path, item in tree["paths"].items() for method in METHODS if method in item
    ]
    yield from sorted(found, key=lambda one: order.get(next(iter(one[2].get("tags", ())), ""), len(order)))


def _module(identity: str) -> str:
    """The module of an operation's functions."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", identity).lower()


def _methods(client: Path) -> Iterator[tuple[str, str]]:
    """Modules of functions with the methods that call them, from the first class of each group: the plain one."""
    for path in sorted(client.glob("*/resources/*.py")):
        kind = method = ""
        for found in _OF_RESOURCE.finditer(path.read_text(encoding="utf-8")):
            if found["kind"] and kind:
                break
            kind, method = kind or found["kind"] or "", found["method"] or method
            if found["module"]:
                yield found["module"], f"{path.stem}.{method}"


def _instead(description: str, named: Mapping[str, str]) -> str:
    """What a note of deprecation says to use, with methods in place of ids."""
    found = _WARNING.search(description)
    rest = " ".join(line.removeprefix(">").strip() for line in found["rest"].splitlines()) if found else ""

    def shown(link: re.Match[str]) -> str:
        words = link["words"] or link["bare"]
        return f"`client.{named[words]}`" if words in named else link[0]

    return _LINK.sub(shown, " ".join(rest.split())).replace("|", "\\|") or "nothing"


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
