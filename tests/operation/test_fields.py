"""Rows and tables."""

from __future__ import annotations

import pytest

from rst2openapi.diagnostics import Report
from rst2openapi.operation.caption_subjects import subjects
from rst2openapi.operation.fields import read_table, say_repeated
from rst2openapi.operation.model import FieldTable, Side
from rst2openapi.page.model import Heading
from rst2openapi.place import Span
from rst2openapi.prose import plain

from .writing import pieces, shown, table


def read(text: str) -> tuple[FieldTable, list[str]]:
    """The table of these lines, and the slugs of what was found."""
    report = Report()
    found = read_table(table(text), Side.REQUEST, report)
    return found, [diagnostic.rule.slug for diagnostic in report.diagnostics]


def test_a_plain_row() -> None:
    """A row becomes a field with its type, its flag and its whole description."""
    found, slugs = read("Parameter | Type | Mandatory | Description\nsize | Integer | Yes | Size. ¶ In GB.")
    (field,) = found.fields
    assert (field.name, shown(field.type), field.required) == ("size", "integer", True)
    assert plain(field.description) == "Size.\nIn GB."
    assert not slugs


def test_links_by_trust() -> None:
    """The table named in the Type cell comes first, then the description's, then the name's."""
    row = "[[a|n__table1]] | Yes | Array of [[X|t__table2]] objects | See [[Jobs|page]] and [[Table 3|d__table3]]."
    found, slugs = read(f"Parameter | Mandatory | Type | Description\n{row}")
    assert shown(found.fields[0].type) == "array of object X (t__table2, d__table3, page, n__table1)"
    assert not slugs


def test_link_in_the_description_of_an_object() -> None:
    """An object whose type names no table takes the one of the description, and a note says so."""
    found, slugs = read(
        "Parameter | Mandatory | Type | Description\na | No | Array of objects | See [[Table 3|t__table3]]."
    )
    assert shown(found.fields[0].type) == "array of object (t__table3)"
    assert slugs == ["link-in-description"]


def test_scalars_follow_no_links() -> None:
    """A link in the description of a string tells where the value comes from."""
    found, _ = read("Parameter | Mandatory | Type | Description\nid | No | String | See [[Table 3|t__table3]].")
    assert shown(found.fields[0].type) == "string"


@pytest.mark.parametrize(
    "name", ["OS-EXT-STS:vm_state", "vnic.port_id", "changes-since", "name~", "alpha.cce/postInstall"]
)
def test_names_are_kept(name: str) -> None:
    """Colons, dots, hyphens and tildes belong to names."""
    found, slugs = read(f"Parameter | Mandatory | Type | Description\n{name} | No | String | Text.")
    assert [field.name for field in found.fields] == [name]
    assert not slugs


@pytest.mark.parametrize(("text", "names"), [("pageSize/size", ["pageSize", "size"]), ("name or id", ["name", "id"])])
def test_two_names(text: str, names: list[str]) -> None:
    """A row of two names becomes two fields."""
    found, slugs = read(f"Parameter | Mandatory | Type | Description\n{text} | No | String | Text.")
    assert [field.name for field in found.fields] == names
    assert slugs == ["two-names"]


def test_a_space_in_a_name() -> None:
    """White space that slipped into a name is taken out and reported."""
    found, slugs = read("Parameter | Mandatory | Type | Description\nprotocol _id | Yes | String | ID.")
    assert [field.name for field in found.fields] == ["protocol_id"]
    assert slugs == ["space-in-name"]


@pytest.mark.parametrize("text", ["{User defined key}", "<operator>", "Network address of the server"])
def test_any_key(text: str) -> None:
    """A row that stands for any key gives the type of all further members."""
    found, slugs = read(f"Parameter | Type | Description\n{text} | Integer | Text.\nid | String | ID.")
    assert found.additional is not None
    assert shown(found.additional) == "integer"
    assert found.additional_row == Span("page.rst", 10)
    assert [field.name for field in found.fields] == ["id"]
    assert slugs == ["dynamic-key"]


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        ("`-`", "String", "string"),
        ("[items]", "Array of [[X|t]] objects", "array of object X (t)"),
        ("[Array]", "String", "array of string"),
        ("Array elements", "Array of objects", "array of object"),
    ],
)
def test_the_whole_value(text: str, kind: str, wanted: str) -> None:
    """A table whose one row has no name describes the value as such."""
    found, _ = read(f"Parameter | Type | Description\n{text} | {kind} | Text.")
    assert found.alias is not None
    assert shown(found.alias) == wanted
    assert found.alias_row == Span("page.rst", 10)
    assert not found.fields


