# ruff: noqa: T201 -- printing is what it is for
"""Prints what linters, generators and compilers of other languages make of documents, and what cannot be asked here.

`python -m interop openapi/dli.yaml --languages lint,typescript,go` prints a line for each document; the tolerant
rendering beside it is made for Go and Java, and the names that generators invent there are counted. The
status is 1 if anything fails.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from rst2openapi.client.document import load
from rst2openapi.diagnostics import Report
from rst2openapi.files import to_json
from rst2openapi.tolerant.rendering import render

from . import golang, java, names, rust, typescript
from .lint import lint
from .names import Names
from .tools import CACHE, MissingError

LANGUAGES = ("lint", "typescript", "go", "java", "rust")
_LEAST = 0.99
"""The share of documented answers that a client decodes, at least."""


@frozen
class Outcome:
    """What came of a document in a language: in a few words, whether it is as it should be, and why not."""

    words: str
    good: bool = True
    why: str = ""
    names: Names | None = None


def main(arguments: list[str]) -> int:
    """Every language for every document, a table as it grows, and the reasons below it."""
    options = _parser().parse_args(arguments)
    wanted = [one for one in options.languages.split(",") if one]
    print(f"{'':42}", *(f"{one:24}" for one in wanted), flush=True)
    failed: list[str] = []
    models: dict[str, list[Names]] = {}
    missing: dict[str, str] = {}
    for document in options.documents:
        cells = []
        for language in wanted:
            outcome = _asked(language, document, missing)
            cells.append(f"{outcome.words:24}")
            models.setdefault(language, []).extend([outcome.names] if outcome.names else [])
            failed += [] if outcome.good else [f"{document.name}, {language}: {outcome.why.strip()[:2000]}"]
        print(f"{document.name:42}", *cells, flush=True)
    for language, why in missing.items():
        print(f"{language} was skipped: {why}")
    print(*failed, *_named(models, failed), sep="\n")
    return 1 if failed else 0


def _named(models: Mapping[str, list[Names]], failed: list[str]) -> Iterator[str]:
    """What there is to say of names that generators invent, by language; too many of them are a failure."""
    for language, several in models.items():
        if several:
            line, good = names.told(language, several)
            failed += [] if good else [line]
            yield line


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="interop", description="Hold documents against tools of other languages.")
    parser.add_argument("documents", nargs="+", type=Path)
    parser.add_argument("--languages", default=",".join(LANGUAGES), help=f"some of {','.join(LANGUAGES)}")
    return parser


def _asked(language: str, document: Path, missing: dict[str, str]) -> Outcome:
    if language in missing:
        return Outcome("skipped")
    folder = CACHE / "work" / document.stem / language
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        return _ASKED[language](document, folder)
    except MissingError as error:
        missing[language] = str(error)
        return Outcome("skipped")


def _lint(document: Path, _folder: Path) -> Outcome:
    found = lint(document)
    return Outcome("clean") if not found else Outcome(f"{len(found)} findings", good=False, why="\n".join(found))


def _typescript(document: Path, folder: Path) -> Outcome:
    outcome = _built(typescript.generate(document, folder), lambda: typescript.compiled(folder))
    source = load(document, Report())
    if source is None or not outcome.good:
        return outcome
    return evolve(outcome, names=names.names(typescript.models(folder), source.tree))


def _go(document: Path, folder: Path) -> Outcome:
    return _decoding(golang, document, folder)


def _java(document: Path, folder: Path) -> Outcome:
    return _decoding(java, document, folder)


def _rust(document: Path, folder: Path) -> Outcome:
    return _decoding(rust, document, folder)


def _built(generated: str, compiled: Callable[[], str]) -> Outcome:
    if generated:
        return Outcome("does not generate", good=False, why=generated)
    said = compiled()
    return Outcome("does not compile", good=False, why=said) if said else Outcome("compiles")


def _decoding(language: Any, document: Path, folder: Path) -> Outcome:
    """The tolerant rendering generated and compiled, and the answers of the document decoded with it."""
    source = load(document, Report())
    if source is None:
        return Outcome("cannot be read", good=False)
    tree = dict(source.tree)
    tolerant = folder / "tolerant.json"
    tolerant.write_text(to_json(render(tree)), "utf-8")
    outcome = _built(language.generate(tolerant, folder), lambda: str(language.compiled(folder)))
    if not outcome.good:
        return outcome
    known, wrong = language.undecoded(tree, folder)
    words = f"decodes {known - len(wrong)} of {known}"
    found = names.names(language.models(folder), json.loads(tolerant.read_text("utf-8")))
    return Outcome(words, known - len(wrong) >= _LEAST * known, "\n".join(wrong), found)


_ASKED: dict[str, Callable[[Path, Path], Outcome]] = {
    "lint": _lint,
    "typescript": _typescript,
    "go": _go,
    "java": _java,
    "rust": _rust,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
