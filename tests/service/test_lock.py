"""Names stay: a page that is added, moved or reordered renames nothing that stood before."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from attrs import evolve

from rst2openapi.diagnostics import Report
from rst2openapi.operation.model import PageFacts
from rst2openapi.service.linker import link
from rst2openapi.service.model import Service
from rst2openapi.service.names.lock import Lock, LockError, load, operation_key

from .making import SETTINGS, listed, operation, page, row, table, to

MEMBERS = [
    table(30, row("key"), row("status", values=("wet", "dry")), subject="tag", label="t1"),
    table(40, row("id"), row("status", values=("on", "off")), label="t2"),
]


def pages() -> list[PageFacts]:
    """Pages whose operations, structures and lists of values share their words."""
    answer = table(10, row("tags", listed(to("t1"))), row("total"))
    one = table(20, row("tag", to("t2")), row("name"), row("size"), row("shape"))
    made = [
        ("mixers/a.rst", operation(path="/v1/mixers", title="Querying Mixers", response=answer)),
        ("mixers/b.rst", operation(path="/v2/mixers", title="Querying Mixers", response=one)),
        ("belts/c.rst", operation(path="/v2/belts/{belt_id}", title="Querying a Belt", response=one)),
        ("belts/d.rst", operation("post", "/v2/belts", title="Creating a Belt", request=one)),
        ("mixers/e.rst", operation(path="/v1/mixers/tags", title="Querying Tags", response=answer)),
        ("mixers/f.rst", operation(path="/v1/mixers/{id}/tags", title="Querying Tags", response=answer)),
    ]
    return [page(location, each, tables=MEMBERS) for location, each in made]


def built(facts: list[PageFacts], names: Lock) -> Service:
    """The service of these pages after a build that gave these names."""
    return link(facts, evolve(SETTINGS, names=names), None, Report())


def given(service: Service) -> dict[str, str]:
    """Every operation's id and group."""
    return {operation_key(one.method, one.path.text): f"{one.id} {one.tag}" for one in service.endpoints}


@pytest.mark.parametrize("seed", range(6))
def test_pages_added_one_by_one(seed: int) -> None:
    """In whatever order pages come, what has a name keeps it: operations, groups, structures and lists of values."""
    order = random.Random(seed).sample(pages(), len(pages()))  # noqa: S311
    names, before, schemas = Lock(), dict[str, str](), set[str]()
    for count in range(1, len(order) + 1):
        service = built(order[:count], names)
        now = given(service)
        assert before.items() <= now.items()
        assert schemas <= {str(name) for name in service.schemas}
        names, before, schemas = service.names, now, {str(name) for name in service.schemas}


def test_a_newer_version_stands_beside_the_one_that_was_there() -> None:
    """What was in the plain group stays there; a new version of it, older or newer, has a group of its own."""
    names = built(pages()[1:2], Lock()).names
    newer = page("mixers/n.rst", operation(path="/v3/mixers", title="Querying Mixers"))
    service = built([*pages()[:2], newer], names)
    tags = {one.path.text: one.tag for one in service.endpoints}
    assert tags == {"/v1/mixers": "Mixers V1", "/v2/mixers": "Mixers", "/v3/mixers": "Mixers V3"}
    alone = built([*pages()[:2], newer], Lock())
    assert {one.path.text: one.tag for one in alone.endpoints} == {
        "/v1/mixers": "Mixers V1",
        "/v2/mixers": "Mixers V2",
        "/v3/mixers": "Mixers",
    }


def test_the_same_pages_and_names_give_the_same() -> None:
    """A second build with the names of the first changes nothing, not even the file of names."""
    first = built(pages(), Lock())
    second = built(list(reversed(pages())), first.names)
    assert repr(second) == repr(evolve(first, settings=second.settings))
    assert second.names.text() == first.names.text()


def test_what_is_gone_keeps_its_name() -> None:
    """The id of an operation that was taken away never means another one."""
    names = built(pages()[:1], Lock()).names
    moved = page("mixers/a.rst", operation(path="/v3/mixers", title="Querying Mixers"))
    service = built([moved], names)
    assert [str(one.id) for one in service.endpoints] != list(names.operations.values())
    assert set(names.operations.items()) < set(service.names.operations.items())


def test_a_file_of_names_round_trips(tmp_path: Path) -> None:
    """What is written is read again, whatever a field is called."""
    lock = Lock({"GET /": "listApiVersions"}, {}, {'GET / 200/a"b\\c\n': "Thing"}, {"Thing.ünïcode": "ThingKind"})
    file = tmp_path / "x.names.toml"
    file.write_text(lock.text(), "utf-8")
    assert load(file) == lock


@pytest.mark.parametrize(
    "text",
    [
        *("[operations", "[operations]\na = 1", "[others]\na = 'b'", "operations = 3", "[schemas]\na = ''"),
        *("[operations]\na = 'b'", "[published]\n'GET' = 'a.b'", "[removed]\n'' = '1.0.0'"),
    ],
)
def test_a_broken_file_of_names_is_refused(tmp_path: Path, text: str) -> None:
    """It is never half used: names would be given anew in silence."""
    file = tmp_path / "x.names.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(LockError, match=r"x\.names\.toml"):
        load(file)
