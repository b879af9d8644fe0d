"""Names of a client's distribution and package: `dli_client`, by the short name in the document, else by its file."""

from __future__ import annotations

import keyword
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

_DIGITS = "[0-9]{1,9}"
"""A part of a version: what every installer reads as a number."""
_TAKEN = frozenset(("httpx", "attr", "attrs", "tests", "docs"))


class SharedNameError(ValueError):
    """Two documents are of services of one name."""


def package_of(spec: Path, short: str = "") -> str:
    """The package's name for a document: the service's short name, or the stem of its file, and `_client`."""
    return f"{_snake(short) or service_of(spec)}_client"


def service_of(spec: Path) -> str:
    """The name of a service, from the file of its document: `dli.yaml` gives `dli`."""
    return _snake(spec.name.split(".", 1)[0]) or "api"


def _snake(name: str) -> str:
    stem = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
    return f"{'api_' if stem[:1].isdigit() else ''}{stem}"


def services_of(specs: Sequence[Path], taken: Iterable[str]) -> list[str]:
    """The names of services in one package, by the files of their documents: `vpc.yaml` gives `vpc`, `as.yaml` `as_`.

    A name that the package needs itself (`taken`) gets `_api` behind it.

    Raises:
        SharedNameError: Two files give one name.

    """
    found: dict[str, Path] = {}
    for spec in specs:
        name = service_of(spec)
        name = f"{name}_" if keyword.iskeyword(name) else name
        name = f"{name}_api" if name in taken else name
        if name in found:
            raise SharedNameError(f"{found[name]} and {spec} are both of the service {name}: name one file otherwise")
        found[name] = spec
    return list(found)


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
    return text if re.fullmatch(rf"{_DIGITS}(\.{_DIGITS})*((a|b|rc|\.post|\.dev){_DIGITS})?", text) else "0"
