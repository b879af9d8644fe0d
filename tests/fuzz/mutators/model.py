"""What a mutator is: a name, and a function from the files of a mutant to other files."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

from attrs import frozen

Files = Mapping[str, bytes]
"""The pages of a mutant by their names below its folder."""


@frozen
class Mutator:
    """A way to damage pages; the same dice give the same damage."""

    name: str
    apply: Callable[[Files, random.Random], Files]


def of_text(name: str, change: Callable[[str, random.Random], str]) -> Mutator:
    """A mutator of the text of one page."""

    def bytes_too(data: bytes, dice: random.Random) -> bytes:
        return change(data.decode("utf-8", "surrogateescape"), dice).encode("utf-8", "surrogateescape")

    return of_bytes(name, bytes_too)


def of_lines(name: str, change: Callable[[list[str], random.Random], list[str]]) -> Mutator:
    """A mutator of the lines of one page."""
    return of_text(name, lambda text, dice: "\n".join(change(text.split("\n"), dice)))


def of_bytes(name: str, change: Callable[[bytes, random.Random], bytes]) -> Mutator:
    """A mutator of the bytes of one page."""

    def one_of(files: Files, dice: random.Random) -> Files:
        chosen = dice.choice(sorted(files))
        return {**files, chosen: change(files[chosen], dice)}

    return Mutator(name, one_of)


def spots(lines: list[str], fits: Callable[[str], bool]) -> list[int]:
    """The places of the lines that fit."""
    return [place for place, line in enumerate(lines) if fits(line)]
