"""The command `fetch`: names of services in, folders of pages out, and which commit they are of.

rst2openapi fetch ecs
https://github.com/opentelekomcloud-docs/elastic-cloud-server: commit 5b1d3c6e2a90 of 2026-03-01, pages 312
/home/jane/.cache/rst2openapi/otc/elastic-cloud-server
"""

from __future__ import annotations

import argparse
from pathlib import Path

from rst2openapi import progress
from rst2openapi.console import CLEAN, UsageError, out, say, working_on
from rst2openapi.origin.address import OriginError, Repository, repository
from rst2openapi.origin.fetching import Fetched, pages_of
from rst2openapi.origin.fetching import fetch as fetched
from rst2openapi.origin.marker import content_of, marker
from rst2openapi.printable import printable
from rst2openapi.service import settings
from rst2openapi.service.settings import SettingsError
from rst2openapi.store import cache_folder


def fetch(options: argparse.Namespace) -> int:
    """Bring the pages of services; raises UsageError with the sentence that says why there are none."""
    try:
        if options.list:
            out(_listing(options))
            return CLEAN
        if not options.services:
            raise UsageError("which service? fetch ecs, say; fetch --list shows all")
        if options.output is not None and len(options.services) > 1:
            raise UsageError("one folder (-o) takes the pages of one service")
        wanted = [repository(name, options.settings, options.cloud) for name in options.services]
        for one in wanted:
            folder = options.output or cache(options.cache) / one.cloud / one.service
            _fetch(one, folder, own=options.output is not None)
    except (OriginError, SettingsError) as error:
        raise UsageError(str(error)) from error
    return CLEAN


def cache(chosen: Path | None) -> Path:
    """The folder for everything that can be fetched again; raises UsageError where nothing says where it is."""
    try:
        return cache_folder(chosen)
    except RuntimeError as error:
        raise UsageError("nothing says where your home folder is: give the cache a folder with --cache") from error


def _fetch(wanted: Repository, folder: Path, *, own: bool) -> None:
    working_on(f"fetching {wanted.address}")
    say([f"Fetching {wanted.address}"])
    if own:
        _spare(folder)
    try:
        with progress.shown("Asking for the newest pages") as told:
            made = fetched(wanted, folder, told)
    except OriginError as error:
        raise UsageError(f"{error}{_kept(folder)}") from error
    say([_summary(made)])
    out([str(made.folder)])


def _spare(folder: Path) -> None:
    """Refuse to replace what is not as it was fetched."""
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return
    said = marker(folder)
    if said is None:
        raise UsageError(f"{folder} holds something that was not fetched: give a folder of its own")
    if said.content != content_of(pages_of(folder)):
        raise UsageError(f"the pages in {folder} were changed since they were fetched: take the folder away first")


def _kept(folder: Path) -> str:
    """What there is if nothing newer can be had."""
    said = marker(folder)
    return f"; the pages of commit {said.commit[:12]} are still in {folder}" if said is not None else ""


def _summary(made: Fetched) -> str:
    said = f"commit {made.origin.commit[:12]} of {made.origin.date[:10]}, pages {made.pages}"
    if not made.new:
        return f"{said}; nothing newer"
    return f"{said}; before {made.before[:12]}" if made.before else said


def _listing(options: argparse.Namespace) -> list[str]:
    known = settings.places(options.settings, options.cloud)
    rows = [
        (one.names[-1], one.key, one.title, one.repositories.replace("{repository}", one.repository)) for one in known
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in rows)
    return [printable(line) for line in lines]
