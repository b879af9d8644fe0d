"""What an operation is about: in the words of title and path together, `elastic resource pool queue`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from rst2openapi.service.names.paths import Speech, Things
from rst2openapi.service.names.reading import Reading
from rst2openapi.service.names.titles import Phrase
from rst2openapi.service.names.verbs import SWITCHES, is_verb
from rst2openapi.service.names.words import listed, words

_OF_ANYTHING = listed(
    """
    action alias backup config configuration content count description detail flavor history host ip log member
    metadata mode name owner password permission plan policy port property quota record resource role rule setting
    state statistic status switch tag usage user version volume weight
    """
)
"""Things that say nothing without what they belong to."""


_SWITCHES = SWITCHES | {"set", "switch"}
"""First words of parts of paths that say what is done to the rest: `switch-ssl`."""


def things_of_operation(reading: Reading, phrases: Sequence[Phrase], named: Things, speech: Speech) -> tuple[str, ...]:
    """The words of the thing in the singular, less the name of the service; as the group calls its members."""
    found = _of_group(phrases, named, reading.group) or _things(phrases, named, reading.path)
    found = in_group(found, reading.group)
    return tuple(word for word in found if word not in speech.service) or found


def _things(phrases: Sequence[Phrase], named: Things, path: str) -> tuple[str, ...]:
    """What is meant: in the words of the title where the path has them too, else in those of the path."""
    if named.root:
        return ("api", "version")
    first = phrases[0]
    if len(phrases) == 1 and first.named:
        return first.things
    own = of_path(named, {word for one in phrases for word in one.things})
    if all(by_tag(own, one) for one in phrases):
        return (*(own[:-2] or first.things), "by", "tag")
    if len(phrases) > 1:
        return own
    return first.things if own[-1].endswith("ly") and first.things else _both(first.things, own, named, path)


def by_tag(own: tuple[str, ...], said: Phrase) -> bool:
    """Whether things are looked for by their tags, under a path that says no more than `resource_instances`."""
    return own[-2:] == ("resource", "instance") and "tag" in said.ways


def _both(said: tuple[str, ...], own: tuple[str, ...], named: Things, path: str) -> tuple[str, ...]:
    """The words of the path, with those of the title that stand anywhere in it."""
    known = named.words | {word for piece in re.findall(r"\{(\w+)\}", path) for word in words(piece)}
    kept = tuple(word for word in said if word in known or word in own)
    return kept if set(own) <= set(kept) else tuple(dict.fromkeys((*(word for word in kept if word not in own), *own)))


def _of_group(phrases: Sequence[Phrase], named: Things, group: tuple[str, ...]) -> tuple[str, ...]:
    """The things in the words of the group, where a title speaks of one of its members: a Flink SQL job.

    What tells it from the others is kept where the title names the group in full, or where the path says it too.
    """
    said = phrases[0].things
    if len(phrases) > 1 or phrases[0].named or len(group) < 2 or said[-1:] != group[-1:] or not named.parts:
        return ()
    known = named.parts[-1].words if named.parts[-1].words[-1] == group[-1] else ()
    kept = [word for word in said if word not in group and (set(group) <= set(said) or word in known)]
    return (*kept, *group) if said[-len(group) :] == group else (*group[:-1], *kept, group[-1])


def of_path(named: Things, said: set[str]) -> tuple[str, ...]:
    """The last thing of a path, behind its owner where the title names that, or where it says nothing alone."""
    *owners, last = named.parts
    needy = set(last.words) <= _OF_ANYTHING
    for owner in reversed(owners):
        if (owner.member or needy) and (needy or set(owner.words) & said):
            found = owner.words
            break
    else:
        found = ()
    if len(last.words) > 1 and last.words[0] in _SWITCHES and set(last.words[1:]) <= said:
        last = evolve(last, words=last.words[1:])  # `switch-ssl` of a title that speaks of SSL alone
    rest = tuple(word for word in named.action[1:] if word not in ("batch", "detail") and not is_verb(word))
    return tuple(dict.fromkeys((*found, *(word for word in last.words if word not in found), *rest)))


def in_group(things: tuple[str, ...], group: tuple[str, ...]) -> tuple[str, ...]:
    """The things, with the first of them as the group calls it: a job of the group SQL jobs is a SQL job."""
    for count in range(len(things), 0, -1):
        if len(group) > count and group[-count:] == things[:count]:
            return (*group, *things[count:])
    return things
