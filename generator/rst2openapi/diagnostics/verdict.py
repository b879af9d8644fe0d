"""Findings of a run -> those that count, and what became of the others: taken by comments, known, not asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from attrs import evolve, field, frozen

from rst2openapi.diagnostics.baseline import Baseline, Scope
from rst2openapi.diagnostics.model import Diagnostic
from rst2openapi.diagnostics.policy import Policy
from rst2openapi.diagnostics.suppression import Waived
from rst2openapi.place import Span
from rst2openapi.printable import printable


@frozen
class Verdict:
    """The findings that count (`shown`), those that do not and why (`waived`), and how many nobody asked for by code.

    `compared` tells whether a baseline had its say; `renewed` is what it would be if it were written now.
    """

    shown: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...] = ()
    ignored: Mapping[str, int] = field(factory=dict)
    compared: bool = False
    renewed: Baseline | None = None

    def aside(self) -> list[str]:
        """How many findings do not count, by what takes them; nothing where all do."""
        numbers = Counter(one.by for one in self.waived)
        lines = []
        if numbers["page"]:
            lines.append(f"{numbers['page']} taken by comments of pages")
        if numbers["baseline"]:
            lines.append(f"{numbers['baseline']} known from the baseline")
        if self.ignored:
            codes = ", ".join(f"{number} × {code}" for code, number in self.ignored.items())
            lines.append(f"{sum(self.ignored.values())} not asked for ({codes})")
        return lines


def verdict(
    found: Iterable[Diagnostic],
    waived: Iterable[Waived],
    policy: Policy,
    baseline: Baseline | None = None,
    pages: Collection[str] = (),
) -> Verdict:
    """Judge findings by the user's choice and the baseline; `pages` are all that were compiled."""
    shown, ignored = policy.sorted_out(found)
    taken = tuple(evolve(one, diagnostic=policy.judged(one.diagnostic)) for one in waived)
    if baseline is None:
        return Verdict(shown, taken, ignored)
    scope = Scope(pages, policy.shows)
    new, known = baseline.parted(shown)
    gone, _ = policy.sorted_out(baseline.vanished(known, scope))
    place = Span(printable(baseline.path.as_posix()), 1)
    accepted = (Waived(one, "baseline", "it was there when the baseline was written", place) for one in known)
    merged = tuple(sorted((*new, *gone), key=lambda one: (one.span, one.rule.code, one.message)))
    return Verdict(merged, (*taken, *accepted), ignored, compared=True, renewed=baseline.renewed(shown, scope))
