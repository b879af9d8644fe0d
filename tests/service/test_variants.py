"""Each page about an operation of several is a variant: its own id, group, words, body, answer and fixed values."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from rst2openapi.diagnostics import Report
from rst2openapi.operation.model import EnumValue, Facets, Null, PageFacts, Response, Scalar, Side, TypeExpr
from rst2openapi.place import Span
from rst2openapi.prose import plain
from rst2openapi.service.linker import link
from rst2openapi.service.model import Endpoint, SchemaRef, Service
from rst2openapi.service.names.lock import Lock

from .making import SETTINGS, Row, linked, only, operation, page, row, table, to

ACTION = "/v1/mixers/{mixer_id}/action"


def action(
    location: str, title: str, *rows: Row, sent: Any = None, status: str = "200", path: str = ACTION
) -> PageFacts:
    """A page about one action of a mixer, which answers with a member named like its page."""
    body = table(10, *rows, side=Side.REQUEST) if rows else None
    answer = Response[TypeExpr](status, (), Span("", 5))
    shown = () if sent is None else [sent]
    return page(location, operation("post", path, title=title, request=body, sent=shown, responses=[answer]))


def wrapped(name: str, type_: TypeExpr = Scalar("string")) -> Row:  # noqa: B008 -- immutable
    """The one member of a body."""
    return row(name, type_, required=True)


def names(one: Endpoint) -> list[str]:
    """The ids of an operation's variants."""
    return [str(each.id) for each in one.variants]


def built(lock: Lock, *pages: PageFacts) -> Service:
    """The service of these pages after a build that gave these names."""
    return link(pages, evolve(SETTINGS, names=lock), None, Report())


START = action("mixers/a.rst", "Starting a Mixer", wrapped("start"), sent={"start": "1"})
STOP = action("mixers/b.rst", "Stopping a Mixer", wrapped("stop"), sent={"stop": "1"}, status="202")
CLEAN = action("mixers/c.rst", "Cleaning a Mixer", wrapped("clean"), sent={"clean": "1"})


def test_every_page_is_a_variant() -> None:
    """With its own id, summary, body and success; the operation has a name and words of all."""
    one = only(linked(START, STOP, CLEAN)[0])
    assert (one.id, one.summary) == ("runMixerAction", "Start, stop or clean a mixer")
    assert names(one) == ["startMixer", "stopMixer", "cleanMixer"]
    start, stop, _ = one.variants
    assert (start.summary, stop.summary) == ("Start a mixer", "Stop a mixer")
    assert start.body is not None
    assert (start.body.type, start.body.examples) == (SchemaRef("StartMixerRequest"), ())  # type: ignore[arg-type]
    assert [each.status for each in stop.responses] == ["202"]
    assert "Stop a mixer (stopMixer)" in plain(one.description)


BOOT = action("mixers/a.rst", "Booting up a Mixer", wrapped("start"), sent={"start": "1"})
MOVED = action("elsewhere/z.rst", "Booting up a Mixer", wrapped("start"), sent={"start": "1"})
OTHER = action("mixers/a.rst", "Booting up a Mixer", wrapped("boot"), sent={"boot": "1"})


@pytest.mark.parametrize(
    ("page", "known"), [(BOOT, True), (MOVED, True), (OTHER, False)], ids=["another title", "moved", "another body"]
)
@pytest.mark.parametrize("others", [(STOP, CLEAN), ()], ids=["of several", "alone"])
def test_a_page_with_another_title_is_known_again(page: PageFacts, known: bool, others: tuple[PageFacts, ...]) -> None:
    """By what its body wraps: it keeps its id, with the words of now, and nothing is removed."""
    first = built(Lock(), START, STOP, CLEAN)
    for names_before in (first.names, built(first.names, page, *others).names):
        service = built(names_before, page, *others)
        one = only(service)
        assert ("startMixer" in names(one)) == known
        assert ("startMixer" in [each.id for each in service.removed]) != known
        assert (one.variants or (one,))[0].summary == "Boot up a mixer"


