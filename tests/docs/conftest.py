"""Reads reference pages for the tests of this folder, apart from the compiler: a second opinion on them."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest
from attrs import frozen
from docutils import nodes
from docutils.core import publish_doctree
from docutils.parsers.rst import Directive, directives, roles

from rst2openapi.compiler import Compiled, compile_service
from rst2openapi.diagnostics import Report
from rst2openapi.service import settings
from rst2openapi.sources import discover
from shared_results import SharedResults

ROOT = Path(__file__).parents[2]
DLI = "data-lake-insight"
SETTINGS = {
    "report_level": 1,
    "halt_level": 5,
    "file_insertion_enabled": False,
    "raw_enabled": False,
    "_disable_config": True,
}
# docutils does not count a `:ref:` as a reference.
UNREFERENCED = re.compile(r"^.*Hyperlink target .* is not referenced\.\n", re.MULTILINE)


class Reference(nodes.inline):
    """A `:ref:`; its target is the attribute `target`."""


class Entries(nodes.Element):
    """A toctree; its entries are the attribute `entries`."""


class Toctree(Directive):
    """Keeps the entries of a toctree."""

    has_content = True
    option_spec = {"maxdepth": directives.nonnegative_int, "hidden": directives.flag}  # noqa: RUF012 (docutils' way)

    def run(self) -> Sequence[nodes.Node]:
        """Return one node that holds the entries."""
        return [Entries(entries=[line.strip() for line in self.content if line.strip()])]


def reference(
    _name: str, raw: str, text: str, *_place: object, **_more: object
) -> tuple[list[nodes.Node], list[nodes.system_message]]:
    """Turn `Table 4 <label>` into its text, keeping the label."""
    match = re.fullmatch(r"(?P<text>.*?)\s*<(?P<target>[^<>]+)>", text, re.DOTALL)
    title, target = (match["text"], match["target"]) if match else (text, text)
    return [Reference(raw, title, target=target.lower())], []


@frozen
class Source:
    """A page as docutils sees it: `messages` are what docutils had to say, notices included."""

    path: Path
    text: str
    tree: nodes.document
    messages: str

    @property
    def labels(self) -> frozenset[str]:
        """All names that a `:ref:` may lead to."""
        return frozenset(name for node in self.tree.findall(nodes.target) for name in node["names"]) | frozenset(
            re.findall(r"^\s*\.\. _([^:]+):$", self.text.lower(), re.MULTILINE)
        )

    @property
    def references(self) -> tuple[tuple[str, str], ...]:
        """Text and target of every `:ref:`."""
        return tuple((node.astext(), node["target"]) for node in self.tree.findall(Reference))

    @property
    def entries(self) -> tuple[str, ...]:
        """The entries of the page's toctrees."""
        return tuple(entry for node in self.tree.findall(Entries) for entry in node["entries"])

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The sentences of the page, values and names as `§`: no titles, no captions, no examples."""
        return tuple(_sentence(node) for node in self.tree.findall(nodes.paragraph))


def _sentence(paragraph: nodes.paragraph) -> str:
    copy = paragraph.deepcopy()
    for value in [*copy.findall(nodes.strong), *copy.findall(nodes.literal)]:
        value.parent.replace(value, nodes.Text(" § "))
    return str(copy.astext())


Reader = Callable[[Path], Source]


@pytest.fixture(scope="session")
def read() -> Reader:
    """Parse a page, knowing `:ref:` and `toctree` for as long as that takes: docutils' tables are shared."""

    def parse(path: Path) -> Source:
        stream = io.StringIO()
        text = path.read_text(encoding="utf-8")
        with pytest.MonkeyPatch.context() as patch:
            patch.setitem(vars(roles)["_roles"], "ref", reference)
            patch.setitem(vars(directives)["_directives"], "toctree", Toctree)
            tree = publish_doctree(text, settings_overrides={**SETTINGS, "warning_stream": stream})
        return Source(path, text, tree, UNREFERENCED.sub("", stream.getvalue()))

    return parse


@pytest.fixture(scope="session")
def pages(read: Reader) -> Mapping[str, Source]:
    """Our pages by their path below `docs/dli`."""
    top = ROOT / "docs" / "dli"
    return {path.relative_to(top).as_posix(): read(path) for path in sorted(top.rglob("*.rst"))}


@pytest.fixture(scope="session")
def published() -> Path:
    """The folder of the published DLI pages; skips where there is no checkout."""
    folder = Path(os.environ.get("DOCS_CORPUS", ROOT.parent / "shared" / "corpus")) / DLI
    if not folder.is_dir():
        pytest.skip(f"no checkout of the published pages at {folder} (set DOCS_CORPUS)")
    return folder


@pytest.fixture(scope="session")
def service(published: Path, shared: SharedResults) -> Compiled:
    """All published DLI pages, compiled."""
    pages = discover([str(published)], Report())
    return compile_service(pages, settings.load(DLI, None), None, Report(), jobs=1, store=shared.store)


@pytest.fixture(scope="session")
def seed() -> Path:
    """The published pyfile page that is not deprecated; skips where there is none."""
    folder = Path(os.environ.get("DOCS_SEED", ROOT.parent / "shared" / "seed"))
    page = folder / "uploading_a_pyfile_package_group.rst"
    if not page.is_file():
        pytest.skip(f"no checkout of the published pyfile page at {page} (set DOCS_SEED)")
    return page
