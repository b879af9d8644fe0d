"""Index pages -> tags: the title of an operation's folder, reduced to its subject.

"Package Group-related APIs (Deprecated)" and "APIs Related to Package Groups" are both `Package Groups`. Folders that
would share a tag get the title of the first folder above them in which they differ.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import takewhile

from rst2openapi.operation.model import PageFacts
from rst2openapi.service.deprecation import ancestors, folder_titles
from rst2openapi.service.model import Settings, Tag
from rst2openapi.service.titles import STATE
from rst2openapi.service.names.words import listed, pascal, plural, words

_SUBJECTS: tuple[tuple[re.Pattern[str], bool], ...] = (
    (re.compile(r"^(?P<subject>.+?)[- ]related APIs?$", re.IGNORECASE), True),
    (re.compile(r"^APIs? (?:related to|for managing|for|about) (?:the )?(?P<subject>.+)$", re.IGNORECASE), False),
    (re.compile(r"^(?P<subject>.+?) APIs?$", re.IGNORECASE), True),
)
"""Wordings around a subject, and whether the subject stands in the singular there."""

UNCOUNTABLE = listed(
    """
    access administration authentication authorization common data general historical information internal
    management monitoring native other proprietary public recommended storage traffic native kubernetes
    openstack nova neutron cinder glance heat trove keystone private shared unrecommended discarded deprecated
    out-of-date
    """
)
"""Words that have no plural, or are no nouns."""


def tags(
    pages: Sequence[PageFacts], locations: Sequence[str], settings: Settings
) -> tuple[dict[str, str], tuple[Tag, ...]]:
    """The tag of each folder that holds operations, and all tags in the order of the table of contents."""
    titles = folder_titles(pages)
    folders = dict.fromkeys(location.rpartition("/")[0] for location in locations)
    subjects = {folder: _subject_of(folder, titles, settings) for folder in folders}
    named = _distinct({folder: _qualified(folder, subjects, titles) for folder in folders}, titles)
    order = _order(pages)
    ranked = sorted(folders, key=lambda folder: [(order.get(part, 9999), part) for part in ancestors(f"{folder}/x")])
    return named, tuple(Tag(name) for name in dict.fromkeys(named[folder] for folder in ranked))


def subject(title: str) -> str:
    """What the operations of a folder are about."""
    title = STATE.sub("", title).strip()
    for pattern, single in _SUBJECTS:
        found = pattern.match(title)
        if found:
            return _plural(found["subject"]) if single else found["subject"]
    return title


def _plural(text: str) -> str:
    """The plural of a subject whose last word is a common noun."""
    head, _, last = text.rpartition(" ")
    common = last.isalpha() and last[1:].islower() and not last.endswith(("s", "ing"))
    if not common or last.lower() in UNCOUNTABLE:
        return text
    return f"{head} {plural(last)}".strip()


def _subject_of(folder: str, titles: Mapping[str, str], settings: Settings) -> str:
    if not folder:
        return settings.title
    name = re.sub(r"[_-]+", " ", folder.rpartition("/")[2]).strip()
    return subject(titles.get(folder) or name[:1].upper() + name[1:]) or name


def _qualified(folder: str, subjects: Mapping[str, str], titles: Mapping[str, str]) -> str:
    """The subject, with the branch in parentheses where folders of several branches have it."""
    own = subjects[folder]
    same = [other for other in subjects if _key(subjects[other]) == _key(own)]
    if len(same) == 1:
        return own
    parts = folder.split("/")
    others = [other.split("/") for other in same if other != folder]
    depth = max(_shared_depth(parts, other) for other in others)
    branch = "/".join(parts[: depth + 1])
    name = titles.get(branch) or re.sub(r"[_-]+", " ", parts[min(depth, len(parts) - 1)])
    if branch == folder:
        return own
    words_left = _bare(name)
    return f"{own} ({words_left})" if words_left else own


def _bare(branch: str) -> str:
    """What a branch's title says besides being one of APIs: "VPC APIs (V3)" is VPC V3, "APIs (Recommended)" nothing."""
    return " ".join(re.sub(r"\bAPIs?\b|[()]", " ", STATE.sub("", branch)).split())


def _shared_depth(one: Sequence[str], two: Sequence[str]) -> int:
    """How many folders two paths have in common."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, two, strict=False)))


def _distinct(named: Mapping[str, str], titles: Mapping[str, str]) -> dict[str, str]:
    """The tags, with the folder's full title for those that are still shared."""
    counts = Counter(_key(name) for name in named.values())
    return {folder: name if counts[_key(name)] == 1 else titles.get(folder, name) for folder, name in named.items()}


def _key(name: str) -> str:
    return pascal(words(name))


def _order(pages: Sequence[PageFacts]) -> dict[str, int]:
    """The place of each folder in the contents of the folder above it."""
    order: dict[str, int] = {}
    for page in pages:
        folder = page.location.rpartition("/")[0]
        for place, entry in enumerate(page.entries):
            path = "/".join(part for part in (folder, entry.removesuffix(".rst").removesuffix("/index")) if part)
            order.setdefault(path, place)
    return order
