"""Pages made to cost much: each kind as large as is asked for, and nothing on it but what one attack needs.

`KINDS["long-dashes"](1_000_000)` is a page of at most a million bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count, takewhile

Maker = Callable[[int], str]
"""A page of at most so many bytes."""

_PAGE = """:original_name: ShowKite.html

.. _showkite:

Querying a Kite
===============

Function
--------

This API is used to query a kite.
{function}
URI
---

GET {path}

Request Parameters
------------------

{request}

Response Parameters
-------------------

{response}

Example Responses
-----------------

.. code-block::

{example}

Status Codes
------------

=========== ===========
Status Code Description
=========== ===========
200         OK
=========== ===========
{end}"""

_TABLE = """.. table:: **Table 1** Response body parameters

   ========= ======= ===========
   Parameter Type    Description
   ========= ======= ===========
{rows}
   ========= ======= ===========
"""


def _indented(text: str, by: int = 3) -> str:
    return "\n".join(f"{' ' * by}{line}" if line else "" for line in text.split("\n"))


def page(
    *,
    path: str = "/v1/kites",
    function: str = "",
    request: str = "None",
    response: str = "",
    rows: str = "   tail      String  The tail.",
    example: str = '{"tail": "long"}',
    end: str = "",
) -> str:
    """A page of one operation with something in one of its places."""
    return _PAGE.format(
        path=path,
        function=f"\n{function}\n" if function else "",
        request=request,
        response=response or _TABLE.format(rows=rows),
        example=_indented(example),
        end=f"\n{end}\n" if end else "",
    )


_ROOM = len(page()) + 200
"""Bytes that the page around the attack takes."""


def _many(size: int, make: Callable[[int], str], between: str = "\n") -> str:
    """As many numbered pieces as there is room for."""
    room = size - _ROOM
    pieces: list[str] = []
    for number in count():
        piece = make(number)
        room -= len(piece) + len(between)
        if room < 0:
            return between.join(pieces)
        pieces.append(piece)
    raise AssertionError


def _run(size: int, text: str) -> str:
    return text * ((size - _ROOM) // len(text))


def _steps(size: int, width: Callable[[int], int]) -> int:
    """How many numbered pieces of these widths there is room for."""
    total = 0

    def fits(number: int) -> bool:
        nonlocal total
        total += width(number)
        return total < size - _ROOM

    return sum(1 for _ in takewhile(fits, count()))


# --- the structure of pages --------------------------------------------------------------------------------


def _nested(size: int, line: Callable[[int], str]) -> str:
    """Paragraphs each deeper than the one before, which cost a square of the depth in bytes."""
    return "\n\n".join(line(depth) for depth in range(_steps(size, lambda depth: len(line(depth)) + 2)))


def _lists(size: int) -> str:
    return page(function=_nested(size, lambda depth: f"{'  ' * depth}- deep"))


def _quotes(size: int) -> str:
    return page(function=_nested(size, lambda depth: f"{' ' * depth}deep"))


def _definitions(size: int) -> str:
    return page(function="\n".join(f"{' ' * depth}deep" for depth in range(_steps(size, lambda depth: depth + 6))))


def _bullets_in_a_line(size: int) -> str:
    return page(function=f"{_run(size, '- ')}deep")


def _notes(size: int) -> str:
    return page(function=_nested(size, lambda depth: f"{'   ' * depth}.. note::"))


def _line_block(size: int) -> str:
    return page(function="\n".join(f"|{' ' * depth}deep" for depth in range(1, _steps(size, lambda n: n + 8))))


def _headings(size: int) -> str:
    return page(end=_many(size, lambda number: f"Heading {number:06}\n--------------\n\nText.\n"))


def _same_headings(size: int) -> str:
    return page(end=_many(size, lambda _: "Wind\n----\n\nText.\n"))


def _levels(size: int) -> str:
    marks = "!\"#$%&'()*+,./:;<>?@[]^_`{|}~"
    title = lambda number: f"Level\n{marks[number % len(marks)] * 8}\n\nText.\n"  # noqa: E731
    return page(end=_many(size, title))


def _targets(size: int) -> str:
    return page(end=_many(size, lambda number: f".. _target{number}:\n") + "\n\nEnd.\n")


def _same_targets(size: int) -> str:
    return page(end=_many(size, lambda _: ".. _wind:\n\nText.\n"))


def _chained_targets(size: int) -> str:
    return page(end=_many(size, lambda number: f".. _t{number}: t{number + 1}_\n", between=""))


def _footnotes(size: int) -> str:
    return page(end=_many(size, lambda number: f"Word [#f{number}]_.\n\n.. [#f{number}] Note.\n"))


def _references(size: int) -> str:
    return page(function=_many(size, lambda number: f"`a{number}`__ w{number}_", between=" "))


def _anonymous(size: int) -> str:
    return page(function=_many(size, lambda _: "a__", between=" ") + "\n\n__ https://kites.example.com")


def _links(size: int) -> str:
    return page(function=_many(size, lambda number: f":ref:`Table {number} <showkite__t{number}>`", between=" "))


def _laughs(size: int) -> str:
    levels = min(40, size // 40)
    lines = [f".. |a{level}| replace:: |a{level + 1}| |a{level + 1}|\n" for level in range(levels)]
    return page(function=f"|a0|\n\n{''.join(lines)}.. |a{levels}| replace:: {'ha ' * 300}")


def _wide_laughs(size: int) -> str:
    half = (size - _ROOM) // 2
    return page(function=f"{'|a| ' * (half // 4)}\n\n.. |a| replace:: {'ha ' * (half // 3)}")


def _substitution_circle(size: int) -> str:
    lines = _many(size, lambda number: f".. |a{number}| replace:: |a{number + 1}|", between="\n")
    return page(function=f"|a0|\n\n{lines}")


def _fields(size: int) -> str:
    return page(end=_many(size, lambda number: f":field{number}: value"))


def _options(size: int) -> str:
    return page(end=_many(size, lambda number: f"--option{number}=value  Text."))


def _directives(size: int) -> str:
    return page(end=_many(size, lambda number: f".. thing{number}:: a\n\n   text\n"))


def _comments(size: int) -> str:
    return page(end=_many(size, lambda _: ".. table: lost\n"))


def _roles(size: int) -> str:
    return page(function=_many(size, lambda number: f":role{number}:`text`", between=" "))


# --- long runs -----------------------------------------------------------------------------------------------


def _run_of(mark: str) -> Maker:
    return lambda size: page(function=_run(size, mark))


def _runs_of(mark: str) -> Maker:
    """Runs, one below the other, each a little longer."""
    return lambda size: page(
        function="\n\n".join(mark * (number + 1) for number in range(_steps(size, lambda n: (n + 1) * len(mark) + 2)))
    )


def _words(mark: str) -> Maker:
    """Starts of inline markup that never end."""
    return lambda size: page(function=_run(size, f"{mark}a "))


def _starts(size: int) -> str:
    return page(function=_many(size, lambda _: "**a `b ``c |d _`e [f :g:`h", between="\n"))


def _cell(text: Callable[[int], str]) -> Maker:
    """Text in a cell of a description."""
    return lambda size: page(rows=f"   tail      String  {text(size)}")


# --- tables ----------------------------------------------------------------------------------------------------


def _tall_table(size: int) -> str:
    return page(rows=_many(size, lambda number: f"   f{number:<8} String  Field."))


def _tall_grid(size: int) -> str:
    line = "   +-----------+---------+-------------+"
    row = lambda number: f"   | f{number:<9} | String  | Field.      |\n{line}"  # noqa: E731
    head = f"{line}\n   | Parameter | Type    | Description |\n   +===========+=========+=============+"
    return page(response=f".. table:: **Table 1** Response body parameters\n\n{head}\n{_many(size, row)}\n")


def _wide_grid(size: int) -> str:
    columns = (size - _ROOM) // 20
    line = f"+{'---+' * columns}"
    rows = f"{line}\n|{' a |' * columns}\n+{'===+' * columns}\n|{' b |' * columns}\n{line}"
    return page(function=rows)


def _wide_simple(size: int) -> str:
    columns = (size - _ROOM) // 20
    line = "== " * columns
    return page(function=f"{line}\n{'a  ' * columns}\n{line}\n{'b  ' * columns}\n{line}")


def _square_grid(size: int) -> str:
    side = int(((size - _ROOM) / 8) ** 0.5)
    line = f"+{'---+' * side}"
    return page(function="\n".join([line, *[f"|{' a |' * side}\n{line}"] * side]))


def _spanning_grid(size: int) -> str:
    """Cells that reach over others, so that corners have to be looked for again and again."""
    side = int(((size - _ROOM) / 10) ** 0.5)
    lines = [f"+{'---+' * side}"]
    for number in range(side):
        lines.append(f"|{' a |' * side}")
        lines.append(f"|{'   |' * number}{'---+' * (side - number)}".replace("|---", "+---"))
    return page(function="\n".join([*lines, f"|{' a |' * side}", lines[0]]))


def _corners(size: int) -> str:
    """A table of nothing but corners."""
    side = int((size - _ROOM) ** 0.5)
    return page(function="\n".join(["+-" * (side // 2) + "+"] * (side - 1)))


def _broken_grids(size: int) -> str:
    table = "+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+--+\n"
    return page(end=_many(size, lambda _: table))


def _bordered(size: int) -> str:
    """One border after the other, each of which may begin or end a simple table."""
    return page(function=_many(size, lambda _: "=== ===\na   b"))


def _borders_alone(size: int) -> str:
    return page(function=_many(size, lambda _: "=== ==="))


def _tables(size: int) -> str:
    return page(end=_many(size, lambda number: f"==== ====\na{number:<3} b\n==== ====\n1    2\n==== ====\n"))


def _nested_tables(size: int) -> str:
    text = "x"
    while True:
        lines = text.split("\n")
        width = max(map(len, lines)) + 2
        border = f"+{'-' * width}+"
        text, before = "\n".join([border, *(f"| {line:<{width - 2}} |" for line in lines), border]), text
        if len(text) > size - _ROOM:
            return page(function=before)


def _csv(size: int) -> str:
    cells = ",".join("a" * 1)
    return page(end=f".. csv-table:: T\n   :header: a, b\n\n{_many(size, lambda n: f'   f{n}, {cells}')}")


def _csv_wide(size: int) -> str:
    return page(end=f".. csv-table:: T\n\n   {_run(size, 'a,')}a\n   b")


def _linked_tables(size: int) -> str:
    """Structures, each of which holds the next."""

    def table(number: int) -> str:
        row = f"   next      :ref:`T <kite__t{number + 1}>` object Next."
        return (
            f".. _kite__t{number}:\n\n.. table:: **Table {number + 2}** T{number}\n\n"
            f"   ========= ============================== =====\n   Parameter Type                           Words\n"
            f"   ========= ============================== =====\n{row}\n"
            f"   ========= ============================== =====\n"
        )

    rows = "   first     :ref:`T <kite__t0>` object First."
    first = _TABLE.format(rows=rows).replace("=======", "==============================", 1)
    first = (
        ".. table:: **Table 1** Response body parameters\n\n"
        "   ========= ============================== =====\n   Parameter Type                           Description\n"
        f"   ========= ============================== =====\n{rows}\n"
        "   ========= ============================== =====\n"
    )
    return page(response=f"{first}\n{_many(size, table)}")


def _twin_tables(size: int) -> str:
    """Structures, each of which holds the next one twice: a tree of them is beyond measure."""

    def rows(number: int) -> str:
        border = "   ========= ============================ ====="
        lines = "\n".join(f"   {side:<9} :ref:`T <kite__t{number + 1}>` object Next." for side in ("left", "right"))
        return f"{border}\n   Parameter Type                         Words\n{border}\n{lines}\n{border}\n"

    def table(number: int) -> str:
        return f".. _kite__t{number}:\n\n.. table:: **Table {number + 2}** T{number}\n\n{rows(number)}"

    first = f".. table:: **Table 1** Response body parameters\n\n{rows(-1)}"
    return page(response=f"{first}\n{_many(min(size, 40_000), table)}")


def _dotted(size: int) -> str:
    """A name of many parts."""
    name = "a" + ".a" * ((size - _ROOM) // 8)
    border = f"   {'=' * len(name)} ======"
    table = f"{border}\n   {'Parameter':<{len(name)}} Type\n{border}\n   {name} String\n{border}\n"
    return page(response=f".. table:: **Table 1** Response body parameters\n\n{table}")


# --- addresses, types, values, limits --------------------------------------------------------------------------


def _placeholders(size: int) -> str:
    return page(path=f"/v1{_many(size, lambda number: f'/{{p{number}}}', between='')}")


def _same_placeholders(size: int) -> str:
    return page(path=f"/v1{_run(size, '/{p}')}")


def _braces(size: int) -> str:
    return page(path=f"/v1/{_run(size, '{')}")


def _query(size: int) -> str:
    return page(path=f"/v1/kites?{_many(size, lambda number: f'q{number}={{q{number}}}', between='&')}")


def _segments(size: int) -> str:
    return page(path=f"/v1{_run(size, '/a')}")


def _uris(size: int) -> str:
    return page().replace("GET /v1/kites", _many(size, lambda number: f"GET /v1/kites{number}/{{id}}\n"))


def _values(size: int) -> str:
    return _cell(lambda room: f"The value can be {_many(room, lambda n: f'**v{n}**', between=', ')}.")(size)


def _values_in_lines(size: int) -> str:
    lines = _many(size, lambda number: f"                     - **v{number}**: word\n")
    return page(rows=f"   tail      String  The options are as follows:\n\n{lines}")


def _ranges(size: int) -> str:
    return _cell(lambda room: _many(room, lambda n: f"The value ranges from {n} to {n + 9}.", between=" "))(size)


def _huge_limits(size: int) -> str:
    digits = _run(size // 2, "9")
    return _cell(lambda _: f"The value ranges from 0 to {digits}. The default value is {digits}.")(size)


def _exponents(size: int) -> str:
    return page(
        rows="   tail      Double  The value ranges from 0 to 1e999999. The default value is 1e999999.",
        example=f'{{"tail": [{_many(size // 2, lambda n: f"1e{n}99999", between=", ")}]}}',
    )


def _huge_numbers(size: int) -> str:
    return page(example=f'{{"tail": {_run(size, "9")}}}')


def _many_huge_numbers(size: int) -> str:
    number = "9" * 4000
    return page(example=f'{{"tail": [{_many(size, lambda _: number, between=", ")}]}}')


def _deep_type(size: int) -> str:
    depth = (size - _ROOM) // 12
    kind = f"{'Array<' * depth}String{'>' * depth}"
    border = f"   ========= {'=' * len(kind)}"
    table = f"{border}\n   Parameter Type\n{border}\n   tail      {kind}\n{border}\n"
    return page(response=f".. table:: **Table 1** Response body parameters\n\n{table}")


def _array_of(size: int) -> str:
    kind = f"{_run(size // 3, 'Array of ')}strings"
    border = f"   ========= {'=' * len(kind)}"
    table = f"{border}\n   Parameter Type\n{border}\n   tail      {kind}\n{border}\n"
    return page(response=f".. table:: **Table 1** Response body parameters\n\n{table}")


def _slow_pattern(size: int) -> str:
    text = "a" * (size // 2) + "!"
    return page(
        rows="   tail      String  The value must match the regular expression **^(a+)+$**.",
        example=f'{{"tail": "{text}"}}',
    )


def _long_pattern(size: int) -> str:
    pattern = _run(size, "(a|b)?")
    return _cell(lambda _: f"The value must match the regular expression **^{pattern}$**.")(size)


def _counted_pattern(size: int) -> str:
    pattern = "(?:a{1,1000}){1,1000}" if size < 5000 else "(?:" * 20 + "a" + "{1,900})" * 20
    return _cell(lambda _: f"The value must match the regular expression **^{pattern}$**.")(size)


# --- examples ----------------------------------------------------------------------------------------------------


def _deep_example(size: int) -> str:
    depth = (size - _ROOM) // 2
    return page(example=f"{'[' * depth}{']' * depth}")


def _deep_objects(size: int) -> str:
    depth = (size - _ROOM) // 6
    return page(example="{" + '"a":{' * depth + "}" * depth + "}")


def _wide_example(size: int) -> str:
    return page(example=f"{{{_many(size, lambda number: f'{chr(34)}k{number}{chr(34)}: {number}', between=', ')}}}")


def _long_array(size: int) -> str:
    return page(
        example=f'{{"tail": [{_many(size, lambda n: chr(123) + f"{chr(34)}a{n}{chr(34)}: 1" + chr(125), ", ")}]}}'
    )


def _same_keys(size: int) -> str:
    return page(example=f"{{{_many(size, lambda number: f'{chr(34)}k{number // 2}{chr(34)}: 1', between=', ')}}}")


def _broken_example(size: int) -> str:
    return page(example="{" + _many(size, lambda number: f"'k{number}': “v”,,\n") + "}")


def _quotes_in_example(size: int) -> str:
    return page(example=_run(size, '"'))


def _backslashes(size: int) -> str:
    return page(example=f'{{"tail": "{_run(size, chr(92))}')


def _slashes(size: int) -> str:
    return page(example=f'{{"tail": 1 {_run(size, "/* ")}')


def _examples(size: int) -> str:
    block = '.. code-block::\n\n   {"tail": "long"}\n'
    return page().replace(
        "Status Codes\n---", f"{_many(size, lambda n: block.replace('long', str(n)))}\n\nStatus Codes\n---"
    )


def _request_lines(size: int) -> str:
    lines = "\n".join(["GET https://{endpoint}/v1/kites"] * ((size - _ROOM) // 40))
    return page(example=f"{lines}\n\n{{}}")


def _statuses(size: int) -> str:
    rows = _many(size, lambda number: f"{number % 500 + 100:<11} Status.")
    return page().replace("200         OK", rows)


def _ansi(size: int) -> str:
    return page(function=_run(size, "\x1b[31m\u202e"))


def _wide_characters(size: int) -> str:
    border = "   +-----------+---------+-------------+"
    head = f"{border}\n   | 名称      | Type    | 字段        |\n   +===========+=========+=============+\n"
    row = f"   | 名称      | String  | 字段        |\n{border}\n"
    rows = row * ((size - _ROOM) // 110)
    return page(response=f".. table:: **Table 1** Response body parameters\n\n{head}{rows}")


def _combining(size: int) -> str:
    return page(function="a" + "\u0301" * ((size - _ROOM) // 2))


def _blanks(size: int) -> str:
    return page(function=f"a{_run(size, ' ')}b\n\n{_run(1000, chr(10))}")


def _newlines(size: int) -> str:
    return page(function=_run(size, "\n"))


def _tabs(size: int) -> str:
    return page(function=f"a\n\n{_run(size // 8, chr(9))}b")


def _escapes(size: int) -> str:
    return page(function=_run(size, "\\"))


def _shallow_lines(size: int) -> str:
    return page(function=_many(size, lambda _: "a"))


def _indents(size: int) -> str:
    return page(function=_many(size, lambda number: f"{'  ' * (number % 2)}a\n"))


def _sentences(words: str) -> Maker:
    return _cell(lambda room: _run(room, f"{words} "))


KINDS: Mapping[str, Maker] = {
    "deep-lists": _lists,
    "deep-quotes": _quotes,
    "deep-definitions": _definitions,
    "bullets-in-a-line": _bullets_in_a_line,
    "deep-notes": _notes,
    "deep-line-block": _line_block,
    "headings": _headings,
    "same-headings": _same_headings,
    "heading-levels": _levels,
    "targets": _targets,
    "same-targets": _same_targets,
    "chained-targets": _chained_targets,
    "footnotes": _footnotes,
    "references": _references,
    "anonymous-references": _anonymous,
    "links": _links,
    "laughs": _laughs,
    "wide-laughs": _wide_laughs,
    "chained-substitutions": _substitution_circle,
    "fields": _fields,
    "options": _options,
    "unknown-directives": _directives,
    "lost-directives": _comments,
    "unknown-roles": _roles,
    "run-of-dashes": _run_of("-"),
    "run-of-pluses": _run_of("+"),
    "run-of-equals": _run_of("="),
    "run-of-backticks": _run_of("`"),
    "run-of-stars": _run_of("*"),
    "run-of-bars": _run_of("|"),
    "run-of-underscores": _run_of("_"),
    "run-of-colons": _run_of(":"),
    "run-of-brackets": _run_of("["),
    "run-of-parentheses": _run_of("("),
    "run-of-border": _run_of("+-"),
    "run-of-gaps": _run_of("= "),
    "run-of-letters": _run_of("a"),
    "run-of-dots": _run_of("a."),
    "run-of-ats": _run_of("a@"),
    "run-of-addresses": _run_of("http://a.b/"),
    "runs-of-dashes": _runs_of("-"),
    "runs-of-pluses": _runs_of("+"),
    "runs-of-borders": _runs_of("+-"),
    "runs-of-backticks": _runs_of("`"),
    "unended-strong": _words("**"),
    "unended-emphasis": _words("*"),
    "unended-backtick": _words("`"),
    "unended-literal": _words("``"),
    "unended-bar": _words("|"),
    "unended-role": _words(":r:`"),
    "unended-bracket": _words("["),
    "unended-target": _words("_`"),
    "unended-all": _starts,
    "cell-of-dashes": _cell(lambda size: _run(size, "-")),
    "cell-of-blanks": _cell(lambda size: f"a{_run(size, ' ')}b"),
    "cell-of-digits": _cell(lambda size: _run(size, "9")),
    "cell-of-commas": _cell(lambda size: _run(size, "a, ")),
    "cell-of-slashes": _cell(lambda size: _run(size, "a/")),
    "cell-of-letters": _cell(lambda size: _run(size, "a")),
    "cell-of-words": _cell(lambda size: _run(size, "word ")),
    "cell-of-sentences": _cell(lambda size: _run(size, "The kite flies. ")),
    "cell-of-brackets": _cell(lambda size: _run(size, "[")),
    "cell-of-quotes": _cell(lambda size: _run(size, '"')),
    "cell-of-defaults": _sentences("The default value is 1."),
    "cell-of-lengths": _sentences("The value contains 1 to 64 characters."),
    "cell-of-characters": _sentences("Only letters, digits, hyphens (-), and underscores (_) are allowed."),
    "cell-of-ands": _sentences("and"),
    "cell-of-values": _sentences("The value can be a, b or c"),
    "cell-of-options": _sentences("Options: a"),
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
    "twin-tables": _twin_tables,
    "dotted-name": _dotted,
    "placeholders": _placeholders,
    "same-placeholders": _same_placeholders,
    "braces": _braces,
    "query": _query,
    "segments": _segments,
    "request-lines": _uris,
    "values": _values,
    "values-in-lines": _values_in_lines,
    "ranges": _ranges,
    "huge-limits": _huge_limits,
    "exponents": _exponents,
    "huge-number": _huge_numbers,
    "huge-numbers": _many_huge_numbers,
    "deep-type": _deep_type,
    "arrays-of-arrays": _array_of,
    "slow-pattern": _slow_pattern,
    "long-pattern": _long_pattern,
    "counted-pattern": _counted_pattern,
    "deep-example": _deep_example,
    "deep-objects": _deep_objects,
    "wide-example": _wide_example,
    "long-array": _long_array,
    "same-keys": _same_keys,
    "broken-example": _broken_example,
    "quotes-in-example": _quotes_in_example,
    "backslashes": _backslashes,
    "open-comments": _slashes,
    "examples": _examples,
    "requests-in-example": _request_lines,
    "statuses": _statuses,
    "escapes-of-terminals": _ansi,
    "wide-characters": _wide_characters,
    "combining-characters": _combining,
    "blanks": _blanks,
    "line-breaks": _newlines,
    "tabs": _tabs,
    "backslashes-in-text": _escapes,
    "short-lines": _shallow_lines,
    "indents": _indents,
}
"""The makers of pages, by what is special about them."""
