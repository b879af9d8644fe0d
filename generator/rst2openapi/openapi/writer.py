"""Documents as text, YAML or JSON."""

from __future__ import annotations

from pathlib import Path

from rst2openapi.files import to_json
from rst2openapi.openapi.source_map import Json


def document_text(tree: Json, path: Path) -> str:
    """The document in the form that the file's extension asks for."""
    if path.suffix.lower() == ".json":
        return to_json(tree)
    from rst2openapi.openapi.yaml_text import to_yaml  # noqa: PLC0415 - slow to import, and not always needed

    return to_yaml(tree)
