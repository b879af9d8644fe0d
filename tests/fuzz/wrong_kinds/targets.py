"""The files that commands read, each with a tree that it may hold: settings and their like, and documents."""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml
from attrs import frozen

from cli.conftest import SHELF
from rst2openapi.versions.newer import newer

from .commands import ended

DOCUMENTS = Path(__file__).parents[2] / "client" / "documents"


def toml(tree: Any) -> str:
    """A tree as TOML, which has no null; texts and keys with escapes are as JSON has them."""
    if not isinstance(tree, dict):
        return f"x = {_inline(tree)}\n"
    return "".join(f"{json.dumps(str(key))} = {_inline(value)}\n" for key, value in tree.items())


def _inline(value: Any) -> str:
    match value:
        case None:
            return '""'
        case bool() | str():
            return json.dumps(value)
        case int() | float():
            return repr(value)
        case list():
            return f"[{', '.join(map(_inline, value))}]"
        case _:
            return f"{{{', '.join(f'{json.dumps(str(key))} = {_inline(one)}' for key, one in value.items())}}}"


@frozen
class Target:
    """A file, a tree that it may hold, how that is written, and the commands that read it."""

    file: str
    tree: Any
    form: Callable[[Any], str]
    commands: tuple[tuple[str, ...], ...]


_ALONE = ("--no-cache", "--jobs", "1")
_SETTINGS = {
    "defaults": {"cloud": "otc", "license": "CC-BY", "version": "1.0.0"},
    "clouds": {
        "otc": {
            "title": "Own",
            "domain": "own.example",
            "regions": ["eu-de"],
            "region": "eu-de",
            "license": "MIT",
            "docs": "https://docs.example/{service}",
            "repositories": "https://git.example/{repository}",
            "also": ["other"],
            "contact": "https://own.example",
        },
        "other": {"title": "Other", "domain": "other.example", "regions": ["eu-ch"]},
    },
    "services": {
        "shelf": {
            "title": "Shelf",
            "server": "https://shelf.{region}.{domain}",
            "regions": ["eu-de"],
            "short": "shf",
            "aliases": ["sh"],
            "types": ["shelf"],
            "scope": "project",
            "repository": "shelves",
            "version": "1.0.0",
        }
    },
    "findings": {"select": ["ALL"], "ignore": ["O253"], "severity": {"O2": "note"}},
}
_CORRECTIONS = {
    "override": [
        {"page": "things/creating_a_thing.rst", "at": "request/name", "reason": "so", "type": "string", "enum": ["a"]},
        {"page": "things/creating_a_thing.rst", "at": "request/name", "reason": "so", "required": True, "default": "a"},
        {"page": "things/listing_things.rst", "drop": True, "reason": "so"},
    ]
}
_WORDS = {
    "operations": {"listThings": {"summary": "List things", "parameters": {"limit": "How many."}}},
    "fields": {"name": "The name."},
    "responses": {"200": "OK"},
}
_MARKER = {"repository": "https://git.example/a", "commit": "a" * 40, "date": "2026-01-01T00:00:00Z", "content": "b"}


def files() -> Iterator[Target]:
    """The files of settings and their like, in a folder with the pages of the shelf and what is built of them."""
    build = ("build", "shelf", "-o", "a.yaml", "--report", "a.report.json", "--source-map", "a.map.json", *_ALONE)
    check = ("check", "shelf", *_ALONE)
    explain = ("explain", "shelf/things/creating_a_thing.rst:30", "--document", "a.yaml", "--source-map")
    shutil.copytree(SHELF, "shelf")
    for words in (build, (*check, "--baseline", "a.baseline.json", "--write-baseline")):
        ended(words)
    given = ("--settings", "s.toml")
    used: tuple[tuple[str, ...], ...] = (
        (*check, *given),
        (*check, *given, "--cloud", "other"),
        ("fetch", "--list", *given),
    )
    yield Target("s.toml", _SETTINGS, toml, used)
    yield Target("o.toml", _CORRECTIONS, toml, ((*check, "--overrides", "o.toml"),))
    names = tomllib.loads(Path("a.names.toml").read_text("utf-8"))
    yield Target("b.names.toml", names, toml, (("build", "shelf", "-o", "b.yaml", *_ALONE),))
    yield Target("b.json", _json("a.baseline.json"), json.dumps, ((*check, "--baseline", "b.json"),))
    yield Target("m.json", _json("a.map.json"), json.dumps, ((*explain, "m.json"),))
    yield Target("a.map.json", _json("a.map.json"), json.dumps, (("tolerant", "a.yaml", "-o", "t.yaml"),))
    yield Target("r.json", _json("a.report.json"), json.dumps, ((*explain, "a.map.json", "--report", "r.json"),))
    write = ("write", "a.yaml", "-o", "w", "--force", "--descriptions", "w.toml")
    yield Target("w.toml", _WORDS, toml, (write,))
    yield Target("shelf/source.toml", _MARKER, toml, (check,))


def _json(name: str) -> Any:
    return json.loads(Path(name).read_text("utf-8"))


def documents(names: Sequence[str] = ("shelf", "actions", "queues")) -> Iterator[Target]:
    """Documents of both versions of OpenAPI, read by every command that reads one."""
    Path("r.js").write_text("/* Redoc */ var Redoc", "utf-8")
    for name in names:
        tree = json.loads(json.dumps(yaml.safe_load((DOCUMENTS / f"{name}.yaml").read_text("utf-8")), default=str))
        for version, whole in (("3.0", tree), ("3.1", newer(tree))):
            sound = f"{name}-{version}.json"
            Path(sound).write_text(json.dumps(whole), "utf-8")
            commands = (
                ("tolerant", "d.json", "-o", "t.yaml", "--openapi", "3.1"),
                ("diff", sound, "d.json", "--fail-on", "never"),
                ("diff", "d.json", sound, "--format", "markdown", "--strict-decoders", "--fail-on", "never"),
                ("html", "d.json", "-o", "x.html", "--renderer", "r.js"),
                ("write", "d.json", "-o", "w", "--force", "-v"),
                ("mock", "d.json", "--port", "-1"),
                ("client", "d.json", "-o", "c"),
            )
            yield Target("d.json", whole, json.dumps, commands)
