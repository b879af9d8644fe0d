"""Names for objects inside of bodies: their own, and behind that of what they belong to where others have it too."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from rst2openapi.service.graph import Use
from rst2openapi.service.model import SchemaName
from rst2openapi.service.names.schema_claims import BODIES, Naming, ids_of, is_root, thing, wraps
from rst2openapi.service.names.vocabulary import GENERIC
from rst2openapi.service.names.words import folded, listed, pascal, singular_words, words

_WORST = listed("response request body error item")
"""Last words of names of messages: what belongs to them is not named so."""


def base(naming: Naming, group: SchemaName) -> str:
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


def _sent(naming: Naming, group: SchemaName) -> str | None:
    """The name of what requests alone wrap: `ServerCreate` in `{"server": {...}}`."""
    found: set[str] = set()
    for use in naming.uses(group):
        owner = naming.groups[use.parent] if use.parent is not None else None
        roots = naming.roots(owner) if owner is not None else []
        verbs = {naming.drafts[root.draft].id.verb for root in roots}
        if owner is None or use.listed or len(verbs) != 1 or not verbs <= set(BODIES) or not wraps(naming, owner):
            return None
        if any(root.status is not None for root in roots):
            return None
        found.add(_field_name(use) + BODIES[verbs.pop()])
    return found.pop() if len(found) == 1 else None


def _type_names(naming: Naming, group: SchemaName) -> Iterator[str]:
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


def keepers(naming: Naming, bases: Mapping[SchemaName, str]) -> list[SchemaName]:
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


def member_candidates(naming: Naming, group: SchemaName, bases: Mapping[SchemaName, str]) -> Iterator[str]:
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


def _owners(naming: Naming, parent: SchemaName) -> Iterator[str]:
    """What a member of `parent` is named behind: the thing of a message, else the parent, else its root's thing."""
    far = _far_owner(naming, parent)
    if is_root(naming, parent):
        first = ids_of(naming, parent)[0]
        status = {root.status for root in naming.roots(parent)}
        yield thing(first) + (BODIES.get(first.verb, "") if status == {None} else "")
        yield pascal([str(first)])
    else:
        parts = words(naming.names[parent])
        yield str(naming.names[parent])
        if len(parts) > 2:
            yield pascal(parts[-2:])
    if far is not None and far != parent:
        yield thing(ids_of(naming, far)[0])
        yield pascal([str(ids_of(naming, far)[0])])


def _joined(owner: str, own: str) -> str:
    """Owner and member without the words that they share where they meet: Job and JobStatus are JobStatus."""
    left, right = words(owner), words(own)
    while left and left[-1] in _WORST:
        left.pop()
    if left[-1:] == right[-1:] and right[-1] in ("create", "update"):
        left.pop()
    overlap = max(count for count in range(len(right) + 1) if count == 0 or left[-count:] == right[:count])
    return pascal(left) + pascal(right[overlap:])


def _far_owner(naming: Naming, group: SchemaName) -> SchemaName | None:
    """The root that the group belongs to, by its first uses."""
    on_the_way: dict[SchemaName, None] = {}
    found: SchemaName | None = None
    while group not in on_the_way:
        if group in naming.far:
            found = naming.far[group]
            break
        on_the_way[group] = None
        if is_root(naming, group):
            found = group if group in naming.names else None
            break
        parents = [naming.groups[use.parent] for use in naming.uses(group) if use.parent is not None]
        if not parents:
            break
        group = parents[0]
    naming.far |= dict.fromkeys(on_the_way, found)
    return found
