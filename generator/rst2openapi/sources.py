"""The pages of a run: files and folders as the user named them, into an ordered list of pages.

`docs/dli` gives `docs/dli/package_group/listing_groups.rst` with the location `package_group/listing_groups.rst`. Only
regular files are read, and no link is followed that leads out of the folder.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath

from attrs import frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import run as rules
from rst2openapi.place import Span
from rst2openapi.printable import printable


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
    found: dict[str, Source] = {}
    for argument in arguments:
        for source in sorted(_pages_of(argument, report)):
            kept = found.setdefault(os.path.realpath(source.path), source)
            if kept is not source:
                report.add(rules.SOURCE_TWICE, Span(source.file, 1))
    return tuple(sorted(found.values()))


def service_name(arguments: Sequence[str]) -> str:
    """How the service is called where the user does not say: by the folder that holds all pages."""
    paths = [Path(os.path.realpath(argument)) for argument in arguments]
    folders = [path if path.is_dir() else path.parent for path in paths]
    return _readable(Path(os.path.commonpath(folders)).name) or "service"


def _pages_of(argument: str, report: Report) -> Iterator[Source]:
    path = Path(argument)
    if not path.exists():
        raise SourceError(f"there is no file or folder {argument}")
    if path.is_dir():
        pages = list(_walk(path, report))
        if not pages:
            raise SourceError(f"the folder {argument} holds no page (*.rst) that can be read")
        yield from pages
    elif path.suffix == ".rst" and path.is_file():
        yield Source(_readable(path.name), _readable(PurePath(argument).as_posix()), path)
    else:
        raise SourceError(f"{argument} is neither a folder nor a page (*.rst)")


def _walk(root: Path, report: Report) -> Iterator[Source]:
    def unreadable(error: OSError) -> None:
        report.add(rules.UNREADABLE_FOLDER, _place(Path(error.filename or root)), reason=error.strerror or str(error))

    base = os.path.realpath(root)
    for folder, folders, files in os.walk(root, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for path in (Path(folder, name) for name in folders):
            if path.is_symlink():
                report.add(rules.LINK_NOT_FOLLOWED, _place(path), target="a folder")
        for path in (Path(folder, name) for name in sorted(files)):
            if path.suffix == ".rst" and not path.name.startswith(".") and _may_read(path, base, report):
                yield Source(_readable(path.relative_to(root).as_posix()), _readable(path.as_posix()), path)


def _may_read(path: Path, base: str, report: Report) -> bool:
    """Whether a page is a regular file below the folder; what is not there at all is left to the reader to report."""
    if path.is_symlink() and os.path.commonpath((base, os.path.realpath(path))) != base:
        report.add(rules.LINK_NOT_FOLLOWED, _place(path), target="a file outside of the folder of pages")
    elif path.exists() and not path.is_file():
        report.add(rules.NO_REGULAR_FILE, _place(path))
    else:
        return True
    return False


def _place(path: Path) -> Span:
    return Span(_readable(path.as_posix()), 1)


def _readable(name: str) -> str:
    """A file's name as text, whatever bytes the file system holds, that begins no command to a terminal or a CI."""
    text = printable(name)
    return f"./{text}" if text.startswith(("::", "##")) else text
