"""Descriptions say what a reader needs, without the scaffolding of the page; nothing that says something is lost."""

from __future__ import annotations

import pytest

from rst2openapi.operation.model import EnumValue, Facets, Scalar
from rst2openapi.place import Span
from rst2openapi.prose import Block, Bullets, Label, Link, Paragraph, Prose, Strong, Text, plain
from rst2openapi.service.descriptions import Captions, first_sentence, readable
from rst2openapi.service.model import ArrayOf, FreeObject, Schema
from rst2openapi.service.stated import stated

AT = Span("a.rst", 1)
TABLE = Link("Table 4", Label("t4"))
CAPTIONS = Captions({Label("t4"): "Data structure of a shade"})


def text(*pieces: str | Strong | Link) -> Paragraph:
    """A paragraph."""
    return Paragraph(tuple(Text(piece) if isinstance(piece, str) else piece for piece in pieces), AT)


def slots(**said: str) -> Prose:
    """A cell with a bold heading above each text."""
    blocks: list[Block] = []
    for name, words in said.items():
        blocks += [text(Strong(name.replace("_", " ").capitalize())), text(words)]
    return tuple(blocks)


STRING, INTEGER = Scalar("string"), Scalar("integer")


def shown(prose: Prose, facets: Facets | None = None, type_: Schema = STRING, *, refers: bool = False) -> list[str]:
    """The lines of the readable description."""
    return plain(readable(prose, stated(type_, facets or Facets()), CAPTIONS, refers=refers)).splitlines()


def test_empty_slots_go() -> None:
    """The definition stands alone where nothing else says anything."""
    assert shown(slots(definition="Name of a shade.", constraints="N/A", range="None", default_value="-")) == [
        "Name of a shade."
    ]


def test_what_became_a_keyword_is_not_repeated() -> None:
    """A range and a default that the schema states go; constraints stay."""
    prose = slots(definition="Number of cans.", constraints="Needs a shelf.", range="1 to 9", default_value="3")
    assert shown(prose, Facets(minimum=1, maximum=9, default=3), INTEGER) == ["Number of cans.", "Needs a shelf."]


def test_what_became_no_keyword_stays() -> None:
    """A range and a default that no keyword states are sentences."""
    prose = slots(definition="Number of cans.", range="1 to 9", default_value="as many as fit")
    assert shown(prose) == ["Number of cans.", "Range: 1 to 9", "Default: as many as fit"]


@pytest.mark.parametrize(
    ("range_", "type_", "facets"),
    [
        ("0 to 255 characters", STRING, Facets(min_length=0, max_length=255)),
        ("The value can contain up to 1,024 characters.", STRING, Facets(max_length=1024)),
        ("[-1, 100]", INTEGER, Facets(minimum=-1, maximum=100)),
        ("A non-negative integer", INTEGER, Facets(minimum=0)),
        ("A maximum of 5 items", ArrayOf(STRING), Facets(max_items=5)),
        (
            "The options are a (left) or b (right).",
            STRING,
            Facets(enum=(EnumValue("a", AT, "left"), EnumValue("b", AT, "right"))),
        ),
    ],
)
def test_ranges_that_say_no_more(range_: str, type_: Schema, facets: Facets) -> None:
    """All words are those of limits or lists, and all numbers and values are those of the keywords."""
    assert shown(slots(definition="One.", range=range_), facets, type_) == ["One."]


@pytest.mark.parametrize(
    ("range_", "type_", "facets"),
    [
        ("1 to 64 characters, letters and hyphens only", STRING, Facets(min_length=1, max_length=64)),
        ("1 to 64 characters, 2 at least of each kind", STRING, Facets(min_length=1, max_length=64)),
        ("1 to 64 characters", FreeObject(), Facets(min_length=1, max_length=64)),
        ("1 to 64 characters", INTEGER, Facets(min_length=1, max_length=64)),
        ("1 to 9, 5 is fast", INTEGER, Facets(minimum=1, maximum=9)),
        ("a: left, old mixers", STRING, Facets(enum=(EnumValue("a", AT, "left"),))),
        ("a", FreeObject(), Facets(enum=(EnumValue("a", AT),))),
    ],
)
def test_ranges_that_say_more_or_have_no_keyword(range_: str, type_: Schema, facets: Facets) -> None:
    """A word, a number or a type for which the schema has nothing keeps the text."""
    assert range_ in " ".join(shown(slots(definition="One.", range=range_), facets, type_))


