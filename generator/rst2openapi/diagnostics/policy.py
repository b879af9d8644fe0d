"""Which findings a user wants to hear of, and how bad they are: by codes, beginnings of codes, and names.

`--select O,P1 --ignore wording-left-as-text --severity O2=note` shows findings of the operation stage and those that
begin with P1, but for one, and takes all O2xx for notes. Of two that apply, the longer one decides, so that `--select
O253 --ignore O` shows O253 alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from attrs import evolve, field, frozen

from rst2openapi.diagnostics.model import Diagnostic, Rule, Severity
from rst2openapi.diagnostics.rules import RULES

ALL = "ALL"
"""What selects every finding."""

KEYS = ("select", "ignore", "severity")
"""What the table `[findings]` of a settings file may say."""

_SLUGS = {rule.slug: rule.code for rule in RULES.values()}


class PolicyError(ValueError):
    """A choice that cannot be made, in a sentence for the user."""


@frozen
class Policy:
    """What is shown, and how bad it is; each text is the beginning of the codes that it is about."""

    select: tuple[str, ...] = ("",)
    ignore: tuple[str, ...] = ()
    severities: Mapping[str, Severity] = field(factory=dict)

    def shows(self, rule: Rule) -> bool:
        """Whether findings of this rule are wanted; where both choices are as exact, it is not."""
        return _exactness(self.select, rule) > _exactness(self.ignore, rule)

    def judged(self, one: Diagnostic) -> Diagnostic:
        """The finding with the severity that it has for the user."""
        best = max((prefix for prefix in self.severities if one.rule.code.startswith(prefix)), key=len, default=None)
        return one if best is None else evolve(one, rule=evolve(one.rule, severity=self.severities[best]))

    def sorted_out(self, found: Iterable[Diagnostic]) -> tuple[tuple[Diagnostic, ...], Mapping[str, int]]:
        """The findings that are shown, and how many of each other code there are."""
        shown, ignored = [], Counter[str]()
        for one in found:
            if self.shows(one.rule):
                shown.append(self.judged(one))
            else:
                ignored[one.rule.code] += 1
        return tuple(shown), dict(sorted(ignored.items()))


def policy(said: Mapping[str, Any], select: str | None, ignore: str | None, severities: Sequence[str]) -> Policy:
    """The user's choice: what the settings say, with that of the command line in its place (select) or beside it.

    Raises PolicyError for codes, names and severities that there are not.
    """
    unknown = sorted(set(said) - set(KEYS))
    if unknown:
        raise PolicyError(f"[findings] of the settings has no {unknown[0]}; it has {', '.join(KEYS)}")
    table = said.get("severity", {})
    if not isinstance(table, Mapping):
        raise PolicyError("[findings.severity] of the settings must be a table of severities by codes")
    chosen = _split(select) if select is not None else _texts(said, "select")
    levels = {**table, **dict(_assigned(one) for one in severities)}
    return Policy(
        select=_prefixes(chosen) if chosen or select is not None or "select" in said else ("",),
        ignore=_prefixes([*_texts(said, "ignore"), *_split(ignore)]),
        severities={_prefix(name): _severity(name, level) for name, level in levels.items()},
    )


def _exactness(prefixes: Iterable[str], rule: Rule) -> int:
    """How much of the code is named by the longest beginning that fits; -1 where none does."""
    return max((len(prefix) for prefix in prefixes if rule.code.startswith(prefix)), default=-1)


def _texts(said: Mapping[str, Any], key: str) -> list[str]:
    value = said.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise PolicyError(f"{key} of [findings] in the settings must be a list of codes or names")
    return value


def _split(text: str | None) -> list[str]:
    return [one.strip() for one in (text or "").split(",") if one.strip()]


def _assigned(text: str) -> tuple[str, str]:
    name, _, level = text.partition("=")
    if not name.strip() or not level.strip():
        raise PolicyError(f"{text} is not of the form RULE=error, RULE=warning or RULE=note")
    return name.strip(), level.strip()


def _severity(name: str, level: object) -> Severity:
    known = [one.value for one in Severity]
    if level not in known:
        raise PolicyError(f"the severity of {name} is {' or '.join(known)}, and not {level}")
    return Severity(level)


def _prefixes(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_prefix(name) for name in names))


def _prefix(name: str) -> str:
    """The beginning of the codes that a code, a name or a beginning of codes is about."""
    if name.upper() == ALL:
        return ""
    code = _SLUGS.get(name.lower(), name.upper())
    if re.fullmatch(r"[A-Z]\d{0,3}", code) and any(known.startswith(code) for known in RULES):
        return code
    near = get_close_matches(name.lower(), _SLUGS, 1) or get_close_matches(name.upper(), RULES, 1)
    hint = f"; did you mean {near[0]}?" if near else "; rst2openapi explain lists all"
    raise PolicyError(f"there is no finding {name}{hint}")
