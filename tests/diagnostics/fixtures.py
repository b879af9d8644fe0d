"""Pages that say themselves what the compiler must find in them.

A fixture is a page `<slug>.rst` beside this module, or a folder `<slug>` of pages; it shows the rule of that name.
Comments on the page say what is expected:

    .. expect: undeclared-path-parameter | GET /v1/lamps/{lamp_id} | the path has {lamp_id}

is one finding: its rule, words of the line it stands at, and a piece of its message. `words +2` is two lines below,
`first line` the first, and `other.rst :: words` a line of another page. All findings of a fixture, notes included,
are expected this way, and no others may appear.

    .. gives: paths /v1/lamps/{lamp_id} get parameters 0 required = true

is what the document holds at these keys, as JSON: it shows that the compiler did what the finding says it did
instead. References and a lone `allOf` are followed; `nothing` means that the last key is missing.

    .. bytes: § = e9                 the sign stands for these bytes, which no editor would save
    .. missing: lost.rst             a page that is there but cannot be read
    .. alone: why                    compiled without the companions

Every fixture but those is compiled together with the pages in `companions`, which must come out as ever. Corrections
in a file `overrides.toml` of the folder are applied; there the comments begin with `#`.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from rst2openapi.compiler import Compiled, compile_service
from rst2openapi.diagnostics import Report
from rst2openapi.service import overrides, settings
from rst2openapi.sources import discover

HERE = Path(__file__).parent
COMPANIONS = HERE / "companions"
OVERRIDES = "overrides.toml"
NOTHING = object()
"""What `gives: … = nothing` asks for."""

_MARK = re.compile(r"^(?:\.\.|#) (?P<kind>expect|gives|bytes|missing|alone): (?P<text>.+)$", re.MULTILINE)
_BELOW = re.compile(r" \+\d+$")


@frozen(order=True)
class Expected:
    """A finding that must appear: the file below the fixture, its line, its rule, and a piece of its message."""

    file: str
    line: int
    slug: str
    says: str


@frozen
class Given:
    """What the document must hold at a place."""

    keys: tuple[str, ...]
    value: Any


@frozen
class Fixture:
    """A page or a folder of pages, with what they say is expected."""

    slug: str
    files: Mapping[str, str]
    expected: tuple[Expected, ...]
    given: tuple[Given, ...]
    missing: tuple[str, ...]
    alone: bool


@frozen
class Outcome:
    """A compiled fixture; `root` is where its files were put."""

    fixture: Fixture
    root: str
    compiled: Compiled

    @property
    def found(self) -> list[Expected]:
        """All findings, the way expectations are written."""
        return sorted(
            Expected(one.span.file.removeprefix(f"{self.root}/"), one.span.line, one.rule.slug, one.message)
            for one in self.compiled.diagnostics
        )


def slugs() -> list[str]:
    """The names of all fixtures."""
    names = {path.stem for path in HERE.glob("*.rst")}
    names |= {path.name for path in HERE.iterdir() if path.is_dir() and any(path.rglob("*.rst"))}
    return sorted(names - {COMPANIONS.name})


def load(slug: str) -> Fixture:
    """The fixture of that name."""
    single = HERE / f"{slug}.rst"
    paths = [single] if single.is_file() else sorted(path for path in (HERE / slug).rglob("*") if path.is_file())
    base = single.parent if single.is_file() else HERE / slug
    files = {path.relative_to(base).as_posix(): path.read_text(encoding="utf-8") for path in paths}
    marks = [(file, *mark) for file, text in files.items() for mark in _MARK.findall(text)]
    return Fixture(
        slug,
        files,
        tuple(sorted(_expected(file, files[file], text) for file, kind, text in marks if kind == "expect")),
        tuple(_given(text) for _, kind, text in marks if kind == "gives"),
        tuple(text.strip() for _, kind, text in marks if kind == "missing"),
        any(kind == "alone" for _, kind, _ in marks),
    )


def _expected(file: str, text: str, mark: str) -> Expected:
    slug, place, says = (part.strip() for part in mark.split(" | ", 2))
    target, _, shown = place.rpartition(" :: ")
    file = target.strip() or file
    return Expected(file, _line(text, shown.strip()), slug, says)


def _line(text: str, shown: str) -> int:
    """The number of the one line that holds these words, or of one so many lines below; our comments do not count."""
    if shown == "first line":
        return 1
    words, _, below = shown.rpartition(" +") if _BELOW.search(shown) else (shown, "", "0")
    found = [number for number, line in enumerate(text.split("\n"), 1) if words in line and not _MARK.match(line)]
    if len(found) != 1:
        raise ValueError(f"{len(found)} lines hold {words!r}")
    return found[0] + int(below)


def _given(mark: str) -> Given:
    keys, _, value = mark.partition(" = ")
    return Given(tuple(keys.split()), NOTHING if value.strip() == "nothing" else json.loads(value))


def compile_fixture(fixture: Fixture, folder: Path) -> Outcome:
    """Compile a fixture the way the command line does, in a folder of its own."""
    root = folder / fixture.slug
    if fixture.alone:
        root.mkdir()
    else:
        shutil.copytree(COMPANIONS, root)
    for file, text in fixture.files.items():
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_with_bytes(text))
    for file in fixture.missing:
        (root / file).symlink_to(root / "nowhere")
    report = Report()
    sources = discover([str(root)], report)
    corrections = overrides.load(root / OVERRIDES) if OVERRIDES in fixture.files else None
    compiled = compile_service(sources, settings.load("lamps", None), corrections, report, jobs=1)
    return Outcome(fixture, root.as_posix(), compiled)


def _with_bytes(text: str) -> bytes:
    """The file as it is stored; the signs that stand for bytes are replaced outside of our comments."""
    data = text.encode()
    for kind, mark in _MARK.findall(text):
        if kind == "bytes":
            sign, _, code = (part.strip() for part in mark.partition("="))
            lines = text.split("\n")
            data = b"\n".join(
                line.encode() if _MARK.match(line) else line.encode().replace(sign.encode(), bytes.fromhex(code))
                for line in lines
            )
    return data


def value_at(tree: Any, keys: tuple[str, ...]) -> Any:
    """What the document holds under these keys, references followed; NOTHING where the last one is missing."""
    here = _resolved(tree, tree)
    for place, key in enumerate(keys):
        last = place == len(keys) - 1
        if isinstance(here, Mapping) and key not in here and len(here.get("allOf", ())) == 1:
            here = _resolved(tree, here["allOf"][0])
        if isinstance(here, list) and int(key) < len(here):
            here = here[int(key)]
        elif key in here:
            here = here[key]
        elif last:
            return NOTHING
        else:
            raise KeyError(f"{' '.join(keys[: place + 1])}; there are {', '.join(here)}")
        here = here if last else _resolved(tree, here)
    return here


def _resolved(tree: Any, here: Any) -> Any:
    while isinstance(here, Mapping) and isinstance(here.get("$ref"), str):
        here = value_at(tree, tuple(here["$ref"].removeprefix("#/").replace("~1", "/").split("/")))
    return here


def references(tree: Any, here: Any) -> Iterator[str]:
    """The names of the components that a piece of the document uses, in any depth."""
    seen: set[str] = set()
    waiting = [here]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Mapping):
            target = one.get("$ref")
            if isinstance(target, str) and target not in seen:
                seen.add(target)
                waiting.append(value_at(tree, tuple(target.removeprefix("#/").split("/"))))
            waiting.extend(one.values())
        elif isinstance(one, list):
            waiting.extend(one)
    yield from sorted(seen)
