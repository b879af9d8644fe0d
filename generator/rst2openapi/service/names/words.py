"""Words of names: how titles, field names and type names are parted, joined and put into the singular.

`OS-EXT-STS:vm_state` has the words os, ext, sts, vm, state; as a schema it is `OsExtStsVmState`.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from itertools import count

_PIECES = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+(?:\d+[a-z]*)*|[A-Z]+\d*|\d+")
_OTHERS = re.compile("[^a-z0-9]")
_BRANDS = re.compile(r"IP(?=v\d)|K8(?=s)")
_PLURAL_ACRONYM = re.compile(r"\b([A-Z]{2,})(?:s|es)\b")


def listed(text: str) -> frozenset[str]:
    """A set of words written as running text."""
    return frozenset(text.split())


UNCHANGED = listed(
    """
    access address addresses alias always analysis basis bonus bus canvas chaos class cors corpus cos dns
    diagnosis dss gas https ims ips iops kubernetes lens means news nvs oas obs os plus process progress qos
    rds redis rms series sms species status statistics sys this tls times tms tts us virus vps
    """
)
"""Words on s that are no plurals, or whose plural reads as badly as their singular."""


UNCOUNTABLE = listed(
    """
    access auditing billing data detection health history information logging masking metadata monitoring networking
    prevention processing protection reminding scaling security sharing storage tagging throttling traffic usage
    """
)
"""Words that have no plural."""


def words(text: str) -> list[str]:
    """The words of a name in lower case; acronyms with a plural s stay whole ("VPCs" is vpcs)."""
    whole = _PLURAL_ACRONYM.sub(lambda match: match[0].capitalize(), text)
    whole = _BRANDS.sub(lambda match: match[0].capitalize(), whole)
    return [piece.lower() for piece in _PIECES.findall(whole)]


def pascal(parts: Iterable[str]) -> str:
    """Words joined with their first letters capitalised; a digit between two digits is kept apart by an x."""
    result = ""
    for part in parts:
        gap = "x" if result[-1:].isdigit() and part[:1].isdigit() else ""
        result += gap + part[:1].upper() + part[1:]
    return result


def camel(parts: Iterable[str]) -> str:
    """Words joined like `listPackageGroups`."""
    result = pascal(parts)
    return result[:1].lower() + result[1:]


def singular(word: str) -> str:
    """One of many: `policies` is policy, `addresses` is address, `status` stays."""
    if word.endswith(("lyses", "gnoses")):
        return word[:-2] + "is"
    if word in ("addresses", "aliases", "statuses", "processes", "classes", "indexes", "viruses", "buses"):
        return word.removesuffix("es")
    if word in UNCHANGED or len(word) < 3 or not word.endswith("s") or word.endswith(("ss", "ous")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("xes", "ches", "shes", "sses", "zes")) and not word.endswith(("caches", "sizes")):
        return word[:-2]
    return word[:-1]


def plural(word: str) -> str:
    """Many of one: `policy` is policies, `address` is addresses; capitals inside are kept."""
    lower = word.lower()
    if lower in UNCOUNTABLE or (lower in UNCHANGED and not lower.endswith(("us", "ss"))):
        return word
    if lower.endswith("y") and lower[-2:-1] not in ("a", "e", "i", "o", "u"):
        return word[:-1] + "ies"
    if lower.endswith("sis"):
        return word[:-2] + "es"
    if lower.endswith(("s", "x", "ch", "sh")):
        return word + "es"
    return word + "s"


def singular_words(text: str) -> list[str]:
    """The words of a name, the last one in the singular; a closing `list` or `set` of more words is dropped."""
    parts = words(text)
    if len(parts) > 1 and parts[-1] in ("list", "lists", "array"):
        parts = parts[:-1]
    return [*parts[:-1], singular(parts[-1])] if parts else parts


def folded(text: str) -> str:
    """The key under which two names meet: letters and digits alone, in lower case."""
    return _OTHERS.sub("", text.lower())


def lettered(name: str, taken: Container[str]) -> str:
    """The name with the first letter from B on behind it that makes it unlike those that are taken (folded)."""
    return next(name + letter for letter in letters() if folded(name + letter) not in taken)


def letters() -> Iterator[str]:
    """What is put behind names that nothing tells apart: B to Z, then AA, BB and so on."""
    yield from "BCDEFGHIJKLMNOPQRSTUVWXYZ"
    yield from (letter * length for length in count(2) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
