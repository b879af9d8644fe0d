"""Page titles -> the words of an operation id: "Uploading a PyFile Package Group (Deprecated)" -> upload,
pyfile, package, group.

A gerund becomes the imperative, articles and remarks on the page itself go. A page whose own name is a verb and its
object (`CreateListener`) says the words itself.
"""

from __future__ import annotations

import re

from rst2openapi.service.names.words import listed, words

REMARKS = re.compile(
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

DROPPED = frozenset({"a", "an", "the", "api", "apis", "s"})
"""Words that say nothing in a name."""

STEM = re.compile(r"[A-Z][a-z]+(?:[A-Z][A-Za-z0-9]*)+")
"""A page name made of words: verb and object."""

IRREGULAR = {
    "controlling": "control",
    "labelling": "label",
    "modelling": "model",
    "signalling": "signal",
    "canceling": "cancel",
    "cancelling": "cancel",
    "dying": "die",
    "labeling": "label",
    "lying": "lie",
    "modeling": "model",
    "tying": "tie",
    "deregistering": "deregister",
    "editing": "edit",
    "inviting": "invite",
    "rebinding": "rebind",
    "unsetting": "unset",
    "throttling": "throttle",
    "toggling": "toggle",
    "trying": "try",
}
"""Gerunds that no rule gets right."""

NOT_GERUNDS = listed(
    """
    bring during king morning nothing ring something spring string thing
    """
)
"""Words on -ing that are no gerunds."""

ADVERBS = listed(
    """
    batch cold forcibly hot manually partially pre synchronously asynchronously
    """
)
"""Words that may stand before the gerund of a title."""

_PARENTHESES = re.compile(r"\s*\([^()]*\)")

_TITLE_WORDS = re.compile(r"[A-Za-z0-9]+|,(?=\s)")

MUTE_E = re.compile(
    r"(?:creat|[^e]at|let|plet|[aeiou]v|[lr]v|[aui]c|[nr]c|i[sz]|ys|yz|eez|us|ens|pens|rs|eas|has|os|ows|[bcdgkptz]l|"
    r"[aeiou]g|ang|dg|rg|[^ae]ur|ir|[^i]or|[^e]ar|[^ao]in|clon|pon|scal|u[ltdm]|ob|ib|[^aou]id|od|rad|[^i]il|"
    r"par|quir|im|nam|[aio]k|yp|op|ap|u|ot|rit|cit|vit)$"
)
"""Stems that had a mute e: creat-, delet-, remov-, execut-, chang-, enabl-."""

NO_MUTE_E = listed(
    """
    accept add audit bind cancel clear commit deposit detail discard edit explain exit input join limit load
    loop monitor obtain open output pair permit pin plug process profit read reboot regard repair reset retain
    return shut sign submit train transit unplug wait contain remain maintain develop sync look book hook
    check pick speak float put get set let bring sing wrap map swap stop drop skip strip equip plan run scan
    flood begin win spin log tag flag debug plug cut quit hit sit split forget refer infer transfer prefer occur
    differ offer
    """
)
"""Stems that look as if they had one, and have none."""


def operation_words(title: str, name: str) -> list[str]:
    """The words of an operation, its verb first; from the page's name where that is made of words."""
    if STEM.fullmatch(name):
        return words(name)
    title = _PARENTHESES.sub(" ", STATE.sub("", title))
    previous = None
    while previous != title:
        previous, title = title, REMARKS.sub("", title)
    title = re.sub(r"[’']s?\b", "", title)
    parts = [part for part in _TITLE_WORDS.findall(title) if part.lower() not in DROPPED]
    places = {0, *(place + 1 for place, part in enumerate(parts[:1]) if part.lower() in ADVERBS)}
    if any(part.lower().endswith("ing") for part in parts[: max(places) + 1]):
        places |= {place + 1 for place, part in enumerate(parts) if part in (",", "and", "And", "or", "Or")}
    verbs = [_imperative(part.lower()) if place in places else part.lower() for place, part in enumerate(parts)]
    return [word for word in verbs if word != ","]


def remark_words(title: str) -> list[str]:
    """The words in parentheses, which tell titles apart that are equal otherwise: "(RDS for PostgreSQL)"."""
    return [word.lower() for text in _PARENTHESES.findall(title) for word in _TITLE_WORDS.findall(text) if word != ","]


def summary(title: str) -> str:
    """The title without the remark that it is deprecated or recommended."""
    return STATE.sub("", title).strip() or title


def _imperative(word: str) -> str:
    """The verb of a gerund; other words stay."""
    if not word.endswith("ing") or len(word) < 5 or word in NOT_GERUNDS:
        return word
    if word in IRREGULAR:
        return IRREGULAR[word]
    stem = word.removesuffix("ing")
    if stem in NO_MUTE_E:
        return stem
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "aefilosuz":
        return stem[:-1]
    return stem + "e" if MUTE_E.search(stem) else stem
