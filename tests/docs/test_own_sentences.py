"""The facts of our pages are the published ones, the sentences are ours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from .conftest import Reader, Source

RUN = 8
Run = tuple[str, ...]


def runs(paragraphs: Iterable[str]) -> Iterator[Run]:
    """Every run of eight words, numbers or paths that stands within one paragraph, between two values (`§`)."""
    for part in (part for paragraph in paragraphs for part in paragraph.split("§")):
        words = re.findall(r"[\w{}./-]+", part.lower())
        yield from (tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1))


def published_runs(path: Path) -> Iterator[Run]:
    """The runs of a published page, where each paragraph stands on one line, in a cell as outside."""
    text = re.sub(r":ref:|\s*<[^>\n]*>|\\ |[*`]", "", path.read_text(encoding="utf-8"))
    return runs(re.split(r"[\n|]", text.replace("\\", "")))


def shared(pages: Mapping[str, Source], theirs: Iterable[Path]) -> dict[str, list[str]]:
    """The runs that each of our pages shares with any of theirs."""
    known = {run for path in theirs for run in published_runs(path)}
    found = {name: [" ".join(run) for run in runs(page.paragraphs) if run in known] for name, page in pages.items()}
    return {name: texts for name, texts in found.items() if texts}


def test_runs_are_found_across_line_ends_and_markup() -> None:
    """The guard itself sees a shared run, and seven words are no run."""
    eight = "one two,\nthree (four) five. six seven eight"
    assert list(runs([eight])) == [("one", "two", "three", "four", "five.", "six", "seven", "eight")]
    assert list(runs([eight.rpartition(" ")[0]])) == []


def test_no_sentence_is_taken_from_the_service_documentation(pages: Mapping[str, Source], published: Path) -> None:
    """No eight words in a row stand in the published DLI pages as well."""
    assert shared(pages, sorted(published.rglob("*.rst"))) == {}


def test_the_guard_would_find_a_published_page(published: Path, read: Reader) -> None:
    """Nearly all that docutils sees on the published pages is known to the guard."""
    folder = published / "out-of-date_apis" / "package_group-related_apis_deprecated"
    theirs = sorted(folder.glob("*.rst"))
    known = {run for path in theirs for run in published_runs(path)}
    seen = {run for path in theirs for run in runs(read(path).paragraphs)}
    assert seen
    assert len(seen & known) > 0.99 * len(seen)


def test_no_sentence_is_taken_from_the_published_pyfile_page(pages: Mapping[str, Source], seed: Path) -> None:
    """No eight words in a row stand in the published pyfile page as well."""
    assert shared(pages, [seed]) == {}
