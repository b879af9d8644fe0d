"""What the mock takes and what it refuses, with the words of each refusal."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from rst2openapi.mock.contract import Contract
from rst2openapi.mock.request import Request
from rst2openapi.mock.service import Mock

from .conftest import Ask

LIST, MAKE = "GET /v1/p/ships", "POST /v1/p/ships"
JSON = "application/json"
MULTIPART = "multipart/form-data; boundary=b"


def multipart(**parts: str) -> str:
    """A body of a form, each part with its text."""
    fields = (f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{text}\r\n' for name, text in parts.items())
    return f"{''.join(fields)}--b--\r\n"


@pytest.mark.parametrize(
    "query",
    [
        "limit=100",
        "flag=red",
        "at_sea=true",
        "berth=1&berth=2",
        "berth=1",
        "sort=name,size",
        "since=2030-01-02T03:04:05Z",
        "size%5Bfrom%5D=3",
        "bare=",
        "filter=%7B%22kind%22:1%7D",
    ],
)
def test_a_query_as_documented_is_taken(ask: Ask, query: str) -> None:
    """In each style that a document may ask for."""
    assert ask(f"{LIST}?{query}").answer.status == 200


@pytest.mark.parametrize(
    ("query", "fault"),
    [
        ("limit=0", "query /limit: 0 is less than the minimum of 1 (minimum)"),
        ("limit=all", "query /limit: string 'all' is not of type integer (type)"),
        ("limit=", "query /limit: string '' is not of type integer (type)"),
        ("limit=1e400", "query /limit: string '1e400' is not of type integer (type)"),
        ("limit=NaN", "query /limit: string 'NaN' is not of type integer (type)"),
        ("limit=1&limit=2", "query /limit: the parameter stands more than once (single)"),
        ("flag=green", """query /flag: 'green' is not one of the documented values: "red", "blue" (enum)"""),
        ("at_sea=yes", "query /at_sea: string 'yes' is not of type boolean (type)"),
        ("berth=1&berth=x", "query /berth/1: string 'x' is not of type integer (type)"),
        ("berth=1,2", "query /berth/0: string '1,2' is not of type integer (type)"),
        ("sort=name&sort=size", ""),
        ("sort=age", """query /sort/0: 'age' is not one of the documented values: "name", "size" (enum)"""),
        ("since=today", "query /since: string 'today' is no date-time (format)"),
        ("size%5Bfrom%5D=x", "query /size/from: string 'x' is not of type integer (type)"),
        ("filter=%7B%7D", "query /filter: the mandatory kind is missing (required)"),
        ("filter=%7B", "query /filter: the parameter is no JSON"),
        ("colour=red", "query /colour: no such parameter is documented (undocumented)"),
    ],
)
def test_a_query_that_is_not_as_documented_is_refused(ask: Ask, query: str, fault: str) -> None:
    """With the parameter, the place in its value, and the rule."""
    told = ask(f"{LIST}?{query}")
    assert told.reason.startswith(fault)
    assert told.answer.status == (400 if fault else 200)


def test_headers_cookies_and_paths_are_held_against_the_document(ask: Ask) -> None:
    """All faults are told at once; escapes in a path are undone, and a slash in them parts nothing."""
    told = ask("GET /v1/a%2Fprojectid/ships", x_watch="late", cookie="port=x; other=y")
    assert told.reason.split("; ") == [
        "path /project_id: 'a/projectid' is too long (maxLength)",
        "header /X-Watch: string 'late' is not of type integer (type)",
        "cookie /port: string 'x' is not of type integer (type)",
    ]
    assert ask(LIST, x_watch="4", cookie="port=7").answer.status == 200


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        (JSON, '{"ship": {"name": "Anna", "captain": null, "wind": 7}}'),
        ("application/json; charset=utf-8", '{"ship": {"name": "Anna"}}'),
        ("application/x-www-form-urlencoded", "name=Anna&crew=3"),
        (MULTIPART, multipart(papers="%PDF", crew="3", ship='{"name": "Anna"}')),
        ("text/plain", "Anna"),
        ("application/xml", "<ship"),
    ],
)
def test_a_body_as_documented_is_taken(ask: Ask, kind: str, content: str) -> None:
    """In each media type; XML is taken as it comes."""
    assert ask(MAKE, content, content_type=kind).reason == ""


@pytest.mark.parametrize(
    ("kind", "content", "fault"),
    [
        (JSON, "", "body /: the body is missing (required)"),
        (JSON, "{", "body /: the body is no JSON: Expecting property name"),
        (JSON, '{"ship": NaN}', "body /: the body is no JSON: NaN is no number"),
        (JSON, b"\xff", "body /: the body is no JSON"),
        (JSON, "[" * 100_000, "body /: the body is no JSON"),
        (JSON, "{}", "body /: the mandatory ship is missing (required)"),
        (JSON, '{"ship": {"name": "A"}}', "body /ship/name: 'A' is too short (minLength)"),
        (JSON, '{"ship": {"name": 12}}', "body /ship/name: integer 12 is not of type string (type)"),
        (JSON, '{"ship": {"name": "Anna", "id": "7"}}', "body /ship/id: "),
        ("application/x-www-form-urlencoded", "crew=x", "body /: the mandatory name is missing (required)"),
        (MULTIPART, multipart(crew="x"), "body /: the mandatory papers is missing (required)"),
        ("text/plain", "Annabel", "body /: 'Annabel' is too long (maxLength)"),
    ],
)
def test_a_body_that_is_not_as_documented_is_refused(ask: Ask, kind: str, content: str, fault: str) -> None:
    """With the place in the body and the rule."""
    told = ask(MAKE, content, content_type=kind)
    assert told.reason.startswith(fault)
    assert told.answer.status == 400


@pytest.mark.parametrize("kind", ["image/png", "", "*/*"])
def test_a_media_type_that_is_not_documented_has_a_status_of_its_own(ask: Ask, kind: str) -> None:
    """415, with those that are documented; also where none is named."""
    told = ask(MAKE, "x", content_type=kind)
    assert told.answer.status == 415
    assert "application/json, application/x-www-form-urlencoded, multipart/form-data, text/*" in told.reason


def test_a_body_where_none_is_documented_is_refused(ask: Ask) -> None:
    """Whoever sends one expects something of it."""
    assert ask(LIST, "{}", content_type=JSON).reason == "body /: no body is documented (undocumented)"


def test_every_fault_is_told_once(ask: Ask) -> None:
    """A request may be wrong in several places."""
    told = ask(f"{MAKE}?x=1", '{"ship": {"flag": "green"}}', content_type=JSON)
    assert Counter(part.partition(":")[0] for part in told.reason.split("; ")) == Counter(
        ["query /x", "body /ship", "body /ship/flag"]
    )


def test_a_refusal_has_the_form_of_the_service(ask: Ask) -> None:
    """The documented error body, with the reason where its message stands; for paths of nobody the usual one."""
    for line in (f"{LIST}?x=1", "GET /v1/nowhere"):
        told = ask(line)
        body = json.loads(told.answer.content or b"")
        assert body == {"error": {"code": f"MOCK.{told.answer.status}", "message": told.reason, "advice": "text"}}


@pytest.mark.parametrize(
    ("line", "status", "words"),
    [
        ("GET /v1/p/ship", 404, "near it are /v1/{project_id}/ships"),
        ("GET /", 404, "no path of the document is /"),
        ("GET //host/x", 404, "no path of the document is //host/x"),
        ("GET /v1/p/Anna.pdf/", 404, "no path"),
        ("PUT /v1/p/ships", 405, "but GET, POST"),
        ("GET /v1/ships/all", 405, "but DELETE"),
        ("GET /v1/p/ships/Anna.pdf", 200, ""),
        ("GET /v1/p/ships/Anna.doc", 400, "path /kind"),
    ],
)
def test_a_path_is_found_or_its_neighbours_are_told(ask: Ask, line: str, status: int, words: str) -> None:
    """A literal path goes before one with parameters; two parameters may share a segment."""
    told = ask(line)
    assert told.answer.status == status
    assert words in told.reason
    assert status != 405 or ("Allow", words.removeprefix("but ")) in told.answer.headers


@pytest.mark.parametrize(
    ("line", "headers", "status"),
    [
        (LIST, {"x_auth_token": ""}, 401),
        (LIST, {"x_auth_token": "", "authorization": "SDK-HMAC-SHA256 Access=me"}, 200),
        ("DELETE /v1/ships/all", {}, 401),
        ("DELETE /v1/ships/all", {"authorization": "Basic YTpi"}, 204),
        ("DELETE /v1/ships/all", {"authorization": "Bearer YTpi"}, 401),
        ("DELETE /v1/ships/all?key=k", {}, 401),
        ("DELETE /v1/ships/all?key=k", {"cookie": "guest=g"}, 204),
        ("GET /v1/ships/Anna", {"x_auth_token": ""}, 501),
    ],
)
def test_credentials_are_asked_for_as_documented(ask: Ask, line: str, headers: dict[str, str], status: int) -> None:
    """One alternative is enough, all of its schemes are needed, and `security: []` asks for nothing."""
    assert ask(line, **headers).answer.status == status


BERTH = "/v1/berths/.1.5/;x=2/.1.2/;one=1;one=2/1,2"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (f"/harbours/north{BERTH}", 204),
        (f"/harbours/a.b{BERTH}", 204),
        (f"/harbours/south{BERTH}", 404),
        (f"/harbours/axb{BERTH}", 404),
        # Whoever calls the mock may have put its address in the place of the whole server.
        (BERTH, 204),
        ("/harbours/north/v1/ships/all", 404),
    ],
)
def test_paths_of_servers_come_before_those_of_operations(ask: Ask, path: str, status: int) -> None:
    """A variable with a list of values takes those alone; servers of a path are for its operations."""
    assert ask(f"GET {path}").answer.status == status


def test_what_is_near_is_told_without_the_path_of_the_server(ask: Ask) -> None:
    """As the document has it."""
    told = ask("GET /harbours/north/v1/berth/.1/;x=2/.1/;one=1/1")
    assert told.reason.endswith(", /v1/berths/{berth}/{size}/{tags}/{one}/{plain}")


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("/v1/berths/.1.5/;x=2/.1,2/;one=1,2/1", ""),
        ("/v1/berths/.1.5/;x=y/.1/;one=1/1", "path /size/x: string 'y' is not of type integer (type)"),
        ("/v1/berths/.a/;x=2/.1/;one=1/1", "path /berth: string 'a' is not of type number (type)"),
        ("/v1/berths/.1/;x=2/1.2/;one=1/1", "path /tags: the parameter is not written in the style label (style)"),
        ("/v1/berths/.1/;x=2/.1/one=1/1", "path /one: the parameter is not written in the style matrix (style)"),
        ("/v1/berths/.1/;x=2/.1/;one=1;one=b/1", "path /one/1: string 'b' is not of type integer (type)"),
        ("/v1/berths/.1/;x=2/.1/;one=1/1,c", "path /plain/1: string 'c' is not of type integer (type)"),
    ],
)
def test_styles_of_paths(ask: Ask, path: str, fault: str) -> None:
    """A label, a matrix, and values after commas."""
    assert ask(f"GET {path}").reason == fault


@pytest.mark.parametrize(
    ("servers", "paths"),
    [
        ([{"url": "https://example.com"}], ["/a"]),
        ([{"url": "/"}], ["/a"]),
        ([{"url": "/api/v3"}, {"url": "http://127.0.0.1:1/b/?c#d"}], ["/api/v3/a", "/b/a", "/a"]),
        ([{"url": "{at}/v1", "variables": {"at": {"default": "https://example.com/x"}}}], ["/x/v1/a"]),
        ([{"url": "//h/{project_id}", "variables": {"project_id": {"default": "p"}}}], ["/p/a", "/0af2/a"]),
        ([{"url": "//h/{x}", "variables": {"x": {"default": "1/2"}}}], ["/1/2/a", "/1/a"]),
        ([{"url": "//h/a.c"}], ["/a.c/a"]),
    ],
)
def test_each_kind_of_server_has_its_path(servers: list[dict[str, Any]], paths: list[str]) -> None:
    """Addresses of hosts, paths alone, variables that hold a host or a part of a path."""
    item = {"get": {"responses": {"204": {"description": "Nothing."}}}}
    tree = {"openapi": "3.0.3", "info": {"title": "A", "version": "1"}, "servers": servers, "paths": {"/a": item}}
    mock = Mock(Contract.of(tree))
    assert [mock.answer(Request("GET", path)).answer.status for path in paths] == [204] * len(paths)
    assert mock.answer(Request("GET", "/abc/d/a")).answer.status == 404
