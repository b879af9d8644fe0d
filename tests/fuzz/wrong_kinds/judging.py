"""What must hold of every command, whatever the file is that it reads."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from pathlib import Path

from rst2openapi.console import CLEAN, ERRORS, USAGE
from rst2openapi.printable import printable

from .changes import mutants
from .commands import ended
from .targets import Target

_OF_OPTION = "the settings know no cloud"
"""What is said of an option, and of no file."""


def faults(target: Target) -> Iterator[str]:
    """What is wrong with how the commands end on the file as it is now."""
    for words in target.commands:
        found = ended(words)
        if found.fault or found.status not in (CLEAN, ERRORS, USAGE):
            yield f"{words[0]} {target.file}: {found.fault or f'status {found.status}'}"
        elif found.status == USAGE and not (Path(target.file).name in found.words or _OF_OPTION in found.words):
            yield f"{words[0]} {target.file}: the file is not named: {found.words.strip()[:100]}"
        elif any(printable(line) != line or line.startswith("::") for line in found.words.split("\n")):
            yield f"{words[0]} {target.file}: a line is not fit for a terminal"


BYTES: Mapping[str, bytes] = {
    "nothing": b"",
    "binary": bytes(range(256)),
    "zeros": bytes(1000),
    "UTF-16": "x = 1".encode("utf-16"),
    "deep": b"x = " + b"[" * 100_000,
    "deep JSON": b"[" * 100_000,
    "digits": b'{"version": ' + b"9" * 10_000 + b"}",
    "half a character": b'{"version": 1, "findings": {"\\ud800": {"O253": {"x": 1}}}}',
    "a list": b"[]",
    "null": b"null",
    "values of TOML": b"x = 2020-01-01T00:00:00Z\ny = 1e999999\n",
}


def spoilt(target: Target, dice: random.Random, most: int) -> Iterator[str]:
    """Faults of the file with changes of its tree, so many at random, and then with other bytes or no file at all."""
    path, tried = Path(target.file), list(mutants(target.tree))
    before = path.read_bytes() if path.exists() else None
    for story, make in dice.sample(tried, min(most, len(tried))):
        path.write_text(target.form(make()), "utf-8", errors="surrogatepass")
        yield from (f"{fault}\n    {story}" for fault in faults(target))
    for story, data in BYTES.items():
        path.write_bytes(data)
        yield from (f"{fault}\n    {story}" for fault in faults(target))
    path.unlink()
    for story in ("a folder", "a circle"):
        path.mkdir() if story == "a folder" else path.symlink_to(path.name)
        yield from (f"{fault}\n    {story}" for fault in faults(target))
        path.rmdir() if path.is_dir() else path.unlink()
    if before is not None:
        path.write_bytes(before)
