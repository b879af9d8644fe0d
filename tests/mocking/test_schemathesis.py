"""Schemathesis against the mock: whatever it makes of a document, the answer is a documented one.

Its requests are bounded and have a fixed seed. With `INTEROP_REQUIRED=1` it also tries every limit of every field, with
`EVERY_SERVICE=1` our own document besides that of the pages of the tests, which have all forms.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from corpus.checkout import EVERY
from rst2openapi.client.document import load
from rst2openapi.diagnostics import Report
from rst2openapi.mock.answers import documented
from rst2openapi.mock.contract import Contract
from rst2openapi.mock.server import running
from rst2openapi.mock.service import Mock

from .conftest import ROOT

TOKEN = "the-only-one"  # noqa: S105 -- of nobody
PHASES = "examples,coverage,fuzzing" if os.environ.get("INTEROP_REQUIRED") else "examples,fuzzing"


@pytest.mark.parametrize("name", ["pages", *(["dli"] if EVERY else [])])
def test_no_request_gets_an_undocumented_answer(name: str, tmp_path: Path, document_of_pages: Path) -> None:
    """Nothing invalid is taken, nothing valid refused, and every answer is as its operation has it.

    What is left are refusals (400) of operations whose page names failures of requests, and that one not among them.
    """
    # The pages of the tests have all forms, and few operations of each.
    examples = "2" if name == "pages" or os.environ.get("INTEROP_REQUIRED") else "1"
    document = document_of_pages if name == "pages" else ROOT / "openapi" / f"{name}.yaml"
    source = load(document, Report())
    assert source is not None
    mock = Mock(Contract.of(source.tree), TOKEN)
    report = judged(document, mock, tmp_path, examples)
    silent = {str(one) for one in mock.contract.operations if documented(one, 400) is None}
    found = {(one["type"], operation) for one in report["failures"] for operation in one["operations"]}
    assert found <= {("UndefinedStatusCode", operation) for operation in silent}
    assert report["errors"] == []
    assert report["complete"]
    assert report["operations"]["tested"] == len(mock.contract.operations)
    assert report["test_cases"]["generated"] > len(mock.contract.operations)


def judged(document: Path, mock: Mock, folder: Path, examples: str) -> Any:
    """What Schemathesis reports of the mock of a document."""
    report = folder / "report.json"
    with running(lambda request: mock.answer(request).answer) as server:
        command = [sys.executable, "-m", "schemathesis.cli", "run", str(document), "--url", server.url]
        command += ["-H", f"X-Auth-Token: {TOKEN}", "--phases", PHASES, "--max-examples", examples, "--seed", "1"]
        command += ["--continue-on-failure", "--generation-database", "none", "--no-color"]
        command += ["--report-json-path", str(report)]
        ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert report.is_file(), ran.stdout + ran.stderr
    return json.loads(report.read_text("utf-8"))
