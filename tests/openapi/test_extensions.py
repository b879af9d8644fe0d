"""What the document says beyond OpenAPI's own words: pages of lists, states of jobs, pages of documentation."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from attrs import evolve

from rst2openapi.openapi import document as emitter
from rst2openapi.openapi.document import emit
from rst2openapi.operation.model import FailureWhen
from rst2openapi.prose import Label
from rst2openapi.service.model import Follow, Job, OperationId, Pagination

from .making import SETTINGS, answer, endpoint, service


def test_promises_of_an_operation_are_printed_with_pointers() -> None:
    """Places in answers become JSON pointers, what is not known is left out."""
    paged = Pagination("marker", "marker", ("a/b", "c"), limit="limit", next=("page", "next"), total=("total",))
    job = Job(("job", "status"), ("DONE",), ("FAIL",))
    one = endpoint(method="get", pagination=paged, job=job)
    operation = emit(service(one)).tree["paths"]["/v1/things"]["get"]
    assert operation["x-pagination"] == {
        "style": "marker",
        "parameters": {"limit": "limit", "position": "marker"},
        "items": "/a~1b/c",
        "next": "/page/next",
        "total": "/total",
    }
    assert operation["x-job"] == {"state": "/job/status", "succeeded": ["DONE"], "failed": ["FAIL"]}
    first = endpoint(method="get", pagination=Pagination("page", "page", (), key=("id",), first=0))
    assert emit(service(first)).tree["paths"]["/v1/things"]["get"]["x-pagination"] == {
        "style": "page",
        "parameters": {"position": "page"},
        "items": "",
        "key": "/id",
        "first": 0,
    }


def test_promises_of_a_response_are_printed_with_it() -> None:
    """A link under the status that carries the id, and the flag of failure."""
    follow = Follow("201", ("vm", "job_id"), OperationId("showJob"), "job.id")
    flagged = evolve(answer("200"), failure_when=FailureWhen("is_success"))
    one = endpoint(responses=(flagged, answer("201")), follows=(follow,))
    responses = emit(service(one)).tree["paths"]["/v1/things"]["post"]["responses"]
    assert responses["200"]["x-failure-when"] == {"property": "is_success", "equals": False}
    link = {"operationId": "showJob", "parameters": {"job_id": "$response.body#/vm/job_id"}}
    assert responses["201"]["links"] == {"job": link}
    assert "links" not in responses["200"]


def test_an_operation_leads_to_its_published_page() -> None:
    """`externalDocs` holds the address where the settings say where pages are published."""
    one = endpoint(pages=("docs/shelf/things/create.rst",))
    settings = evolve(SETTINGS, docs="https://docs.example.com/shelf/")
    document = emit(service(one, settings=settings, locations={Label("create"): "things/create.rst"}))
    operation = document.tree["paths"]["/v1/things"]["post"]
    assert operation["externalDocs"] == {"url": "https://docs.example.com/shelf/things/create.html"}
    assert "externalDocs" not in emit(service(one)).tree["paths"]["/v1/things"]["post"]


def test_every_extension_is_told_of() -> None:
    """Whatever a stage writes beyond OpenAPI's own words stands in the table of docs/document.md."""
    root = Path(emitter.__file__).parents[3]
    written = {
        str(node.value)
        for path in Path(emitter.__file__).parent.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and re.fullmatch(r"x-[a-z-]+[a-z]", str(node.value))
    }
    assert "x-pagination" in written
    rows = [
        line for line in (root / "docs" / "document.md").read_text("utf-8").splitlines() if line.startswith("| `x-")
    ]
    missing = {name for name in written if not any(f"`{name}`" in row for row in rows)}
    assert missing == set()
