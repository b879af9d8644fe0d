from __future__ import annotations

import threading
from pathlib import Path

import pytest
from docutils import nodes

from rst2openapi.diagnostics import Report
from rst2openapi.doctree.model import cross_reference, labels
from rst2openapi.doctree.reader import read

PAGE = "Groups\n======\n\n.. _Own:\n\nA group.\n"


def _read(tmp_path: Path, content: str | bytes) -> tuple[nodes.document | None, Report]:
    page, report = tmp_path / "group.rst", Report()
    page.write_bytes(content.encode() if isinstance(content, str) else content)
    return read(page, "docs/group.rst", report), report


def _found(report: Report) -> list[tuple[str, int]]:
    return [(d.rule.code, d.span.line) for d in report.sorted()]


def test_a_clean_page_gives_a_document_and_no_finding(tmp_path: Path) -> None:
    """A page without faults is read without a finding, a byte order mark and CRLF included."""
    document, report = _read(tmp_path, b"\xef\xbb\xbf" + PAGE.replace("\n", "\r\n").encode())
    assert document is not None
    assert document.astext().startswith("Groups")
    assert report.diagnostics == []


@pytest.mark.parametrize("name", ["missing.rst", "."])
def test_a_file_that_cannot_be_read_is_a_finding(tmp_path: Path, name: str) -> None:
    """A missing file and a folder are R001, under the name that the user gave."""
    report = Report()
    assert read(tmp_path / name, "docs/group.rst", report) is None
    assert [str(d.span) for d in report.diagnostics if d.rule.code == "R001"] == ["docs/group.rst:1"]


def test_bytes_that_are_not_utf8_are_replaced_and_placed(tmp_path: Path) -> None:
    """The page of another encoding stays usable; the finding names the line of the first bad byte."""
    document, report = _read(tmp_path, PAGE.encode() + b"\nGr\xf6\xdfe\n")
    assert document is not None
    assert "Gr\N{REPLACEMENT CHARACTER}" in document.astext()
    assert _found(report) == [("R002", 8)]


def test_control_characters_move_no_line(tmp_path: Path) -> None:
    """NUL marks escapes in docutils, U+2028 ends a line for it: both become spaces, lines stay true."""
    document, report = _read(tmp_path, PAGE + "\nA\x00b\u2028c\x0cd\n\n**open\n")
    assert document is not None
    assert "A b c d" in document.astext()
    assert _found(report) == [("R003", 8), ("R004", 10)]


@pytest.mark.parametrize(
    "text",
    [
        "- " * 400 + "x",
        "\n".join("  " * depth + "- a\n" for depth in range(300)),
        "\n".join(" " * n + "a" for n in range(900)),
    ],
    ids=["bullets in a line", "bullets", "definitions"],
)
def test_nesting_too_deep_is_a_finding(tmp_path: Path, text: str) -> None:
    """A page nested beyond what the parser can follow is left out with R006; nothing raises."""
    document, report = _read(tmp_path, text)
    assert document is None
    assert _found(report) == [("R006", 1)]


def test_nothing_is_included_run_or_dated(tmp_path: Path) -> None:
    """Include, raw, literalinclude, tables from files and the date are refused; the secret stays in its file."""
    secret = tmp_path / "secret.txt"
    secret.write_text("squeamish ossifrage")
    document, report = _read(
        tmp_path,
        f".. include:: {secret}\n\n.. literalinclude:: {secret}\n\n.. raw:: html\n   :file: {secret}\n\n"
        f".. csv-table::\n   :file: {secret}\n\n.. |now| date::\n\n|now|\n\n"
        ".. role:: html(raw)\n   :format: html\n\n:html:`<b>`\n",
    )
    assert document is not None
    assert "ossifrage" not in document.pformat()
    assert not list(document.findall(nodes.raw))
    assert [d.facts["directive"] for d in report.sorted() if d.rule.code == "R009"] == [
        "include",
        "literalinclude",
        "raw",
        "date",
    ]


