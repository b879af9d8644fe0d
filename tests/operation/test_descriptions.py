"""Descriptions: which of their words become facets, and which stay text."""

from __future__ import annotations

import pytest

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import operation as rules
from rst2openapi.operation.facets import read_facets
from rst2openapi.operation.spelling import spell

from .writing import HERE, cases, facts, prose


@pytest.mark.parametrize(("title", "given", "wanted"), cases("descriptions.txt"))
def test_description(title: str, given: str, wanted: str) -> None:
    """The first line of a case is the type, the rest the description; the output is what is read from it."""
    kind, _, text = given.partition("\n")
    facets = read_facets(prose(text), spell(prose(kind)).expr, "field", HERE, Report())
    assert facts(facets) == wanted, title


@pytest.mark.parametrize(
    ("kind", "text", "slug"),
    [
        ("String", "The value can be **a** or **b**. Default: **c**", rules.DEFAULT_ADDED.slug),
        ("String", "The value can be **UP** or **DOWN**. Default: **up**", rules.DEFAULT_MISSPELT.slug),
        ("Integer", "Enumeration values:\n- **low**\n- **high**", rules.BAD_VALUE.slug),
        ("Integer", "Minimum: **9**\nMaximum: **1**", rules.BAD_RANGE.slug),
        ("Integer", "Default: **1**\nThe default value is **2**.", rules.SEVERAL_DEFAULTS.slug),
        ("Integer", "Minimum: **1**\nDefault: **0**", rules.DEFAULT_OUTSIDE.slug),
    ],
)
def test_findings(kind: str, text: str, slug: str) -> None:
    """What is said and cannot hold is reported, never dropped in silence."""
    report = Report()
    read_facets(prose(text), spell(prose(kind)).expr, "field", HERE, report)
    assert [d.rule.slug for d in report.diagnostics] == [slug]


def test_explanations_of_values() -> None:
    """A value keeps its explanation, also where a sentence lists the values and bullets explain them."""
    text = "The value can be **a** or **b**.\n- **a**: the first\n- **b**: the second"
    facets = read_facets(prose(text), spell(prose("String")).expr, "field", HERE, Report())
    assert [(value.value, value.description) for value in facets.enum] == [("a", "the first"), ("b", "the second")]
