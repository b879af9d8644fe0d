"""Our rating of changes against that of a well-kept tool: the same, or the difference is explained."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from changes.planted import PLANTED, Planted, document

from .changes import changes, changes_in, rated, worst
from .tools import MissingError, node

Tree = dict[str, Any]

BREAK = next(one for one in PLANTED if one.kind == "a field of an answer goes")


@pytest.fixture(scope="session", autouse=True)
def tools() -> None:
    """Skip plainly where there is no Node.js."""
    try:
        node("redocly")
    except MissingError as missing:
        pytest.skip(str(missing))


def written(folder: Path, name: str, tree: Tree) -> Path:
    """A document in a file."""
    file = folder / name
    file.write_text(json.dumps(tree), "utf-8")
    return file


def alone(planted: Planted) -> bool:
    """Whether a change is one of the document as a whole, or of a path, which the judge looks for among all others."""
    old, new = document(), planted.planted()
    for tree in (old, new):
        tree["paths"] = set(tree["paths"])
        tree["components"].pop("schemas")
    return old != new


def put_beside(whole: Tree, tree: Tree, number: int) -> None:
    """Put paths and schemas of a document beside those of others, under names of their own."""
    text = json.dumps({"paths": tree["paths"], "schemas": tree["components"]["schemas"]})
    text = text.replace("#/components/schemas/", f"#/components/schemas/R{number}")
    own = json.loads(text.replace('"operationId": "', f'"operationId": "r{number}'))
    whole["paths"] |= {f"/r{number}{path}": item for path, item in own["paths"].items()}
    whole["components"]["schemas"] |= {f"R{number}{name}": schema for name, schema in own["schemas"].items()}


def test_the_judge_sees_a_known_break(tmp_path: Path) -> None:
    """It does as we run it; where it finds settings it does not, which is why it is run in an empty folder."""
    old, new = written(tmp_path, "old.json", document()), written(tmp_path, "new.json", BREAK.planted())
    assert rated(old, new) == "major"
    (tmp_path / "redocly.yaml").write_text("extends: [recommended]\n", "utf-8")
    assert rated(old, new) == "major"
    assert worst(one["impact"] for one in changes_in(tmp_path, old, new)) == "patch", "the tool knows better now"


def test_both_rate_alike(tmp_path: Path) -> None:
    """Every planted change that stands for itself, all of them in one pair of documents."""
    rows = [one for one in PLANTED if not alone(one)]
    old, new = ({**document(), "paths": {}, "components": {**document()["components"], "schemas": {}}} for _ in "ab")
    for number, planted in enumerate(rows):
        put_beside(old, document(), number)
        put_beside(new, planted.planted(), number)
    found: dict[int, list[str]] = {}
    for change in changes(written(tmp_path, "old.json", old), written(tmp_path, "new.json", new)):
        match = re.match(r"#/paths/~1r(\d+)~1", change["path"])
        assert match, f"the judge tells of {change['path']}, which is no row's"
        found.setdefault(int(match[1]), []).append(change["impact"])
    said = {planted.kind: worst(found.get(number, ())) == "major" for number, planted in enumerate(rows)}
    assert said == {planted.kind: planted.major for planted in rows}


@pytest.mark.parametrize("planted", [one for one in PLANTED if alone(one)], ids=lambda one: one.kind)
def test_both_rate_alike_what_is_said_of_the_whole(planted: Planted, tmp_path: Path) -> None:
    """Paths, servers, schemes, groups, the version."""
    old, new = written(tmp_path, "old.json", document()), written(tmp_path, "new.json", planted.planted())
    assert (rated(old, new) == "major") == planted.major


def test_differences_are_explained() -> None:
    """A row says why we do not call breaking what the judge calls major, or the other way round, and only then."""
    assert [one.kind for one in PLANTED if ((one.rating == "breaking") != one.major) != bool(one.why)] == []
