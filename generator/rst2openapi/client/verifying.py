"""Proves a finished client before it is handed over: every operation has its function, every module imports."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rst2openapi.client.calls import Call
from rst2openapi.client.document import SourceDocument, pointer_of
from rst2openapi.client.intake import operations
from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import client as rules

_IMPORT_ALL = """
import importlib, json, pkgutil, sys
sys.path.insert(0, sys.argv[1])
failed, functions = {}, []
def visit(name):
    name, _, deep = name.partition(":")
    try:
        module = importlib.import_module(name)
        for exported in getattr(module, "__all__", ()):
            getattr(module, exported)
        if hasattr(module, "sync_detailed") and hasattr(module, "asyncio_detailed"):
            functions.append(name)
    except BaseException as error:
        failed[name] = f"{type(error).__name__}: {error}"
        return
    for entry in pkgutil.iter_modules(getattr(module, "__path__", ()) if deep else ()):
        visit(f"{name}.{entry.name}:deep")
for name in sys.argv[2:]:
    visit(name)
json.dump({"failed": failed, "functions": functions}, sys.stdout)
"""


def lost_operations(source: SourceDocument, calls: Sequence[Call], report: Report) -> None:
    """Report each operation that shares its module with another, or that has none."""
    modules: dict[tuple[str, str], list[Call]] = defaultdict(list)
    for call in calls:
        modules[call.tag, call.module].append(call)
    made = {(call.path, call.method) for call in calls}
    lost = [
        (call.path, call.method, f": its file {call.tag}/{call.module}.py is that of another")
        for alike in modules.values()
        for call in alike[:-1]
    ]
    lost += [(path, method, "") for path, method, _ in operations(source.tree) if (path, method) not in made]
    for path, method, reason in lost:
        span = source.span(pointer_of(path, method))
        report.add(rules.LOST_OPERATION, span, method=method.upper(), path=path, reason=reason)


def broken_modules(source: SourceDocument, folder: Path, package: str, calls: Sequence[Call], report: Report) -> None:
    """Import every module of `package` below `folder` in a process of its own; report each that fails."""
    result = imported(source, folder, [f"{package}:deep"], report)
    missing = {f"{package}.api.{call.tag}.{call.module}": call for call in calls}
    for name in result["functions"]:
        missing.pop(name, None)
    if not result["failed"]:
        for call in missing.values():
            span = source.span(pointer_of(call.path, call.method))
            report.add(rules.LOST_OPERATION, span, method=call.method.upper(), path=call.path, reason="")


def imported(source: SourceDocument, folder: Path, names: Sequence[str], report: Report) -> dict[str, Any]:
    """Import modules below `folder`, those named `…:deep` with all below them; report each that fails.

    Gives those that `failed`, and the `functions`: the modules of operations.
    """
    command = [sys.executable, "-I", "-B", "-W", "error", "-c", _IMPORT_ALL, str(folder.resolve()), *names]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)  # noqa: S603 -- our own
    try:
        result: dict[str, Any] = json.loads(run.stdout)
    except ValueError:
        reason = run.stderr.strip().rpartition("\n")[2] or f"exit status {run.returncode}"
        result = {"failed": {names[0].partition(":")[0]: reason}, "functions": []}
    for module, reason in sorted(result["failed"].items()):
        report.add(rules.BROKEN_MODULE, source.span(""), module=module, reason=reason)
    return result