def test_a_configuration_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A docutils.conf beside the page or in $DOCUTILSCONFIG changes nothing."""
    config = tmp_path / "docutils.conf"
    config.write_text("[general]\nraw_enabled: yes\nfile_insertion_enabled: yes\nhalt_level: 1\n")
    monkeypatch.setenv("DOCUTILSCONFIG", str(config))
    monkeypatch.chdir(tmp_path)
    document, report = _read(tmp_path, "**open\n")
    assert document is not None
    assert document.settings.raw_enabled is False
    assert _found(report) == [("R004", 1)]


def test_messages_leave_the_tree_and_notes_of_the_parser_are_no_findings(tmp_path: Path) -> None:
    """A list that starts at 3 makes docutils comment on it: neither in the tree nor in the report."""
    document, report = _read(tmp_path, "3. c\n4. d\n\n.. _a:\n\nAbc\n--\n")
    assert document is not None
    assert not list(document.findall(nodes.system_message))
    assert report.diagnostics == []


def test_rejected_markup_keeps_its_text(tmp_path: Path) -> None:
    """A malformed table is an error with its line, and its text stays in the document."""
    document, report = _read(tmp_path, "+---+\n| group_name |\n+---+\n")
    assert document is not None
    assert "group_name" in document.astext()
    assert [code for code, _ in _found(report)] == ["R005"]


def test_labels_are_normalised_names_not_ids(tmp_path: Path) -> None:
    """`A__Table_1` is found as `a__table_1` on the table and by the reference; a title is no label."""
    document, report = _read(
        tmp_path, "Groups\n======\n\n.. _A__Table_1:\n\n=== ===\na   b\n=== ===\n1   :ref:`T <A__table_1>`\n=== ===\n"
    )
    assert document is not None
    table = next(iter(document.findall(nodes.table)))
    reference = next(iter(document.findall(cross_reference)))
    section = next(iter(document.findall(nodes.section)))
    assert labels(table, document) == {"a__table_1"} == {reference["target"]}
    assert labels(section, document) == frozenset()
    assert report.diagnostics == []


def test_a_label_given_twice_stays_on_both(tmp_path: Path) -> None:
    """Two blocks of one label are a warning; links still find them."""
    document, report = _read(tmp_path, ".. _x:\n\nOne.\n\n.. _x:\n\nTwo.\n")
    assert document is not None
    assert [labels(node, document) for node in document.findall(nodes.paragraph)] == [{"x"}, {"x"}]
    assert [code for code, _ in _found(report)] == ["R004"]


def test_pages_do_not_influence_each_other(tmp_path: Path) -> None:
    """What a page calls a role or a default role is unknown to the next page."""
    _read(tmp_path, ".. role:: red\n\n.. default-role:: red\n\n:red:`a` `b`\n\n.. zap:: x\n")
    _, report = _read(tmp_path, ":red:`a` `b`\n\n.. zap:: x\n")
    assert _found(report) == [("R007", 1), ("R008", 3)]


def test_a_very_long_line_is_read(tmp_path: Path) -> None:
    """A line of nearly ten thousand characters is text as any other."""
    document, report = _read(tmp_path, "a " * 4_900 + "\n")
    assert document is not None
    assert len(document.astext()) > 9_000
    assert report.diagnostics == []


def test_pages_are_read_in_threads(tmp_path: Path) -> None:
    """Registration is done once; reading in several threads gives the same documents."""
    page = tmp_path / "group.rst"
    page.write_text(PAGE)
    results: list[str] = []

    def work() -> None:
        document = read(page, "group.rst", Report())
        results.append(document.pformat() if document is not None else "")

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(results)) == 1
    assert len(results) == 4


def test_only_directives_can_have_lost_a_colon(tmp_path: Path) -> None:
    """`.. note: x` is told, as its text is lost; `.. TODO: x` is a comment like any other."""
    document, report = _read(tmp_path, ".. zap:: x\n\n.. note: A.\n\n.. TODO: B.\n\n.. zap: C.\n")
    assert document is not None
    assert _found(report) == [("R008", 1), ("R010", 3)]


@pytest.mark.parametrize("shown", ["名称", "Cafe\N{COMBINING ACUTE ACCENT}", "plain"])
@pytest.mark.parametrize("by_columns", [True, False])
@pytest.mark.parametrize("grid", [True, False])
def test_tables_are_read_however_their_cells_are_padded(
    tmp_path: Path, shown: str, by_columns: bool, grid: bool
) -> None:
    """Cells padded by what is seen, or by the number of code points: the table has its four cells either way."""
    seen = {"名称": 4, "Cafe\N{COMBINING ACUTE ACCENT}": 4}.get(shown, len(shown))
    first = shown + " " * (8 - (seen if by_columns else len(shown)))
    if grid:
        border = "+----------+------+"
        table = f"{border}\n| Name     | Text |\n{border.replace('-', '=')}\n| {first} | two  |\n{border}\n"
    else:
        border = "======== ===="
        table = f"{border}\nName     Text\n{border}\n{first} two\n{border}\n"
    document, report = _read(tmp_path, f"{PAGE}\n{table}\nAfter it.\n")
    assert document is not None
    assert [cell.astext() for cell in document.findall(nodes.entry)] == ["Name", "Text", shown, "two"]
    assert {code for code, _ in _found(report)} <= {"R012"}


def test_bars_around_words_are_text_unless_the_page_defines_them(tmp_path: Path) -> None:
    """A substitution that is defined is followed, another one loses nothing and is noted with its line."""
    document, report = _read(tmp_path, PAGE + "\n.. |lamp| replace:: A lamp\n\n|lamp| is |on| or\n|off|.\n")
    assert document is not None
    assert "A lamp is |on| or\n|off|." in document.astext()
    assert _found(report) == [("R013", 10), ("R013", 10)]
