"""Folders -> deprecation: what stands below `out-of-date_apis` is deprecated, whatever its own page says.

Both the folder's name and the title of its index page count ("APIs (Unavailable Soon)"). `unrecommended` is a sign,
`recommended` is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from rst2openapi.operation.model import Operation, PageFacts

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
