"""A generated client -> the names of its models that the generator invented: `ListQueues200Response`, `Status_1`.

A name is the document's own if a component has it, whatever its capitals and marks: `s3-bucket` gives `S3Bucket`. What
a language reserves gets a word before it (`ModelFile`), and is still the document's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

MOST = 5
"""Invented names of a thousand, at most."""

_OF_OPERATIONS = ("Data", "Errors", "Failure", "Responses", "Result")
_RESERVED = "model"


@frozen
class Names:
    """How many models a client has, and the names that no component has."""

    models: int
    invented: tuple[str, ...]


def of_go(folder: Path) -> list[str]:
    """The types of a client in Go, the first of each file."""
    texts = (file.read_text("utf-8") for file in sorted(folder.glob("model_*.go")))
    return [found[1] for text in texts if (found := re.search(r"^type (\w+) ", text, re.MULTILINE))]


def of_java(folder: Path) -> list[str]:
    """The classes of a client in Java, less the one that all alternatives share."""
    files = sorted(folder.glob("src/main/java/**/model/*.java"))
    return [file.stem for file in files if file.stem != "AbstractOpenApiSchema"]


def of_typescript(folder: Path) -> list[str]:
    """The types of a client in TypeScript, less those of requests and answers that each operation has."""
    text = (folder / "client" / "types.gen.ts").read_text("utf-8")
    operations = re.findall(r"^export type (\w+)(?:Responses|Data) = ", text, re.MULTILINE)
    apart = {f"{one}{word}" for one in operations for word in _OF_OPERATIONS} | {"ClientOptions"}
    return [name for name in re.findall(r"^export type (\w+) = ", text, re.MULTILINE) if name not in apart]


def of_rust(folder: Path) -> list[str]:
    """The types that the models of a client in Rust are known by, one of each file."""
    text = (folder / "src" / "models" / "mod.rs").read_text("utf-8")
    return re.findall(r"^pub use self::\w+::(\w+);", text, re.MULTILINE)


def names(found: Iterable[str], document: Mapping[str, Any]) -> Names:
    """Hold names of models against the components of a document."""
    every = list(found)
    own = {_plain(name) for name in document.get("components", {}).get("schemas", {})}
    invented = [name for name in every if not {_plain(name), _plain(name).removeprefix(_RESERVED)} & own]
    return Names(len(every), tuple(invented))


def told(language: str, several: Iterable[Names]) -> tuple[str, bool]:
    """The share of invented names of a language in a line, and whether it is small enough."""
    every = list(several)
    models = sum(one.models for one in every)
    invented = [name for one in every for name in one.invented]
    share = 1000 * len(invented) / models if models else 0.0
    shown = f": {', '.join(invented[:20])}" if invented else ""
    return f"{language}: {len(invented)} of {models} models have invented names, {share:.1f} ‰{shown}", share < MOST


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
