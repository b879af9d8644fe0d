"""Groups of equal tables -> names of schemas: of the things that they describe, not of the messages that carry them.

The table of `tags` is `Tag`, one whose caption reads `io.k8s.api.core.v1.PodSpec` is `PodSpec`; what creates a vault is
`VaultCreate`, and only an envelope is a `ListVaultsResponse`. Where several objects would have one name, the one that
clearly most places use keeps it; the others are named after what they belong to (`VaultCreateTag`), so that names do
not depend on which page came first. A number is the last resort.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import define, field, frozen

from rst2openapi.service.graph import Graph, Groups, Node, Root, Use
from rst2openapi.service.model import SchemaName, SchemaRef
from rst2openapi.service.names.ids import Id
from rst2openapi.service.names.lock import reserved
from rst2openapi.service.names.vocabulary import GENERIC, RESERVED, TRAPS
from rst2openapi.service.names.words import folded, lettered, listed, pascal, singular_words, words
from rst2openapi.service.walk import refs

ERROR = ("ErrorResponse", "ServiceErrorResponse")

_LONGEST = 40
"""Longer names are given only where no shorter one is free."""

_WORST = listed("response request body error item")
"""Last words of names of messages: what belongs to them is not named so."""

_BODIES = {"create": "Create", "update": "Update"}
"""How the body of a verb is called behind its thing."""


@frozen
class NamedDraft:
    """The operation of one page as schemas are named after it: its id, and what the lock knows it by."""

    id: Id
    key: str

    def place(self, status: str | None) -> str:
        """Where the root of a body stands: `POST /v1.0/{}/queues request`."""
        return f"{self.key} {'request' if status is None else status}"


@frozen
class UsedSchemas:
    """The groups of tables that the document needs, each with its nodes; `error` is that of the error body."""

    graph: Graph
    groups: Groups
    nodes: Mapping[SchemaName, Sequence[Node]]
    error: SchemaName | None


@define
class _Naming:
    graph: Graph
    groups: Groups
    used: Mapping[SchemaName, Sequence[Node]]
    drafts: Sequence[NamedDraft]
    error: SchemaName | None
    names: dict[SchemaName, SchemaName] = field(factory=dict)
    taken: set[str] = field(factory=set)

    def claim(self, group: SchemaName, candidates: Iterable[str]) -> bool:
        """Give the group the first candidate that is free, safe and short; the last one told apart at worst."""
        safe = [_safe(candidate) for candidate in candidates]
        free = [name for name in safe if name and folded(name) not in self.taken and name.lower() not in RESERVED]
        short = [name for name in free if len(name) <= _LONGEST]
        for name in (*short[:1], *free[:1]):
            return self.give(group, name)
        return self.give(group, lettered(safe[-1], self.taken))

    def give(self, group: SchemaName, name: str) -> bool:
        self.taken.add(folded(name))
        self.names[group] = SchemaName(name)
        return True

    def uses(self, group: SchemaName) -> list[Use]:
        """The places that use the group as a member, by those alone that are in use themselves."""
        return [
            use
            for node in self.used[group]
            for use in node.uses
            if use.name and (use.parent is None or self.groups[use.parent] in self.used)
        ]

    def roots(self, group: SchemaName) -> list[Root]:
        """The bodies that the group is the root of."""
        return [root for node in self.used[group] for root in node.roots]


@frozen
class NamedSchemas:
    """The final name of each group in use, and where each is first found, for the lock.

    `taken` are all names folded, for whatever has to be named beside them.
    """

    names: Mapping[SchemaName, SchemaName]
    places: Mapping[str, str]
    taken: set[str]


def schema_names(used: UsedSchemas, drafts: Sequence[NamedDraft], given: Mapping[str, str]) -> NamedSchemas:
    """Name all groups; `given` are the names of before, by the places of what they name."""
    naming = _Naming(used.graph, used.groups, used.nodes, drafts, used.error)
    order = _breadth_first(naming)
    places = _places(naming, order, given)
    naming.taken |= {folded(name) for name in reserved(given, places.values())}
    for group in order:
        name = given.get(places[group])
        if name is not None and folded(name) not in naming.taken:
            naming.give(group, name)
    if used.error is not None and used.error not in naming.names:
        naming.claim(used.error, ERROR)
    _name_rest(naming, [group for group in order if group not in naming.names])
    names = {group: naming.names[group] for group in order}
    return NamedSchemas(names, {places[group]: naming.names[group] for group in order}, naming.taken)


def _places(naming: _Naming, order: Iterable[SchemaName], given: Mapping[str, str]) -> Mapping[SchemaName, str]:
    """Where each group is first found: where one was found before, else where the order of operations leads first."""
    found: dict[SchemaName, str] = {}
    for group in order:
        candidates = [naming.drafts[root.draft].place(root.status) for root in naming.roots(group)]
        for use in naming.uses(group):
            owner = found.get(naming.groups[use.parent]) if use.parent is not None else None
            candidates += [f"{owner}/{use.name}"] if owner is not None else []
        known = [one for one in candidates if one in given and one not in found.values()]
        free = [one for one in candidates if one not in found.values()]
        found[group] = (known or free or [f"#{len(found)}"])[0]
    return found


def _name_rest(naming: _Naming, order: Sequence[SchemaName]) -> None:
    """Names for what has none: roots first, then what has a name for itself, then the others."""
    members = [group for group in order if not _is_root(naming, group)]
    bases = {group: _base(naming, group) for group in members}
    for group in sorted(
        set(order) - set(members), key=lambda group: (len(_ids(naming, group)) > 1, order.index(group))
    ):
        naming.claim(group, _root_candidates(naming, group))
    kept = _keepers(naming, bases)
    for group in sorted(kept, key=members.index):
        if folded(bases[group]) not in naming.taken and bases[group].lower() not in RESERVED:
            naming.claim(group, [bases[group]])
    for group in members:
        if group not in naming.names:
            naming.claim(group, _member_candidates(naming, group, bases))


def _safe(name: str) -> str:
    """A name that starts with a letter and whose last word is no trap for a compiler."""
    name = re.sub(r"[^A-Za-z0-9]", "", name)
    if name and not name[0].isalpha():
        name = "N" + name
    last = (words(name) or [""])[-1]
    name = f"{name}Entry" if name[-1:].isdigit() and not re.search(r"V\d+$", name) else name
    return f"{name}Object" if last in TRAPS or name.lower().endswith(("s390x", "arm64", "amd64")) else name


def _breadth_first(naming: _Naming) -> list[SchemaName]:
    """Roots in the order of their operations, then what they use, level by level."""
    nodes = naming.graph.nodes
    first: dict[SchemaName, None] = {}
    level = [
        naming.groups[node.name] for node in nodes.values() if node.roots and naming.groups[node.name] in naming.used
    ]
    level += [group for group in naming.used if group not in level]
    roots = len(level) - len([group for group in naming.used if group not in level])
    queue = level[:roots]
    rest = level[roots:]
    while queue or rest:
        if not queue:
            queue.append(rest.pop(0))
        group = queue.pop(0)
        if group in first:
            continue
        first[group] = None
        queue.extend(naming.groups[name] for schema in nodes[group].schemas() for name in refs(schema))
    return list(first)


# --- roots ---------------------------------------------------------------------------------------------------


def _is_root(naming: _Naming, group: SchemaName) -> bool:
    return bool(naming.roots(group)) and not naming.uses(group)


def _ids(naming: _Naming, group: SchemaName) -> list[Id]:
    return list(dict.fromkeys(naming.drafts[root.draft].id for root in naming.roots(group)))


def _root_candidates(naming: _Naming, group: SchemaName) -> Iterator[str]:
    """Names for the root of a body, from that of its one operation or from what its operations share."""
    roots, ids = naming.roots(group), _ids(naming, group)
    node = naming.graph.nodes[group]
    suffix = _suffix(roots)
    if len(ids) > 1:
        yield from _shared(node, ids, suffix)
    first = ids[0]
    if suffix == "Request" and not _wraps(naming, group) and first.verb in _BODIES:
        yield _thing(first) + _BODIES[first.verb]
    if all(root.listed for root in roots):
        yield _thing(first)
    own = pascal([str(first)])
    yield own + suffix
    for subject in node.table.subject:
        yield own + pascal(words(subject)) + suffix
    status = roots[0].status
    if status is not None:
        yield own + pascal([status]) + suffix
    for one in sorted(node.fields, key=lambda one: not one.required):
        yield own + pascal(words(one.name)) + suffix
    yield own + suffix


def _thing(one: Id) -> str:
    """The thing of an operation: `RouteTable`, `RouteTableV2`."""
    return pascal(one.things) + one.version.replace("_", "x")


def _wraps(naming: _Naming, group: SchemaName) -> bool:
    """Whether an object only holds another one: `{"server": {...}}`."""
    fields = naming.graph.nodes[group].fields
    return len(fields) == 1 and isinstance(fields[0].type, SchemaRef)


def _suffix(roots: Sequence[Root]) -> str:
    if any(root.status is None for root in roots):
        kind = "Request" if all(root.status is None for root in roots) else "Body"
    else:
        kind = "Error" if all(root.failed for root in roots) else "Response"
    return kind + ("Item" if all(root.listed for root in roots) else "")


def _shared(node: Node, ids: Sequence[Id], suffix: str) -> Iterator[str]:
    """A root of several operations: the things that they share, else its one or two members name it."""
    things = [one.things for one in ids]
    common = [word for word in things[0] if all(word in other for other in things[1:])]
    if common and common[-1] not in GENERIC:
        yield pascal(common) + suffix
    if 0 < len(node.fields) < 3:
        content = pascal(word for one in node.fields for word in words(one.name))
        if not content.endswith(suffix):
            yield content + suffix


# --- members -------------------------------------------------------------------------------------------------


def _base(naming: _Naming, group: SchemaName) -> str:
    """The object's own name: that of its type where one is given, else that of the fields that hold it."""
    types = Counter(_own_name(name) for name in _type_names(naming, group))
    if types:
        return types.most_common(1)[0][0]
    sent = _sent(naming, group)
    if sent is not None:
        return sent
    fields = Counter(_field_name(use) for use in naming.uses(group))
    if fields:
        return fields.most_common(1)[0][0]
    subjects = [subject for node in naming.used[group] for subject in node.table.subject]
    return pascal(singular_words(subjects[0])) if subjects else "Object"


