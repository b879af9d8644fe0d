"""The names that were given before -> the names that are given again, whatever pages came or moved.

`dli.names.toml` beside a document keeps the id and the group of each operation by method and path, the name of each
schema by where it is first found (`POST /v1.0/{}/queues request/tags`), and of each list of values by its fields.
What is not in it gets a name beside them; what is gone keeps its own, so that no name ever means another thing.
`published` is what the last build called each operation, `former` the names that were given up, `removed` the version
since which an operation is gone: so a line that is edited, and a page that is taken away, are noticed (`former.py`).
`pages` says of each page about an operation of several what its body wraps, and where it stands: so one whose title
changes is known again.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import field, frozen

from rst2openapi.files import text_of

_NAMES = ("operations", "groups", "schemas", "values")
_NOTES = ("published", "former", "removed", "pages")
_TABLES = (*_NAMES, *_NOTES)
_FORMS = dict.fromkeys(_NAMES, r"[A-Za-z][\w .-]*") | {
    "published": r"(?:[A-Za-z][\w .-]*)?\.[A-Za-z]\w*",
    "former": r"[A-Z]+ /.* since \S+",
    "removed": r"\S+",
    "pages": r"\S+ .+",
}
"""What each value of a table looks like."""
_KEYS = dict.fromkeys(("operations", "groups", "published", "removed"), r"[A-Z]+ /.*")
"""What its keys look like, where operations are known by them."""
_HEAD = """\
# The names that the document and clients of it have given. Keep this file: what stands here is never renamed.
# A line that is taken out gives its operation or schema a name anew. The old name of an operation whose line is
# edited stays for one release, deprecated; leave [published], [former], [removed] and [pages] to the compiler.
"""


class LockError(Exception):
    """A file of names that cannot be used, in a sentence for the user."""


@frozen
class Former:
    """A name that an operation had until the version `since`, in the group that it had then."""

    id: str
    tag: str
    since: str


@frozen
class Removed:
    """An operation that is documented no more; `instead` is the id of one that does the same, if there is one."""

    id: str
    tag: str
    method: str
    path: str
    since: str
    instead: str = ""


@frozen
class Lock:
    """Names by what bears them; an empty one where none were given yet."""

    operations: Mapping[str, str] = field(factory=dict)
    groups: Mapping[str, str] = field(factory=dict)
    schemas: Mapping[str, str] = field(factory=dict)
    values: Mapping[str, str] = field(factory=dict)
    published: Mapping[str, str] = field(factory=dict)
    former: Mapping[str, str] = field(factory=dict)
    removed: Mapping[str, str] = field(factory=dict)
    pages: Mapping[str, str] = field(factory=dict)

    def after(self, now: Lock) -> Lock:
        """The lock with the names of a build; those of what is gone stay."""
        merged = {table: {**getattr(self, table), **getattr(now, table)} for table in _NAMES}
        return Lock(**merged, **{table: getattr(now, table) for table in _NOTES})

    def text(self) -> str:
        """The file, each table in the order of its keys."""
        parts = [_HEAD]
        for table in _TABLES:
            names: Mapping[str, str] = getattr(self, table)
            if table in _NOTES and not names:
                continue
            parts += [f"\n[{table}]\n", *(f"{_quoted(key)} = {_quoted(names[key])}\n" for key in sorted(names))]
        return "".join(parts)


def operation_key(method: str, path: str) -> str:
    """What an operation is known by, whatever its parameters are called: `GET /v1.0/{}/queues/{}`."""
    return f"{method.upper()} {re.sub(r'{[^{}]*}', '{}', path)}"


def load(file: Path) -> Lock:
    """The lock of a file.

    Raises LockError where the file cannot be read, is no TOML, or holds anything but names.
    """
    try:
        tree = tomllib.loads(text_of(file))
    except (OSError, ValueError, RecursionError) as error:
        raise LockError(f"the names {file} cannot be read: {error}") from error
    for table, names in tree.items():
        form = _FORMS.get(table)
        if form is None or not isinstance(names, dict) or not all(_is_text(name, form) for name in names.values()):
            raise LockError(f"the names {file} hold no names in [{table}]: give each key a text")
        odd = next((key for key in names if not _is_text(key, _KEYS.get(table, r"[\s\S]*"))), None)
        if odd is not None:
            raise LockError(f"the names {file} have a key in [{table}] that is no operation (GET /v1/…): {odd!r}")
    return Lock(*(dict(tree.get(table, {})) for table in _TABLES))


def _is_text(value: object, form: str) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(form, value))


def _quoted(text: str) -> str:
    """A basic string of TOML."""
    known = {"\\": "\\\\", '"': '\\"'}
    return '"' + "".join(known.get(c) or (c if c.isprintable() else f"\\U{ord(c):08X}") for c in text) + '"'


def reserved(names: Mapping[str, str], living: Iterable[str]) -> frozenset[str]:
    """The names of what is gone."""
    alive = frozenset(living)
    return frozenset(name for key, name in names.items() if key not in alive)
