"""JSON text into values: by msgspec where it is installed (`pip install "NAME[fast]"`), else by Python's own parser.

Both give the same values. What msgspec does not take, such as NaN, half a pair of surrogates or UTF-16, Python reads.
"""

import json
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

LONG = 1 << 16
"""Bytes from which msgspec is worth its import."""


def json_value(text: bytes) -> Any:
    """The value of a JSON text.

    Raises:
        ValueError: It is no JSON.
        RecursionError: It is nested too deep.

    """
    decode = _decoder() if len(text) >= LONG else None
    if decode is not None:
        try:
            return decode(text)
        except Exception:  # noqa: BLE001, S110 -- its errors have a base of their own, and Python has the last word
            pass
    return json.loads(text)


@cache
def _decoder() -> Callable[[bytes], Any] | None:
    try:
        decode: Callable[[bytes], Any] = import_module("msgspec.json").decode
    except ImportError:
        return None
    return decode