def _sent(naming: _Naming, group: SchemaName) -> str | None:
    """The name of what requests alone wrap: `ServerCreate` in `{"server": {...}}`."""
    found: set[str] = set()
    for use in naming.uses(group):
        owner = naming.groups[use.parent] if use.parent is not None else None
        roots = naming.roots(owner) if owner is not None else []
        verbs = {naming.drafts[root.draft].id.verb for root in roots}
        if owner is None or use.listed or len(verbs) != 1 or not verbs <= set(_BODIES) or not _wraps(naming, owner):
            return None
        if any(root.status is not None for root in roots):
            return None
        found.add(_field_name(use) + _BODIES[verbs.pop()])
    return found.pop() if len(found) == 1 else None


def _type_names(naming: _Naming, group: SchemaName) -> Iterator[str]:
    """Names in CamelCase from captions and Type cells, and whatever else a Type cell calls the object."""
    for node in naming.used[group]:
        yield from (name for name in node.table.subject[:1] if _is_type(name))
        yield from (use.type_name for use in node.uses if use.type_name and _is_type(use.type_name))


def _is_type(name: str) -> bool:
    last = name.rpartition(".")[2]
    return bool(re.fullmatch(r"[A-Z][A-Za-z0-9_]*", last)) and last.lower() not in GENERIC


