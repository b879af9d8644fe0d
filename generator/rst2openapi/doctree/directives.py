"""The directives of the pages: what Sphinx adds to docutils, and refusals of what must not run.

`.. code-block:: json` with its `:linenos:` becomes a `literal_block` of the language "json"; a block without
any code is one too. `.. toctree::` keeps its entries. `.. include:: /etc/passwd` opens nothing.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import Directive
from docutils.parsers.rst.directives.tables import CSVTable
from docutils.statemachine import StringList

from rst2openapi.diagnostics.rules import reading
from rst2openapi.doctree.findings import findings_of
from rst2openapi.doctree.model import toctree

_LANGUAGE = re.compile(r"[A-Za-z][\w.+#/-]*")
_ENTRY = re.compile(r".*<(?P<target>[^<>]+)>$")


class AnyOption(dict[str, Callable[[str], str | None]]):
    """Accepts every option of a directive; options decorate, they hold no content."""

    def __bool__(self) -> bool:
        return True

    def __getitem__(self, name: str) -> Callable[[str], str | None]:
        return str


class Tolerant(Directive):
    """A directive that takes any argument, any option and any content."""

    optional_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[AnyOption] = AnyOption()
    has_content = True

    def parsed_argument(self) -> list[nodes.Node]:
        """The argument as a paragraph."""
        if not self.arguments:
            return []
        children, messages = self.state.inline_text(self.arguments[0], self.lineno)
        paragraph = nodes.paragraph(self.arguments[0], "", *children)
        paragraph.line = self.lineno
        return [paragraph, *messages]

    def parsed_content(self) -> list[nodes.Node]:
        """The content as the page would read without the directive."""
        holder = nodes.Element()
        self.state.nested_parse(self.content, self.content_offset, holder, match_titles=True)
        return list(holder.children)


class Passage(Tolerant):
    """`only`, `hlist`, `glossary` and their like: the content counts, the directive does not."""

    def run(self) -> Sequence[nodes.Node]:
        """The content."""
        return self.parsed_content()


class Centered(Tolerant):
    """`centered`: its argument is a paragraph."""

    def run(self) -> Sequence[nodes.Node]:
        """The argument, then the content."""
        return [*self.parsed_argument(), *self.parsed_content()]


class SeeAlso(Tolerant):
    """`seealso`: a note."""

    def run(self) -> Sequence[nodes.Node]:
        """A note of both."""
        note = nodes.note("", *self.parsed_argument(), *self.parsed_content())
        note.line = self.lineno
        return [note]


class Change(Tolerant):
    """`deprecated:: 1.2 Use the other.` and its like: a paragraph that says so, then the content."""

    leads: ClassVar[dict[str, str]] = {
        "versionadded": "Added in version",
        "versionchanged": "Changed in version",
        "versionremoved": "Removed in version",
        "deprecated": "Deprecated since version",
        "deprecated-removed": "Deprecated since version",
    }

    def run(self) -> Sequence[nodes.Node]:
        """What changed when, then the content."""
        version, _, rest = (self.arguments[0] if self.arguments else "").partition(" ")
        lead = f"{self.leads[self.name]} {version}".strip()
        children, messages = self.state.inline_text(f"{lead}: {rest}" if rest.strip() else f"{lead}.", self.lineno)
        paragraph = nodes.paragraph("", "", *children)
        paragraph.line = self.lineno
        return [paragraph, *messages, *self.parsed_content()]


class Invisible(Tolerant):
    """`index`, `highlight`, `contents`, `role` and their like: nothing that a reader sees on the page."""

    def run(self) -> Sequence[nodes.Node]:
        """Nothing."""
        return []


class CodeBlock(Tolerant):
    """A block of code; `line` of the node is that of its first line of code."""

    def run(self) -> Sequence[nodes.Node]:
        """The caption, if there is one, and the literal block."""
        first, _, more = (self.arguments[0] if self.arguments else "").partition("\n")
        language = first.strip() if _LANGUAGE.fullmatch(first.strip()) else None
        code, line = "\n".join(self.content), self.content_offset + 1
        if more or (first and language is None):
            begun = more if language else "\n".join(filter(None, (first, more)))
            code, line = f"{begun}\n\n{code}".rstrip(), self.lineno + bool(language)
        if not code.strip():
            line = self.lineno
            findings_of(self.state.document).add(reading.EMPTY_CODE_BLOCK, line)
        block = nodes.literal_block(code, code)
        block.line = line
        if language:
            block["language"] = language.lower()
        return [*self._caption(), block]

    def _caption(self) -> list[nodes.Node]:
        caption = self.options.get("caption")
        if not caption:
            return []
        paragraph = nodes.paragraph(caption, caption)
        paragraph.line = self.lineno
        return [paragraph]


class TocTree(Tolerant):
    """The pages below an index page."""

    def run(self) -> Sequence[nodes.Node]:
        """A node that keeps the entries."""
        lines = [*(self.arguments[0].splitlines() if self.arguments else ()), *self.content]
        entries = [line.strip() for line in lines if line.strip()]
        targets = [match["target"].strip() if (match := _ENTRY.match(entry)) else entry for entry in entries]
        node = toctree("", entries=targets)
        node.line = self.lineno
        return [node]


class Refused(Tolerant):
    """`include`, `raw`, `literalinclude`, `date`: never obeyed; text that stands on the page stays as text."""

    def run(self) -> Sequence[nodes.Node]:
        """The content as a literal block, if there is any."""
        findings_of(self.state.document).add(reading.REFUSED_DIRECTIVE, self.lineno, directive=self.name)
        text = "\n".join(self.content)
        if not text.strip():
            return []
        block = nodes.literal_block(text, text)
        block.line = self.content_offset + 1
        return [block]


class ValuesTable(CSVTable):
    """`csv-table`, whose cells know their lines in the page; docutils counts from the first line of each cell."""

    def parse_csv_data_into_rows(self, csv_data: Any, dialect: Any, source: Any) -> tuple[list[Any], int]:
        """The rows, each cell at the line that its row begins at."""
        reader = csv.reader((f"{line}\n" for line in csv_data), dialect=dialect)
        rows: list[list[Any]] = []
        begun = 0
        for row in reader:
            line = csv_data.offset(begun) if isinstance(csv_data, StringList) else self.lineno - 1
            begun = reader.line_num
            texts = [cell.splitlines() for cell in row]
            blocks = [StringList(text, items=[(source, line)] * len(text)) for text in texts]
            rows.append([(0, 0, line - self.content_offset, block) for block in blocks])
        return rows, max(map(len, rows), default=0)


class Unknown(Tolerant):
    """A directive that neither docutils nor Sphinx has: its argument and content are kept."""

    def run(self) -> Sequence[nodes.Node]:
        """The argument as a paragraph, then the content."""
        findings_of(self.state.document).add(reading.UNKNOWN_DIRECTIVE, self.lineno, directive=self.name)
        return [*self.parsed_argument(), *self.parsed_content()]


_PASSAGES = ("only", "ifconfig", "hlist", "glossary", "header", "footer", "cssclass", "rst-class", "tabs", "tab")
_HIDDEN = (
    *("index", "highlight", "highlightlang", "tabularcolumns", "contents", "sectnum", "section-numbering"),
    *("target-notes", "meta", "title", "role", "default-role", "currentmodule", "module", "sectionauthor"),
    *("codeauthor", "moduleauthor", "acks", "restructuredtext-test-directive"),
)
DIRECTIVES: dict[str, type[Directive]] = {
    "code-block": CodeBlock,
    "sourcecode": CodeBlock,
    "code": CodeBlock,
    "toctree": TocTree,
    "csv-table": ValuesTable,
    "seealso": SeeAlso,
    "centered": Centered,
    **dict.fromkeys(Change.leads, Change),
    **dict.fromkeys(_PASSAGES, Passage),
    **dict.fromkeys(_HIDDEN, Invisible),
    **dict.fromkeys(("include", "raw", "literalinclude", "date"), Refused),
}
"""Every directive we add to docutils' own, or put in the place of one."""
