"""Builds a `Page` from a docutils document: its name, title, labels and sections.

The page of `CreateListener.html` becomes a `Page` of the name "CreateListener", with a section of the kind URI
that holds the request line and the table of path parameters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from attrs import evolve, frozen
from docutils import nodes

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import page as rules
from rst2openapi.doctree.model import toctree
from rst2openapi.page import vocabulary
from rst2openapi.page.inlines import inlines
from rst2openapi.page.model import Page, Part, Section, SectionKind
from rst2openapi.page.parts import heading, parts
from rst2openapi.page.source import PageSource
from rst2openapi.page.suppressions import suppressions
from rst2openapi.place import Span
from rst2openapi.prose import Label, Paragraph, inline_text

_NESTED = frozenset({SectionKind.EXAMPLE, SectionKind.OTHER, SectionKind.UNKNOWN, SectionKind.FUNCTION})
"""Kinds that do not make a section of a subsection: "Example" below "Response" stays a part of the response."""


def build(document: nodes.document, file: str, location: str, report: Report) -> Page:
    """Build the page of a document made by `doctree.reader`.

    `file` is the name that findings carry, `location` the page's path below the source root. Never raises: what
    is odd about the page becomes a finding, and its content stays.
    """
    source = PageSource(document, file, report)
    outline = _outline(document, source)
    source = evolve(source, api=any(_kind(node) is SectionKind.URI for node in outline.all_sections()))
    name = _name(document) or PurePosixPath(location).stem
    try:
        return evolve(_page(outline, name, location, source), suppressions=tuple(suppressions(source)))
    except RecursionError:
        report.add(rules.UNREADABLE_PAGE, Span(file, 1))
        return Page(file, location, name, outline.title or name, outline.labels(source), (), (), (), Span(file, 1))


@frozen
class Outline:
    """Which section holds the title, what stands before all sections, and the sections below the title."""

    head: nodes.section | None
    lead: tuple[nodes.Node, ...]
    sections: tuple[nodes.section, ...]

    @property
    def title(self) -> str:
        """The title's text; empty where there is none."""
        return _title(self.head) if self.head is not None else ""

    def labels(self, source: PageSource) -> frozenset[Label]:
        """The page's own labels."""
        return source.labels(self.head) if self.head is not None else frozenset()

    def all_sections(self) -> Iterator[nodes.section]:
        """The sections and their subsections, in order."""
        for section in self.sections:
            yield from _nested(section)


def _nested(section: nodes.section) -> Iterator[nodes.section]:
    yield section
    for child in _subsections(section):
        yield from _nested(child)


def _entries(node: nodes.Element) -> Iterator[str]:
    """The toctree entries, in order; tables and text hold none."""
    for child in node.children:
        if isinstance(child, toctree):
            yield from child["entries"]
        elif isinstance(child, nodes.Element) and not isinstance(child, nodes.table | nodes.TextElement):
            yield from _entries(child)


def _outline(document: nodes.document, source: PageSource) -> Outline:
    """Find the title: the first section, unless that is a section such as "Function" with others beside it."""
    tops = [node for node in document.children if isinstance(node, nodes.section)]
    loose = tuple(node for node in document.children if not isinstance(node, nodes.section))
    if not tops or (len(tops) > 1 and _kind(tops[0]) is not SectionKind.UNKNOWN):
        return Outline(None, loose, tuple(tops))
    head, *others = tops
    inner = [node for node in head.children if isinstance(node, nodes.section)]
    own = tuple(node for node in head.children if not isinstance(node, nodes.section | nodes.title))
    for other in others:
        source.report.add(rules.SEVERAL_TITLES, _title_span(other, source), title=_title(other))
    return Outline(head, (*loose, *own), (*inner, *others))


def _page(outline: Outline, name: str, location: str, source: PageSource) -> Page:
    title = outline.title
    if not title:
        source.report.add(rules.NO_TITLE, Span(source.file, 1), name=name)
    labels = outline.labels(source)
    lead_nodes = [node for node in outline.lead if not _is_field_of_name(node)]
    return Page(
        file=source.file,
        location=location,
        name=name,
        title=title or name,
        labels=labels,
        lead=parts(lead_nodes, SectionKind.OTHER, frozenset(), source),
        sections=tuple(section for node in outline.sections for section in _sections(node, labels, source)),
        entries=tuple(_entries(source.document)),
        span=_title_span(outline.head, source) if outline.head is not None else Span(source.file, 1),
    )


def _sections(node: nodes.section, page: frozenset[Label], source: PageSource) -> Iterator[Section]:
    """A section and, after it, the subsections that are sections of their own kind."""
    kind, span = _kind(node), _title_span(node, source)
    if kind is SectionKind.UNKNOWN and source.api:
        source.report.add(rules.UNKNOWN_HEADING, span, title=_title(node))
    own = [child for child in node.children if not isinstance(child, nodes.section | nodes.title)]
    content = list(parts(own, kind, source.labels(node) - page, source))
    for child in _subsections(node):
        if _kind(child) in _NESTED:
            content.extend(_under_title(child, kind, source))
    yield Section(kind, _title(node), tuple(content), source.labels(node), span)
    for child in _apart(node):
        yield from _sections(child, page, source)


def _subsections(node: nodes.section) -> list[nodes.section]:
    return [child for child in node.children if isinstance(child, nodes.section)]


def _apart(node: nodes.section) -> Iterator[nodes.section]:
    """The subsections that are sections of their own, those below a part of the section included."""
    for child in _subsections(node):
        if _kind(child) in _NESTED:
            yield from _apart(child)
        else:
            yield child


def _under_title(node: nodes.section, kind: SectionKind, source: PageSource) -> Iterator[Part]:
    """A subsection as a part of the section around: its title is a heading."""
    span = _title_span(node, source)
    title = inlines(node.children[0]) if node.children else ()
    opened = evolve(heading(title, node, source, bold=True), span=span)
    yield Part(Paragraph(title, span, opened.labels))
    own = [child for child in node.children if not isinstance(child, nodes.section | nodes.title)]
    for part in parts(own, kind, opened.labels, source):
        yield evolve(part, under=(opened, *part.under))
    for child in _subsections(node):
        if _kind(child) in _NESTED:
            for part in _under_title(child, kind, source):
                yield evolve(part, under=(opened, *part.under))


def _title(node: nodes.section) -> str:
    first: Sequence[nodes.Node] = node.children[:1]
    return inline_text(inlines(first[0])) if first and isinstance(first[0], nodes.title) else ""


def _title_span(node: nodes.section, source: PageSource) -> Span:
    """The line of the title; docutils gives that of the underline."""
    return Span(source.file, max((node.line or 2) - 1, 1))


def _kind(node: nodes.section) -> SectionKind:
    return vocabulary.section_kind(_title(node))


def _is_field_of_name(node: nodes.Node) -> bool:
    """Whether a list of fields names the page and does no more: what else its body holds is content of the page."""
    if not isinstance(node, nodes.field_list) or set(_fields(node)) != {"original_name"}:
        return False
    return all(len(field.children[-1].children) <= 1 for field in node.children)


def _fields(node: nodes.field_list) -> dict[str, str]:
    """The first block of each field, by the field's name."""
    bodies = {field.children[0].astext(): field.children[-1].children[:1] for field in node.children if field.children}
    return {name: "".join(block.astext() for block in body) for name, body in bodies.items()}


def _name(document: nodes.document) -> str:
    """The stem that the page was published under."""
    for node in document.children:
        if isinstance(node, nodes.field_list):
            return _fields(node).get("original_name", "").strip().removesuffix(".html")
    return ""