def _own_name(name: str) -> str:
    """`io.k8s.api.core.v1.PodSpec` is PodSpec; capitals inside a name stay."""
    last = re.sub(r"[^A-Za-z0-9]+", " ", name.rpartition(".")[2])
    return pascal(part if any(c.islower() for c in part) else part.capitalize() for part in last.split())


def _field_name(use: Use) -> str:
    return pascal(singular_words(use.name) if use.listed else words(use.name))


def _keepers(naming: _Naming, bases: Mapping[SchemaName, str]) -> list[SchemaName]:
    """The groups that may have their bare names: the only one of a name, or the one that clearly leads."""
    rivals: dict[str, list[SchemaName]] = {}
    for group, base in bases.items():
        rivals.setdefault(folded(base), []).append(group)
    kept: list[SchemaName] = []
    for base, groups in rivals.items():
        if base in GENERIC:
            continue  # these are always named after what they belong to
        ranked = sorted(groups, key=lambda group: -len(naming.uses(group)))
        counts = [len(naming.uses(group)) for group in ranked]
        if len(ranked) == 1 or counts[0] >= 2 * counts[1]:
            kept.append(ranked[0])
    return kept


def _member_candidates(naming: _Naming, group: SchemaName, bases: Mapping[SchemaName, str]) -> Iterator[str]:
    """Names for an object whose own name others have as well: behind that of what it belongs to."""
    base = bases[group]
    dotted = next((name for name in _type_names(naming, group) if name.count(".") > 1), None)
    if dotted is not None:
        parts = dotted.split(".")[:-1]
        for place in range(len(parts) - 1, -1, -1):
            yield pascal(word for part in parts[place:] for word in words(part)) + base
    uses = [naming.groups[use.parent] for use in naming.uses(group) if use.parent is not None]
    parents = [parent for parent in dict.fromkeys(uses) if parent in naming.names]
    for parent in parents:
        for owner in _owners(naming, parent):
            yield _joined(owner, base)
    for parent in parents:
        for owner in _owners(naming, parent):
            yield _joined(owner, base) + "Details"
    yield base + "Details"


