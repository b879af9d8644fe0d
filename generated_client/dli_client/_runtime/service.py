"""What a document says of a service as a whole: where it answers and how a request shows who sends it.

`_service.py` of a generated client holds one `ServiceFacts`; nothing else in this folder is of one service.
"""

import re
import sys
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from .transport import httpx

__all__ = ["ServiceFacts"]

_HOST_PART = r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?"


class Server(NamedTuple):
    """One address of a service.

    Attributes:
        url: A URL template such as `https://dli.{region}.example.com`.
        defaults: The variables of the template with what they are if nobody says otherwise.
        choices: The values of each variable that the document lists.

    """

    url: str
    defaults: Mapping[str, str] = MappingProxyType({})
    choices: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    def lists(self, variables: Mapping[str, str]) -> bool:
        """Whether the document lists all of these values for this server."""
        return all(value in self.choices.get(name, ()) for name, value in variables.items())


class ServiceFacts(NamedTuple):
    """The facts of a service.

    Attributes:
        auth_header: The header that carries the token.
        auth_prefix: What stands before the token in the header; nothing if empty.
        servers: Where the service answers; empty where the document does not say. Regions of different domains
            have servers of their own.
        client: The client's name and version as a product of `User-Agent`: `dli-client/1.0`.
        short: What settings call the service: `dli`; if empty the first part of its host.
        types: Under which types catalogues list it, the first found counts; `short` in any case.
        scope: What its calls need a token for: `project`, or `domain` where it is one service for a whole account.

    """

    auth_header: str = "Authorization"
    auth_prefix: str = "Bearer"
    servers: tuple[Server, ...] = ()
    client: str = "python-client"
    short: str = ""
    types: tuple[str, ...] = ()
    scope: str = "project"

    @property
    def user_agent(self) -> str:
        """What requests say of who sends them: `dli-client/1.0 Python/3.11.7 httpx/0.28.1`."""
        return user_agent(self.client)

    @property
    def names(self) -> tuple[str, ...]:
        """What settings may call the service, the likeliest first: `eip`, its host's first part `vpc`, its types."""
        host = self.servers[0].url.partition("//")[2].partition(".")[0] if self.servers else ""
        spelled = (re.sub(r"[^a-z0-9]+", "_", one.lower()).strip("_") for one in (self.short, host, *self.types))
        return tuple(dict.fromkeys(filter(None, spelled)))

    @property
    def domains(self) -> tuple[str, ...]:
        """The domains of the cloud that the service belongs to: what follows the region in its addresses.

        An address without a region stands for itself alone.
        """
        hosts = (one.url.partition("//")[2].partition("/")[0].partition(":")[0] for one in self.servers)
        return tuple(dict.fromkeys(host.partition("{region}.")[2] or host for host in hosts))

    @property
    def regions(self) -> tuple[str, ...]:
        """The regions that the document lists, of all servers."""
        return tuple(dict.fromkeys(one for server in self.servers for one in server.choices.get("region", ())))

    @property
    def asks_region(self) -> bool:
        """Whether the address depends on a region, and the document leaves it open which."""
        return bool(self.servers) and "region" in self.servers[0].defaults and len(self.regions) != 1

    def url(self, **variables: str) -> str:
        """The base URL with its variables (`region=...`) filled in; one that is left out has the documented default.

        Of several servers it is the first that lists the values. A value that none lists is accepted, since services
        reach new regions.

        Raises:
            ValueError: The document names no server, a value is not part of a host name, or a variable is unknown.

        """
        if not self.servers:
            raise ValueError("the document names no server: give base_url yourself")
        server = next((one for one in self.servers if one.lists(variables)), self.servers[0])
        url = server.url
        for name, value in {**server.defaults, **variables}.items():
            if name not in server.defaults:
                known = ", ".join(sorted(server.defaults)) or "none"
                raise ValueError(f"the server has no variable {name!r}; it has {known}")
            if not re.fullmatch(_HOST_PART, value):
                raise ValueError(f"{name}={value!r} is not part of a host name")
            url = url.replace(f"{{{name}}}", value)
        return url


def user_agent(client: str) -> str:
    """The `User-Agent` of a client of that name and version."""
    return f"{client} Python/{'.'.join(map(str, sys.version_info[:3]))} httpx/{httpx.__version__}"
