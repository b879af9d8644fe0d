"""Two documents -> what changed between them for users, in the order of the new one, then what is gone.

A change in a component that one part of one operation uses is told there (`request options.name`); one that several
use is told once, with all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve, field, frozen

from rst2openapi.changes import words
from rst2openapi.changes.model import OPERATION, PARAMETER, Change, Kind, Use
from rst2openapi.changes.operations import Parts, pairs, read
from rst2openapi.changes.plain import Tree
from rst2openapi.changes.schemas import Found, Pair, Schemas, traits

_NAMES = (("method", "method"), ("iterator", "iterator"), ("poller", "waits by"))
"""What a facade calls an operation, and the facets of that."""


def compare(old: Tree, new: Tree) -> tuple[Change, ...]:
    """All changes between two documents; none where users notice nothing."""
    comparison = _Comparison(Schemas(old, new))
    changes = list(_servers(old, new))
    for before, after in pairs(read(old), read(new)):
        if before is not None and after is not None:
            changes += comparison.operation(before, after)
        elif after is not None:
            changes.append(Change(Kind.ADDED, OPERATION, "", "", "", (Use(after.operation),)))
        elif before is not None:
            changes.append(Change(Kind.REMOVED, OPERATION, "", "", "", (Use(before.operation),)))
    return (*changes, *comparison.components())


@frozen
class _Comparison:
    """The components that operations were seen to use, and where below which part."""

    schemas: Schemas
    pairs: dict[Pair, Found] = field(factory=dict)
    uses: dict[Pair, dict[Use, str]] = field(factory=dict)

    def operation(self, old: Parts, new: Parts) -> Iterator[Change]:
        """What changed of an operation outside of components."""
        yield from _of(Use(new.operation), _itself(old, new))
        for place in ("path", "query", "header", "cookie"):
            found = Found()
            self._parameters(_placed(old, place), _placed(new, place), found, in_path=place == "path")
            yield from self._seen(Use(new.operation, place), found)
        for part in dict.fromkeys(part for part, _ in (*new.bodies, *old.bodies)):
            found = Found()
            self._bodies(_media(old, part), _media(new, part), found)
            yield from self._seen(Use(new.operation, part), found)
        for part in dict.fromkeys(part for part, _ in (*new.headers, *old.headers)):
            found = Found()
            self._parameters(_headers(old, part), _headers(new, part), found, in_path=False)
            yield from self._seen(Use(new.operation, f"{part} header"), found)

    def components(self) -> Iterator[Change]:
        """What changed in components: at their one place, or once for all that use them."""
        for pair, uses in sorted(self.uses.items()):
            changes = self._pair(pair).changes
            if len(uses) == 1:
                ((use, at),) = uses.items()
                yield from (evolve(one, at=_joined(at, one.at), uses=(use,)) for one in changes)
            else:
                name = pair[1].rpartition("/")[2]
                yield from (evolve(one, uses=tuple(sorted(uses)), model=name) for one in changes)

    def _seen(self, use: Use, found: Found) -> Iterator[Change]:
        """The changes of a part; the components below it are kept for later, with what is below them."""
        waiting = list(found.pairs.items())
        while waiting:
            pair, at = waiting.pop(0)
            if use in self.uses.setdefault(pair, {}):
                continue
            self.uses[pair][use] = at
            waiting += [(inner, _joined(at, place)) for inner, place in self._pair(pair).pairs.items()]
        return _of(use, found)

    def _pair(self, pair: Pair) -> Found:
        if pair not in self.pairs:
            self.pairs[pair] = self.schemas.pair(pair)
        return self.pairs[pair]

    def _parameters(self, old: Mapping[str, Tree], new: Mapping[str, Tree], found: Found, *, in_path: bool) -> None:
        if in_path and len(old) == len(new):
            for before, after in zip(old, new, strict=True):
                if before != after:
                    found.add("name", after, before, after)
            old = dict(zip(new, old.values(), strict=True))
        for name, one in new.items():
            required = bool(one.get("required"))
            if name not in old:
                found.add(PARAMETER, name, "", words.field(self.schemas.new, _schema(one), required=required))
                continue
            if bool(old[name].get("required")) != required:
                found.add("required", name, words.need(required=not required), words.need(required=required))
            traits({"deprecated": old[name].get("deprecated")}, {"deprecated": one.get("deprecated")}, name, found)
            self.schemas.compare(_schema(old[name]), _schema(one), name, found)
        for name, one in old.items():
            if name not in new:
                required = bool(one.get("required"))
                found.add(PARAMETER, name, words.field(self.schemas.old, _schema(one), required=required), "")

    def _bodies(self, old: Mapping[str, Tree], new: Mapping[str, Tree], found: Found) -> None:
        """The bodies of a part by media type; one that is sent as another type is compared all the same."""
        if old.keys() != new.keys():
            before, after = (", ".join(media or "JSON" for media in each) for each in (old, new))
            found.add("body", "", before, after)
        if len(old) == len(new) == 1:
            old = dict(zip(new, old.values(), strict=True))
        for media, schema in new.items():
            if media in old:
                self.schemas.compare(old[media], schema, "", found)


def _of(use: Use, found: Found) -> Iterator[Change]:
    return (evolve(one, uses=(use,)) for one in found.changes)


def _itself(old: Parts, new: Parts) -> Found:
    """What changed of an operation as a whole."""
    found = Found()
    for attribute, facet in _NAMES:
        before, after = getattr(old.named, attribute), getattr(new.named, attribute)
        if before != after:
            found.add(facet, "", before, after)
    places = [f"{one.operation.method} {one.operation.path}" for one in (old, new)]
    if places[0] != places[1]:
        found.add("request line", "", *places)
    traits({"deprecated": old.deprecated}, {"deprecated": new.deprecated}, "", found)
    if None not in (old.request, new.request) and old.request != new.request:
        found.add("body", "", *(words.need(required=bool(one.request)) for one in (old, new)))
    gone = [one for one in old.statuses if one not in new.statuses]
    come = [one for one in new.statuses if one not in old.statuses]
    for before, after in ((gone, []), ([], come)):
        if before or after:
            found.add("statuses", "", words.joined(before), words.joined(after))
    return found


def _servers(old: Tree, new: Tree) -> Iterator[Change]:
    """Addresses and regions of the service that came or went."""
    before, after = _addresses(old), _addresses(new)
    for one in after:
        if one not in before:
            yield Change(Kind.ADDED, "server", "", "", one)
    for one in before:
        if one not in after:
            yield Change(Kind.REMOVED, "server", "", one, "")


def _addresses(tree: Tree) -> list[str]:
    found = []
    servers = tree.get("servers")
    for server in servers if isinstance(servers, list) else ():
        if isinstance(server, Mapping):
            variables = server.get("variables")
            region = variables.get("region") if isinstance(variables, Mapping) else None
            regions = region.get("enum") if isinstance(region, Mapping) else None
            url = str(server.get("url"))
            found += [url.replace("{region}", str(one)) for one in regions] if isinstance(regions, list) else [url]
    return found


def _placed(parts: Parts, place: str) -> dict[str, Tree]:
    """The parameters of a place; those of a path in the order that it has them."""
    found = {name: one for (of, name), one in parts.parameters.items() if of == place}
    return dict(sorted(found.items(), key=lambda pair: parts.operation.path.find(f"{{{pair[0]}}}")))


def _media(parts: Parts, part: str) -> dict[str, Tree]:
    return {media: schema for (of, media), schema in parts.bodies.items() if of == part}


def _headers(parts: Parts, part: str) -> dict[str, Tree]:
    return {name: one for (of, name), one in parts.headers.items() if of == part}


def _schema(parameter: Tree) -> Tree:
    """The schema of a parameter or header, which may have it under a media type."""
    content = parameter.get("content")
    inner: Sequence[object] = list(content.values()) if isinstance(content, Mapping) else ()
    found = parameter.get("schema", inner[0].get("schema") if inner and isinstance(inner[0], Mapping) else {})
    return found if isinstance(found, Mapping) else {}


def _joined(at: str, below: str) -> str:
    return f"{at}.{below}" if at and below and not below.startswith("[") else f"{at}{below}"
