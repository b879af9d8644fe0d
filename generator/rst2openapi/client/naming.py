"""Names of a client's distribution and package, from the file of the document: `dli.yaml` gives `dli_client`."""

from __future__ import annotations

import keyword
import re
import sys
from pathlib import Path

_TAKEN = frozenset(("httpx", "attr", "attrs", "tests", "docs"))


def package_of(spec: Path) -> str:
    """The package's name for a document: the stem of its file in snake case, and `_client`."""
    stem = re.sub(r"[^a-z0-9]+", "_", spec.name.split(".", 1)[0].lower()).strip("_") or "api"
    return f"{'api_' if stem[0].isdigit() else ''}{stem}_client"


def fault_of(package: str) -> str | None:
    """Why a name cannot be a package's, or None."""
    if not re.fullmatch(r"[a-z][a-z0-9_]*", package):
        return "it must be lower-case letters, digits and underscores, a letter first"
    if keyword.iskeyword(package) or keyword.issoftkeyword(package):
        return "it is a word of Python"
    if package in sys.stdlib_module_names or package in _TAKEN:
        return "a module that the client needs has that name"
    return None


def project_of(package: str) -> str:
    """The distribution's name: `dli-client`."""
    return package.strip("_").replace("_", "-")


def version_of(version: object) -> str:
    """The document's version as that of a distribution; 0 where it is none."""
    text = str(version).strip()
    return text if re.fullmatch(r"\d+(\.\d+)*((a|b|rc|\.post|\.dev)\d+)?", text) else "0"
