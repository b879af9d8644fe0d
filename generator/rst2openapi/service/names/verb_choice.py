"""What an operation does: the verb of its title, unless path, method or answer know better.

"Querying VPCs" that answers a list is `list`, "Assigning an EIP" posted to a collection `create`; what a path says at
its end (`/copy`) goes before the title's own word for it ("Replicating").
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from rst2openapi.service.names.paths import Things
from rst2openapi.service.names.reading import Reading
from rst2openapi.service.names.titles import Phrase
from rst2openapi.service.names.verbs import MAKING, READ, UNMAKING, canonical, is_verb
from rst2openapi.service.names.words import listed

_BY_METHOD = {"get": READ, "head": "check", "post": "create", "put": "update", "patch": "update", "delete": "delete"}
"""What a method does to the thing that its path names, where the title gives no verb."""

_OF_RESOURCES = frozenset({*_BY_METHOD.values(), "add", "remove", "set", "action", "show", "count"})
"""Verbs that say no more than a method does: at the end of a path they do not stand against that of the title."""

_GENERAL = frozenset({"create", "update", "set"})
"""Verbs that a method gives, and that stand for several others."""

_PLAINLY = frozenset({"add", "create", "delete", "remove", "update"})

_WHOLE = listed("quota count")
"""Things that an answer tells as a whole, though it holds arrays."""


def verb_of(reading: Reading, phrases: Sequence[Phrase], named: Things) -> str:
    """The verb of an operation; of one that several pages describe, what all of them do."""
    verbs = list(dict.fromkeys(_one_verb(reading, one, named) for one in phrases))
    if len(verbs) == 1:
        return "run" if _is_action(verbs[0], phrases, named) else verbs[0]
    if set(verbs) <= {READ, "list"}:
        return "list"
    if "create" in verbs and not named.action and reading.merged.method == "post":
        return "create"
    if set(verbs) <= _PLAINLY or reading.merged.method in ("put", "patch"):
        return "update"
    return "run" if reading.merged.method not in ("get", "head") else verbs[0]


def _is_action(verb: str, phrases: Sequence[Phrase], named: Things) -> bool:
    """Whether `…/action` does what no plain verb says: "Enabling or Disabling a Group", "Managing Instances"."""
    said = {canonical(raw) for one in phrases for raw in one.verbs}
    return named.action == ("action",) and verb in _GENERAL and not said <= _PLAINLY


def _one_verb(reading: Reading, one: Phrase, named: Things) -> str:
    method, raw = reading.merged.method, one.verbs[0] if one.verbs else ""
    verb = one.verb or _BY_METHOD.get(method, method)
    if verb == READ and method not in ("get", "head", "post"):
        verb = _BY_METHOD.get(method, method)  # "Showing Original Logs" by PUT: a setting
    done = canonical(named.action[0]) if named.action and is_verb(named.action[0]) else ""
    if done and verb != READ and (done not in _OF_RESOURCES or (done == "create" and raw in MAKING)) and not one.named:
        return done
    collection = method == "post" and not named.action and not reading.path.rstrip("/").endswith("}")
    if verb == READ or (verb == "monitor" and method == "get"):
        return "list" if _reads_many(reading, one, named) else _made_or_read(raw, collection)
    return _of_method(verb, raw, method, _Place(collection, not any(part.member for part in named.parts[:-1])))


@frozen
class _Place:
    """What a path ends in: a collection that is posted to, and a thing that belongs to no other one."""

    collection: bool
    outermost: bool


def _of_method(verb: str, raw: str, method: str, place: _Place) -> str:
    """The verb where the method says more than the title: an EIP that is assigned by POST is created."""
    if place.collection and (raw in MAKING or (raw in ("add", "configure", "install") and place.outermost)):
        return "create"
    if method == "delete" and (raw in UNMAKING or (verb == "remove" and place.outermost)):
        return "delete"
    if verb == "run":
        return {"put": "update", "patch": "update", "delete": "delete"}.get(method, verb)
    return raw if raw == "change" and method == "post" else verb


def _reads_many(reading: Reading, one: Phrase, named: Things) -> bool:
    """Whether a read lists: the API's own name says so, else the answer, else path and title both speak of many."""
    if named.root:
        return not reading.path.strip("/")
    if one.named and one.verbs[0] in ("get", "list", "show"):
        return one.verbs[0] == "list"
    last = one.things[-1] if one.things else ""
    if last in _WHOLE or reading.lists:
        whole = last in _WHOLE and (last != "count" or last in named.words or not reading.lists)
        return not whole
    plural = last in one.plural and not reading.path.rstrip("/").endswith("}")
    return plural and (one.verbs[:1] == ("list",) or named.parts[-1].many or reading.paged)


def _made_or_read(raw: str, collection: bool) -> str:
    """A POST that obtains one thing makes it: a token."""
    return "create" if collection and raw == "obtain" else READ
