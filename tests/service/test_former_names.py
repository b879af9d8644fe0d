"""Names that change, and operations that go, are remembered for one release."""

from __future__ import annotations

from pathlib import Path

from attrs import evolve

from rst2openapi.diagnostics import Report
from rst2openapi.openapi.document import emit
from rst2openapi.operation.model import PageFacts
from rst2openapi.service.linker import link
from rst2openapi.service.model import Service
from rst2openapi.service.names.lock import Lock, load

from .making import SETTINGS, operation, page, row, table

LIST, GET = "GET /v1/mixers", "GET /v1/mixers/{}"


def pages() -> list[PageFacts]:
    """A service of two operations."""
    one = table(20, row("name"))
    return [
        page("mixers/a.rst", operation(path="/v1/mixers", title="Querying Mixers", response=table(10, row("total")))),
        page("mixers/b.rst", operation(path="/v1/mixers/{mixer_id}", title="Querying a Mixer", response=one)),
    ]


def built(facts: list[PageFacts], names: Lock, version: str = "1.0.0") -> Service:
    """The service of these pages, in a version, after a build that gave these names."""
    return link(facts, evolve(SETTINGS, names=names, version=version), None, Report())


def former(service: Service) -> dict[str, list[tuple[str, str, str]]]:
    """The names of before, by the id of now."""
    return {str(one.id): [(f.id, f.tag, f.since) for f in one.former] for one in service.endpoints if one.former}


def renamed(lock: Lock) -> Lock:
    """The lock as a user edits it."""
    return evolve(lock, operations={**lock.operations, GET: "getMixingMachine"})


def test_an_edited_name_keeps_the_old_one_for_one_release() -> None:
    """It is told of in each build of the release, and never means another operation after that."""
    first = built(pages(), Lock())
    assert not former(first)
    second = built(pages(), renamed(first.names), "1.1.0")
    assert former(second) == {"getMixingMachine": [("getMixer", "Mixers", "1.1.0")]}
    third = built(pages(), second.names, "1.1.4")
    assert former(third) == former(second)
    other = page("mixers/c.rst", operation(path="/v2/mixers/{mixer_id}", title="Querying a Mixer"))
    fourth = built([*pages(), other], third.names, "1.2.0")
    assert not former(fourth)
    assert "getMixer" not in {str(one.id) for one in fourth.endpoints}


def test_a_name_that_comes_back_is_no_former_one() -> None:
    """Who takes an edit back has the names of before."""
    second = built(pages(), renamed(built(pages(), Lock()).names), "1.1.0")
    back = evolve(second.names, operations={**second.names.operations, GET: "getMixer"})
    assert former(built(pages(), back, "1.1.0")) == {"getMixer": [("getMixingMachine", "Mixers", "1.1.0")]}


def test_an_edited_group_keeps_the_old_one() -> None:
    """The method is found in the group that it stood in."""
    lock = built(pages(), Lock()).names
    moved = built(pages(), evolve(lock, groups={**lock.groups, GET: "Machines"}))
    assert former(moved) == {"getMixer": [("getMixer", "Mixers", "1.0.0")]}


def test_another_heading_or_file_renames_nothing() -> None:
    """An operation is known by method and path."""
    lock = built(pages(), Lock()).names
    new = page("machines/z.rst", operation(path="/v1/mixers/{id}", title="Showing All About a Machine"))
    service = built([pages()[0], new], lock)
    assert {str(one.id) for one in service.endpoints} == {"listMixers", "getMixer"}
    assert not former(service)
    assert not service.removed


def test_another_path_leads_from_the_old_name_to_the_new_one() -> None:
    """What takes the place of an operation that is gone has its name as a former one."""
    lock = built(pages(), Lock()).names
    new = page("mixers/b.rst", operation(path="/v2/mixers/{mixer_id}", title="Querying a Mixer"))
    service = built([pages()[0], new], lock, "1.1.0")
    assert former(service) == {"getMixerV2": [("getMixer", "Mixers", "1.1.0")]}
    assert not service.removed
    assert former(built([pages()[0], new], service.names, "1.1.1")) == former(service)


def test_what_is_taken_away_is_told_of_for_one_release() -> None:
    """With its method and path, since there is nothing else to lead to."""
    lock = built(pages(), Lock()).names
    service = built(pages()[:1], lock, "1.1.0")
    [gone] = service.removed
    assert (gone.id, gone.tag, gone.method, gone.path, gone.since) == ("getMixer", "Mixers", "GET", GET[4:], "1.1.0")
    assert built(pages()[:1], service.names, "1.1.7").removed == service.removed
    assert not built(pages()[:1], service.names, "2.0.0").removed
    assert not built(pages(), service.names, "1.1.0").removed


def test_what_took_its_place_long_ago_is_named() -> None:
    """A second version that stood beside the first is what to use instead."""
    both = [*pages(), page("mixers/c.rst", operation(path="/v2/mixers/{mixer_id}", title="Querying a Mixer"))]
    lock = built(both, Lock()).names
    [gone] = built([both[0], both[2]], lock).removed
    assert (gone.path, gone.instead) == ("/v1/mixers/{}", lock.operations["GET /v2/mixers/{}"])


def test_the_document_tells_and_the_lock_remembers(tmp_path: Path) -> None:
    """Extensions of the operation and of the document; the file of names is read as it was written."""
    lock = built(pages(), Lock()).names
    edited = evolve(lock, operations={**lock.operations, LIST: "listMachines"})
    service = built(pages()[:1], edited, "1.1.0")
    tree = emit(service).tree
    assert tree["paths"]["/v1/mixers"]["get"]["x-former-names"] == [
        {"operationId": "listMixers", "tag": "Mixers", "since": "1.1.0"}
    ]
    assert [one["path"] for one in tree["x-removed-operations"]] == ["/v1/mixers/{}"]
    file = tmp_path / "x.names.toml"
    file.write_text(service.names.text(), "utf-8")
    assert load(file) == service.names
    assert repr(built(pages()[:1], service.names, "1.1.0").endpoints) == repr(service.endpoints)
