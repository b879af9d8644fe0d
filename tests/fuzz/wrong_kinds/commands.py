"""Commands that are run in this process: how they end, what they say, and what they raise."""

from __future__ import annotations

import contextlib
import io
import sys
import time
import traceback
from collections.abc import Sequence
from pathlib import Path

import pytest
from attrs import frozen

from fuzz.oracles import HangError, limited
from rst2openapi import cli
from rst2openapi.console import CLEAN, ERRORS, FAULT, USAGE, UsageError
from rst2openapi.mock.command import read
from rst2openapi.mock.request import Request
from rst2openapi.mock.service import Mock

SECONDS = 10


@frozen
class Ended:
    """How a command ended."""

    status: int
    words: str
    fault: str
    seconds: float


def ended(words: Sequence[str]) -> Ended:
    """Run a command in this process; `mock` only reads its document, and answers each of its operations."""
    said, start = io.StringIO(), time.process_time()
    caught: list[BaseException] = []
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        patch.setattr(cli, "_fault", lambda error, **_: caught.extend([error]))
        try:
            with limited(SECONDS):
                status = _answered(words[1]) if words[0] == "mock" else cli.main(list(words))
        except HangError:
            return Ended(-1, said.getvalue(), "hang", SECONDS)
        except Exception as error:  # noqa: BLE001 - whatever is raised is what we look for
            caught.append(error)
            status = FAULT
    return Ended(status, said.getvalue(), _reason(caught[0]) if caught else "", time.process_time() - start)


def _answered(name: str) -> int:
    try:
        contract = read(Path(name))
    except UsageError as error:
        sys.stderr.write(f"{error}\n")
        return USAGE
    if contract is None:
        return ERRORS
    mock = Mock(contract, None)
    for one in contract.operations:
        path = one.path.replace("{", "").replace("}", "")
        for body in (b"", b'{"a": [1]}', b"{"):
            mock.answer(Request(one.method.upper(), path, {"content-type": "application/json"}, body))
    return CLEAN


def _reason(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "rst2openapi" in frame.filename] or frames
    return f"{type(error).__name__} {str(error)[:60]!r} in {Path(ours[-1].filename).name}:{ours[-1].lineno}"
