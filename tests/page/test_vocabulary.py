from __future__ import annotations

import pytest

from rst2openapi.page import columns, vocabulary
from rst2openapi.page.model import Column, SectionKind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Function", SectionKind.FUNCTION),
        ("functions:", SectionKind.FUNCTION),
        ("Constraints (when cloning)", SectionKind.CONSTRAINTS),
        ("URI", SectionKind.URI),
        ("Path Parameters", SectionKind.URI),
        ("Request", SectionKind.REQUEST),
        ("REQUEST  MESSAGE", SectionKind.REQUEST),
        ("Request Body", SectionKind.REQUEST),
        ("Response Parameters", SectionKind.RESPONSE),
        ("Response Body", SectionKind.RESPONSE),
        ("Status code: 202 Accepted", SectionKind.RESPONSE),
        ("Abnormal Response", SectionKind.ERROR_RESPONSE),
        ("Error Response", SectionKind.ERROR_RESPONSE),
        ("Sample request", SectionKind.REQUEST_EXAMPLE),
        ("Example Responses", SectionKind.RESPONSE_EXAMPLE),
        ("Example:", SectionKind.EXAMPLE),
        ("Returned Values", SectionKind.STATUS),
        ("Status Code(s)", SectionKind.STATUS),
        ("Error Codes", SectionKind.ERRORS),
        ("Pagination", SectionKind.OTHER),
        ("Request URI", SectionKind.CALLING),
        ("Colours of the Rainbow", SectionKind.UNKNOWN),
        ("", SectionKind.UNKNOWN),
    ],
)
def test_titles(title: str, kind: SectionKind) -> None:
    """Case, plural, a trailing colon and a note in parentheses do not change what a title announces."""
    assert vocabulary.section_kind(title) is kind


def test_no_word_has_two_meanings() -> None:
    """A title or header listed under two kinds would depend on the order of the table."""
    for table in (vocabulary._TITLES, vocabulary._HEADERS):
        phrases = [phrase for text in table.values() for phrase in set(vocabulary._phrases(text))]
        assert sorted(phrases) == sorted(set(phrases))


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (("Parameter", "Mandatory", "Type", "Description"), "NAME MANDATORY TYPE DESCRIPTION"),
        (("Name", "Parameter Type", "Required?", "Remarks"), "NAME TYPE MANDATORY DESCRIPTION"),
        (("Attribute", "In", "Optional", "Meaning"), "NAME LOCATION MANDATORY DESCRIPTION"),
        (("Response Item", "Type", "Default Value", "Constraint"), "NAME TYPE DEFAULT CONSTRAINT"),
        (("No.", "Field", "Position"), "OTHER NAME LOCATION"),
        (("Status Code", "Description", "Meaning"), "STATUS DESCRIPTION DESCRIPTION"),
        (("Returned Value", "Description"), "STATUS DESCRIPTION"),
        (("Error Code", "Error Message", "Measure"), "ERROR_CODE ERROR_MESSAGE OTHER"),
        (("Module", "Name"), "OTHER OTHER"),
        (("Parameter", "Mandatory", "String", "Descripton"), "NAME MANDATORY TYPE DESCRIPTION"),
        (("Paramter", "Manadatory", "Type"), "NAME MANDATORY TYPE"),
        (("Colour", "String"), "OTHER OTHER"),
        ((), ""),
    ],
)
def test_headers(titles: tuple[str, ...], expected: str) -> None:
    """The first header decides whether rows are named; the others are known by their words, wherever they stand."""
    heads, _ = columns.heads(titles)
    assert " ".join(head.column.name for head in heads) == expected


def test_guesses_are_told() -> None:
    """A header that was guessed is named, one that was known is not."""
    _, guesses = columns.heads(("Parameter", "String", "Descripton"))
    assert [(guess.title, guess.column) for guess in guesses] == [
        ("String", Column.TYPE),
        ("Descripton", Column.DESCRIPTION),
    ]
