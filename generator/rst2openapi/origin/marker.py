"""What a folder of pages says of itself: `source.toml` beside fetched pages, and a hash of what is in them.

    repository = "https://github.com/opentelekomcloud-docs/elastic-cloud-server"
    commit = "5b1d3c…"
    date = "2026-03-01T09:30:00Z"
    content = "sha256:88ab…"

The word of the file counts as long as the pages are those that were fetched: `content` tells.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from rst2openapi.files import page_bytes, text_of
from rst2openapi.origin.address import OriginError, checked
from rst2openapi.service.model import Origin
from rst2openapi.sources import Source

FILE = "source.toml"

_HEAD = "# Where these pages come from; written by rst2openapi fetch.\n"
_FORMS = {
    "commit": re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}"),
    "date": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"),
    "content": re.compile(r"sha256:[0-9a-f]{64}"),
}


def text(origin: Origin) -> str:
    """The file of fetched pages."""
    values = {name: getattr(origin, name) for name in ("repository", *_FORMS)}
    return _HEAD + "".join(f'{name} = "{value}"\n' for name, value in values.items())


def marker(folder: Path) -> Origin | None:
    """What the file in a folder says, None where there is none that can be believed."""
    said: dict[str, object] = {}
    with suppress(OSError, ValueError, RecursionError):
        said = tomllib.loads(text_of(folder / FILE))
    values = {name: str(said.get(name, "")) for name in ("repository", *_FORMS)}
    with suppress(OriginError):
        checked(values["repository"])
        if all(form.fullmatch(values[name]) for name, form in _FORMS.items()):
            return Origin(**values)
    return None


def origin(arguments: Iterable[str], pages: Iterable[Source]) -> Origin:
    """Where the pages of a build come from: the commit of the fetched folder that was named, else what is in them."""
    content = content_of(pages)
    folders = [Path(argument) for argument in arguments]
    said = marker(folders[0]) if len(folders) == 1 and folders[0].is_dir() else None
    return said if said is not None and said.content == content else Origin(content=content)


def content_of(pages: Iterable[Source]) -> str:
    """The same for the same places and bytes, wherever the folder is."""
    whole = hashlib.sha256()
    for page in sorted(pages):
        data = b""
        with suppress(OSError):
            data = page_bytes(page.path)
        name = page.location.encode("utf-8", "backslashreplace")
        whole.update(b"%d %s %d " % (len(name), name, len(data)) + data)
    return f"sha256:{whole.hexdigest()}"
