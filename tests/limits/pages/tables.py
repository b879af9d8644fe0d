"""Tables that are tall, wide, broken, nested or many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from limits.pages.filling import ROOM, Maker, many, page, run


def _tall_table(size: int) -> str:
    return page(rows=many(size, lambda number: f"   f{number:<8} String  Field."))


def _tall_grid(size: int) -> str:
    line = "   +-----------+---------+-------------+"
    row = lambda number: f"   | f{number:<9} | String  | Field.      |\n{line}"  # noqa: E731
    head = f"{line}\n   | Parameter | Type    | Description |\n   +===========+=========+=============+"
    return page(response=f".. table:: **Table 1** Response body parameters\n\n{head}\n{many(size, row)}\n")


def _wide_grid(size: int) -> str:
    columns = (size - ROOM) // 20
    line = f"+{'---+' * columns}"
    rows = f"{line}\n|{' a |' * columns}\n+{'===+' * columns}\n|{' b |' * columns}\n{line}"
    return page(function=rows)


def _wide_simple(size: int) -> str:
    columns = (size - ROOM) // 20
    line = "== " * columns
    return page(function=f"{line}\n{'a  ' * columns}\n{line}\n{'b  ' * columns}\n{line}")


def _square_grid(size: int) -> str:
    side = int(((size - ROOM) / 8) ** 0.5)
    line = f"+{'---+' * side}"
    return page(function="\n".join([line, *[f"|{' a |' * side}\n{line}"] * side]))


def _spanning_grid(size: int) -> str:
    """Cells that reach over others, so that corners have to be looked for again and again."""
    side = int(((size - ROOM) / 10) ** 0.5)
    lines = [f"+{'---+' * side}"]
    for number in range(side):
        lines.append(f"|{' a |' * side}")
        lines.append(f"|{'   |' * number}{'---+' * (side - number)}".replace("|---", "+---"))
    return page(function="\n".join([*lines, f"|{' a |' * side}", lines[0]]))


def _corners(size: int) -> str:
    """A table of nothing but corners."""
    side = int((size - ROOM) ** 0.5)
    return page(function="\n".join(["+-" * (side // 2) + "+"] * (side - 1)))


def _broken_grids(size: int) -> str:
    table = "+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+--+\n"
    return page(end=many(size, lambda _: table))


def _bordered(size: int) -> str:
    """One border after the other, each of which may begin or end a simple table."""
    return page(function=many(size, lambda _: "=== ===\na   b"))


def _borders_alone(size: int) -> str:
    return page(function=many(size, lambda _: "=== ==="))


def _tables(size: int) -> str:
    return page(end=many(size, lambda number: f"==== ====\na{number:<3} b\n==== ====\n1    2\n==== ====\n"))


def _nested_tables(size: int) -> str:
    text = "x"
    while True:
        lines = text.split("\n")
        width = max(map(len, lines)) + 2
        border = f"+{'-' * width}+"
        text, before = "\n".join([border, *(f"| {line:<{width - 2}} |" for line in lines), border]), text
        if len(text) > size - ROOM:
            return page(function=before)


def _csv(size: int) -> str:
    cells = ",".join("a" * 1)
    return page(end=f".. csv-table:: T\n   :header: a, b\n\n{many(size, lambda n: f'   f{n}, {cells}')}")


def _csv_wide(size: int) -> str:
    return page(end=f".. csv-table:: T\n\n   {run(size, 'a,')}a\n   b")


def _member_table(number: int, members: Iterable[tuple[str, str]], caption: str = "") -> str:
    """A table with a label, each row of which is an object of the type that is given."""
    border = "   ========= ============================== ====="
    lines = "\n".join(f"   {name:<9} {kind:<30} Part." for name, kind in members)
    head = f"   {'Parameter':<9} {'Type':<30} Description"
    title = caption or f"T{number}"
    table = f".. table:: **Table {number + 2}** {title}\n\n{border}\n{head}\n{border}\n{lines}\n{border}\n"
    return f".. _kite__t{number}:\n\n{table}"


def _to(number: int) -> str:
    return f":ref:`T <kite__t{number}>` object"


def _body(members: Iterable[tuple[str, str]]) -> str:
    return _member_table(-1, members, "Response body parameters")


def _linked_tables(size: int) -> str:
    """Structures, each of which holds the next."""
    chain = many(size, lambda number: _member_table(number, [("next", _to(number + 1))]))
    return page(response=f"{_body([('first', _to(0))])}\n{chain}")


def _circle_of_tables(size: int) -> str:
    """Structures, each of which holds the next, and the first one as well."""
    chain = many(size, lambda number: _member_table(number, [("next", _to(number + 1)), ("first", _to(0))]))
    return page(response=f"{_body([('first', _to(0))])}\n{chain}")


def _named_tables(size: int) -> str:
    """Rows without links, each of which is an object that a table of its name describes."""
    count = (size - ROOM) // 330
    rows = [(f"a{number}", "Object") for number in range(count)]
    tables = many(size // 330 * 280, lambda number: _member_table(number, [("oil", "String")], f"a{number}"))
    return page(response=f"{_body(rows)}\n{tables}")


def _unnamed_tables(size: int) -> str:
    """Rows without links, and tables that are named after none of them."""
    count = (size - ROOM) // 330
    rows = [(f"a{number}", "Object") for number in range(count)]
    tables = many(size // 330 * 280, lambda number: _member_table(number, [("oil", "String")], f"b{number}"))
    return page(response=f"{_body(rows)}\n{tables}")


def _twin_tables(size: int) -> str:
    """Structures, each of which holds the next one twice: a tree of them is beyond measure."""
    twins = ("left", "right")
    chain = many(size, lambda number: _member_table(number, [(side, _to(number + 1)) for side in twins]))
    return page(response=f"{_body([(side, _to(0)) for side in twins])}\n{chain}")


def _dotted(size: int) -> str:
    """A name of many parts."""
    name = "a" + ".a" * ((size - ROOM) // 8)
    border = f"   {'=' * len(name)} ======"
    table = f"{border}\n   {'Parameter':<{len(name)}} Type\n{border}\n   {name} String\n{border}\n"
    return page(response=f".. table:: **Table 1** Response body parameters\n\n{table}")


KINDS: Mapping[str, Maker] = {
    "tall-table": _tall_table,
    "tall-grid": _tall_grid,
    "wide-grid": _wide_grid,
    "wide-simple-table": _wide_simple,
    "square-grid": _square_grid,
    "spanning-grid": _spanning_grid,
    "corners": _corners,
    "broken-grids": _broken_grids,
    "bordered-lines": _bordered,
    "borders-alone": _borders_alone,
    "tables": _tables,
    "nested-tables": _nested_tables,
    "csv-table": _csv,
    "wide-csv-table": _csv_wide,
    "linked-tables": _linked_tables,
    "circle-of-tables": _circle_of_tables,
    "named-tables": _named_tables,
    "unnamed-tables": _unnamed_tables,
    "twin-tables": _twin_tables,
    "dotted-name": _dotted,
}