def test_a_page_that_wraps_nothing_is_known_again_by_its_place() -> None:
    """Two members are no wrapper; at another place it is another page."""
    two = (row("speed", required=True), row("power", required=True))
    before = action("mixers/d.rst", "Speeding a Mixer up", *two)
    same, moved = (action(place, "Accelerating a Mixer", *two) for place in ("mixers/d.rst", "mixers/e.rst"))
    lock = built(Lock(), START, before).names
    assert names(only(built(lock, START, same))) == names(only(built(lock, START, before)))
    assert names(only(built(lock, START, moved))) != names(only(built(lock, START, before)))


def test_one_page_has_no_variants() -> None:
    """An operation of one page is itself what the page says."""
    assert only(linked(START)[0]).variants == ()


TITLES = {
    ("Adding a Colour Group", "Removing a Colour Group"): ["addMixerColourGroup", "removeMixerColourGroup"],
    ("Binding or Unbinding a Pipe", "Starting a Mixer"): ["bindOrUnbindMixerPipe", "startMixer"],
    ("Performing a Wash", "Starting a Mixer"): ["runMixerWash", "startMixer"],
    ("Obtaining Mixer Console Logs", "Starting a Mixer"): ["getMixerConsoleLogs", "startMixer"],
    ("Starting a PSM Drum", "Stopping a PSM Drum"): ["startMixer", "stopMixer"],
    ("Expanding Capacity of a PSM Drum", "Stopping a PSM Drum"): ["extendMixerCapacity", "stopMixer"],
    ("Performing a Clean/Dirty Wash", "Starting a Mixer"): ["runMixerCleanDirtyWash", "startMixer"],
    ("Changing the Speed of a Mixer", "Changing the Mixer Size"): ["changeMixerSpeed", "changeMixerSize"],
    ("Associating Belts with a Mixer", "Disassociating Belts from a Mixer"): [
        "associateMixerBelts",
        "disassociateMixerBelts",
    ],
}
"""Titles of the pages of one path -> the ids of its variants."""


@pytest.mark.parametrize("titles", TITLES, ids=" and ".join)
def test_titles_say_what_is_done_and_the_path_to_what(titles: tuple[str, str]) -> None:
    """What all titles call the thing of the path is no word of the ids; what one of them adds is."""
    pages = [
        action(f"mixers/{place}.rst", title, wrapped(f"m{place}"), sent={f"m{place}": "1"})
        for place, title in enumerate(titles)
    ]
    assert names(only(linked(*pages)[0])) == TITLES[titles]


def test_titles_that_say_the_same_are_told_apart_by_what_is_sent() -> None:
    """Two pages of one title have ids of what their bodies wrap."""
    pages = (
        action(f"mixers/{name}.rst", "Resizing a Mixer", wrapped(name), sent={name: "1"}) for name in ("drum", "os-lid")
    )
    assert names(only(linked(*pages)[0])) == ["resizeDrumMixer", "resizeLidMixer"]


def test_pages_that_say_the_same_are_one() -> None:
    """A second page about the very same call adds nothing."""
    again = action("mixers/z.rst", "Starting the Mixer", wrapped("start"), sent={"start": "1"})
    assert only(linked(START, again)[0]).variants == ()
    assert names(only(linked(START, again, STOP)[0])) == ["startMixer", "stopMixer"]


def test_variants_stand_in_the_groups_of_their_pages() -> None:
    """A restore that is posted where mixers are made is a matter of backups; the operation is named after neither."""
    pages = (
        page("backups/index.rst", title="Backup Management"),
        page("mixers/index.rst", title="Mixer Management"),
        action(
            "backups/a.rst", "Restoring a Backup to a New Mixer", row("backup"), sent={"backup": "1"}, path="/v1/mixers"
        ),
        action("mixers/a.rst", "Creating a Mixer", row("size"), sent={"size": "1"}, path="/v1/mixers"),
    )
    service, _ = linked(*pages)
    one = only(service)
    assert (one.id, one.tag) == ("createMixer", "Mixers")
    assert [(each.id, each.tag) for each in one.variants] == [
        ("restoreBackup", "Backups"),
        ("createMixer", "Mixers"),
    ]
    assert [(each.name, each.description) for each in service.tags] == [
        ("Backups", "Backup Management"),
        ("Mixers", "Mixer Management"),
    ]


