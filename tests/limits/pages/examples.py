"""Examples that are deep, wide or broken, and texts of odd characters."""

from __future__ import annotations

from collections.abc import Mapping

from limits.pages.filling import ROOM, Maker, many, page, run


def _deep_example(size: int) -> str:
    depth = (size - ROOM) // 2
    return page(example=f"{'[' * depth}{']' * depth}")


def _deep_objects(size: int) -> str:
    depth = (size - ROOM) // 6
    return page(example="{" + '"a":{' * depth + "}" * depth + "}")


def _wide_example(size: int) -> str:
    return page(example=f"{{{many(size, lambda number: f'{chr(34)}k{number}{chr(34)}: {number}', between=', ')}}}")


def _long_array(size: int) -> str:
    return page(
        example=f'{{"tail": [{many(size, lambda n: chr(123) + f"{chr(34)}a{n}{chr(34)}: 1" + chr(125), ", ")}]}}'
    )


def _same_keys(size: int) -> str:
    return page(example=f"{{{many(size, lambda number: f'{chr(34)}k{number // 2}{chr(34)}: 1', between=', ')}}}")


def _broken_example(size: int) -> str:
    return page(example="{" + many(size, lambda number: f"'k{number}': “v”,,\n") + "}")


def _quotes_in_example(size: int) -> str:
    return page(example=run(size, '"'))


def _backslashes(size: int) -> str:
    return page(example=f'{{"tail": "{run(size, chr(92))}')


def _slashes(size: int) -> str:
    return page(example=f'{{"tail": 1 {run(size, "/* ")}')


def _examples(size: int) -> str:
    block = '.. code-block::\n\n   {"tail": "long"}\n'
    return page().replace(
        "Status Codes\n---", f"{many(size, lambda n: block.replace('long', str(n)))}\n\nStatus Codes\n---"
    )


def _request_lines(size: int) -> str:
    lines = "\n".join(["GET https://{endpoint}/v1/kites"] * ((size - ROOM) // 40))
    return page(example=f"{lines}\n\n{{}}")


def _statuses(size: int) -> str:
    rows = many(size, lambda number: f"{number % 500 + 100:<11} Status.")
    return page().replace("200         OK", rows)


def _ansi(size: int) -> str:
    return page(function=run(size, "\x1b[31m\u202e"))


def _wide_characters(size: int) -> str:
    border = "   +-----------+---------+-------------+"
    head = f"{border}\n   | 名称      | Type    | 字段        |\n   +===========+=========+=============+\n"
    row = f"   | 名称      | String  | 字段        |\n{border}\n"
    rows = row * ((size - ROOM) // 110)
    return page(response=f".. table:: **Table 1** Response body parameters\n\n{head}{rows}")


def _combining(size: int) -> str:
    return page(function="a" + "\u0301" * ((size - ROOM) // 2))


def _blanks(size: int) -> str:
    return page(function=f"a{run(size, ' ')}b\n\n{run(1000, chr(10))}")


def _newlines(size: int) -> str:
    return page(function=run(size, "\n"))


def _tabs(size: int) -> str:
    return page(function=f"a\n\n{run(size // 8, chr(9))}b")


def _escapes(size: int) -> str:
    return page(function=run(size, "\\"))


def _shallow_lines(size: int) -> str:
    return page(function=many(size, lambda _: "a"))


def _indents(size: int) -> str:
    return page(function=many(size, lambda number: f"{'  ' * (number % 2)}a\n"))


KINDS: Mapping[str, Maker] = {
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
