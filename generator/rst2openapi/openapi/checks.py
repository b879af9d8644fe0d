"""The finished document held against the OpenAPI specification and the client generator's limits.

Every finding names the page that the piece came from. Examples have been parted by then (`contradictions`): here they
are counted.
"""

from __future__ import annotations

from attrs import field, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import document as rules
from rst2openapi.openapi.acceptance import accepts, accepts_newer
from rst2openapi.openapi.contradictions import is_contradicting
from rst2openapi.openapi.disagreements import leaves, shortened
from rst2openapi.openapi.document import Document
from rst2openapi.openapi.examples import schema_of_example
from rst2openapi.openapi.limits import check_limits
from rst2openapi.openapi.source_map import nearest, pointer_of
from rst2openapi.place import Span
from rst2openapi.versions.older import stated_version


@frozen
class Checked:
    """The examples of the document by their place on the pages: instances of their schema, or not."""

    valid: frozenset[Span] = field(factory=frozenset)
    invalid: frozenset[Span] = field(factory=frozenset)


def check(document: Document, report: Report) -> Checked:
    """Everything there is to say about a finished document goes into the report; gives the fate of its examples."""
    report.extend(document.findings)
    check_specification(document, report)
    check_limits(document, report)
    return _examples(document)


def check_specification(document: Document, report: Report) -> None:
    """What breaks the specification, in the version that the document is of, goes into the report."""
    newer = stated_version(document.tree) == "3.1"
    if (accepts_newer if newer else accepts)(document.tree):
        return
    from rst2openapi.specification import Validator30, Validator31  # noqa: PLC0415 - slow to import, and rarely needed

    try:
        errors = list((Validator31 if newer else Validator30)(document.tree).iter_errors())
    except RecursionError:
        _refused(document, report, "its schemas are nested too deeply to be checked")
        return
    except Exception as failure:  # noqa: BLE001 - the validator raises on some documents that are not valid
        _refused(document, report, str(failure))
        return
    for error in leaves(errors):
        pointer = pointer_of(error.absolute_path)
        span = nearest(document.sources, pointer)
        report.add(rules.INVALID_DOCUMENT, span, pointer=pointer or "/", reason=shortened(str(error.message)))


def _examples(document: Document) -> Checked:
    """The fate of each example is told by its place."""
    valid: set[Span] = set()
    invalid: set[Span] = set()
    for pointer, spans in document.sources.items():
        if is_contradicting(pointer):
            invalid.update(spans)
        elif schema_of_example(pointer) is not None:
            valid.update(spans)
    return Checked(frozenset(valid - invalid), frozenset(invalid))


def _refused(document: Document, report: Report, reason: str) -> None:
    report.add(rules.INVALID_DOCUMENT, nearest(document.sources, ""), pointer="/", reason=shortened(reason))
