"""Two documents -> the rating that Redocly's `diff` gives to what changed: major, minor, patch or nothing.

The tool is run in an empty folder: where it finds settings (`redocly.yaml`, or `--config`), be they empty, 2.77.0 knows
none of its rules and calls every change a patch.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .tools import MissingError, node, run

QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}


def rated(old: Path, new: Path) -> str:
    """The bump that the changes ask for (`major`, `minor`, `patch`), `nothing` where there are none.

    Raises MissingError where the tool cannot be had.
    """
    return worst(one["impact"] for one in changes(old, new))


def changes(old: Path, new: Path) -> list[Any]:
    """Every change with its `impact` and the `path` of what it is in; raises MissingError."""
    with tempfile.TemporaryDirectory() as empty:
        return changes_in(Path(empty), old, new)


def changes_in(folder: Path, old: Path, new: Path) -> list[Any]:
    """The same, by a tool that is run in this folder."""
    ran = run(node("redocly"), "diff", old.absolute(), new.absolute(), "--format", "json", cwd=folder, **QUIET)
    start = ran.output.find("{")
    if start < 0:
        raise MissingError(f"redocly diff says: {ran.output.strip()[:200] or 'nothing'}")
    report: Any = json.JSONDecoder().raw_decode(ran.output[start:])[0]
    return list(report["changes"])


def worst(impacts: Iterable[str]) -> str:
    """The greatest of several impacts."""
    return max(impacts, key=_ORDER.index, default="nothing")


_ORDER = ("nothing", "none", "patch", "minor", "major")
