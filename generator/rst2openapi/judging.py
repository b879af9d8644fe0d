"""What a user wants to hear of findings: options and settings in, the findings that count and the rest out.

`--ignore O253 --baseline findings.json` leaves findings that are neither O253 nor known; the summary says how many.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen

from rst2openapi.building import Inputs
from rst2openapi.console import CLEAN, UsageError, out, say, working_on
from rst2openapi.diagnostics import Diagnostic, baseline
from rst2openapi.diagnostics.baseline import Baseline, BaselineError
from rst2openapi.diagnostics.policy import Policy, PolicyError, policy
from rst2openapi.diagnostics.suppression import Waived
from rst2openapi.diagnostics.text import summary
from rst2openapi.diagnostics.verdict import Verdict, verdict
from rst2openapi.files import write_all
from rst2openapi.service import settings
from rst2openapi.service.settings import SettingsError


@frozen
class Choice:
    """Which findings count: by the user's policy, and against known ones."""

    policy: Policy
    baseline: Baseline | None


def chosen(options: argparse.Namespace) -> Choice:
    """The choice of the options and of the settings; raises UsageError where it cannot be made."""
    try:
        said = settings.findings(options.settings)
        _expect_policy(said, options)
        return Choice(policy(said, options.select, options.ignore, options.severity), _baseline(options))
    except (SettingsError, PolicyError, BaselineError) as error:
        raise UsageError(str(error)) from error


def _expect_policy(said: Mapping[str, Any], options: argparse.Namespace) -> None:
    """Raise PolicyError, with the file, where the settings alone make no choice."""
    try:
        policy(said, None, None, ())
    except PolicyError as error:
        raise PolicyError(f"{options.settings or 'the settings'}: {error}") from error


def _baseline(options: argparse.Namespace) -> Baseline | None:
    """The baseline of the options; one that is about to be written need not be there."""
    writes, path = getattr(options, "write_baseline", False), options.baseline
    if path is None:
        if writes:
            raise UsageError("--write-baseline wants to know where: --baseline FILE")
        return None
    if path.is_dir():
        raise UsageError(f"{path} is a folder, not a baseline")
    if not path.exists():
        if writes:
            return Baseline(path)
        raise UsageError(f"there is no baseline {path}: --write-baseline makes one")
    return baseline.read(path)


def judged(choice: Choice, found: Iterable[Diagnostic], waived: Iterable[Waived], given: Inputs) -> Verdict:
    """The findings of a run by that choice."""
    return verdict(found, waived, choice.policy, choice.baseline, [source.file for source in given.sources])


def write_baseline(made: Verdict, total: Mapping[str, int]) -> int:
    """Write the findings of a run as the known ones."""
    if made.renewed is None:
        raise AssertionError("a baseline is only written where one is named")
    working_on("writing the baseline")
    write_all({made.renewed.path: made.renewed.text()})
    known = sum(made.renewed.counts.values())
    out([f"{made.renewed.path}: {known} finding{'' if known == 1 else 's'}"])
    say(summary(total, made.shown, made.aside()))
    return CLEAN
