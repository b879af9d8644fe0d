"""The counter of rows that the compiler is held against sees all forms of tables, and only those that count."""

from __future__ import annotations

import pytest

from .row_counter import count

HEAD = ("Parameter", "Mandatory", "Type")


def _grid(head: tuple[str, ...], *rows: tuple[str, ...]) -> str:
    border = "+" + "+".join("-" * 24 for _ in head) + "+"
    lines = ["|" + "|".join(f" {cell:<23}" for cell in row) + "|" for row in (head, *rows)]
    body = [part for line in lines[1:] for part in (line, border)]
    return "\n".join([border, lines[0], border.replace("-", "="), *body])


def _simple(head: tuple[str, ...], *rows: tuple[str, ...]) -> str:
    border = " ".join("=" * 24 for _ in head)
    lines = [" ".join(f"{cell:<24}" for cell in row).rstrip() for row in (head, *rows)]
    return "\n".join([border, lines[0], border, *lines[1:], border])


def _csv(head: tuple[str, ...], *rows: tuple[str, ...]) -> str:
    return "\n".join([".. csv-table::", f"   :header: {','.join(head)}", "", *(f"   {','.join(row)}" for row in rows)])


def _list(head: tuple[str, ...], *rows: tuple[str, ...]) -> str:
    items = ["   * - " + "\n     - ".join(row) for row in (head, *rows)]
    return "\n".join([".. list-table::", "   :header-rows: 1", "", *items])


@pytest.mark.parametrize("write", [_grid, _simple, _csv, _list])
def test_forms(write: object) -> None:
    """Each form of table gives a line a row."""
    text = "Some words\n\n" + write(HEAD, ("a", "Yes", "String"), ("b", "No", "Integer")) + "\n\nMore words\n"  # type: ignore[operator]
    [table] = count(text)
    lines = text.split("\n")
    assert table.header == HEAD
    assert [lines[row - 1].strip("|* -").split(",")[0].split()[0] for row in table.rows] == ["a", "b"]


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (HEAD, ["parameters"]),
        (("No.", "Field", "Data Type"), ["parameters"]),
        (("Status Code", "Description"), ["statuses"]),
        (("Status Code", "Error Code", "Message"), ["errors"]),
        (("Returned Value", "Description"), ["statuses"]),
        (("Country", "Code"), []),
        (("Parameter", "Meaning"), []),
    ],
)
def test_kinds(head: tuple[str, ...], kind: list[str]) -> None:
    """The words of the header tell what a table lists."""
    assert [table.kind for table in count(_grid(head, tuple("x" for _ in head)))] == kind