def test_parameters_of_a_variant_are_those_of_its_page() -> None:
    """Mandatory where its page says so, whatever others do."""
    pages = (
        page("paints/a.rst", operation(title="Querying Oil Paints", query=[row("shade", required=True)])),
        page("paints/b.rst", operation(title="Querying Water Paints", query=[row("shade"), row("depth")])),
    )
    one = only(linked(*pages)[0])
    shown = [[(each.field.name, bool(each.field.required)) for each in variant.parameters] for variant in one.variants]
    assert shown == [[("shade", True)], [("shade", False), ("depth", False)]]
    assert [(each.field.name, bool(each.field.required)) for each in one.parameters] == [
        ("shade", False),
        ("depth", False),
    ]


def test_variants_alone_are_deprecated() -> None:
    """One page of several that is deprecated makes its variant so, not the operation."""
    (old,) = START.operations
    one = only(linked(evolve(START, operations=(evolve(old, deprecated=True),)), STOP)[0])
    assert (one.deprecated, [each.deprecated for each in one.variants]) == (False, [True, False])
    assert "Start a mixer (startMixer), deprecated" in plain(one.description).splitlines()


ODD = (
    ("/", "Querying Versions", "Querying All of the Versions"),
    ("/v1/{project_id}", "", "!"),
    ("/{mixer_id}", "The", "Starting"),
    ("/v1/mixers", "Mixing", "Mixing, Heating, and Drying"),
)
"""A path and titles that say little or nothing."""


@pytest.mark.parametrize(("path", "first", "second"), ODD)
def test_titles_and_paths_that_say_nothing(path: str, first: str, second: str) -> None:
    """There are two ids all the same."""
    pages = [
        action(f"m/{place}.rst", title, wrapped(f"m{place}"), path=path) for place, title in enumerate((first, second))
    ]
    assert len(set(names(only(linked(*pages)[0])))) == 2


# --- fixed values --------------------------------------------------------------------------------------------


def fixed(*pages: PageFacts) -> list[dict[str, Any]]:
    """The values that the bodies of the variants always have."""
    return [{"/".join(place): value for place, value in each.fixed} for each in only(linked(*pages)[0]).variants]


def test_wrappers_that_hold_nothing_are_fixed() -> None:
    """An object that no table and no example fills, and null."""
    empty = action("mixers/a.rst", "Starting a Mixer", wrapped("os-start", to()), sent={"os-start": {}})
    null = action("mixers/b.rst", "Locking a Mixer", wrapped("lock", Null()))
    filled = action("mixers/c.rst", "Cleaning a Mixer", wrapped("clean", to()), sent={"clean": {"by": "hand"}})
    unknown = action("mixers/d.rst", "Turning a Mixer", wrapped("turn", to()))
    assert fixed(empty, null, filled, unknown) == [{"os-start": {}}, {"lock": None}, {}, {}]


def telling(location: str, title: str, shown: str, text: str) -> PageFacts:
    """A page about tags, whose body says in its `mode` what is done with them."""
    sent = {"tags": "a", "mode": shown}
    rows = (row("tags", required=True), row("mode", required=True, text=text))
    return action(location, title, *rows, sent=sent, path="/v1/mixers/{mixer_id}/tags/action")


