"""What a page says of findings on itself: a comment that takes one of them, with the reason why it may stay.

`.. rst2openapi: ignore O253 the sentence is for people` takes findings O253 of the block that follows, in a cell those
of its row; `ignore-file` those of the whole page. What is taken is kept apart with its reason, never dropped, and a
comment that takes nothing is a finding of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from attrs import frozen

from rst2openapi.diagnostics.model import Diagnostic, Report
from rst2openapi.diagnostics.rules import RULES
from rst2openapi.diagnostics.rules import run as rules
from rst2openapi.place import Span

MARK = "rst2openapi"
"""The first word of such comments."""

FORM = f"{MARK}: ignore CODE[, CODE…] REASON, or ignore-file"

_CODE = r"[A-Za-z]\d{3}|[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+"
_COMMENT = re.compile(
    rf"{MARK}\s*:\s*(?P<verb>ignore|ignore-file)\s+(?P<codes>(?:{_CODE})(?:\s*,\s*(?:{_CODE}))*)[\s:–—]+(?P<reason>\S.*)",
    re.DOTALL,
)
_SLUGS = {rule.slug: rule.code for rule in RULES.values()}


class SuppressionError(ValueError):
    """A comment that takes no finding, in a few words."""


@frozen
class Order:
    """What a comment says: the codes that it takes, why, and whether on the whole page."""

    codes: tuple[str, ...]
    reason: str
    whole_page: bool


@frozen
class Suppression:
    """A comment of a page: the codes that it takes from line `first` to line `last`, where it stands, and its reason.

    `last` is None where it reaches to the end of the page.
    """

    codes: tuple[str, ...]
    reason: str
    span: Span
    first: int
    last: int | None

    def takes(self, one: Diagnostic) -> bool:
        """Whether a finding is one of those."""
        line = one.span.line
        return (
            one.rule.code in self.codes
            and one.span.file == self.span.file
            and self.first <= line
            and (self.last is None or line <= self.last)
        )


@frozen
class Waived:
    """A finding that does not count, and why: `by` is the comment `page` or the `baseline`."""

    diagnostic: Diagnostic
    by: str
    reason: str
    place: Span | None = None


def order(comment: str) -> Order | None:
    """What a comment says of findings; None for comments of any other kind.

    Raises SuppressionError where it says nothing that can be obeyed.
    """
    text = " ".join(comment.split())
    if not re.match(rf"{MARK}\b(?!-)", text):
        return None
    said = _COMMENT.fullmatch(text)
    if said is None:
        raise SuppressionError(f"it is not of the form “{FORM}”")
    return Order(tuple(_code(name.strip()) for name in said["codes"].split(",")), said["reason"], "-" in said["verb"])


def _code(name: str) -> str:
    code = _SLUGS.get(name.lower(), name.upper())
    if code not in RULES:
        raise SuppressionError(f"there is no finding {name}")
    return code


def applied(
    found: Sequence[Diagnostic], suppressions: Iterable[Suppression]
) -> tuple[tuple[Diagnostic, ...], tuple[Waived, ...]]:
    """The findings that are left, those about comments that take nothing included, and those that comments take."""
    given = tuple(suppressions)
    if not given:
        return tuple(found), ()
    report, taken, used = Report(), [], set[tuple[Span, str]]()
    for one in found:
        takers = [each for each in given if each.takes(one)]
        used |= {(each.span, one.rule.code) for each in takers}
        if takers:
            taken.append(Waived(one, "page", takers[0].reason, takers[0].span))
        else:
            report.extend([one])
    for each in given:
        for code in each.codes:
            if (each.span, code) not in used:
                report.add(rules.UNUSED_SUPPRESSION, each.span, code=code, slug=RULES[code].slug)
    return report.sorted(), tuple(taken)
