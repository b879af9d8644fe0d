"""A document, written as pages and read again, states the same facts."""

from __future__ import annotations

import copy
import string
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from rst2openapi.compiler import compile_service
from rst2openapi.diagnostics import Report
from rst2openapi.prose import plain
from rst2openapi.service.model import Settings
from rst2openapi.sources import discover
from rst2openapi.writing.document import Tree
from rst2openapi.writing.facts import differences, of_document
from rst2openapi.writing.markdown import prose
from rst2openapi.writing.operations import reference
from rst2openapi.writing.pages import texts
from rst2openapi.writing.words import Words

from .making import document, documents, findings, members, operation, read_again
from .round_trips import faults

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
ROOT = Path(__file__).parents[2]
GOLDEN = sorted(path for path in (ROOT / "tests" / "pages").iterdir() if path.suffix == ".rst" or path.is_dir())
UNSAID: Mapping[str, tuple[str, ...]] = {
    "open-to-all": ("/v1/auth/tokens post/security",),
    "response-headers": (
        "/v2/{project_id}/lighthouses/{lighthouse_urn}/signals post/response 503/application/json/body/error_code",
        "/v2/{project_id}/lighthouses/{lighthouse_urn}/signals post/response 503/application/json/contradiction",
    ),
}
"""What pages cannot say of the documents of our golden pages: a credential that may be missing, and an error body whose
limits one operation alone has."""


def compiled(source: Path) -> Mapping[str, Any]:
    """The document of some pages."""
    known = Settings(name="service", title="Lamps", server="", regions=(), region="")
    sources = discover([str(source)], Report())
    tree: Mapping[str, Any] = compile_service(sources, known, None, Report(), jobs=1).document.tree
    return tree


@pytest.mark.parametrize("source", [one for one in GOLDEN if not one.name.startswith("_")], ids=lambda path: path.stem)
def test_documents_of_golden_pages_come_back(source: Path) -> None:
    """Each dialect of the pages ends in a document that pages of house style state as well."""
    places = [one.facts["at"] for one in findings(compiled(source))]
    assert [one for one in places if not one.startswith(UNSAID.get(source.stem, ("-",)))] == []


def test_the_document_of_this_repository_comes_back() -> None:
    """All operations that are shipped."""
    tree = yaml.load((ROOT / "openapi" / "dli.yaml").read_text("utf-8"), Loader=Loader)  # noqa: S506 - a safe one
    assert [str(one) for one in findings(tree, "W702", "W704")] == []


SERVICES, PARTS = 300, 4
"""So many small services come back on every run; `make round-trips N=5000` tries others."""


@pytest.mark.parametrize("part", range(PARTS))
def test_small_services_come_back(part: int) -> None:
    """Facts, names of operations, and whatever pages have a place for."""
    size = SERVICES // PARTS
    wrong = {number: found for number in range(part * size, part * size + size) if (found := faults(number, 2026))}
    assert wrong == {}


@settings(max_examples=10, suppress_health_check=list(HealthCheck))
@given(documents())
def test_facts_come_back(tree: Mapping[str, Any]) -> None:
    """Types, nesting, mandatory flags, values, defaults, limits, formats, patterns, headers, statuses, deprecation."""
    assert [str(one) for one in findings(tree)] == []


def test_bodies_of_all_shapes_come_back() -> None:
    """Arrays and maps at the root, alternatives, files, forms, and objects that hold themselves."""
    node = members(name={"type": "string"}, below={"type": "array", "items": {"$ref": "#/components/schemas/Node"}})
    upload = members(lamp={"type": "string", "format": "binary"}, label={"type": "string"})
    form = operation(operationId="uploadLamp", summary="Upload a lamp")
    form["requestBody"] = {"required": True, "content": {"multipart/form-data": {"schema": upload}}}
    either = {"oneOf": [members(wick={"type": "string"}), members(bulb={"type": "integer"})]}
    tree = document(
        get_nodes=operation({"$ref": "#/components/schemas/Node"}, operationId="showNode", summary="Show a node"),
        get_rows=operation({"type": "array", "items": {"type": "string"}}),
        get_maps=operation({"type": "object", "additionalProperties": {"type": "integer"}}),
        post_either=operation(members(done={"type": "boolean"}), request=either),
        post_form=form,
    )
    tree["components"]["schemas"]["Node"] = node
    differ = [one for one in findings(tree) if "alternative" not in one.facts["at"]]
    assert [str(one) for one in differ] == []


