"""What changes mean to users: every planted one, and the directions they go in."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from rst2openapi.changes.comparison import compare
from rst2openapi.changes.model import FIELD, Change, Direction, Effect, Kind, Operation, Use
from rst2openapi.changes.rating import Rating, by_operation, rated, worst
from rst2openapi.changes.report import as_json, markdown
from rst2openapi.changes.text import lines
from rst2openapi.cli import main

from .planted import ITEM, PLANTED, Planted, document, put

TABLE = Path(__file__).parents[2] / "docs" / "changes.md"
ANYWHERE = Use(Operation("/a", "GET", "client.a.get"))
SENT, RECEIVED = Use(ANYWHERE.operation, "request"), Use(ANYWHERE.operation, "response 200")


STRICT = ("a value of an answer comes", "a limit of an answer is wider")
"""What only those notice who refuse values that they do not know."""


@pytest.mark.parametrize("planted", PLANTED, ids=lambda one: one.kind)
def test_planted(planted: Planted) -> None:
    """Each kind of change is rated as its row says, for strict decoders too, and as nothing where it was before."""
    new = planted.planted()
    changes = compare(document(), new)
    assert worst(changes).word == planted.rating
    assert worst(changes, strict=True).word == ("breaking" if planted.kind in STRICT else planted.rating)
    assert compare(new, planted.planted()) == ()


def change(effect: Effect, *uses: Use, travels: Direction | str = "") -> Change:
    """A change of a field."""
    return Change(Kind.CHANGED, FIELD, "a", "x", "y", effect, uses, travels=travels)


@pytest.mark.parametrize(
    ("effect", "sent", "received", "strict"),
    [
        (Effect.BREAKS, "breaking", "breaking", "breaking"),
        (Effect.NARROWS, "breaking", "additive", "additive"),
        (Effect.WIDENS, "additive", "breaking", "breaking"),
        (Effect.LOOSENS, "additive", "additive", "breaking"),
        (Effect.SHIFTS, "breaking", "additive", "breaking"),
        (Effect.ADDS, "additive", "additive", "additive"),
        (Effect.WORDS, "editorial", "editorial", "editorial"),
    ],
)
def test_directions(effect: Effect, sent: str, received: str, strict: str) -> None:
    """Who sends a value decides what its change means; what goes both ways is as bad as the worse of both."""
    assert rated(change(effect), SENT).word == sent
    assert rated(change(effect), RECEIVED).word == received
    assert rated(change(effect), RECEIVED, strict=True).word == strict
    assert rated(change(effect, SENT, RECEIVED)) == max(rated(change(effect, SENT)), rated(change(effect, RECEIVED)))
    assert by_operation([change(effect, RECEIVED)]) == {ANYWHERE.operation: rated(change(effect), RECEIVED)}


@pytest.mark.parametrize("effect", Effect)
def test_fields_that_go_one_way(effect: Effect) -> None:
    """A field that is read only breaks nobody who does not send it."""
    assert rated(change(effect, travels=Direction.RECEIVED), SENT) <= Rating.ADDITIVE
    assert rated(change(effect, travels=Direction.SENT), RECEIVED) <= Rating.ADDITIVE
    assert rated(change(effect, travels=Direction.SENT), SENT) == rated(change(effect), SENT)


def test_the_lock_of_names_knows_an_operation_in_another_place() -> None:
    """It is one operation at another place and under another name, not one that went and one that came."""

    def moved(tree: dict[str, Any]) -> None:
        item = tree["paths"].pop(ITEM)
        item["delete"] |= {
            "operationId": "removeLamp",
            "x-former-names": [{"operationId": "deleteLamp", "tag": "Lamps", "since": "1.1.0"}],
        }
        tree["paths"]["/v2/lamps/{lamp_id}"] = item

    new = document()
    moved(new)
    found = {(one.facet, one.kind): rated(one).word for one in compare(document(), new)}
    assert found[("request line", Kind.CHANGED)] == "breaking"
    assert found[("method", Kind.CHANGED)] == "additive"
    assert not [facet for facet, _ in found if facet == "operation"]


PAGE = """\
Querying Lamps
==============

Function
--------

This API lists lamps.

URI
---

GET /v1/{project_id}/lamps

Request
-------

None

Response
--------

