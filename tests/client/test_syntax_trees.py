"""Clients of documents whose texts mean harm: each text stays a text, told by the syntax trees of all modules."""

from __future__ import annotations

import ast
import builtins
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field

from rst2openapi.client.generator import generate
from rst2openapi.diagnostics import Report

ROOT = Path(__file__).parents[2]
PACKAGE = "harm_client"
EVIL = "__import__('os').abort()"
TEXTS = (
    f'"""\n{EVIL}\n"""',
    f"'''\n{EVIL}\n'''",
    f'"; {EVIL} #',
    f"'; {EVIL} #",
    f'\\"""\n{EVIL}',
    f"\\\n{EVIL}\n\\",
    f"{{{{ {EVIL} }}}}",
    f"{{% for x in [1] %}}{EVIL}{{% endfor %}}",
    f"{{{EVIL}}}",
    f'%s %(x)s %{{x}} f"{{{EVIL}}}"',
    f"a\x00b\x00{EVIL}",
    f"a\r{EVIL}\rb\x0c{EVIL}\u2028{EVIL}\u0085{EVIL}",
    f"\u202e\u2066{EVIL}\u2069\u202c\ufeff",
    f")\n{EVIL}\n(",
    f"]]\n{EVIL}",
    f"lambda: {EVIL}",
    f"$({EVIL}) `{EVIL}` <!-- {EVIL} -->",
    "\\N{DIGIT ONE} \\x41 \\u0041 \\777 \\",
    "# -*- coding: utf-7 -*-\n+AGEAYg-",
    "class",
    "self",
    "__class__",
    "__init__",
    "None",
    "\u2460\u00b2\u0661",
    "",
)


def _thing(text: str, name: str) -> dict[str, Any]:
    """A schema that says the text wherever it can; `name` tells the classes of several apart, as they must be."""
    said = {"title": f"{text} {name}", "description": text}
    named = {"type": "string", "enum": [text, f"{text} ", "b"], "x-enum-descriptions": [text, text, "B."]}
    own = {"type": "string", "enum": [text, "c"], "x-enum-varnames": [text, f"{text}C"], "description": text}
    inner = {"type": "object", "description": text, "properties": {f"{text}x": {"type": "array", "items": named}}}
    shown = {"default": text, "example": text, "pattern": text, "x-documented-default": text}
    properties = {
        text: {"type": "string", "description": text},
        "kind": named,
        "own": own,
        "text": {"type": "string", **shown},
        "number": {"type": "integer", "description": text},
        "inner": inner,
        "free": {"type": "object", "additionalProperties": {"type": "string"}, "description": text},
    }
    return {"type": "object", **said, "required": [text], "properties": properties}


def _operation(number: int, text: str) -> dict[str, Any]:
    """An operation that says the text wherever a document has words, names and values."""
    parameters = [
        {"name": text or "empty", "in": "query", "description": text, "schema": {"type": "string", "default": text}},
        {"name": "id", "in": "path", "required": True, "description": text, "schema": {"type": "string"}},
        {"name": "kind", "in": "query", "description": text, "schema": {"type": "string", "enum": [text, "b"]}},
        {"name": "X-Text", "in": "header", "description": text, "schema": {"type": "string", "default": text}},
    ]
    shown = {text: {"summary": text, "value": {text: text}}}
    content = [
        {"application/json": {"schema": _thing(text, f"{name}{number}"), "examples": shown}} for name in ("p", "q")
    ]
    codes = [{"code": text, "message": text, "solution": text}]
    return {
        "operationId": f"{text} {number}",
        "tags": [text or "empty"],
        "summary": text,
        "description": text,
        "parameters": parameters,
        "requestBody": {"description": text, "content": content[0]},
        "responses": {
            "200": {"description": text, "content": content[1]},
            "404": {"description": text, "x-error-codes": codes},
        },
        "externalDocs": {"description": text, "url": f"https://harm.example.com/{number}"},
        "deprecated": True,
        "security": [{"token": []}],
    }


