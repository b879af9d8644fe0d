"""Folders -> deprecation: what stands below `out-of-date_apis` is deprecated, whatever its own page says.

Both the folder's name and the title of its index page count ("APIs (Unavailable Soon)"). `unrecommended` is a sign,
`recommended` is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.operation.model import Operation, PageFacts
from rst2openapi.service.merge import Merged

_SIGNS = re.compile(
    r"\b(?:deprecated|discarded|to be discarded|out of date|unrecommended|not recommended|historical|obsolete|"
    r"abandoned|unavailable soon|to be removed)\b",
    re.IGNORECASE,
)


def folder_titles(pages: Iterable[PageFacts]) -> Mapping[str, str]:
    """The title of each folder's index page, by the folder's path; the root is the empty path."""
    return {
        page.location.rpartition("/")[0]: page.title
        for page in pages
        if page.location.rpartition("/")[2] == "index.rst"
    }


def ancestors(location: str) -> Iterator[str]:
    """The folders of a page, outermost first, the root left out."""
    parts = location.split("/")[:-1]
    yield from ("/".join(parts[: count + 1]) for count in range(len(parts)))


def deprecating_folder(operation: Operation, titles: Mapping[str, str]) -> str | None:
    """The outermost folder that says that its operations are deprecated."""
    for folder in ancestors(operation.location):
        name = re.sub(r"[_-]+", " ", folder.rpartition("/")[2])
        if _SIGNS.search(name) or _SIGNS.search(re.sub(r"-", " ", titles.get(folder, ""))):
            return folder
    return None


def are_deprecated(merged: Iterable[Merged], pages: Iterable[PageFacts], report: Report) -> list[bool]:
    """For each operation whether all of its pages are deprecated, by themselves or by a folder."""
    titles = folder_titles(pages)
    return [_deprecated(one, titles, report) for one in merged]


def _deprecated(one: Merged, titles: Mapping[str, str], report: Report) -> bool:
    """Whether all pages are deprecated, by themselves or by a folder."""
    told = True
    for draft in one.drafts:
        folder = deprecating_folder(draft.operation, titles)
        if not draft.operation.deprecated and folder is not None:
            report.add(rules.DEPRECATED_BY_FOLDER, draft.operation.span, folder=titles.get(folder) or folder)
        told = told and (draft.operation.deprecated or folder is not None)
    return told
