"""Structure that costs: nesting, headings, targets, substitutions, directives."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from limits.pages.filling import ROOM, Maker, many, page, run, steps


def _nested(size: int, line: Callable[[int], str]) -> str:
    """Paragraphs each deeper than the one before, which cost a square of the depth in bytes."""
    return "\n\n".join(line(depth) for depth in range(steps(size, lambda depth: len(line(depth)) + 2)))


def _lists(size: int) -> str:
    return page(function=_nested(size, lambda depth: f"{'  ' * depth}- deep"))


def _quotes(size: int) -> str:
    return page(function=_nested(size, lambda depth: f"{' ' * depth}deep"))


def _definitions(size: int) -> str:
    return page(function="\n".join(f"{' ' * depth}deep" for depth in range(steps(size, lambda depth: depth + 6))))


def _bullets_in_a_line(size: int) -> str:
    return page(function=f"{run(size, '- ')}deep")


def _notes(size: int) -> str:
    return page(function=_nested(size, lambda depth: f"{'   ' * depth}.. note::"))


def _line_block(size: int) -> str:
    return page(function="\n".join(f"|{' ' * depth}deep" for depth in range(1, steps(size, lambda n: n + 8))))


def _headings(size: int) -> str:
    return page(end=many(size, lambda number: f"Heading {number:06}\n--------------\n\nText.\n"))


def _same_headings(size: int) -> str:
    return page(end=many(size, lambda _: "Wind\n----\n\nText.\n"))


def _levels(size: int) -> str:
    marks = "!\"#$%&'()*+,./:;<>?@[]^_`{|}~"
    title = lambda number: f"Level\n{marks[number % len(marks)] * 8}\n\nText.\n"  # noqa: E731
    return page(end=many(size, title))


def _targets(size: int) -> str:
    return page(end=many(size, lambda number: f".. _target{number}:\n") + "\n\nEnd.\n")


def _same_targets(size: int) -> str:
    return page(end=many(size, lambda _: ".. _wind:\n\nText.\n"))


def _chained_targets(size: int) -> str:
    return page(end=many(size, lambda number: f".. _t{number}: t{number + 1}_\n", between=""))


def _footnotes(size: int) -> str:
    return page(end=many(size, lambda number: f"Word [#f{number}]_.\n\n.. [#f{number}] Note.\n"))


def _references(size: int) -> str:
    return page(function=many(size, lambda number: f"`a{number}`__ w{number}_", between=" "))


def _anonymous(size: int) -> str:
    return page(function=many(size, lambda _: "a__", between=" ") + "\n\n__ https://kites.example.com")


def _links(size: int) -> str:
    return page(function=many(size, lambda number: f":ref:`Table {number} <showkite__t{number}>`", between=" "))


def _laughs(size: int) -> str:
    levels = min(40, size // 40)
    lines = [f".. |a{level}| replace:: |a{level + 1}| |a{level + 1}|\n" for level in range(levels)]
    return page(function=f"|a0|\n\n{''.join(lines)}.. |a{levels}| replace:: {'ha ' * 300}")


def _wide_laughs(size: int) -> str:
    half = (size - ROOM) // 2
    return page(function=f"{'|a| ' * (half // 4)}\n\n.. |a| replace:: {'ha ' * (half // 3)}")


def _substitution_circle(size: int) -> str:
    lines = many(size, lambda number: f".. |a{number}| replace:: |a{number + 1}|", between="\n")
    return page(function=f"|a0|\n\n{lines}")


def _fields(size: int) -> str:
    return page(end=many(size, lambda number: f":field{number}: value"))


def _options(size: int) -> str:
    return page(end=many(size, lambda number: f"--option{number}=value  Text."))


def _directives(size: int) -> str:
    return page(end=many(size, lambda number: f".. thing{number}:: a\n\n   text\n"))


def _comments(size: int) -> str:
    return page(end=many(size, lambda _: ".. table: lost\n"))


def _roles(size: int) -> str:
    return page(function=many(size, lambda number: f":role{number}:`text`", between=" "))


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
}
