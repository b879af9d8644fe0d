"""Takes the picture of the README: `PYTHONPATH=tests python .ci/picture.py DOCUMENT OPERATION_ID PICTURE`.

A browser without hands takes pictures of the beginning of a page only: the page has the operations of one group, and
the one that is asked for stands first.
"""  # noqa: INP001

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from interop.chromium import photographed
from rst2openapi.cli import main as rst2openapi

SIZE = (1280, 1320)


def main(document: Path, operation: str, picture: Path) -> int:
    """Write the picture; the status of the command that draws the page."""
    tree = yaml.load(document.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
    with tempfile.TemporaryDirectory() as folder:
        part, page = Path(folder, "part.json"), Path(folder, "part.html")
        part.write_text(json.dumps(_of_group(tree, operation)), "utf-8")
        status = rst2openapi(["html", str(part), "-o", str(page), "--cache", ".cache"])
        if status == 0:
            photographed(page, "", picture.resolve(), SIZE)
    return status


def _of_group(tree: Mapping[str, Any], operation: str) -> dict[str, Any]:
    """The document with the group of an operation alone, and little before it."""
    paths = _group(tree["paths"], operation)
    wanted = next(one for item in paths.values() for one in item.values())["tags"]
    info = {key: tree["info"][key] for key in ("title", "version")}
    return {**tree, "info": info, "tags": [tag for tag in tree["tags"] if tag["name"] in wanted], "paths": paths}


def _group(paths: Mapping[str, Any], operation: str) -> dict[str, Any]:
    """The operations of the group of one, which comes first."""
    known = {
        (path, method): one
        for path, item in paths.items()
        for method, one in item.items()
        if isinstance(one, dict) and "operationId" in one
    }
    (first,) = (place for place, one in known.items() if one["operationId"] == operation)
    group = [place for place, one in known.items() if one["tags"] == known[first]["tags"]]
    found: dict[str, Any] = {}
    for path, method in (first, *group):
        found.setdefault(path, {})[method] = known[path, method]
    return found


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])))
