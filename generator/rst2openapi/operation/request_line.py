r"""Request lines: `POST https://{\\ *Endpoint*\\ }/v2.0/{project_id}/jobs?limit={limit}` -> method, path, query names.

The endpoint is stripped, emphasis is already gone (the page stage keeps plain text), and the query string is cut
off and kept as names, so that what is left is an OpenAPI path template.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import frozen

from rst2openapi.limits import LONGEST_ADDRESS, MOST_PLACEHOLDERS
from rst2openapi.operation.model import Method, PathTemplate

METHODS: dict[str, Method] = {
    "GET": "get",
    "POST": "post",
    "PUT": "put",
    "PATCH": "patch",
    "DELETE": "delete",
    "HEAD": "head",
    "OPTIONS": "options",
}

_LINE = re.compile(
    r"^(?:usage:\s*|(?:uri|url)\s*:\s*)?(?P<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[\s:]+"
    r"(?P<target>(?:https?://|/|\{[^}]*\}/).*)$",
    re.IGNORECASE | re.DOTALL,
)
_PATH_LINE = re.compile(r"^(?:path|uri|url)\s*:\s*(?P<target>\S.*)$", re.IGNORECASE)
_METHOD_LINE = re.compile(r"^(?:request\s+)?method\s*:\s*(?P<method>\w+)$", re.IGNORECASE)
_ENDPOINT = re.compile(
    r"^(?:https?://(?:\{+[^{}]+\}+|[^/{}?])+|\{+(?:\w+[ _-])*(?:endpoint|host)\}+(?::\d+)?)", re.IGNORECASE
)
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@frozen
class QueryPart:
    """A query parameter that the request line names: `name={placeholder}`, or `name=constant`."""

    name: str
    placeholder: str | None = None
    constant: str | None = None


@frozen
class RequestLine:
    """A request line taken apart. `repeated` lists (name, new name) of placeholders that stood twice.

    `mended` tells that the braces of the path had to be put in order; `host` are the placeholders before the path.
    """

    method: Method
    path: PathTemplate
    query: tuple[QueryPart, ...] = ()
    repeated: tuple[tuple[str, str], ...] = ()
    mended: bool = False
    host: tuple[str, ...] = ()


def parse(text: str) -> RequestLine | None:
    """Read `METHOD target`; None where the text is no request line, or one beyond limits.

    >>> parse("GET /v1/{project_id}/jobs?limit={limit}").path.text
    '/v1/{project_id}/jobs'
    """
    match = _LINE.match(text.strip())
    if match is None or beyond(match["target"]):
        return None
    return _assemble(match["method"], match["target"])


def beyond(target: str) -> str:
    """Why an address is too much to read, empty where it is not."""
    if len(target) > LONGEST_ADDRESS:
        return f"{len(target):,} characters, more than {LONGEST_ADDRESS:,}"
    placeholders = target.count("{")
    return f"{placeholders} placeholders, more than {MOST_PLACEHOLDERS}" if placeholders > MOST_PLACEHOLDERS else ""


def refused(text: str) -> str:
    """Why a text that looks like a request line is not read, empty where it is or does not."""
    match = _LINE.match(text.strip()) or _PATH_LINE.match(text.strip())
    return beyond(match["target"]) if match else ""


def parse_pair(lines: Iterable[str]) -> RequestLine | None:
    """Read the pair `PATH: /v1/…` and `Method: POST`, in either order, among these lines."""
    target = method = None
    for line in lines:
        if found := _METHOD_LINE.match(line.strip()):
            method = found["method"]
        elif found := _PATH_LINE.match(line.strip()):
            target = found["target"]
    if target is None or method is None or method.upper() not in METHODS or beyond(target):
        return None
    return _assemble(method, target)


def _assemble(method: str, target: str) -> RequestLine | None:
    """Strip the endpoint and the protocol version, part the query from the path, name every placeholder once."""
    target = re.sub(r"\s+HTTP/\d(\.\d)?$", "", target.strip(), flags=re.IGNORECASE)
    endpoint = _ENDPOINT.match(target)
    host = tuple(_squeeze(name) for name in _PLACEHOLDER.findall(endpoint[0])) if endpoint else ()
    path, query = _split_query(target[endpoint.end() :] if endpoint else target)
    path = re.sub(r"\s+", "", path) or "/"
    if not path.startswith("/"):
        return None
    mended = "/".join(_balanced(segment) for segment in path.split("/"))
    text, names, repeated = _unique_placeholders(mended)
    return RequestLine(METHODS[method.upper()], PathTemplate(text, names), query, repeated, mended != path, host)


def _balanced(segment: str) -> str:
    """A segment whose braces come in pairs: `{id` is closed at its end, `id}` opened at its start, `{{id}}` one pair,
    and `{a}b}` is `{ab}`.

    Braces around nothing get a name, since OpenAPI wants one.
    """
    pieces = re.split(r"([{}])", segment)
    out, open_ = "", False
    for piece in pieces:
        if piece.startswith("{") and not open_:
            out, open_ = f"{out}{{", True
        elif piece.startswith("}") and open_:
            out, open_ = f"{out}}}", False
        elif piece.startswith("}"):
            start, closed, rest = out.rpartition("}")
            out = f"{start}{rest}}}" if closed else f"{{{out}}}"
        elif not piece.startswith("{"):
            out += piece
    return re.sub(r"\{\}", "{unnamed}", f"{out}}}" if open_ else out)


def _split_query(target: str) -> tuple[str, tuple[QueryPart, ...]]:
    """Cut `?a={b}&c=d`, `&a={b}` and the form of RFC 6570, section 3.2.8: `{?a,b}`."""
    if form := re.search(r"\{\s*[?&]([^}]*)\}", target):
        names = tuple(QueryPart(_squeeze(name)) for name in form[1].split(",") if name.strip())
        return target[: form.start()], names
    path, _, query = target.partition("?")
    parts = (_query_part(part) for part in re.split(r"[&?]", query) if part.strip(" .…"))
    return path, tuple(part for part in parts if part.name)


def _query_part(part: str) -> QueryPart:
    name, _, value = part.partition("=")
    placeholder = _PLACEHOLDER.search(value)
    if placeholder:
        return QueryPart(_squeeze(name.strip("{} ")), placeholder=_squeeze(placeholder[1]))
    constant = value.strip()
    plain = re.fullmatch(r"[\w.\-]+", constant)
    return QueryPart(_squeeze(name.strip("{} ")), constant=constant if plain else None)


def _squeeze(name: str) -> str:
    return re.sub(r"\s+", "", name)


def _unique_placeholders(path: str) -> tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Rename the second of two equal placeholders: OpenAPI wants each name once in a template."""
    names: list[str] = []
    repeated: list[tuple[str, str]] = []

    def rename(match: re.Match[str]) -> str:
        name = match[1]
        while name in names:
            name = f"target_{name}"
        if name != match[1]:
            repeated.append((match[1], name))
        names.append(name)
        return f"{{{name}}}"

    text = _PLACEHOLDER.sub(rename, path)
    return text, tuple(names), tuple(repeated)


def same_path(template: str, concrete: str) -> bool:
    """Whether a path of an example, with values or placeholders, fits the template segment by segment."""
    path, _ = _split_query(_ENDPOINT.sub("", concrete.strip()))
    pattern = "/".join("[^/]+" if "{" in segment else re.escape(segment) for segment in template.rstrip("/").split("/"))
    return re.fullmatch(pattern, re.sub(r"\s+", "", path).rstrip("/")) is not None
