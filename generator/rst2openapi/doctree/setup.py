"""Makes docutils ready for untrusted pages: settings, parser, transforms and directives.

docutils keeps its directives in one table for the whole process; ours go in once, when this module is imported.
"""

from __future__ import annotations

import re
from typing import Any

from docutils import frontend, nodes, utils
from docutils.parsers.rst import Parser, directives
from docutils.parsers.rst.languages import en
from docutils.transforms import Transform, references

from rst2openapi import limits
from rst2openapi.diagnostics.rules import reading
from rst2openapi.doctree.budget import BeyondLimitsError, Budget
from rst2openapi.doctree.directives import DIRECTIVES, Unknown
from rst2openapi.doctree.fast_cells import QuickParser
from rst2openapi.doctree.findings import Findings, findings_of
from rst2openapi.doctree.inliner import page_inliner

_SETTINGS = {
    "_disable_config": True,
    "file_insertion_enabled": False,
    "raw_enabled": False,
    "halt_level": 5,
    "report_level": 5,
    "warning_stream": False,
    "syntax_highlight": "none",
    "line_length_limit": 10**9,
    "language_code": "en",
    "smart_quotes": False,
    "pep_references": False,
    "rfc_references": False,
    "trim_footnote_reference_space": False,
    "datestamp": None,
    "generator": False,
    "source_link": False,
    "source_url": None,
}
"""Nothing is read but the page, nothing is printed, nothing stops the parser."""


class KeepDuplicateLabels(Transform):
    """Gives a label that stands twice back to both places; docutils would take it from both."""

    default_priority = references.PropagateTargets.default_priority - 1

    def apply(self) -> None:
        """Restore the names of targets that share one."""
        if None not in self.document.nameids.values():
            return
        for target in self.document.findall(nodes.target):
            if target.get("dupnames") and "refuri" not in target and "refname" not in target:
                target["names"].extend(name for name in target["dupnames"] if name not in target["names"])


class KeepUndefinedSubstitutions(Transform):
    """Takes `|name|` for text where the page defines no such substitution; docutils would call it an error."""

    default_priority = references.Substitutions.default_priority - 1

    def apply(self) -> None:
        """Put the text into the place of the reference."""
        known = {*self.document.substitution_defs, *self.document.substitution_names}
        for reference in list(self.document.findall(nodes.substitution_reference)):
            name = reference["refname"]
            if name not in known and name.lower() not in known:
                findings_of(self.document).add(
                    reading.UNDEFINED_SUBSTITUTION, _line(reference), name=reference.astext()
                )
                reference.parent.replace(reference, nodes.Text(f"|{reference.astext()}|"))


class BoundSubstitutions(Transform):
    """Refuses a page whose substitutions expand beyond measure: each of them may hold others twice."""

    default_priority = references.Substitutions.default_priority - 1

    def apply(self) -> None:
        """Add up what all of them expand to; raises BeyondLimitsError."""
        sizes: dict[str, int] = {}
        total = 0
        for reference in self.document.findall(nodes.substitution_reference):
            total += self._size(reference["refname"], sizes)
            if total > limits.LONGEST_EXPANSION:
                reason = f"its substitutions expand to more than {limits.LONGEST_EXPANSION:,} characters"
                raise BeyondLimitsError(reason, _line(reference))

    def _size(self, name: str, sizes: dict[str, int]) -> int:
        """The characters that a name expands to, and one for each name in it; docutils tells of circles."""
        known = self.document.substitution_defs
        key = name if name in known else self.document.substitution_names.get(name.lower(), "")
        definition = known.get(key)
        if definition is None:
            return 0
        if key not in sizes:
            sizes[key] = 0
            inner = definition.findall(nodes.substitution_reference)
            sizes[key] = 1 + len(definition.astext()) + sum(self._size(one["refname"], sizes) for one in inner)
        return sizes[key]


def _line(node: nodes.Node) -> int | None:
    """The line of the node, or of the nearest one around it that has any."""
    while node.line is None and node.parent is not None:
        node = node.parent
    return node.line


_TRANSFORMS: tuple[tuple[type[Transform], tuple[type[nodes.Element], ...]], ...] = (
    (KeepUndefinedSubstitutions, (nodes.substitution_reference,)),
    (BoundSubstitutions, (nodes.substitution_reference,)),
    (references.Substitutions, (nodes.substitution_reference,)),
    (KeepDuplicateLabels, (nodes.target,)),
    (references.PropagateTargets, (nodes.target,)),
    (references.AnonymousHyperlinks, (nodes.target, nodes.reference)),
    (references.IndirectHyperlinks, (nodes.target,)),
    (references.ExternalTargets, (nodes.target,)),
)
"""Transforms that pages may need, with what each of them looks for.

Titles are not promoted, references are not resolved (the service stage knows all pages).
"""


def transforms(kinds: frozenset[type[nodes.Element]]) -> list[type[Transform]]:
    """Those that a page needs that holds these kinds of elements."""
    return [transform for transform, wanted in _TRANSFORMS if not kinds.isdisjoint(wanted)]


_DIRECTIVE = re.compile(r"\.\.[ ]+(?P<name>\w[\w.+:-]*?)[ ]?::", re.UNICODE)
KNOWN_DIRECTIVES = frozenset({*en.directives, *DIRECTIVES})
"""The directives that mean something; pages may not add to them."""
_met: set[str] = set()


def _register() -> None:
    for name, directive in DIRECTIVES.items():
        directives.register_directive(name, directive)


_register()
_DEFAULTS: Any = frontend.get_default_settings(Parser)


def new_document(file: str, findings: Findings, budget: Budget) -> nodes.document:
    """An empty document with settings of its own, that counts what is done for it."""
    settings = _DEFAULTS.copy()
    settings.__dict__.update(_SETTINGS)
    settings.findings, settings.budget = findings, budget
    document = utils.new_document(file, settings)
    _count(document, budget)
    return document


def _count(document: nodes.document, budget: Budget) -> None:
    """Have the parser count the lines that it reads, and the faults that it tells."""
    noted = document.note_source

    def note(source: str | None, offset: int | None) -> None:
        budget.line()
        noted(source, offset)  # type: ignore[arg-type]

    document.note_source = note  # type: ignore[method-assign]
    document.reporter.attach_observer(budget.fault)


def new_parser() -> QuickParser:
    """A parser that knows the pages' roles."""
    return QuickParser(inliner=page_inliner())


def know_directives(text: str) -> None:
    """Make names that nobody knows known, so that docutils parses what such a directive holds.

    The process-wide table only grows by names that have this one meaning: pages cannot influence each other.
    """
    for name in {match["name"].lower() for match in _DIRECTIVE.finditer(text)} - KNOWN_DIRECTIVES - _met:
        _met.add(name)
        directives.register_directive(name, Unknown)
