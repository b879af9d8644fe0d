"""The pages that mutants are made of: those of our tests, and published ones where there is a checkout."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from corpus.checkout import CORPUS

TESTS = Path(__file__).parents[1]
LONGEST = 16_000
"""Longer pages cost time and hold nothing that shorter ones lack."""


@frozen
class Seed:
    """A page or several that belong together, by their names, and where they come from."""

    name: str
    files: dict[str, bytes]


def of_tests() -> list[Seed]:
    """Each page or folder of the golden pages, and of those that show a finding."""
    found = [_seed(path) for folder in ("pages", "diagnostics") for path in sorted((TESTS / folder).iterdir())]
    return [seed for seed in found if seed.files]


def published() -> list[Seed]:
    """Each page of the checkout that is not too long."""
    pages = sorted(CORPUS.rglob("*.rst")) if CORPUS.is_dir() else []
    return [_seed(page) for page in pages if page.stat().st_size < LONGEST and page.name != "index.rst"]


def _seed(path: Path) -> Seed:
    if path.is_dir():
        return Seed(
            path.name, {one.relative_to(path).as_posix(): one.read_bytes() for one in sorted(path.rglob("*.rst"))}
        )
    return Seed(path.stem, {path.name: path.read_bytes()} if path.suffix == ".rst" else {})
