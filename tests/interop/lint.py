"""Documents -> what Redocly and Spectral have to say of them, by the rules of this folder.

A clean document gives no line; else `redocly operation-4xx-response: Operation must have … (#/paths/…)`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .tools import HERE, MissingError, Ran, node, run

REDOCLY, SPECTRAL = HERE / "redocly.yaml", HERE / "spectral.yaml"


def lint(document: Path) -> list[str]:
    """Every error and every warning of both tools.

    Raises MissingError where they cannot be had.
    """
    redocly, spectral = node("redocly"), node("spectral")
    # Each tool reads a file of settings that it finds: it is told which.
    said = run(
        redocly,
        *("lint", document, "--config", REDOCLY, "--format", "json", "--max-problems", "100000"),
        REDOCLY_TELEMETRY="off",
        REDOCLY_SUPPRESS_UPDATE_NOTICE="true",
    )
    found = [_redocly(one) for one in _json(said)["problems"]]
    said = run(spectral, "lint", document, "--ruleset", SPECTRAL, "--format", "json", "--quiet")
    return [*found, *(_spectral(one) for one in _json(said))]


def rules_off() -> Iterator[str]:
    """The rules that the two files switch off."""
    for file in (REDOCLY, SPECTRAL):
        for line in file.read_text("utf-8").splitlines():
            name, _, value = line.strip().partition(": ")
            if value == "off" and not name.startswith("#"):
                yield name


def _json(said: Ran) -> Any:
    """What a tool printed, less its words around it."""
    starts = [place for place in (said.output.find("{"), said.output.find("[")) if place >= 0]
    if not starts:
        raise MissingError(f"it says: {said.output.strip()[:200] or 'nothing'}")
    return json.JSONDecoder().raw_decode(said.output[min(starts) :])[0]


def _redocly(problem: Any) -> str:
    pointer = problem["location"][0].get("pointer", "")
    return f"redocly {problem['ruleId']}: {problem['message']} ({pointer})"


def _spectral(problem: Any) -> str:
    return f"spectral {problem['code']}: {problem['message']} (#/{'/'.join(str(part) for part in problem['path'])})"
