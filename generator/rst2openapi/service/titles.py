"""Page titles -> the words of an operation id: "Uploading a PyFile Package Group (Deprecated)" -> upload, pyfile, package, group.

A gerund becomes the imperative, articles and remarks on the page itself go. A page whose own name is a verb and its
object (`CreateListener`) says the words itself.
"""

from __future__ import annotations

import re

from rst2openapi.service.words import words

REMARKS = re.compile(
    r"\s*[,(]\s*(?:to be )?(?:deprecated|discarded|recommended|unrecommended|not recommended|obsolete|abandoned|"
    r"historical|out of date|unavailable soon|(?:this )?api[^()]*|(?:native )?openstack[^()]*apis?[^()]*|v?\d[\d.]*)\s*\)?\s*$",
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

NOT_GERUNDS = frozenset(
    "string thing things ring king spring during billing peering pricing scaling tagging masking monitoring "
    "diagnosing peer sampling processing".split()
)
"""Words on -ing that stay inside a title; as its first word a gerund is meant all the same."""

MUTE_E = re.compile(
    r"(?:creat|[^e]at|let|plet|[aeiou]v|[lr]v|[aui]c|[nr]c|i[sz]|ys|yz|eez|us|ens|pens|rs|eas|has|os|ows|[bcdgkptz]l|"
    r"[aeiou]g|ang|dg|rg|[^ae]ur|ir|[^i]or|[^e]ar|[^ao]in|clon|pon|scal|u[ltdm]|ob|ib|[^aou]id|od|rad|[^i]il|"
    r"par|quir|im|nam|[aio]k|yp|op|ap|u|ot|rit|cit|vit)$"
)
"""Stems that had a mute e: creat-, delet-, remov-, execut-, chang-, enabl-."""

NO_MUTE_E = frozenset(
    "accept add audit bind cancel clear commit deposit detail discard edit explain exit input join limit load loop "
    "monitor obtain open output pair permit pin plug process profit read reboot regard repair reset retain return "
    "shut sign submit train transit unplug wait contain remain maintain develop sync look book hook check pick speak "
    "float put get set let bring sing wrap map swap stop drop skip strip equip plan run scan begin win spin log tag flag "
    "debug plug cut quit hit sit split forget refer infer transfer prefer occur differ offer".split()
)
"""Stems that look as if they had one, and have none."""


def operation_words(title: str, name: str) -> list[str]:
    """The words of an operation, its verb first; from the page's name where that is made of words."""
    if STEM.fullmatch(name):
        return words(name)
    previous = None
    while previous != title:
        previous, title = title, REMARKS.sub("", title)
    parts = [word for word in words(re.sub(r"[’']s?\b", "", title)) if word not in DROPPED]
    return [_imperative(word, first=place == 0) for place, word in enumerate(parts)]


def summary(title: str) -> str:
    """The title without the remark that it is deprecated or recommended."""
    return STATE.sub("", title).strip() or title


def _imperative(word: str, *, first: bool) -> str:
    """The verb of a gerund that opens the title; other words stay."""
    if not first or not word.endswith("ing") or len(word) < 5:
        return word
    if word in IRREGULAR:
        return IRREGULAR[word]
    stem = word.removesuffix("ing")
    if stem in NO_MUTE_E:
        return stem
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "aefilosuz" and stem not in ("add",):
        return stem[:-1]
    return stem + "e" if MUTE_E.search(stem) else stem
