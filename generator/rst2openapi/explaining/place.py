"""The words that name a line of a page: `docs/queues/creating.rst:42`, as findings and editors have it.

Apart from `command`, since the compiler takes its time to import, and rules are explained without it.
"""

from __future__ import annotations

import re
from pathlib import Path

_PLACE = re.compile(r"(?P<page>.+\.rst)(?::(?P<line>\d{1,9}))?(?::\d*)?:?")
"""A column after the line means nothing here; without a line it is the first one."""


def named(text: str) -> bool:
    """Whether the words name a line of a page, and no rule."""
    return bool(_PLACE.fullmatch(text.strip()))


def of(text: str) -> tuple[Path, int]:
    """The page and the line. Raises ValueError where the words name none."""
    said = _PLACE.fullmatch(text.strip())
    if said is None:
        raise ValueError(f"{text} names no line of a page")
    return Path(said["page"]), int(said["line"] or 1)
