"""Page titles -> what is done to what: "Adding a Tag to a Subnet (Deprecated)" -> add, subnet tag.

The words behind a preposition stand before the thing in a name; remarks on the page, articles and words such as
"details about" go; a clause that only tells which of them are meant goes as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from attrs import frozen

from rst2openapi.service.names.verbs import EMPTY, READ, READS, SWITCHES, canonical, imperative, is_verb
from rst2openapi.service.names.words import listed, singular, words

_REMARKS = re.compile(
    r"\s*[,(]\s*(?:to be )?(?:deprecated|discarded|recommended|unrecommended|not recommended|obsolete|abandoned|"
    r"historical|out of date|unavailable soon|(?:this )?api[^()]*|(?:native )?openstack[^()]*apis?[^()]*|"
    r"v?\d[\d.]*)\s*\)?\s*$",
    re.IGNORECASE,
)
"""Closing remarks about the page, not about what the operation does."""

STATE = re.compile(
    r"\s*[,(]\s*(?:to be )?(?:deprecated|discarded|recommended|unrecommended|not recommended|obsolete|abandoned|"
    r"out of date|unavailable soon)\s*\)?\s*$",
    re.IGNORECASE,
)
"""Of these remarks those that summaries do without, as `deprecated` says the same."""

_PARENTHESES = re.compile(r"\s*\([^()]*\)")
_TOKEN = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z]+ing\b)?|,(?=\s)|/")
_STEM = re.compile(r"[A-Za-z][a-z]+(?:[A-Z][A-Za-z0-9]*)+")

ADVERBS = listed("batch cold forcibly forcefully hot manually partially asynchronously synchronously quickly")
"""Words that may stand before the gerund of a title."""

_DROPPED = listed(
    """
    a an the s all any api apis specified specific given certain single multiple every each its their this these
    those your existing current one piece details detail information info list lists records batch batches
    new own whether related corresponding
    """
)
"""Words that say nothing in a name."""

_OF_NAMES = listed("info information details detail list namespaced new")
"""Words of page names that say nothing."""

_POINTERS = listed("details detail information info list lists data number status records")
"""What a thing is asked for by, before "of" or "about": the thing behind it is what matters."""

_BEFORE = listed("of about for in on to from at within under inside into onto against between among over across")
"""Prepositions whose words go before the thing in a name."""

_BEHIND = listed("by with using via through without as during based")
"""Prepositions whose words tell ways apart, and are needed only for that."""

_ENDS = listed(
    """
    that which who where when whose after before if associated available bound supported accessible added created
    belonging belong contained installed applicable owned used included initiated configured connected affected
    described being can has have is are was protected purchased attached queried generated shared
    """
)
"""Words with which a clause begins that only tells which ones are meant."""

_SCOPES = listed("project tenant account region system platform time domain page")
"""Where something is, which every path says as well."""


@frozen
class Phrase:
    """What a title says: verbs in their base form, the words of the thing in the order of a name, and what is left.

    `plural` are those of the words that stand in the plural; `ways` tell apart what would have the same name;
    `named` says that the name of the page gave the words.
    """

    verbs: tuple[str, ...]
    things: tuple[str, ...]
    plural: frozenset[str] = frozenset()
    ways: tuple[str, ...] = ()
    named: bool = False

    @property
    def verb(self) -> str:
        """The one verb, or what several are together: nothing where the title names none."""
        found = [canonical(verb) for verb in self.verbs if verb not in EMPTY]
        if len(found) > 1 and set(found) == SWITCHES:
            return "set"
        if len(set(found)) > 1 and set(found) <= {"add", "create", "delete", "remove", "update"}:
            return "update"
        if "create" in found:
            return "create"
        return "run" if len(set(found)) > 1 and READ not in found else found[0] if found else ""


def phrase(title: str, name: str) -> Phrase:
    """The phrase of a page: that of its name where this is made of verb and object (`ListRouteTables`)."""
    if _STEM.fullmatch(name):
        verb, *things = words(name)
        things = things[1:] if verb == "batch" and things and is_verb(things[0]) else things
        verb = words(name)[1] if verb == "batch" and len(things) < len(words(name)) - 1 else verb
        if is_verb(verb):
            end = next((place for place, word in enumerate(things) if place and word in _BEFORE | _BEHIND), None)
            things, ways = things[:end], things[end + 1 :] if end else []
            kept = [word for word in things if word not in _OF_NAMES and not re.fullmatch(r"v\d+", word)]
            plural = frozenset(singular(word) for word in kept if singular(word) != word)
            return Phrase((verb,), tuple(singular(word) for word in kept or things), plural, tuple(ways), named=True)
    return _of_tokens(_tokens(title))


def things_of(title: str) -> tuple[str, ...]:
    """The words of the thing that a title is about, in the singular: "APIs of DB Instances" is db, instance."""
    tokens = _tokens(title)
    verb = imperative(tokens[0].lower()) if len(tokens) > 1 else None
    does = verb is not None and (verb in READS | EMPTY or tokens[1].lower() in ("a", "an", "the"))
    return _phrase((), tokens[1:] if does else tokens, ()).things


def remark_words(title: str) -> list[str]:
    """The words in parentheses, which tell titles apart that are equal otherwise: "(RDS for PostgreSQL)"."""
    return [word.lower() for text in _PARENTHESES.findall(title) for word in re.findall(r"[A-Za-z0-9]+", text)]


def without_state(title: str) -> str:
    """The title without the remark that it is deprecated or recommended."""
    return STATE.sub("", title).strip() or title


def _tokens(title: str) -> list[str]:
    title = _PARENTHESES.sub(" ", STATE.sub("", title))
    previous = None
    while previous != title:
        previous, title = title, _REMARKS.sub("", title)
    title = re.sub(r"\b([A-Za-z]+)-(on|in|up|off|out|down)s?\b", r"\1\2", title)
    return _TOKEN.findall(re.sub(r"[’']s?\b", "", title))


def _of_tokens(tokens: Sequence[str]) -> Phrase:
    ways = [token.lower() for token in tokens[:1] if token.lower() in ADVERBS - {"batch"}]
    start = 1 if tokens and tokens[0].lower() in ADVERBS else 0
    verbs: list[str] = []
    rest: list[str] = []
    joined = True
    for place, token in enumerate(tokens[start:]):
        lower = token.lower()
        last = place + start + 1 == len(tokens) and bool(verbs)  # "Disabling Heating": a thing, no verb
        verb = imperative(lower) if place == 0 or (joined and not last and token[:1].isupper()) else None
        verb = verb or (lower if place == 0 and is_verb(lower) and len(tokens) > 1 else None)
        if verb is not None and (not rest or verbs):
            verbs.append(verb)
            rest = rest if not _things(rest) else [*rest, "/"]
        elif lower not in (",", "and", "or", "/") or rest:
            rest.append(token)
        joined = lower in (",", "and", "or", "/") or (verb is not None and not rest)
    particles = {"back", "out", "in", "up", "off", "on"}
    if len(verbs) == 1 and rest and rest[0].lower() in particles:
        verbs = [f"{verbs[0]} {rest[0].lower()}"]
        rest = rest[1:]
    return _phrase(verbs, rest, ways)


def _phrase(verbs: Sequence[str], tokens: Sequence[str], ways: Sequence[str]) -> Phrase:
    """The chunks between prepositions, those that go before the thing first."""
    chunks: list[tuple[str, list[str]]] = [("", [])]
    for word in tokens:
        lower = word if word.isupper() else word.lower()
        if word == "/" or (lower in _ENDS and _things(chunks[-1][1])):
            break
        if lower in _BEFORE or lower in _BEHIND:
            chunks.append((lower, []))
        elif word != ",":
            chunks[-1][1].append(word)
    behind = [word for kind, chunk in chunks if kind in _BEHIND for word in _things(chunk)]
    before = [chunk for kind, chunk in chunks if kind not in _BEHIND]
    pointers = {word.lower() for word in before[0]} - listed("a an the") if before else set()
    count = ["count"] if "number" in pointers and len(before) > 1 else []
    if pointers <= _POINTERS and len(before) > 1 and _things(before[1]):
        before = before[1:]
    named = [_things(chunk) for chunk in before]
    while len(named) > 1 and {single for single, _ in named[-1]} <= _SCOPES | {"enterprise"}:
        named.pop()
    ordered = [pair for chunk in reversed(named) for pair in chunk]
    plural = frozenset(single for single, many in ordered if many)
    things = _once([*(single for single, _ in ordered), *count])
    return Phrase(tuple(verbs), things, plural, (*ways, *(single for single, _ in behind)))


def _things(chunk: Iterable[str]) -> list[tuple[str, bool]]:
    """The words in the singular, each with whether it stood in the plural; acronyms end in no plural of theirs."""
    found: list[tuple[str, bool]] = []
    for token in chunk:
        acronym = re.fullmatch(r"([A-Z]{2,}\d?)(s?)", token)
        if acronym:
            found.append((acronym[1].lower(), bool(acronym[2])))
        elif token.lower() not in _DROPPED and not re.fullmatch(r"[vV]?\d+", token):
            word = token.lower()
            found.append((singular(word), singular(word) != word))
    found = [pair for pair in found if pair[0] not in _DROPPED and pair[0] not in ("and", "or")]
    found = found[1:] if [single for single, _ in found[:2]] == ["db", "instance"] else found
    return found[:-1] if len(found) > 1 and found[-1][0] == "data" else found


def _once(found: Sequence[str]) -> tuple[str, ...]:
    """Each word once, where it stands last."""
    return tuple(reversed(dict.fromkeys(reversed(found))))