def _owners(naming: _Naming, parent: SchemaName) -> Iterator[str]:
    """What a member of `parent` is named behind: the thing of a message, else the parent, else its root's thing."""
    far = _far_owner(naming, parent)
    if _is_root(naming, parent):
        first = _ids(naming, parent)[0]
        status = {root.status for root in naming.roots(parent)}
        yield _thing(first) + (_BODIES.get(first.verb, "") if status == {None} else "")
        yield pascal([str(first)])
    else:
        parts = words(naming.names[parent])
        yield str(naming.names[parent])
        if len(parts) > 2:
            yield pascal(parts[-2:])
    if far is not None and far != parent:
        yield _thing(_ids(naming, far)[0])
        yield pascal([str(_ids(naming, far)[0])])


def _joined(owner: str, own: str) -> str:
    """Owner and member without the words that they share where they meet: Job and JobStatus are JobStatus."""
    left, right = words(owner), words(own)
    while left and left[-1] in _WORST:
        left.pop()
    if left[-1:] == right[-1:] and right[-1] in ("create", "update"):
        left.pop()
    overlap = max(count for count in range(len(right) + 1) if count == 0 or left[-count:] == right[:count])
    return pascal(left) + pascal(right[overlap:])


def _far_owner(naming: _Naming, group: SchemaName) -> SchemaName | None:
    """The root that the group belongs to, by its first uses."""
    seen: set[SchemaName] = set()
    while group not in seen:
        seen.add(group)
        if _is_root(naming, group):
            return group if group in naming.names else None
        parents = [naming.groups[use.parent] for use in naming.uses(group) if use.parent is not None]
        if not parents:
            return None
        group = parents[0]
    return None
