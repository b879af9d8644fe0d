"""What tells a finding from others, wherever on its page it stands: its code and the facts in its message.

Lines, folders and the wording of messages are no part of it, so that it stays the same when rows move or the compiler
says something in better words. Equal findings of one page have the same fingerprint, and are counted.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from rst2openapi.diagnostics.model import Diagnostic

_PLACE = re.compile(r"(?:[^\s\"',;()]*/)?([^\s/\"',;()]+\.rst)(?::\d+)?")
_LENGTH = 16


def fingerprint(one: Diagnostic) -> str:
    """Sixteen hexadecimal digits."""
    facts = {name: _PLACE.sub(r"\1", value) for name, value in sorted(one.facts.items())}
    content = json.dumps([one.rule.code, facts], ensure_ascii=True)
    return hashlib.sha256(content.encode()).hexdigest()[:_LENGTH]


def numbered(found: Iterable[Diagnostic]) -> Iterator[tuple[Diagnostic, str]]:
    """Each finding with a fingerprint that is its own on its page: `3f…:2` is the second of its kind."""
    met: Counter[tuple[str, str]] = Counter()
    for one in found:
        mark = fingerprint(one)
        met[one.span.file, mark] += 1
        yield one, f"{mark}:{met[one.span.file, mark]}"
