"""The findings that were there when a team began to count: `findings.json`, kept with the pages.

    {"version": 1, "findings": {"queues/listing.rst": {"O253": {"3f…": 2}}}}

are two equal findings of a page, which stand below the folder of the file. They match by page, code and fingerprint, in
any line. Findings beyond that number are new; those that are gone are told, so that the file shrinks.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path

from attrs import define, field, frozen

from rst2openapi.diagnostics.fingerprints import fingerprint
from rst2openapi.diagnostics.model import Diagnostic, Report, Rule
from rst2openapi.diagnostics.rules import RULES
from rst2openapi.diagnostics.rules import run as rules
from rst2openapi.files import text_of
from rst2openapi.place import Span
from rst2openapi.printable import printable

VERSION = 1
Key = tuple[str, str, str]
"""The page below the folder of the file, the code, and the fingerprint."""


class BaselineError(ValueError):
    """A file that is no baseline, in a sentence for the user."""


@frozen
class Scope:
    """What this run could have found again: findings of these pages, and of rules that are shown.

    `pages` are the names of pages in findings; those that are no more could have been found, too.
    """

    pages: Collection[str]
    shows: Callable[[Rule], bool]


@define
class Baseline:
    """The findings of a file, by page, code and fingerprint; `path` is where it is kept."""

    path: Path
    counts: Counter[Key] = field(factory=Counter)

    def place(self, file: str) -> str:
        """The name of a page here: its way from the folder of the file."""
        here = os.path.realpath(self.path.parent or Path())
        target = os.path.join(os.path.realpath(os.path.dirname(file) or "."), os.path.basename(file))  # noqa: PTH118, PTH119, PTH120
        return Path(os.path.relpath(target, here)).as_posix()

    def key(self, one: Diagnostic) -> Key:
        """What a finding is known by."""
        return self.place(one.span.file), one.rule.code, fingerprint(one)

    def parted(self, found: Iterable[Diagnostic]) -> tuple[list[Diagnostic], list[Diagnostic]]:
        """The new findings and the known ones; of more than are known the last ones are new."""
        left, new, known = Counter(self.counts), list[Diagnostic](), list[Diagnostic]()
        for one in found:
            key = self.key(one)
            (known if left[key] > 0 else new).append(one)
            left[key] -= 1
        return new, known

    def vanished(self, known: Iterable[Diagnostic], scope: Scope) -> tuple[Diagnostic, ...]:
        """A finding for each page and code of which known findings are gone."""
        here = Counter(self.key(one) for one in known)
        listed, gone = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
        pages = {self.place(page) for page in scope.pages}
        for key, number in self.counts.items():
            if self._could_be_found(key, pages, scope):
                listed[key[:2]] += number
                gone[key[:2]] += number - here[key]
        report, span = Report(), Span(printable(self.path.as_posix()), 1)
        for (page, code), number in sorted((+gone).items()):
            report.add(rules.BASELINE_OUTDATED, span, file=page, code=code, known=listed[page, code], gone=number)
        return report.sorted()

    def renewed(self, found: Iterable[Diagnostic], scope: Scope) -> Baseline:
        """The findings of this run; what it could not have found stays as it was."""
        pages = {self.place(page) for page in scope.pages}
        kept = {key: one for key, one in self.counts.items() if not self._could_be_found(key, pages, scope)}
        return Baseline(self.path, Counter(kept) + Counter(self.key(one) for one in found))

    def _could_be_found(self, key: Key, pages: Collection[str], scope: Scope) -> bool:
        page, code, _ = key
        rule = RULES.get(code)
        if rule is not None and not scope.shows(rule):
            return False
        return rule is None or page in pages or not (self.path.parent / page).exists()

    def text(self) -> str:
        """The file: pages, codes and fingerprints in order."""
        tree: dict[str, dict[str, dict[str, int]]] = {}
        for (page, code, mark), number in sorted(self.counts.items()):
            tree.setdefault(page, {}).setdefault(code, {})[mark] = number
        return json.dumps({"version": VERSION, "findings": tree}, indent=1, ensure_ascii=False) + "\n"


def read(path: Path) -> Baseline:
    """The baseline of a file. Raises BaselineError where it is none; OSError where it cannot be read."""
    try:
        tree = json.loads(text_of(path))
    except (ValueError, RecursionError) as error:
        raise BaselineError(f"the baseline {path} is no JSON: {error}") from error
    if not isinstance(tree, Mapping) or tree.get("version") != VERSION:
        raise BaselineError(f"{path} is no baseline of version {VERSION}: --write-baseline makes one")
    counts: Counter[Key] = Counter()
    for page, codes in _table(tree.get("findings"), path).items():
        for code, marks in _table(codes, path).items():
            for mark, number in _table(marks, path).items():
                if not isinstance(number, int) or isinstance(number, bool) or number < 1:
                    raise BaselineError(f"the baseline {path} has no number of findings for {code} of {page}")
                counts[page, code, mark] = number
    return Baseline(path, counts)


def _table(value: object, path: Path) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise BaselineError(f"the baseline {path} has no table where one belongs")
    return value
