"""The modules at the root of a package of several services: `__init__.py`, and `_cloud.py` with `Cloud`.

Nothing of a service is imported before it is asked for. Text of documents stands in docstrings only.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from rst2openapi.client.docstrings import docstring
from rst2openapi.client.faces import FACES
from rst2openapi.client.facts import ServiceFacts

OF_CLOUDS = (
    *("aclose", "client", "close", "connection", "from_cloud", "from_env", "in_project", "in_region", "project_id"),
    *("region", "with_options"),
)
"""What the client of a cloud has besides its services."""

TAKEN = frozenset((*OF_CLOUDS, *FACES))
"""Names that no service has in the package."""


@frozen
class Member:
    """A service of the package: its name there, the class of its client, and what its document says of it."""

    name: str
    kind: str
    facts: ServiceFacts


def write(package: Path, members: Sequence[Member], client: str) -> None:
    """Write the modules; `client` is the name and version of the distribution as a product: `cloud/1.0.0`."""
    (package / "__init__.py").write_text(_init(members), encoding="utf-8")
    (package / "_cloud.py").write_text(_clouds(members, client), encoding="utf-8")


def _init(members: Sequence[Member]) -> str:
    services = sorted(one.name for one in members)
    words = docstring(f"Python client of {len(members)} services; each is imported when it is first used.", 0)
    return _INIT.format(
        words=words,
        modules=", ".join(sorted((*services, *FACES))),
        names="".join(f"    {one!r},\n" for one in sorted(("UNSET", "AsyncCloud", "Cloud", *services, *FACES))),
    )


def _clouds(members: Sequence[Member], client: str) -> str:
    regions = tuple(dict.fromkeys(region for one in members for region in one.facts.regions))
    return _CLOUDS.format(
        imports="".join(f"    from .{one.name} import facade as _{one.name}\n" for one in members),
        services=tuple(one.name for one in members),
        regions=f"{regions!a}",
        client=f"{client!a}",
        blocking="".join(_property(one, "") for one in members),
        asynchronous="".join(_property(one, "Async") for one in members),
    )


def _property(one: Member, prefix: str) -> str:
    words = docstring(f"{one.facts.title}.", 8)
    return _PROPERTY.format(name=one.name, kind=f"{prefix}{one.kind}", words=words)


_INIT = """\
{words}

from importlib import import_module
from typing import TYPE_CHECKING

from .types import UNSET

if TYPE_CHECKING:
    from . import {modules}
    from ._cloud import AsyncCloud, Cloud

__all__ = (
{names})

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in ("AsyncCloud", "Cloud"):
            return getattr(import_module("._cloud", __name__), name)
        if name in __all__:
            return import_module(f".{{name}}", __name__)
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")


def __dir__() -> list[str]:
    return sorted({{*globals(), *__all__}})
"""

_PROPERTY = """\
    @cached_property
    def {name}(self) -> _{name}.{kind}:
        {words}
        from .{name} import facade

        return self._service({name!r}, facade.{kind})

"""

_CLOUDS = """\
\"\"\"The client of all services, which logs in once for all of them.\"\"\"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import cloud as _cloud

if TYPE_CHECKING:
{imports}
__all__ = ["AsyncCloud", "Cloud"]

_FACTS = _cloud.CloudFacts(services={services}, regions={regions}, client={client})


class Cloud(_cloud.Cloud):
    \"\"\"All services; each property is the client of one.\"\"\"

    _facts = _FACTS

{blocking}

class AsyncCloud(_cloud.AsyncCloud):
    \"\"\"All services, with asyncio; each property is the client of one.\"\"\"

    _facts = _FACTS

{asynchronous}
"""
