"""The command `diff`: two documents of a service in, what changed for users out."""

from __future__ import annotations

import argparse
from pathlib import Path

from rst2openapi.changes.comparison import compare
from rst2openapi.changes.text import lines, pages
from rst2openapi.client.document import load
from rst2openapi.console import CLEAN, ERRORS, UsageError, out, say, working_on
from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.text import listing


def diff(options: argparse.Namespace) -> int:
    """Print what changed between two documents; the status tells whether they could be read."""
    report = Report()
    documents = []
    for file in (options.old, options.new):
        _there(file)
        documents.append(load(file, report, {}))
    old, new = documents
    if old is None or new is None:
        say(listing(report.sorted(), notes=True))
        return ERRORS
    working_on(f"comparing {options.old} with {options.new}")
    out([*pages(old.tree, new.tree), *lines(compare(old.tree, new.tree))])
    return CLEAN


def _there(file: Path) -> None:
    if not file.is_file():
        raise UsageError(f"there is no document {file}")
