"""Addresses, types, values and limits that cost, in the cells of a table."""

from __future__ import annotations

from collections.abc import Mapping

from limits.pages.filling import ROOM, Maker, cell, many, page, run, sentences
from rst2openapi.limits import LONGEST_SENTENCE


def _placeholders(size: int) -> str:
    return page(path=f"/v1{many(size, lambda number: f'/{{p{number}}}', between='')}")


def _same_placeholders(size: int) -> str:
    return page(path=f"/v1{run(size, '/{p}')}")


def _braces(size: int) -> str:
    return page(path=f"/v1/{run(size, '{')}")


def _query(size: int) -> str:
    return page(path=f"/v1/kites?{many(size, lambda number: f'q{number}={{q{number}}}', between='&')}")


def _segments(size: int) -> str:
    return page(path=f"/v1{run(size, '/a')}")


def _uris(size: int) -> str:
    return page().replace("GET /v1/kites", many(size, lambda number: f"GET /v1/kites{number}/{{id}}\n"))


def _values(size: int) -> str:
    return cell(lambda room: f"The value can be {many(room, lambda n: f'**v{n}**', between=', ')}.")(size)


def _values_in_lines(size: int) -> str:
    lines = many(size, lambda number: f"                     - **v{number}**: word\n")
    return page(rows=f"   tail      String  The options are as follows:\n\n{lines}")


def _ranges(size: int) -> str:
    return cell(lambda room: many(room, lambda n: f"The value ranges from {n} to {n + 9}.", between=" "))(size)


def _huge_limits(size: int) -> str:
    digits = run(size // 2, "9")
    return cell(lambda _: f"The value ranges from 0 to {digits}. The default value is {digits}.")(size)


def _exponents(size: int) -> str:
    return page(
        rows="   tail      Double  The value ranges from 0 to 1e999999. The default value is 1e999999.",
        example=f'{{"tail": [{many(size // 2, lambda n: f"1e{n}99999", between=", ")}]}}',
    )


def _huge_numbers(size: int) -> str:
    return page(example=f'{{"tail": {run(size, "9")}}}')


def _many_huge_numbers(size: int) -> str:
    number = "9" * 4000
    return page(example=f'{{"tail": [{many(size, lambda _: number, between=", ")}]}}')


def _long_sentences(words: str) -> Maker:
    """Rows whose descriptions are a sentence of the same words, as long as sentences are looked at."""
    said = words * ((LONGEST_SENTENCE - 10) // len(words))
    return lambda size: page(rows=many(size, lambda number: f"   f{number:<8} String  {number} {said}"))


def _deep_type(size: int) -> str:
    depth = (size - ROOM) // 12
    kind = f"{'Array<' * depth}String{'>' * depth}"
    border = f"   ========= {'=' * len(kind)}"
    table = f"{border}\n   Parameter Type\n{border}\n   tail      {kind}\n{border}\n"
    return page(response=f".. table:: **Table 1** Response body parameters\n\n{table}")


def _array_of(size: int) -> str:
    kind = f"{run(size // 3, 'Array of ')}strings"
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
    pattern = run(size, "(a|b)?")
    return cell(lambda _: f"The value must match the regular expression **^{pattern}$**.")(size)


def _counted_pattern(size: int) -> str:
    pattern = "(?:a{1,1000}){1,1000}" if size < 5000 else "(?:" * 20 + "a" + "{1,900})" * 20
    return cell(lambda _: f"The value must match the regular expression **^{pattern}$**.")(size)


KINDS: Mapping[str, Maker] = {
    "cell-of-defaults": sentences("The default value is 1."),
    "cell-of-lengths": sentences("The value contains 1 to 64 characters."),
    "cell-of-characters": sentences("Only letters, digits, hyphens (-), and underscores (_) are allowed."),
    "cell-of-ands": sentences("and"),
    "cell-of-values": sentences("The value can be a, b or c"),
    "cell-of-options": sentences("Options: a"),
    "sentences-of-value": _long_sentences("value "),
    "sentences-of-value-is": _long_sentences("value is "),
    "sentences-of-only": _long_sentences("only "),
    "sentences-of-pairs": _long_sentences("1-1 "),
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
}
