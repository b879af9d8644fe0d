"""Damage to the set of pages: copies, halves, pages in one, other names."""

from __future__ import annotations

import random

from .model import Files, Mutator


def _copied(files: Files, dice: random.Random) -> Files:
    """The same page twice."""
    chosen = dice.choice(sorted(files))
    return {**files, f"copy_of_{chosen}".replace("/", "_"): files[chosen]}


def _split(files: Files, dice: random.Random) -> Files:
    """A page in two."""
    chosen = dice.choice(sorted(files))
    blocks = files[chosen].split(b"\n\n")
    at = dice.randrange(len(blocks))
    rest = {f"rest_of_{chosen}".replace("/", "_"): b"Rest\n====\n\n" * dice.randrange(2) + b"\n\n".join(blocks[at:])}
    return {**files, chosen: b"\n\n".join(blocks[:at]), **rest}


def _joined(files: Files, dice: random.Random) -> Files:
    """All pages in one."""
    names = sorted(files)
    dice.shuffle(names)
    return {names[0]: b"\n\n".join(files[name] for name in names) if len(names) > 1 else files[names[0]] * 2}


def _moved(files: Files, dice: random.Random) -> Files:
    """A page in a folder of its own, with an odd name."""
    chosen = dice.choice(sorted(files))
    name = dice.choice(
        ["out-of-date_apis/a.rst", "a b/c'd.rst", "\u5b57/\u5b57.rst", "a/b/c/d/e.rst", "x\u202ey.rst", "::error.rst"]
    )
    return {name if one == chosen else one: data for one, data in files.items()}


ROWS = (
    Mutator("page-copied", _copied),
    Mutator("page-split", _split),
    Mutator("pages-joined", _joined),
    Mutator("page-moved", _moved),
)
