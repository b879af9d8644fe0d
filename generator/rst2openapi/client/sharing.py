"""Makes the package of a service one of several in a larger package: what they share is imported from above.

`from ..._runtime import calls` of `vpc/api/vpcs/create_vpc.py` becomes `from ...._runtime import calls`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from rst2openapi.client.faces import FACES

SHARED = frozenset(("_runtime", *FACES))
"""Modules that stand once, beside the services."""


def lift(package: Path) -> None:
    """Rewrite the imports of all modules below a package so that what is shared comes from the package around it."""
    for path in sorted(package.rglob("*.py")):
        depth = len(path.relative_to(package).parts)
        source = path.read_text(encoding="utf-8")
        lifted = lifted_source(source, depth)
        if lifted != source:
            path.write_text(lifted, encoding="utf-8")


def lifted_source(source: str, depth: int) -> str:
    """The source of a module that stands `depth` levels below the package around it."""
    lines = source.encode("utf-8").splitlines(keepends=True)
    for line, column in _places(source, depth):
        start = lines[line - 1].index(b".", column)
        lines[line - 1] = lines[line - 1][:start] + b"." + lines[line - 1][start:]
    return b"".join(lines).decode("utf-8")


def _places(source: str, depth: int) -> Iterator[tuple[int, int]]:
    """Lines and columns of the statements that import something shared."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.level == depth and (node.module or "").split(".")[0] in SHARED:
            yield node.lineno, node.col_offset
