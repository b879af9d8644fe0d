"""`rst2openapi tolerant dli.yaml -o dli.tolerant.yaml`: the rendering of a document for strict decoders."""

from __future__ import annotations

import argparse
from typing import Any

from rst2openapi.client.document import SourceDocument
from rst2openapi.console import CLEAN, ERRORS, UsageError, out, working_on
from rst2openapi.documents import given, made
from rst2openapi.files import first_pair, write_all
from rst2openapi.openapi.writer import document_text
from rst2openapi.tolerant.rendering import render
from rst2openapi.versions.newer import newer


def run(options: argparse.Namespace) -> int:
    """Write the rendering, or say why there is none."""
    read = [options.spec, *(options.spec.with_suffix(f".{kind}") for kind in ("map.json", "guide.md", "names.toml"))]
    if found := first_pair([options.output], read):
        raise UsageError(f"{found[0]} is the same file as {found[1]}: the rendering needs a file of its own")
    source = given(options.spec)
    if source is None:
        return ERRORS
    working_on("writing the tolerant rendering")
    tree = made(source, lambda: _rendered(source, options.openapi or source.version))
    if tree is None:
        return ERRORS
    write_all({options.output: document_text(tree, options.output)})
    out([f"{options.output}: what strict decoders take of {options.spec}"])
    return CLEAN


def _rendered(source: SourceDocument, version: str) -> dict[str, Any]:
    tolerant = render(dict(source.tree))
    return newer(tolerant) if version == "3.1" else tolerant
