"""The pages of a run: files and folders as the user named them, into an ordered list of pages.

`docs/dli` gives `docs/dli/package_group/listing_groups.rst` with the location `package_group/listing_groups.rst`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath

from attrs import frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import run as rules
from rst2openapi.place import Span


class SourceError(Exception):
    """A source that cannot be used, in a sentence for the user."""


@frozen(order=True)
class Source:
    """A page to read: its place below the source, its name in messages, and the file itself."""

    location: str
    file: str
    path: Path


def discover(arguments: Sequence[str], report: Report) -> tuple[Source, ...]:
    """All pages (`*.rst`) of the given files and folders, sorted by location; hidden folders are left out.

    Raises SourceError where an argument does not exist, is no page, or holds none.
    """
    found: dict[Path, Source] = {}
    for argument in arguments:
        for source in sorted(_pages_of(argument)):
            kept = found.setdefault(source.path.resolve(), source)
            if kept is not source:
                report.add(rules.SOURCE_TWICE, Span(source.file, 1))
    return tuple(sorted(found.values()))


def service_name(arguments: Sequence[str]) -> str:
    """How the service is called where the user does not say: by the folder that holds all pages."""
    folders = [path if path.is_dir() else path.parent for path in (Path(argument).resolve() for argument in arguments)]
    return _readable(Path(os.path.commonpath(folders)).name) or "service"


def _pages_of(argument: str) -> Iterator[Source]:
    path = Path(argument)
    if not path.exists():
        raise SourceError(f"there is no file or folder {argument}")
    if path.is_dir():
        pages = list(_walk(path))
        if not pages:
            raise SourceError(f"the folder {argument} holds no page (*.rst)")
        yield from pages
    elif path.suffix == ".rst":
        yield Source(_readable(path.name), _readable(PurePath(argument).as_posix()), path)
    else:
        raise SourceError(f"{argument} is neither a folder nor a page (*.rst)")


def _walk(root: Path) -> Iterator[Source]:
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.endswith(".rst") and not name.startswith("."):
                path = Path(folder, name)
                yield Source(_readable(path.relative_to(root).as_posix()), _readable(path.as_posix()), path)


def _readable(name: str) -> str:
    """A file name that can be written in UTF-8, whatever bytes the file system holds."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")