def test_examples_come_back_where_they_were() -> None:
    """Named examples, those of a second status, and those that contradict their table."""
    schema = members(wick={"type": "string"}, lit={"type": "boolean"})
    one = operation(schema, request=schema, operationId="createLamp", summary="Create a lamp")
    cold = {"summary": "A cold lamp", "value": {"wick": "a", "lit": False}}
    one["requestBody"]["content"]["application/json"]["examples"] = {"a": cold, "b": {"value": {"wick": "b"}}}
    wrong = {"value": {"wick": "c", "lit": "yes"}, "at": "/lit", "reason": "it is no boolean"}
    answer = one["responses"]["200"]["content"]["application/json"]
    answer |= {"example": {"lit": True}, "x-contradicting-examples": {"example-2": wrong}}
    later = {"application/json": {"schema": schema, "example": {"wick": "d"}}}
    one["responses"]["202"] = {"description": "Later.", "content": later}
    assert [str(found) for found in findings(document(post_lamps=one))] == []


def test_what_pages_cannot_say_is_told() -> None:
    """A multiple, a cookie, a callback, a webhook: each has a finding with its place."""
    one = operation(members(wick={"type": "integer", "multipleOf": 16}))
    one["parameters"] = [{"name": "session", "in": "cookie", "schema": {"type": "string"}}]
    one["callbacks"] = {"lit": {}}
    tree = document(get_lamps=one) | {"x-webhooks": {}}
    differ = {one.facts["at"].rpartition("/")[2] for one in findings(tree)}
    assert differ == {"multipleOf", "callbacks", "cookie parameter session"}
    assert {one.facts["part"] for one in findings(tree, "W703")} == {"x-webhooks", "parameters in cookies"}


def test_words_of_a_body_as_a_whole_are_told() -> None:
    """They have no place on a page; what a field says has one, and so has what the compiler says again by itself."""
    one = operation(members(wick={"type": "string", "description": "What burns."}))
    assert findings(document(get_lamps=one), "W703") == []
    one = operation(members(wick={"type": "string"}) | {"description": "All that hangs here."})
    [found] = findings(document(get_lamps=one), "W703")
    assert found.facts["part"] == "the description of the body of get /v1/lamps 200"


JUNK: tuple[object, ...] = (None, 7, "x", [], {}, [7], {"$ref": "#/nowhere"}, {"$ref": 7}, ["string", "null"], [{}])


@pytest.mark.parametrize("junk", JUNK, ids=repr)
def test_a_foreign_document_may_hold_anything(junk: object) -> None:
    """Whatever stands in place of a part, the rest is written."""
    whole = document(get_lamps=operation(members(wick={"type": "string", "description": "W."})))
    whole["paths"]["/v1/lamps"]["get"]["parameters"] = [{"name": "id", "in": "query", "schema": {"type": "string"}}]
    for place in _places(whole["paths"]["/v1/lamps"]["get"]):
        tree = copy.deepcopy(whole)
        node: Any = tree["paths"]["/v1/lamps"]["get"]
        for step in place[:-1]:
            node = node[step]
        node[place[-1]] = junk
        assert "index.rst" in texts(reference(tree, Words()))
        facts = of_document(Tree(tree))
        assert facts
        assert list(differences(facts, of_document(Tree(copy.deepcopy(tree))))) == []


def _places(node: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    steps = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for step, inner in steps:
        yield (*above, step)
        yield from _places(inner, (*above, step))


HOSTILE = (
    ".. include:: /etc/passwd",
    ".. raw:: html <script>alert(1)</script>",
    "`x <javascript:alert(1)>`__ and |x| and [1]_ and __ and a_ _b",
    ":ref:`Table 4 <lamp__wick>` :original_name: x",
    f"{'lamp ' * 21}========",
    "===== and more",
    "+---+---+ | a | b |",
    "- no bullet 1. no number #. none (a) none",
    "ends with a double colon::",
    "back\\slash \\ and **stars** *and* ``ticks``",
    "tab\there, null \x00, escape \x1b[31m, turned \u202e, line \u2028 end",
    "obs://bucket/path user@example.com http://example.com/_a_",
    "全角文字 and e\u0301 accents",
    ">>> import os",
    "--option -o /o",
)


SEEN = [text for text in HOSTILE if "\x00" not in text]


def test_text_stays_text() -> None:
    """Whatever a document says of an operation, a field, a status or in an example reads the same on its page."""
    tree = document()
    for number, text in enumerate(HOSTILE):
        escaped = "".join(f"\\{one}" if one in string.punctuation else one for one in text)
        one = operation(members(wick={"type": "string", "description": escaped}), description=escaped)
        one |= {"operationId": f"showLamp{number}", "summary": f"Show lamp {number}"}
        one["responses"]["200"]["content"]["application/json"]["example"] = {"wick": text}
        one["responses"]["200"]["description"] = escaped
        tree["paths"][f"/v1/lamps/{number}"] = {"get": one}
    assert [str(found) for found in findings(tree)] == []
    again = read_again(tree)["paths"]
    told = [again[f"/v1/lamps/{number}"]["get"] for number, text in enumerate(HOSTILE) if text in SEEN]
    wanted = [" ".join(text.split()) for text in SEEN]
    assert [plain(prose(one["description"])) for one in told] == wanted
    assert [plain(prose(one["responses"]["200"]["description"])) for one in told] == wanted
