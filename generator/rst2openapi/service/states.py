"""Documented states -> those that are ends: `RUNNING FINISHED FAILED` ends in FINISHED, or badly in FAILED.

A list with a word for a job's success is that of a job. One without, with a word for being ready beside one for
being made or for failure, is that of a resource on its way to be used. A list that holds a state of rest which is
neither (`DOWN` of a port that nothing is plugged into) tells of no end: waiting for the other one might last for ever.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from rst2openapi.operation.model import EnumValue
from rst2openapi.service.names.words import listed, words

_DONE = listed("success succeeded succeed successful finished finish complete completed done")
"""Last words of a job's success."""

_FAILED = listed(
    """
    fail failed failure error cancelled canceled aborted timeout killed dead rejected expired terminated
    """
)
"""Last words of an end that is none of success."""

_GONE = listed("deleted released")
"""Last words of a resource that is no more: failure for those who wait for it to be there."""

_READY = listed("available active ready normal ok deployed applied accepted")
"""Words for a resource that can be used, a whole state each: `not ready` says something else."""

_IN_USE = ("in", "use")

_MADE = listed("pending build queued init initialized submitted progress preprocess waiting")
"""Words for a state that passes, beside those that end in -ing."""

_AT_REST = listed("down inactive disabled unbound unattached idle offline stopped")
"""Words for a resource that is neither ready nor on its way."""

_UNDONE = listed("cancel cancellation canceled cancelled rollback")
_OF_OTHERS = listed("delete deletion stop pause resume")
"""First words: what was undone with success did not succeed itself, and the success of other actions is another one."""

_FEW_WORDS = 3
"""An explanation of so many words names the state; a longer one is a sentence about it."""

_RUNS = re.compile(r"\b(?:properly|normally|normal|available)\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|no longer|abnormal\w*|unavailable)\b", re.IGNORECASE)
"""Words of a state `running` that make it the one of a resource that is in use."""


@frozen
class Ends:
    """The states that are ends: good ones, of which there is at least one, and bad ones."""

    succeeded: tuple[str, ...]
    failed: tuple[str, ...]


def ends(values: Sequence[EnumValue], *, made: bool) -> Ends | None:
    """The ends among documented states; None where they do not tell.

    `made` tells that an operation makes what has the state: then ready and failed, or ready and pending, suffice.
    """
    parts = _parts({str(entry.value): _said(entry) for entry in values})
    done = [value for value, own in parts.items() if _ends_with(own, _DONE) and own[0] not in _UNDONE | _OF_OTHERS]
    bad = [value for value, own in parts.items() if _is_bad(own)]
    if done:
        good = tuple(value for value in done if not _only_begun(parts[value], parts.values()))
        return Ends(good, tuple(bad)) if good and len(parts) > len(done) else None
    explained = {str(entry.value): entry.description for entry in values}
    ready = [value for value, own in parts.items() if _is_ready(own, explained.get(value, ""))]
    passing = any(_passes(own) for own in parts.values())
    bad += [value for value, own in parts.items() if _ends_with(own, _GONE)]
    if not ready or any(_ends_with(own, _AT_REST) and not _passes(own) for own in parts.values()):
        return None
    enough = (passing and bad) or (made and (passing or bad))
    return Ends(tuple(ready), tuple(value for value in parts if value in bad)) if enough else None


def _said(entry: EnumValue) -> str:
    """The state in words: itself, or where it is a number the few words that explain it."""
    text = str(entry.value)
    if not re.fullmatch(r"-?\d+", text):
        return text
    return entry.description if len(words(entry.description)) <= _FEW_WORDS else ""


def _parts(said: Mapping[str, str]) -> Mapping[str, list[str]]:
    """The words of each state, without those that all of them begin with (`job_`)."""
    parts = {value: words(text) for value, text in said.items()}
    while (
        len(parts) > 1 and all(len(own) > 1 for own in parts.values()) and len({own[0] for own in parts.values()}) == 1
    ):
        parts = {value: own[1:] for value, own in parts.items()}
    return parts


def _only_begun(own: Sequence[str], others: Iterable[Sequence[str]]) -> bool:
    """Whether a success is where other actions begin: `CREATION_COMPLETE`, with `DEPLOYMENT_IN_PROGRESS` beside it."""
    under_way = {other[0] for other in others if len(other) > 1 and _passes(other)}
    return len(own) > 1 and bool(under_way) and own[0] not in under_way


def _is_bad(own: Sequence[str]) -> bool:
    """Failure at the end or, as in `error_deleting`, at the beginning; and what was undone."""
    if _ends_with(own, _FAILED) or own[:1] == ["error"] or (_ends_with(own, _DONE) and own[0] in _UNDONE):
        return True
    return bool(own) and re.search(r"(?:failed|failure|error)$", own[-1]) is not None


def _ends_with(own: Sequence[str], some: frozenset[str]) -> bool:
    return bool(own) and own[-1] in some


def _is_ready(own: Sequence[str], explained: str) -> bool:
    if tuple(own) == _IN_USE or (len(own) == 1 and own[0] in _READY):
        return True
    return list(own) == ["running"] and _RUNS.search(explained) is not None and not _NOT.search(explained)


def _passes(own: Sequence[str]) -> bool:
    return any(word.endswith("ing") or word in _MADE for word in own)
