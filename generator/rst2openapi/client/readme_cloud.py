"""The README of a client of several services: which there are, how one login serves them all, and a program."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from rst2openapi.client.calls import Call, counted
from rst2openapi.client.distribution import markdown_text
from rst2openapi.client.facade import Group
from rst2openapi.client.facts import DOMAIN, ServiceFacts
from rst2openapi.client.readme import Method, effort, given, iteration, joined, methods_of
from rst2openapi.client.readme_cloud_text import GLOBAL, PARAGRAPHS, SHARED
from rst2openapi.client.readme_text import PARAGRAPHS as OF_ONE

_SHOWN = 3
"""Services in the program."""


@frozen
class Service:
    """A service as the README tells of it."""

    name: str
    facts: ServiceFacts
    calls: tuple[Call, ...]
    groups: tuple[Group, ...]

    @property
    def methods(self) -> list[Method]:
        """Its methods in the order of the document."""
        return methods_of(self.calls, self.groups)


def text(services: Sequence[Service], package: str) -> str:
    """The text of `README.md`."""
    first = services[0]
    lists = [one for one in services if any(method.verb.listing for method in one.methods)]
    jobs = any(method.verb.job for one in services for method in one.methods)
    region = next((region for one in services for region in one.facts.regions), "eu-de")
    words = {
        "package": package,
        "facade": "Cloud",
        "count": len(services),
        "operations": sum(counted(one.calls) for one in services),
        "rows": "\n".join(map(_row, services)),
        "first": first.name,
        "override": first.name.rstrip("_").upper(),
        "other_region": next((one for one in reversed(first.facts.regions) if one != region), region),
        "region": f', region="{region}"',
        "program": "\n".join(_line(one) for one in services[:_SHOWN] if one.methods),
        "iterators": iteration(lists[0].methods, f"cloud.{lists[0].name}") if lists else "",
        "globals": " and ".join(f"`{one.name}`" for one in services if one.facts.scope == DOMAIN),
    }
    traits = {"": True, "lists": bool(lists), "jobs": jobs, "models": True, GLOBAL: bool(words["globals"])}
    own = [(trait, piece) for trait, piece in PARAGRAPHS if traits[trait]]
    shared = [(trait, piece) for trait, piece in OF_ONE if piece.startswith(SHARED) and traits[trait]]
    return joined(piece.format(**words) for _, piece in (*own, *shared))


def _row(one: Service) -> str:
    groups = ", ".join(f"`{group.name}`" for group in one.groups)
    return f"| `{one.name}` | {markdown_text(one.facts.title)} | {counted(one.calls)} | {groups} |"


def _line(one: Service) -> str:
    """A call that is easy to make."""
    method = min(one.methods, key=effort)
    return f"    print(cloud.{one.name}.{method.group}.{method.verb.name}({given(method.verb)}))"