def test_another_default_than_that_of_the_schema_stays() -> None:
    """The unit of a default is no part of it."""
    assert shown(slots(definition="One.", default_value="30s"), Facets(default=30), INTEGER)[1:] == ["Default: 30s"]


def test_a_range_that_says_more_stays() -> None:
    """Words beside a list of values are kept."""
    bullets = Bullets(
        ((text(Strong("a")),), (text(Strong("b")),), (text("Other values hold for old mixers only."),)), AT
    )
    prose = (text(Strong("Definition")), text("Kind."), text(Strong("Range")), text("One of"), bullets)
    facets = Facets(enum=(EnumValue("a", AT), EnumValue("b", AT)))
    assert "Other values hold for old mixers only." in shown(prose, facets)


def test_headings_with_a_colon() -> None:
    """A heading and its text may share a paragraph."""
    assert shown((text(Strong("Definition:"), " Shade."), text(Strong("Constraints"), ": N/A"))) == ["Shade."]


def test_bold_words_are_no_headings() -> None:
    """A sentence that begins with a bold word stays as it is."""
    assert shown((text(Strong("Range"), " is the name of a mixer."),)) == ["Range is the name of a mixer."]


@pytest.mark.parametrize(
    ("prose", "wanted"),
    [
        ((text("A shade. For details, see ", TABLE, "."),), ["A shade."]),
        ((text("A shade. See ", TABLE, ". It may be dark."),), ["A shade. It may be dark."]),
        ((text("A shade, see ", TABLE, "."),), ["A shade."]),
        ((text("A shade."), text("For more information about the shade, refer to ", TABLE)), ["A shade."]),
        ((text("For details, see ", TABLE, "."),), []),
        ((text("The members of a shade are listed in ", TABLE, "."),), []),
        ((text("A shade. For details, see Table 4."),), ["A shade."]),
    ],
)
def test_pointers_at_the_schema_go(prose: Prose, wanted: list[str]) -> None:
    """Where the table has become the schema that the field refers to, nobody needs its number."""
    assert shown(prose, refers=True) == wanted


def test_pointers_at_other_tables_name_them() -> None:
    """A table that is no schema is called by its caption."""
    assert shown((text("Code of a shade. See ", TABLE, "."),)) == ["Code of a shade. See Data structure of a shade."]


def test_a_slash_is_no_description() -> None:
    """What pages write into an empty cell is not shown."""
    assert shown((text("/"),)) == []


def test_first_sentence() -> None:
    """It ends with a full stop, and abbreviations do not end it."""
    assert first_sentence((text("A shade, e.g. a red one. Or not."),)) == "A shade, e.g. a red one."
    assert first_sentence((text("Shades"),)) == "Shades."
    assert first_sentence(()) == ""


def test_slots_in_a_list_are_no_list() -> None:
    """Bullets that are slots in plain letters become prose, and the empty ones go."""
    said = Bullets(((text("Definition: ID of a can."),), (text("Range: None"),), (text("Default Value: none"),)), AT)
    assert shown((said,)) == ["ID of a can."]
    kept = Bullets(((text("Definition: number of cans"),), (text("Range: 1 to 9"),)), AT)
    assert shown((kept,), type_=INTEGER) == ["number of cans", "Range: 1 to 9"]
    other = Bullets(((text("Default: a color."),), (text("Matt: another one."),)), AT)
    assert len(readable((other,), stated(STRING, Facets()), CAPTIONS, refers=False)) == 1


def test_headings_in_plain_letters() -> None:
    """A heading that stands alone, and a slot that says nothing, go in plain letters as well."""
    assert shown((text("Color of a can."), text("Range: N/A."), text("Constraints:"), text("Not for glass."))) == [
        "Color of a can.",
        "Not for glass.",
    ]
