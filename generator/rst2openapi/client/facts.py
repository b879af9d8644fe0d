"""What a document says of the service as a whole becomes the `SERVICE` of `_service.py`.

`servers` gives its `servers`, the scheme that `security` names its `auth_header` (`X-Auth-Token`) and `auth_prefix`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from rst2openapi.client.intake import operations
from rst2openapi.client.naming import version_of

PROJECT, DOMAIN = "project", "domain"
"""What the calls of a service need a token for."""


@frozen
class Server:
    """A URL template, and of each of its variables the default and the values that are listed."""

    url: str
    defaults: Mapping[str, str]
    choices: Mapping[str, tuple[str, ...]]


@frozen
class ServiceFacts:
    """`servers` are those that a client could reach; `short`, `types` and `scope` are those of `x-service`."""

    title: str
    version: str
    auth_header: str
    auth_prefix: str
    servers: tuple[Server, ...]
    short: str = ""
    types: tuple[str, ...] = ()
    scope: str = PROJECT

    @property
    def regions(self) -> tuple[str, ...]:
        """The regions that the servers list."""
        return tuple(dict.fromkeys(one for server in self.servers for one in server.choices.get("region", ())))

    @property
    def server(self) -> str:
        """The first URL template, empty where there is none."""
        return self.servers[0].url if self.servers else ""

    @property
    def defaults(self) -> Mapping[str, str]:
        """The variables of the first server with their defaults."""
        return self.servers[0].defaults if self.servers else {}


def facts_of(tree: Mapping[str, Any], name: str = "") -> ServiceFacts:
    """The facts of a document's `info`, its servers, and the security scheme that it uses first.

    `name` is what the service is called where it has another name or none in the document.
    """
    info = tree["info"]
    said = info.get("x-service")
    known = said if isinstance(said, dict) else {}
    listed = known.get("types")
    types = [one for one in listed if isinstance(one, str) and one] if isinstance(listed, list) else []
    said_name = str(known.get("name") or "")
    header, prefix = _authentication(tree)
    servers = tree.get("servers")
    return ServiceFacts(
        title=" ".join(str(info.get("title") or "Service").split()),
        version=str(info.get("version") or ""),
        auth_header=header,
        auth_prefix=prefix,
        servers=tuple(filter(None, map(_server, servers if isinstance(servers, list) else ()))),
        short=name or said_name,
        types=tuple(dict.fromkeys((*types, *([said_name] if name and said_name not in (name, "") else ())))),
        scope=DOMAIN if known.get("scope") == DOMAIN else PROJECT,
    )


def _server(tree: Any) -> Server | None:
    url = str(tree.get("url") or "") if isinstance(tree, dict) else ""
    if not url.startswith(("http://", "https://")):
        return None
    variables = tree.get("variables")
    named = variables if isinstance(variables, dict) else {}
    known = {str(name): value for name, value in named.items() if isinstance(value, dict)}
    return Server(
        url.rstrip("/"),
        {name: str(value.get("default") or "") for name, value in known.items()},
        {name: tuple(map(str, value.get("enum") or ())) for name, value in known.items()},
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


_MODULE = """\
\"\"\"What the document says of the service: where it answers and how a request shows who sends it.\"\"\"

from ._runtime.service import {names}

SERVICE = ServiceFacts(
    auth_header={auth_header!a},
    auth_prefix={auth_prefix!a},
    servers=({servers}),
    client={client!a},{more}
)

server_url = SERVICE.url
"""


def service_module(facts: ServiceFacts, client: str) -> str:
    """The source of `_service.py` for a client of that name; every value of the document is written as a literal."""
    servers = [f"Server({one.url!a}, {dict(one.defaults)!a}, {dict(one.choices)!a})," for one in facts.servers]
    beyond = {"short": facts.short, "types": facts.types, "scope": "" if facts.scope == PROJECT else facts.scope}
    return _MODULE.format(
        client=f"{client}/{version_of(facts.version)}",
        names="Server, ServiceFacts" if servers else "ServiceFacts",
        auth_header=facts.auth_header,
        auth_prefix=facts.auth_prefix,
        servers="".join(servers),
        more="".join(f"\n    {name}={value!a}," for name, value in beyond.items() if value),
    )
