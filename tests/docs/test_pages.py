"""Our reference pages are sound as pages, whatever the compiler makes of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import PurePosixPath

from docutils import nodes

from .conftest import Source

WIDEST = 150
EXAMPLE = re.compile(r' +"')
"""A line of JSON."""


def test_docutils_has_nothing_to_say(pages: Mapping[str, Source]) -> None:
    """Every page parses without a message of any level."""
    assert pages
    assert {name: page.messages for name, page in pages.items() if page.messages} == {}


def test_every_reference_resolves(pages: Mapping[str, Source]) -> None:
    """Each `:ref:` leads to a label of these pages."""
    known = frozenset[str]().union(*(page.labels for page in pages.values()))
    dangling = [(name, target) for name, page in pages.items() for _, target in page.references if target not in known]
    assert dangling == []


def test_labels_are_unique(pages: Mapping[str, Source]) -> None:
    """No label stands twice: a link has one meaning."""
    counts = Counter(
        label for page in pages.values() for label in re.findall(r"^\s*\.\. _([^:]+):$", page.text, re.MULTILINE)
    )
    assert [label for label, count in counts.items() if count > 1] == []


def test_pages_are_labelled_by_their_original_name(pages: Mapping[str, Source]) -> None:
    """A page's first label is the stem of its `:original_name:`, so links to the published page work here, too."""
    for name, page in pages.items():
        if name == "index.rst":
            continue
        original = re.match(r":original_name: (\S+)\.html\n\n\.\. _([^:]+):\n", page.text)
        assert original, name
        assert original[1] == original[2], name


def test_every_page_is_reachable(pages: Mapping[str, Source]) -> None:
    """Following the toctrees from the start page visits each page once."""
    visited: list[str] = []
    ahead = ["index.rst"]
    while ahead:
        name = ahead.pop()
        visited.append(name)
        folder = PurePosixPath(name).parent
        ahead += [(folder / f"{entry}.rst").as_posix() for entry in pages[name].entries]
    assert sorted(visited) == sorted(pages)


def test_table_references_give_the_right_number(pages: Mapping[str, Source]) -> None:
    """Where a link reads "Table 4", the table that follows its label is captioned "Table 4"."""
    for name, page in pages.items():
        for text, target in page.references:
            if text.startswith("Table "):
                caption = re.search(
                    rf"^\.\. _{re.escape(target)}:\n\n\.\. table:: \*\*(Table \d+)\*\*",
                    page.text,
                    re.MULTILINE | re.IGNORECASE,
                )
                assert caption, (name, target)
                assert caption[1] == text, (name, target)


def test_tables_are_numbered_in_order(pages: Mapping[str, Source]) -> None:
    """The captions of a page count from 1 without a gap."""
    for name, page in pages.items():
        numbers = [int(n) for n in re.findall(r"\.\. table:: \*\*Table (\d+)\*\*", page.text)]
        assert numbers == list(range(1, len(numbers) + 1)), name


def test_lines_fit_a_screen(pages: Mapping[str, Source]) -> None:
    """No line is wider than a diff view shows, tables included, or ends in blanks; texts of examples are whole."""
    lines = [(name, line) for name, page in pages.items() for line in page.text.split("\n") if not EXAMPLE.match(line)]
    assert [(name, line) for name, line in lines if len(line) > WIDEST or line != line.rstrip()] == []


def test_operation_pages_keep_the_order_of_sections(pages: Mapping[str, Source]) -> None:
    """The pages of the operations have the dialect's sections."""
    shape = (
        r"Function\|(Constraints\|)?URI\|Request Parameters\|Response Parameters"
        r"\|Example Request\|Example Response\|Status Codes\|Error Codes"
    )
    names = [name for name, page in pages.items() if "\nURI\n---\n" in page.text]
    assert len(names) == 98
    for name in names:
        titles = [node[0].astext() for node in pages[name].tree.findall(nodes.section)]
        assert re.fullmatch(shape, "|".join(titles[titles.index("Function") :])), (name, titles)