.. table:: **Table 1** Response parameters

   ===== ======= ===============
   Name  Type    Description
   ===== ======= ===============
   count Integer Number of lamps
   ===== ======= ===============
"""


def test_names_of_the_lock(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A line of the lock that is edited renames a method, and breaks nobody; without the lock it would."""
    pages, old, new = tmp_path / "pages", tmp_path / "old.yaml", tmp_path / "new.yaml"
    pages.mkdir()
    (pages / "listing.rst").write_text(PAGE, "utf-8")
    build = ["build", str(pages), "--service", "lamps", "--no-cache", "--names", str(tmp_path / "names.toml"), "-o"]
    assert main([*build, str(old)]) == 0
    names = (tmp_path / "names.toml").read_text("utf-8")
    (tmp_path / "names.toml").write_text(names.replace('= "listLamps"', '= "findLamps"'), "utf-8")
    assert main([*build, str(new)]) == 0
    capsys.readouterr()
    assert main(["diff", str(old), str(new)]) == 0
    assert "additive       ~ method client.lamps.find, was client.lamps.list" in capsys.readouterr().out
    new.write_text(new.read_text("utf-8").replace("x-former-names", "x-something"), "utf-8")
    assert main(["diff", str(old), str(new)]) == 1


# --- how it is shown ---------------------------------------------------------------------------------------


def several() -> dict[str, Any]:
    """The document with a change of each rating, one of which is of what operations share."""
    tree = document()
    for one in (
        put("Lamp/properties/mode/enum", ["dim", "bright", "off"]),
        put("LampCreate/required", ["name", "colour"]),
        put("get/summary", "List all lamps"),
        put("get/parameters/3", {"name": "page|`x`", "in": "query", "schema": {"type": "string"}}),
    ):
        one(tree)
    return tree


def test_as_text() -> None:
    """Each line begins with its rating, an operation's with the worst of its own; the last one sums up."""
    shown = lines(compare(document(), several()))
    assert [line[:15].rstrip() for line in shown[: shown.index("")]] == [
        *("additive   ~ cl", "editorial", "additive"),
        *("breaking   ~ cl", "breaking"),
        *("additive   ~ La", "additive"),
    ]
    assert shown[-1] == "rating      breaking; of operations 1 breaking, 1 additive, 0 editorial"


def test_as_markdown() -> None:
    """An entry for a changelog: each rating has its heading, and text of the document says nothing in Markdown."""
    text = "\n".join(markdown("1.1.0", compare(document(), several())))
    assert text.startswith("## 1.1.0\n\n### Breaking\n\n- ~ client.lamps.create")
    assert [line for line in text.splitlines() if line.startswith("###")] == [
        *("### Breaking", "### Added", "### Editorial"),
    ]
    assert r"page\|\`x\`" in text
    assert "| client.lamps.create (POST /v1/{project\\_id}/lamps) | breaking |" in text
    assert markdown("1.0.0", ()) == ["## 1.0.0", "", "Nothing changed for users."]


def test_as_json() -> None:
    """Machines get the rating of the whole, of each operation, and of each use of each change."""
    tree = json.loads(as_json(document(), several(), compare(document(), several())))
    assert (tree["rating"], tree["versions"]) == ("breaking", {"old": "1.0.0", "new": "1.0.0"})
    assert {one["name"]: one["rating"] for one in tree["operations"]} == {
        "client.lamps.list": "additive",
        "client.lamps.create": "breaking",
    }
    shared = next(one for one in tree["changes"] if one["model"] == "Lamp")
    assert [use["direction"] for use in shared["uses"]] == ["received", "received"]


def test_the_table_for_readers() -> None:
    """docs/changes.md has every planted change with its rating, and why another tool rates it otherwise."""
    rows = [f"| {one.kind} | {one.rating} | {'major' if one.major else ''} | {one.why} |" for one in PLANTED]
    head, _, rest = TABLE.read_text("utf-8").partition("|---|---|---|---|\n")
    kept = rest[rest.index("\n\n") :] if "\n\n" in rest else "\n"
    whole = "\n".join([f"{head}|---|---|---|---|", *rows]) + kept
    if os.environ.get("UPDATE_GOLDEN"):
        TABLE.write_text(whole, "utf-8")
    assert TABLE.read_text("utf-8") == whole, "if this is as it should be: UPDATE_GOLDEN=1"
