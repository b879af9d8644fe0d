"""Corrections by hand: they apply, or they are errors."""

from __future__ import annotations

from pathlib import Path

import pytest

from rst2openapi.diagnostics import Severity
from rst2openapi.diagnostics.rules import RULES
from rst2openapi.operation.model import PageFacts, Scalar, Side
from rst2openapi.service.model import EnumSchema, SchemaName
from rst2openapi.service.overrides import Overrides, OverridesError, load

from .making import linked, only, operation, page, row, schema, table, to, types


def overrides(tmp_path: Path, text: str) -> Overrides:
    """The overrides of a file with this text."""
    file = tmp_path / "overrides.toml"
    file.write_text(text, "utf-8")
    return load(file)


def paint() -> PageFacts:
    """A page with a request, a member table and a query parameter."""
    order = table(10, row("size"), row("brush", to("t")), side=Side.REQUEST)
    members = table(20, row("hair"), subject="brush", label="t", side=Side.REQUEST)
    return page("a.rst", operation("post", request=order, query=[row("shade")]), tables=[members])


ALL = """
[[override]]
page = "a.rst"
at = "request/size"
reason = "the service wants a number"
type = "integer"
required = true

[[override]]
page = "a.rst"
at = "brush/hair"
reason = "only two are sold"
enum = ["pig", "badger"]
default = "pig"

[[override]]
page = "a.rst"
at = "query/shade"
reason = "it is optional"
required = false
"""


def test_corrections_apply(tmp_path: Path) -> None:
    """Type, flag, values and default of fields and parameters can be set; each is noted."""
    service, found = linked(paint(), overrides=overrides(tmp_path, ALL))
    size, _ = schema(service, "ListPaintsRequest").fields
    assert (size.type, size.required) == (Scalar("integer"), True)
    (hair,) = schema(service, "Brush").fields
    assert hair.facets.default == "pig"
    assert isinstance(service.schemas[SchemaName("Hair")], EnumSchema)
    assert only(service).parameters[0].field.required is False
    assert found == ["override-applied"] * 3


@pytest.mark.parametrize(
    ("where", "at"), [("b.rst", "request/size"), ("a.rst", "request/nothing"), ("a.rst", "x/size")]
)
def test_unused_correction_is_an_error(tmp_path: Path, where: str, at: str) -> None:
    """A correction of a page or place that is no longer there is an error."""
    text = f'[[override]]\npage = "{where}"\nat = "{at}"\nreason = "r"\nrequired = true\n'
    _, found = linked(paint(), overrides=overrides(tmp_path, text))
    assert found == ["unused-override"]
    assert RULES["S340"].severity is Severity.ERROR


def test_drop(tmp_path: Path) -> None:
    """A field, or all operations of a page, can be left out."""
    text = '[[override]]\npage = "a.rst"\nat = "request/size"\nreason = "r"\ndrop = true\n'
    service, _ = linked(paint(), overrides=overrides(tmp_path, text))
    assert list(types(service, "ListPaintsRequest")) == ["brush"]
    text = '[[override]]\npage = "a.rst"\nreason = "never worked"\ndrop = true\n'
    service, found = linked(paint(), overrides=overrides(tmp_path, text))
    assert service.endpoints == ()
    assert found == ["override-applied"]


@pytest.mark.parametrize(
    "text",
    [
        "no toml",
        'other = "x"',
        '[[override]]\npage = "a.rst"\nat = "request/size"\nrequired = true',
        '[[override]]\npage = "a.rst"\nat = "request/size"\nreason = "r"',
        '[[override]]\npage = "a.rst"\nreason = "r"\nrequired = true',
        '[[override]]\npage = "a.rst"\nat = "request/size"\nreason = "r"\ntype = "word"',
        '[[override]]\npage = "a.rst"\nat = "request/size"\nreason = "r"\ncolour = "red"',
    ],
)
def test_unusable_files(tmp_path: Path, text: str) -> None:
    """A file that cannot be used is refused in a sentence."""
    with pytest.raises(OverridesError):
        overrides(tmp_path, text)


@pytest.mark.parametrize(
    "value", ["page = 1", "enum = 5", "enum = [[1]]", "at = ['x']", "default = 1979-05-27", "type = 3"]
)
def test_values_of_wrong_kinds(tmp_path: Path, value: str) -> None:
    """A correction whose values are of other kinds is refused with a sentence."""
    key = value.partition(" ")[0]
    lines = [value, *(line for line in ('page = "a.rst"', 'at = "x"', 'reason = "r"') if not line.startswith(key))]
    with pytest.raises(OverridesError, match="wrong kind"):
        overrides(tmp_path, "[[override]]\n" + "\n".join(lines))


@pytest.mark.parametrize("text", ["override = [1]", "override = " + "[" * 9000 + "]" * 9000])
def test_trees_of_another_shape(tmp_path: Path, text: str) -> None:
    """Neither lists for tables nor depth beyond reason raise anything else."""
    with pytest.raises(OverridesError):
        overrides(tmp_path, text)
