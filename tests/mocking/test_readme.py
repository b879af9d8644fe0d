"""The first call of the README, against the mock of the committed document."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rst2openapi.client.document import load
from rst2openapi.diagnostics import Report
from rst2openapi.mock.contract import Contract
from rst2openapi.mock.server import running
from rst2openapi.mock.service import Mock

from .conftest import ROOT


def test_the_first_call_of_the_readme_works(capsys: pytest.CaptureFixture[str]) -> None:
    """What a newcomer copies runs, and prints what its comment says."""
    source = load(ROOT / "openapi" / "dli.yaml", Report())
    assert source is not None
    mock = Mock(Contract.of(source.tree))
    code = Path(ROOT / "README.md").read_text("utf-8").partition("```python\n")[2].partition("```")[0]
    with running(lambda request: mock.answer(request).answer) as server:
        exec(code.replace("http://127.0.0.1:8080", server.url), {})  # noqa: S102 -- our own README
    assert capsys.readouterr().out.strip() == re.findall(r"# (.+)$", code, re.MULTILINE)[-1]
