"""Two documents -> what changed between them for users, in the order of the new one, then what is gone.

A change in a component that one part of one operation uses is told there (`request options.name`); one that several
use is told once, with all of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, field, frozen

from rst2openapi.changes import promises, security, words
from rst2openapi.changes.keywords import traits
from rst2openapi.changes.model import OPERATION, PARAMETER, Change, Effect, Kind, Use
from rst2openapi.changes.operations import Parts, pairs, read, same_place
from rst2openapi.changes.plain import Tree
from rst2openapi.changes.schemas import Found, Pair, Schemas, required

_WHICH = ("version", "x-source")
"""Members of the Info Object that differ between two documents of the same facts."""

_TOLD = ("deprecated", "description", "example", "examples")
"""Members of a parameter that are looked at like keywords of its schema."""

_NAMES = (("method", "method"), ("iterator", "iterator"), ("poller", "waits by"))
"""What a facade calls an operation, and the facets of that."""


def compare(old: Tree, new: Tree) -> tuple[Change, ...]:
    """All changes between two documents; none where users notice nothing."""
    comparison = _Comparison(Schemas(old, new))
    changes = [*_servers(old, new), *_schemes(old, new), *_about(old, new)]
    for before, after in pairs(read(old), read(new)):
        if before is not None and after is not None:
            changes += comparison.operation(before, after)
        elif after is not None:
            changes.append(Change(Kind.ADDED, OPERATION, "", "", "", Effect.ADDS, (Use(after.operation),)))
        elif before is not None:
            changes.append(Change(Kind.REMOVED, OPERATION, "", "", "", Effect.BREAKS, (Use(before.operation),)))
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
        for part in _in_both(old, new, new.texts):
            yield from _of(Use(new.operation, part), _texts(old, new, part))
        for place in ("path", "query", "header", "cookie"):
            found = Found()
            self._parameters(_placed(old, place), _placed(new, place), found, in_path=place == "path")
            yield from self._seen(Use(new.operation, place), found)
        for part in _in_both(old, new, (*new.bodies, *old.bodies)):
            found = Found()
            self._bodies(_media(old, part), _media(new, part), found, needed=part == "request" and bool(new.request))
            yield from self._seen(Use(new.operation, part), found)
        for part in _in_both(old, new, (*new.headers, *old.headers)):
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
                    found.add("name", after, before, after, effect=Effect.BREAKS)
            old = dict(zip(new, old.values(), strict=True))
        for name, one in new.items():
            needed = bool(one.get("required"))
            if name not in old:
                said = words.field(self.schemas.new, _schema(one), required=needed)
                found.add(PARAMETER, name, "", said, effect=Effect.NARROWS if needed else Effect.ADDS)
                continue
            required(name, was=bool(old[name].get("required")), now=needed, found=found)
            told = [{key: each[key] for key in _TOLD if key in each} for each in (old[name], one)]
            traits(told[0], told[1], name, found.add)
            styles = [_style(each) for each in (old[name], one)]
            if styles[0] != styles[1]:
                found.add("written as", name, *styles, effect=Effect.BREAKS)
            self.schemas.compare(_schema(old[name]), _schema(one), name, found)
        for name, one in old.items():
            if name not in new:
                said = words.field(self.schemas.old, _schema(one), required=bool(one.get("required")))
                found.add(PARAMETER, name, said, "", effect=Effect.BREAKS)

    def _bodies(self, old: Mapping[str, Tree], new: Mapping[str, Tree], found: Found, *, needed: bool) -> None:
        """The bodies of a part by media type; one that is sent as another type is compared all the same."""
        if old.keys() != new.keys():
            before, after = (", ".join(media or "JSON" for media in each) for each in (old, new))
            come = Effect.NARROWS if needed and not old else Effect.ADDS
            found.add("body", "", before, after, effect=Effect.BREAKS if old.keys() - new.keys() else come)
        if len(old) == len(new) == 1:
            old = dict(zip(new, old.values(), strict=True))
        for media, schema in new.items():
            if media in old:
                self.schemas.compare(old[media], schema, "", found)


def _of(use: Use, found: Found) -> Iterator[Change]:
    return (evolve(one, uses=(use,)) for one in found.changes)


def _in_both(old: Parts, new: Parts, keyed: Iterable[tuple[str, str]]) -> list[str]:
    """The parts of these keys, less those of answers that one of both does not have: they are told as statuses."""
    parts = dict.fromkeys(part for part, _ in keyed)
    statuses = [{f"response {status}" for status in one.statuses} for one in (old, new)]
    return [part for part in parts if not part.startswith("response ") or all(part in each for each in statuses)]


def _itself(old: Parts, new: Parts) -> Found:
    """What changed of an operation as a whole."""
    found = Found()
    # The lock of names keeps the former ones in clients, deprecated.
    renamed = Effect.ADDS if old.id in new.former else Effect.BREAKS
    for attribute, facet in _NAMES:
        before, after = getattr(old.named, attribute), getattr(new.named, attribute)
        if before != after:
            found.add(facet, "", before, after, effect=renamed if before else Effect.ADDS)
    if old.id != new.id and old.named.method == new.named.method:
        found.add("operation id", "", old.id, new.id, effect=renamed)
    places = [f"{one.operation.method} {one.operation.path}" for one in (old, new)]
    if places[0] != places[1]:
        found.add("request line", "", *places, effect=Effect.ADDS if same_place(old, new) else Effect.BREAKS)
    traits({"deprecated": old.deprecated}, {"deprecated": new.deprecated}, "", found.add)
    if None not in (old.request, new.request) and old.request != new.request:
        effect = Effect.NARROWS if new.request else Effect.WIDENS
        found.add("body", "", *(words.need(required=bool(one.request)) for one in (old, new)), effect=effect)
    if old.fixed != new.fixed:
        found.add("fixed values", "", old.fixed, new.fixed, effect=Effect.BREAKS)
    promises.compare(old.promises, new.promises, found, named=old.named.is_known and new.named.is_known)
    security.compare(old.ways, new.ways, found)
    _statuses(old.statuses, new.statuses, found)
    return found


def _statuses(old: Sequence[str], new: Sequence[str], found: Found) -> None:
    """Answers that came or went: a success that is no more is missed, a failure is not."""
    gone, come = [one for one in old if one not in new], [one for one in new if one not in old]
    if gone:
        missed = any(one[:1] == "2" and not {f"{one[:1]}XX", "default"} & set(new) for one in gone)
        found.add("statuses", "", words.joined(gone), "", effect=Effect.BREAKS if missed else Effect.ADDS)
    if come:
        found.add("statuses", "", "", words.joined(come), effect=Effect.ADDS)


def _texts(old: Parts, new: Parts, part: str) -> Found:
    """What people are told otherwise of a part."""
    found = Found()
    for facet in ("words", "example"):
        before, after = (one.texts.get((part, facet)) for one in (old, new))
        if before is not None and after is not None and before != after:
            found.add(facet, "", words.said(before) or "none", words.said(after) or "none", effect=Effect.WORDS)
    return found


def _servers(old: Tree, new: Tree) -> Iterator[Change]:
    """Addresses and regions of the service that came or went."""
    before, after = _addresses(old), _addresses(new)
    for one in after:
        if one not in before:
            yield Change(Kind.ADDED, "server", "", "", one, Effect.ADDS)
    for one in before:
        if one not in after:
            yield Change(Kind.REMOVED, "server", "", one, "", Effect.BREAKS)


def _schemes(old: Tree, new: Tree) -> Iterator[Change]:
    """Ways to prove who one is that are done otherwise."""
    for name, before, after in security.schemes(old, new):
        yield Change(Kind.CHANGED, "security scheme", name, words.said(before), words.said(after), Effect.BREAKS)


def _about(old: Tree, new: Tree) -> Iterator[Change]:
    """What people are told of the service as a whole."""
    for key in ("info", "tags"):
        before, after = (_told(one.get(key)) for one in (old, new))
        if before != after:
            yield Change(Kind.CHANGED, "words", key, words.said(before), words.said(after), Effect.WORDS)


def _told(said: object) -> str:
    """A part of a document less what says which one it is."""
    kept = {key: one for key, one in said.items() if key not in _WHICH} if isinstance(said, Mapping) else said or []
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


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


def _style(parameter: Tree) -> str:
    """How the values of a parameter are written (OpenAPI 3.0.3, "Style Values")."""
    usual = "form" if parameter.get("in") in ("query", "cookie") else "simple"
    style = str(parameter.get("style") or usual)
    exploded = parameter.get("explode", style == "form")
    return f"{style}, exploded" if exploded else style


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
