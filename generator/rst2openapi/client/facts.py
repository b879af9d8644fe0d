"""What a document says of the service as a whole becomes the `SERVICE` of `_service.py`.

`servers[0]` gives its `server`, the scheme that `security` names its `auth_header` (`X-Auth-Token`) and `auth_prefix`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from rst2openapi.client.naming import version_of
from rst2openapi.client.preparing import operations


@frozen
class ServiceFacts:
    """`server` is a URL template, empty where the document gives none that a client could reach."""

    title: str
    version: str
    auth_header: str
    auth_prefix: str
    server: str
    defaults: Mapping[str, str]
    choices: Mapping[str, tuple[str, ...]]


def facts_of(tree: Mapping[str, Any]) -> ServiceFacts:
    """The facts of a document's `info`, first server, and the security scheme that it uses first."""
    info = tree["info"]
    header, prefix = _authentication(tree)
    server = _first(tree.get("servers"))
    url = str(server.get("url") or "")
    variables = server.get("variables")
    named = variables if isinstance(variables, dict) else {}
    known = {str(name): value for name, value in named.items() if isinstance(value, dict)}
    return ServiceFacts(
        title=" ".join(str(info.get("title") or "Service").split()),
        version=str(info.get("version") or ""),
        auth_header=header,
        auth_prefix=prefix,
        server=url.rstrip("/") if url.startswith(("http://", "https://")) else "",
        defaults={name: str(value.get("default") or "") for name, value in known.items()},
        choices={name: tuple(map(str, value.get("enum") or ())) for name, value in known.items()},
    )


def _authentication(tree: Mapping[str, Any]) -> tuple[str, str]:
    """The header and the prefix of the token; a bearer token where no scheme says otherwise."""
    schemes = (tree.get("components") or {}).get("securitySchemes") or {}
    for name in _schemes_in_use(tree):
        scheme = schemes.get(name) or {}
        if scheme.get("type") == "apiKey" and scheme.get("in") == "header":
            return str(scheme.get("name")), ""
    return "Authorization", "Bearer"


def _schemes_in_use(tree: Mapping[str, Any]) -> list[str]:
    requirements = [tree.get("security"), *(operation.get("security") for _, _, operation in operations(tree))]
    return [name for alternatives in requirements for option in alternatives or () for name in option]


def _first(servers: Any) -> Mapping[str, Any]:
    return servers[0] if isinstance(servers, list) and servers and isinstance(servers[0], dict) else {}


_MODULE = """\
\"\"\"What the document says of the service: where it answers and how a request shows who sends it.\"\"\"

from ._runtime.service import ServiceFacts

SERVICE = ServiceFacts(
    auth_header={auth_header!a},
    auth_prefix={auth_prefix!a},
    server={server!a},
    defaults={defaults!a},
    choices={choices!a},
    client={client!a},
)

server_url = SERVICE.url
"""


def service_module(facts: ServiceFacts, client: str) -> str:
    """The source of `_service.py` for a client of that name; every value of the document is written as a literal."""
    return _MODULE.format(
        client=f"{client}/{version_of(facts.version)}",
        auth_header=facts.auth_header,
        auth_prefix=facts.auth_prefix,
        server=facts.server,
        defaults=dict(facts.defaults),
        choices=dict(facts.choices),
    )