def test_a_member_by_which_pages_differ_is_fixed() -> None:
    """Where all examples of a page show one value that its row names, and those of the other pages show others."""
    adding = telling("tags/a.rst", "Adding Tags", "create", "What is done. For example, create adds tags.")
    removing = telling("tags/b.rst", "Deleting Tags", "delete", "What is done. For example, delete removes tags.")
    assert fixed(adding, removing) == [{"mode": "create"}, {"mode": "delete"}]
    same = telling("tags/b.rst", "Deleting Tags", "create", "What is done. For example, create adds tags.")
    assert fixed(adding, evolve(same, labels=frozenset())) == [{}, {}]
    silent = telling("tags/b.rst", "Deleting Tags", "delete", "What is done.")
    assert fixed(adding, silent) == [{"mode": "create"}, {}]


def test_a_single_documented_value_is_fixed() -> None:
    """Also in the object that a body only holds; not where it may be left out, or an example shows another."""
    inner = table(30, row("kind", required=True, values=["hard"]), row("note", values=["x"]), label="t__i")
    held = page(
        "mixers/a.rst",
        operation("post", ACTION, title="Kicking a Mixer", request=table(10, wrapped("kick", to("t__i")))),
        tables=[inner],
    )
    other = action("mixers/b.rst", "Cleaning a Mixer", row("kind", required=True, values=["wet"]), sent={"kind": "dry"})
    assert fixed(held, other) == [{"kick/kind": "hard"}, {}]


def test_facets_of_one_value_are_what_is_meant() -> None:
    """The value itself and no text that looks like it."""
    number = evolve(row("count", Scalar("integer"), required=True), facets=Facets(enum=(EnumValue(1, Span("", 0)),)))
    text = action("mixers/a.rst", "Cleaning a Mixer", number, sent={"count": "1"})
    assert fixed(text, STOP) == [{}, {}]


# --- names stay ----------------------------------------------------------------------------------------------


def calls(service: Service) -> set[str]:
    """What can be called: the ids of variants, else those of operations."""
    return {str(each.id) for one in service.endpoints for each in (one.variants or (one,))}


@pytest.mark.parametrize("order", [(START, STOP, CLEAN), (CLEAN, STOP, START), (STOP, START, CLEAN)])
def test_pages_added_later_rename_nothing(order: tuple[PageFacts, ...]) -> None:
    """Neither the operation nor what could be called before, nor a schema; the first page was an operation alone."""
    lock, before, schemas = Lock(), set[str](), set[str]()
    for count in range(1, 4):
        service = built(lock, *order[:count])
        assert before <= calls(service)
        assert schemas <= {str(name) for name in service.schemas}
        lock, before, schemas = service.names, calls(service), {str(name) for name in service.schemas}
    assert before == {"startMixer", "stopMixer", "cleanMixer"}


def test_pages_taken_away_rename_nothing() -> None:
    """The last page of several is a variant still."""
    service = built(built(Lock(), START, STOP).names, STOP)
    assert (only(service).id, names(only(service))) == ("runMixerAction", ["stopMixer"])
    assert [str(name) for name in service.schemas] == ["StopMixerRequest"]


def test_an_id_that_is_gone_is_not_given_again() -> None:
    """Nor to a variant: another page of the same words gets an id beside it."""
    lock = built(Lock(), START, STOP).names
    other = action("mixers/x.rst", "Starting a Mixer", wrapped("start"), path="/v2/mixers/{mixer_id}/act")
    assert calls(built(lock, CLEAN, STOP, other)).isdisjoint({"startMixer"})


def test_former_names_of_variants() -> None:
    """A variant whose line is edited keeps its old name for a release, one that is taken away is told of."""
    lock = built(Lock(), START, STOP, CLEAN).names
    key = next(key for key, name in lock.operations.items() if name == "stopMixer")
    service = built(evolve(lock, operations={**lock.operations, key: "haltMixer"}), START, STOP)
    one = only(service)
    assert [(each.id, [old.id for old in each.former]) for each in one.variants] == [
        ("startMixer", []),
        ("haltMixer", ["stopMixer"]),
    ]
    assert one.former == ()
    assert [(gone.id, gone.path) for gone in service.removed] == [("cleanMixer", "/v1/mixers/{}/action")]
