"""What becomes of a test whose tool is missing: it is skipped and says so, unless `INTEROP_REQUIRED=1` asks for all."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def skipped(reason: str) -> NoReturn:
    """Skip the test, or fail it where nothing may be missing."""
    if os.environ.get("INTEROP_REQUIRED"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
