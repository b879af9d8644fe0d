"""Pages that were just written, read again: whatever of the document they do not state is a finding.

The pages are compiled in a folder of their own, and the facts of both documents compared: so no part of a document is
lost without a word, whatever it is, and whether or not anybody has thought of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from rst2openapi.compiler import compile_service
from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import writing as rules
from rst2openapi.place import Span
from rst2openapi.service.model import Settings
from rst2openapi.sources import discover
from rst2openapi.writing.document import Json, Tree, listed, mapping
from rst2openapi.writing.facts import differences, of_document

_MOST = 200
"""Findings of one kind, at most; what is wrong with so many parts is wrong with all."""

_ROOT = frozenset({"openapi", "info", "paths", "components", "security", "tags", "externalDocs"})
_OPERATION = frozenset(
    {
        "operationId",
        "summary",
        "description",
        "tags",
        "deprecated",
        "parameters",
        "requestBody",
        "responses",
        "security",
        "externalDocs",
        "callbacks",
        "servers",
        "x-pagination",
        "x-job",
        "x-result",
    }
)
_COMPONENTS = frozenset(
    {"schemas", "examples", "parameters", "responses", "headers", "requestBodies", "securitySchemes"}
)


def prove(texts: Mapping[str, str], root: Mapping[str, Json], place: Span, report: Report, *, words: bool) -> None:
    """Compile the texts of pages and report what they do not say of the document, or say besides.

    `words` tells whether the sentences of the document are meant to be on the pages.
    """
    wanted = Tree(root)
    for part in unread(wanted):
        report.add(rules.NOT_ON_PAGES, place, part=part)
    found = Tree(compiled(texts, root))
    for part in _unsaid(wanted, found) if words else ():
        report.add(rules.NOT_ON_PAGES, place, part=part)
    identities = {(path, method): one.get("operationId") for path, method, one, _ in found.operations()}
    for path, method, operation, _ in wanted.operations():
        own = operation.get("operationId")
        if (path, method) in identities and own and identities[path, method] != own:
            report.add(rules.OTHER_NAME, place, name=own, other=identities[path, method], path=path, method=method)
    for number, (at, own, other) in enumerate(differences(of_document(wanted), of_document(found))):
        if number == _MOST:
            break
        report.add(rules.FACT_DIFFERS, place, at=at, wanted=own or "nothing", found=other or "nothing")


def compiled(texts: Mapping[str, str], root: Mapping[str, Json]) -> Mapping[str, Json]:
    """The document that the compiler makes of these pages."""
    title = str(mapping(root.get("info")).get("title") or "API")
    with TemporaryDirectory(prefix="rst2openapi-") as folder:
        for name, text in texts.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        findings = Report()
        settings = Settings(name="service", title=title, server="", regions=(), region="")
        tree: Mapping[str, Json] = compile_service(
            discover([folder], findings), settings, None, findings, jobs=1
        ).document.tree
        return tree


def unread(tree: Tree) -> Iterator[str]:
    """The parts of a document that pages have no place for, by name."""
    for key in tree.root:
        if key not in _ROOT:
            yield str(key)
    yield from (f"components.{key}" for key in mapping(tree.root.get("components")) if key not in _COMPONENTS)
    kinds = {
        f"{key} of operations" for _, _, operation, _ in tree.operations() for key in operation if key not in _OPERATION
    }
    cookies = any(
        tree.target(one).get("in") not in ("path", "query", "header")
        for _, _, operation, shared in tree.operations()
        for one in (*shared, *listed(operation.get("parameters")))
    )
    yield from sorted(kinds)
    if cookies:
        yield "parameters in cookies"


def _unsaid(wanted: Tree, found: Tree) -> Iterator[str]:
    """What a document says of bodies as a whole: tables of bodies have no caption of their own."""
    again = _said_of_bodies(found)
    lost = [place for place, text in _said_of_bodies(wanted).items() if again.get(place) != text]
    if lost:
        more = f" and {len(lost) - 1} more" if len(lost) > 1 else ""
        yield f"the description of the body of {lost[0]}{more}"


def _said_of_bodies(tree: Tree) -> Mapping[str, str]:
    """The descriptions of bodies and of their schemas, by operation and status."""
    found: dict[str, str] = {}
    for path, method, operation, _ in tree.operations():
        request = tree.target(operation.get("requestBody"))
        answers = {f" {status}": tree.target(one) for status, one in mapping(operation.get("responses")).items()}
        for side, holder in {"": request, **answers}.items():
            given = [holder.get("description")] if side == "" else []
            schemas = [mapping(entry).get("schema", {}) for entry in mapping(holder.get("content")).values()]
            given += [tree.node(one).keywords.get("description") for one in schemas]
            texts = [" ".join(one.split()) for one in given if isinstance(one, str) and one.strip()]
            if texts:
                found[f"{method} {path}{side}"] = " ".join(texts)
    return found