def _document() -> dict[str, Any]:
    paths = {f"/v1/things{number}/{{id}}": {"post": _operation(number, text)} for number, text in enumerate(TEXTS)}
    paths |= {f"/v1/'\"{EVIL.replace(' ', '')}/%s{{id}}": {"post": _operation(99, "plain")}}
    words = " ".join(TEXTS)
    url = {"url": "https://{host}/'\"%s{host}", "variables": {"host": {"default": words, "enum": [words, "b"]}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": words, "version": words, "description": words, "contact": {"name": words}},
        "servers": [url],
        "tags": [{"name": text or "empty", "description": text} for text in TEXTS],
        "paths": paths,
        "components": {
            "schemas": {f"T{n} {text}": {"type": "object", "description": text} for n, text in enumerate(TEXTS)},
            "securitySchemes": {"token": {"type": "apiKey", "in": "header", "name": TEXTS[2], "description": words}},
        },
    }


@define
class Shape:
    """What modules consist of, apart from the words in them."""

    nodes: set[str] = field(factory=set)
    statements: set[str] = field(factory=set)
    modules: set[str] = field(factory=set)
    at_import: set[str] = field(factory=set)
    builtins: set[str] = field(factory=set)

    def take(self, tree: ast.Module, package: str) -> None:
        """Note what a module consists of."""
        self.statements |= {type(node).__name__ for node in tree.body}
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        self.builtins |= names & set(dir(builtins)) | {name for name in names if name.startswith("__")}
        for node in ast.walk(tree):
            self.nodes.add(type(node).__name__)
            if isinstance(node, ast.Expr):
                self.nodes.add(f"Expr of {type(node.value).__name__}")
            if isinstance(node, ast.Attribute) and node.attr.startswith("__"):
                self.nodes.add(f"attribute {node.attr}")
            if isinstance(node, ast.Import):
                self.modules |= {one.name for one in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                self.modules.add(str(node.module).replace(package, "PACKAGE"))
        self.at_import |= {ast.unparse(call.func) for call in _calls(tree)}


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls that importing a module makes."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Lambda):
            continue
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            defaults = [one for one in (*node.args.defaults, *node.args.kw_defaults) if one is not None]
            for one in (*node.decorator_list, *defaults):
                yield from _calls(ast.Expression(one))
            continue
        if isinstance(node, ast.Call):
            yield node
        yield from _calls(node)


def _shape(folders: Mapping[str, Path]) -> Shape:
    shape = Shape()
    for package, folder in folders.items():
        for path in sorted(folder.rglob("*.py")):
            shape.take(ast.parse(path.read_bytes()), package)
    return shape


@pytest.fixture(scope="module")
def harmed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the client."""
    folder = tmp_path_factory.mktemp("harm")
    spec = folder / "harm.json"
    spec.write_text(json.dumps(_document()), encoding="utf-8")
    report = Report()
    assert generate(spec, folder / "out", report, package_name=PACKAGE) is not None, report.sorted()
    return folder / "out"


@pytest.fixture(scope="module")
def shapes(harmed: Path, distribution: Path, queues: Path) -> tuple[Shape, Shape]:
    """What the client consists of, and what clients of harmless documents do."""
    plain = {"dli_client": ROOT / "generated_client", "bookshelf_client": distribution, "queues_client": queues}
    return _shape({PACKAGE: harmed}), _shape(plain)


def test_modules_hold_what_those_of_harmless_documents_hold(shapes: tuple[Shape, Shape]) -> None:
    """Statements, expressions, imports, names of Python and calls at import: none that no harmless client has."""
    harm, plain = shapes
    assert harm.statements <= plain.statements
    assert harm.nodes <= plain.nodes
    assert {name for name in harm.modules if not name.startswith("PACKAGE")} <= plain.modules
    assert harm.at_import <= plain.at_import
    assert harm.builtins <= plain.builtins
    assert not harm.builtins & {"__import__", "eval", "exec", "compile", "breakpoint"}


def test_texts_stand_in_constants_alone(harmed: Path) -> None:
    """No name, keyword or attribute of any module has a part of one."""
    found = 0
    for path in sorted(harmed.rglob("*.py")):
        tree = ast.parse(path.read_bytes())
        held = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
        found += sum("abort" in text for text in held)
        for node in ast.walk(tree):
            names = [getattr(node, key, None) for key in ("id", "attr", "name", "arg", "asname")]
            assert "abort" not in names
            assert "__import__" not in names
    assert found > len(TEXTS)


IMPORTING = """
import importlib, json, pkgutil, sys
import anyio, attrs, concurrent.futures, email, httpx, ssl, encodings.idna, logging, threading
sys.path.insert(0, sys.argv[1])
seen = []

def hook(event, arguments):
    if event == "open":
        name, mode, flags = arguments
        if not isinstance(name, int) and (mode or "r") not in ("r", "rb"):
            seen.append(repr(arguments))
    elif event.split(".")[0] in ("os", "socket", "subprocess", "shutil", "ctypes", "urllib", "http", "tempfile"):
        if event not in ("os.listdir", "os.scandir"):
            seen.append(repr((event, arguments)))

sys.addaudithook(hook)
count = 0
for one in pkgutil.walk_packages([sys.argv[1]]):
    importlib.import_module(one.name)
    count += 1
print(json.dumps({"count": count, "seen": seen}))
"""


def test_imports_do_nothing_else(harmed: Path) -> None:
    """Every module is compiled and imported: no file is written, no process, host or folder is touched."""
    command: Sequence[str] = [sys.executable, "-B", "-W", "error", "-c", IMPORTING, str(harmed)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, cwd=harmed)
    told = json.loads(ran.stdout)
    assert told["seen"] == []
    assert told["count"] > len(TEXTS)
