"""The lowest versions that a pyproject.toml allows, as constraints for pip: `attrs>=24.2` gives `attrs==24.2`.

python .ci/floors.py pyproject.toml… prints those of the dependencies, the extras and the groups; where two name the
same package, the first one counts.
"""  # noqa: INP001

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

_REQUIREMENT = re.compile(r"(?P<name>[\w.-]+)(?:\[[^\]]*\])?\s*(?P<bounds>[^;]*)")
_FLOOR = re.compile(r"(?:>=|==|~=)\s*(?P<version>[\w.]+)")


def floors(tree: Mapping[str, Any]) -> dict[str, str]:
    """The lowest version of each package by name; raises ValueError for a requirement without one."""
    found: dict[str, str] = {}
    for requirement in _requirements(tree):
        parts = _REQUIREMENT.match(requirement)
        floor = parts and _FLOOR.search(parts["bounds"])
        if not parts or not floor:
            raise ValueError(f"{requirement!r} has no lowest version")
        # Stubs are numbered by what they describe and by a date.
        dated = ".*" if parts["name"].startswith("types-") else ""
        found.setdefault(parts["name"], floor["version"] + dated)
    return found


def _requirements(tree: Mapping[str, Any]) -> Iterator[str]:
    project = tree.get("project", {})
    yield from project.get("dependencies", ())
    for group in (*project.get("optional-dependencies", {}).values(), *tree.get("dependency-groups", {}).values()):
        yield from (one for one in group if isinstance(one, str))


if __name__ == "__main__":
    known: dict[str, str] = {}
    for path in sys.argv[1:]:
        known = floors(tomllib.loads(Path(path).read_text("utf-8"))) | known
    sys.stdout.writelines(f"{name}=={version}\n" for name, version in sorted(known.items()))
