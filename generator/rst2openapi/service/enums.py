"""Lists of values in fields and parameters -> named schemas, one for each list of a field name.

`module_type` with the values jar, pyFile and file becomes `ModuleType` wherever it stands; a `status` is named after
the schema it belongs to (`PackageStatus`). The default stays with the field.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping

from attrs import define, evolve, field

from rst2openapi.operation.model import EnumValue, Facets, Field, Scalar
from rst2openapi.service.descriptions import first_sentence
from rst2openapi.service.model import ArrayOf, EnumSchema, Schema, SchemaName, SchemaRef
from rst2openapi.service.names.vocabulary import GENERIC as MEMBERS
from rst2openapi.service.names.vocabulary import RESERVED, TRAPS
from rst2openapi.service.names.words import folded, lettered, listed, pascal, singular_words, words

GENERIC = listed(
    """
    action category code flag format is key kind level method mode name op operation operator option order
    phase policy role scope sort state status subtype type unit value version visibility protocol charge
    enabled direction effect source target
    """
)
"""Field names that many lists of values share: always named after their owners."""

_ROLES = frozenset({"request", "response", "error", "item", "body"})
"""Last words of names of bodies."""

_MOST_WORDS = 6
"""Owners with longer names lend their last words only."""


@define
class Enums:
    """The lists found so far, the names that are taken in the service, and the verbs of its operations.

    `given` are the names of before, by owner and field (`Queue.status`), `places` those of now.
    """

    taken: set[str]
    verbs: frozenset[str]
    given: Mapping[str, str] = field(factory=dict)
    places: dict[str, str] = field(factory=dict)
    schemas: dict[SchemaName, EnumSchema] = field(factory=dict)
    known: dict[Hashable, SchemaName] = field(factory=dict)
    wanted: dict[Hashable, list[str]] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        """Keep the names of before for what bears them."""
        self.taken |= {folded(name) for name in self.given.values()}

    def survey(self, one: Field[Schema], owner: str) -> None:
        """Take note of a field with a list and of its owner: names are given when all are known."""
        if _scalar(one) is not None:
            self.wanted.setdefault(_key(one), []).append(owner)

    def hoisted(self, one: Field[Schema], owner: str) -> Field[Schema]:
        """The field with its list replaced by a reference to a named one."""
        scalar = _scalar(one)
        if scalar is None:
            return one
        key = _key(one)
        if key not in self.known:
            self.known[key] = self._name(one, owner, key)
            self.schemas[self.known[key]] = EnumSchema(scalar, one.facets.enum, first_sentence(one.description))
        else:
            name = self.known[key]
            self.schemas[name] = evolve(self.schemas[name], values=_explained(self.schemas[name].values, one))
        self.places[f"{owner}.{one.name}"] = self.known[key]
        reference = SchemaRef(self.known[key])
        return evolve(one, type=_replaced(one.type, lambda: reference), facets=_rest(one.facets))

    def _name(self, one: Field[Schema], owner: str, key: Hashable) -> SchemaName:
        for place in (f"{other}.{one.name}" for other in self.wanted[key]):
            if place in self.given and self.given[place] not in self.schemas:
                return self._take(self.given[place])
        own = pascal(singular_words(one.name)) or "Value"
        alone = len({other for other in self.wanted if _field_of(other) == _field_of(key)}) == 1
        candidates = [own] if alone and (len(words(one.name)) > 1 or own.lower() not in GENERIC) else []
        candidates += [_joined(self._short(owner), own), _joined(owner, own), owner + own, owner + own + "Value"]
        for candidate in map(_safe, candidates):
            if folded(candidate) not in self.taken and candidate.lower() not in RESERVED:
                return self._take(candidate)
        return self._take(lettered(_safe(candidates[-1]), self.taken))

    def _short(self, owner: str) -> str:
        """The thing that an owner is about: `ListQueuesResponse` is Queue, `ListQueuesResponsePlan` is Plan."""
        parts = words(owner)
        parts = parts[:-1] if parts[-1] in ("create", "update") and len(parts) > 1 else parts
        roles = [place for place, word in enumerate(parts) if word in _ROLES and place]
        if not roles:
            return pascal(parts)
        tail = parts[roles[-1] + 1 :]
        if tail and tail[0] not in MEMBERS:
            return pascal(tail)
        nouns = parts[: roles[0]]
        nouns = nouns[1:] if nouns[0] in self.verbs and len(nouns) > 1 else nouns
        return pascal([*singular_words(" ".join(nouns[-_MOST_WORDS:])), *tail])

    def _take(self, name: str) -> SchemaName:
        self.taken.add(folded(name))
        return SchemaName(name)


def _safe(name: str) -> str:
    text = name if name[:1].isalpha() else f"N{name}"
    return f"{text}Value" if (words(text) or [""])[-1] in TRAPS or text[-1].isdigit() else text


def _joined(owner: str, own: str) -> str:
    """Owner and field without the words they share where they meet: Job and JobStatus are JobStatus."""
    left, right = words(owner), words(own)
    overlap = max(count for count in range(len(right) + 1) if count == 0 or left[-count:] == right[:count])
    return pascal(left) + pascal(right[overlap:])


def _scalar(one: Field[Schema]) -> Scalar | None:
    """The scalar whose values the field lists: two or more strings, or integers; whole numbers are integers."""
    values = [entry.value for entry in one.facets.enum]
    inner: Schema = one.type
    while isinstance(inner, ArrayOf):
        inner = inner.items
    if not isinstance(inner, Scalar) or len(values) < 2:
        return None
    wanted: dict[str, type] = {"string": str, "integer": int, "number": int}
    kind = wanted.get(inner.type)
    if kind is None or not all(type(value) is kind for value in values):
        return None
    if inner.type == "number":
        return Scalar("integer")
    return Scalar(inner.type, inner.format if inner.type == "integer" else None)


def _key(one: Field[Schema]) -> Hashable:
    scalar = _scalar(one)
    values = frozenset(entry.value for entry in one.facets.enum)
    return folded(one.name), scalar.type if scalar else "", values


def _field_of(key: Hashable) -> Hashable:
    return key[0] if isinstance(key, tuple) else key


def _replaced(schema: Schema, reference: Callable[[], Schema]) -> Schema:
    return ArrayOf(_replaced(schema.items, reference)) if isinstance(schema, ArrayOf) else reference()


def _rest(facets: Facets) -> Facets:
    """What a list of values does not say already."""
    return Facets(
        default=facets.default,
        min_length=facets.min_length,
        max_length=facets.max_length,
        min_items=facets.min_items,
        max_items=facets.max_items,
        example=facets.example,
        deprecated=facets.deprecated,
        read_only=facets.read_only,
    )


def _explained(values: tuple[EnumValue, ...], one: Field[Schema]) -> tuple[EnumValue, ...]:
    """The values, with explanations from another place where they had none."""
    said = {entry.value: entry.description for entry in one.facets.enum}
    return tuple(
        entry if entry.description else evolve(entry, description=said.get(entry.value, "")) for entry in values
    )