def test_duplicate_rows() -> None:
    """Two rows of one name become one field that accounts for both and keeps both texts; the second is reported."""
    found, _ = read("Parameter | Mandatory | Type | Description\nid | Yes | String | One.\nid | No | String | Two.")
    (field,) = found.fields
    assert field.rows == (Span("page.rst", 11),)
    assert plain(field.description) == "One.\nTwo."
    report = Report()
    say_repeated(found, (), report)
    assert [diagnostic.rule.slug for diagnostic in report.diagnostics] == ["duplicate-row"]


def test_shifted_cells() -> None:
    """A type under Mandatory and "No" under Type change places."""
    found, slugs = read("Parameter | Mandatory | Type | Description\nlimit | Integer | No | Number.")
    (field,) = found.fields
    assert (shown(field.type), field.required) == ("integer", False)
    assert slugs == ["shifted-cells"]


def test_a_type_that_slipped_into_the_description() -> None:
    """Without a Mandatory column, "No" under Type leaves the type in front of the description."""
    found, slugs = read("Parameter | Type | Description\nsize | No | Integer ¶ Size of the disk.")
    (field,) = found.fields
    assert shown(field.type) == "integer"
    assert plain(field.description) == "Size of the disk."
    assert slugs == ["shifted-cells"]


def test_further_columns() -> None:
    """What further columns and a wordy Mandatory cell say is kept in the description, and understood there."""
    found, slugs = read(
        "Parameter | Type | Mandatory | Default Value | Constraint | Description\n"
        "size | Integer | Mandatory if mode is a | 5 | N/A | Size."
    )
    (field,) = found.fields
    assert plain(field.description) == "Size.\nDefault Value: 5\nMandatory: Mandatory if mode is a"
    assert field.facets.default == 5
    assert field.required is False
    assert slugs == ["odd-mandatory"]


def test_missing_columns() -> None:
    """Path tables may lack the type; elsewhere that is noted. Without a Mandatory column nothing is known of it."""
    found, slugs = read("Parameter | Mandatory | Description\nid | Yes | ID.")
    assert (shown(found.fields[0].type), found.fields[0].required, slugs) == ("string", True, [])
    found, slugs = read("Parameter | Description\nid | ID.")
    assert (shown(found.fields[0].type), found.fields[0].required, slugs) == ("string", None, ["no-type-column"])


def test_a_row_without_a_name_is_accounted_for() -> None:
    """A row that gives no field stands in a diagnostic's rows."""
    report = Report()
    found = read_table(table("Parameter | Type | Description\n | String | Text."), Side.REQUEST, report)
    assert not found.fields
    assert [diagnostic.rows for diagnostic in report.diagnostics] == [(Span("page.rst", 10),)]


@pytest.mark.parametrize(
    ("caption", "wanted"),
    [
        ("**Table 4** ListenerRef", ("ListenerRef",)),
        ("**Table 4** io.k8s.api.core.v1.Pod", ("io.k8s.api.core.v1.Pod",)),
        ("**Table 4** **tags** field description", ("tags",)),
        ("**Table 4** Data structure of the **nodes** field", ("nodes",)),
        ("**Table 4** volume field data structure description", ("volume",)),
        ("**Table 4** Data structure of the primaryNic/extNics field", ("primaryNic", "extNics")),
        ("**Table 4** instance field data structure description (read replica)", ("instance",)),
        ("**Table 4** Description of field **rules**", ("rules",)),
        ("**Table 4** Objects of request parameter **vpc**", ("vpc",)),
        ("**Table 4** Page Info", ("PageInfo",)),
        ("**Table 4** tags", ("tags",)),
        ("**Table 4** Request body parameters", ()),
        ("**Table 4** Query parameter description", ()),
        ("**Table 4** Response parameters", ()),
        ("", ()),
    ],
)
def test_subject_of_a_caption(caption: str, wanted: tuple[str, ...]) -> None:
    """A caption names the object that its table describes, or only a role."""
    assert subjects(pieces(caption)) == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Parameters in the **tags** field", ("tags",)),
        ("**stack** structure information", ("stack",)),
        ("The Result object has the following attributes.", ("Result",)),
        ("Data structure description of **links**", ("links",)),
        ("token.user.domain", ("token.user.domain",)),
        ("project", ("project",)),
        ("Parameters in the request header", ()),
        ("Either **id** or **name** must be given.", ()),
    ],
)
def test_subject_of_the_words_above(words: str, wanted: tuple[str, ...]) -> None:
    """Where the caption says nothing, the words above the table do."""
    heading = Heading(pieces(words), frozenset(), Span("page.rst", 1))
    assert subjects((), (heading,)) == wanted
