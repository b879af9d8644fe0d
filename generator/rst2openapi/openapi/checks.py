"""The finished document held against the OpenAPI specification, the client generator's limits, and the pages' examples.

Every finding names the page that the piece came from: a response example that shows `"count": "2"` for an Integer
row is reported at the line of the example, with the path of the field and what is wrong with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import field, frozen
from jsonschema.exceptions import ValidationError
from openapi_schema_validator import OAS30Validator
from openapi_spec_validator import OpenAPIV30SpecValidator
from referencing import Registry
from referencing.jsonschema import DRAFT4

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import document as rules
from rst2openapi.openapi.document import Document
from rst2openapi.openapi.examples import schema_of_example
from rst2openapi.openapi.limits import check_limits
from rst2openapi.openapi.trail import Json, nearest, pointer_of, resolve
from rst2openapi.place import Span

_BASE = "urn:document"
_MOST = 8
"""As many disagreements of one example are told one by one."""


@frozen
class Checked:
    """The examples of the document by their place on the pages: instances of their schema, or not."""

    valid: frozenset[Span] = field(factory=frozenset)
    invalid: frozenset[Span] = field(factory=frozenset)


def check(document: Document, report: Report) -> Checked:
    """Everything there is to say about a finished document goes into the report; gives the fate of its examples."""
    report.extend(document.findings)
    _check_specification(document, report)
    check_limits(document, report)
    return _check_examples(document, report)


def _check_specification(document: Document, report: Report) -> None:
    try:
        errors = list(OpenAPIV30SpecValidator(document.tree).iter_errors())
    except RecursionError:
        _refused(document, report, "its schemas are nested too deeply to be checked")
        return
    except Exception as failure:  # noqa: BLE001 - the validator raises on some documents that are not valid
        _refused(document, report, str(failure))
        return
    for error in _leaves(errors):
        pointer = pointer_of(error.absolute_path)
        span = nearest(document.sources, pointer)
        report.add(rules.INVALID_DOCUMENT, span, pointer=pointer or "/", reason=_shortened(str(error.message)))


# --- examples ----------------------------------------------------------------------------------------------


def _check_examples(document: Document, report: Report) -> Checked:
    registry: Registry[Any] = Registry().with_resource(_BASE, DRAFT4.create_resource(document.tree))
    valid: set[Span] = set()
    invalid: set[Span] = set()
    for pointer, spans in document.sources.items():
        schema = schema_of_example(pointer)
        if schema is None:
            continue
        reference = {"$ref": f"{_BASE}#{_uri_fragment(schema)}"}
        found = _disagreements(OAS30Validator(reference, registry=registry), resolve(document.tree, pointer))
        (invalid if found else valid).update(spans)
        for path, reason in found:
            report.add(rules.EXAMPLE_MISMATCH, spans[0], path=path, reason=reason)
    return Checked(frozenset(valid - invalid), frozenset(invalid))


def _uri_fragment(pointer: str) -> str:
    """A JSON pointer as the fragment of a URI (RFC 6901, section 6)."""
    return re.sub(r"[^A-Za-z0-9/~_.!$&'()*+,;=:@-]", lambda m: "".join(f"%{b:02X}" for b in m[0].encode()), pointer)


def _disagreements(validator: OAS30Validator, value: Json) -> list[tuple[str, str]]:
    """Field paths and what is wrong there; the elements of an array count as one field."""
    errors = list(_leaves(validator.iter_errors(value)))
    of_wrong_type = {tuple(error.absolute_path) for error in errors if error.validator == "type"}
    found: dict[tuple[str, str], None] = {}
    for error in errors:
        # A value of another type is none of the listed values either: saying so once is enough.
        if error.validator == "type" or tuple(error.absolute_path) not in of_wrong_type:
            found.setdefault((_field_path(error), _reason(error)))
    told = list(found)
    if len(told) > _MOST:
        return [*told[:_MOST], (told[_MOST][0], f"and {len(told) - _MOST} more")]
    return told


def _refused(document: Document, report: Report, reason: str) -> None:
    report.add(rules.INVALID_DOCUMENT, nearest(document.sources, ""), pointer="/", reason=_shortened(reason))


def _leaves(errors: Iterable[ValidationError]) -> Iterator[ValidationError]:
    """Errors where they arise: for alternatives, those of the alternative that comes closest."""
    for error in errors:
        if error.validator in ("oneOf", "anyOf") and error.context:
            yield from _leaves(_closest(error.context))
        elif error.validator == "allOf" and error.context:
            yield from _leaves(error.context)
        else:
            yield error


def _closest(context: Iterable[ValidationError]) -> list[ValidationError]:
    by_option: dict[object, list[ValidationError]] = {}
    for error in context:
        by_option.setdefault(error.schema_path[0], []).append(error)
    # Fewer errors, and errors further down, speak for an alternative.
    return min(by_option.values(), key=lambda errors: (len(errors), -max(len(e.absolute_path) for e in errors)))


def _field_path(error: ValidationError) -> str:
    path = ""
    for key in error.absolute_path:
        path += "[]" if isinstance(key, int) else f".{key}" if path else str(key)
    return path or "the root"


def _reason(error: ValidationError) -> str:
    instance: Any = error.instance
    match error.validator:
        case "type":
            return f"{_kind(instance)} {_shown(instance)} is not of type {error.validator_value}"
        case "enum" if error.validator_value == [None]:
            return f"{_kind(instance)} {_shown(instance)} is not null"
        case "enum":
            return f"{_shown(instance) or _kind(instance)} is not one of the documented values"
        case "required":
            named: Any = error.validator_value
            missing = [name for name in named if name not in instance]
            return f"the mandatory {', '.join(missing)} is missing"
        case _:
            return _shortened(str(error.message))


def _kind(value: Json) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return kinds.get(type(value), "null")


def _shown(value: Json) -> str:
    return "" if isinstance(value, dict | list) or value is None else _shortened(repr(value), 60)


def _shortened(text: str, most: int = 160) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
