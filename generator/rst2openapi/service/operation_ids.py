"""Operations -> their ids: the words of the title, qualified where several operations would share them.

"Querying an API Version" about `/v2` and about `/v3` become `queryApiVersionV2` and `queryApiVersionV3`: first the
version in the path tells them apart, then the folder, then the words of the path. All of them are qualified, so that
the id of a page does not depend on which page came first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.operation.model import Operation
from rst2openapi.service.graph import Draft
from rst2openapi.service.merge import Merged
from rst2openapi.service.model import OperationId
from rst2openapi.service.titles import DROPPED, operation_words, remark_words
from rst2openapi.service.names.words import camel, folded, listed, singular, words

VERBS = {"get": "query", "head": "check", "post": "create", "put": "update", "patch": "update", "delete": "delete"}
"""What a method does to the thing that its path names, where the pages' titles give no common verb."""

FILLERS = {"one", "all", "of", "details", "about", "in", "for", "by", "to", "from", "with", "list", "and", "or", "on"}
"""Words that do not name a thing."""

GENERIC_FOLDERS = listed(
    """
    api apis recommended unrecommended deprecated discarded to be management related out date historical
    openstack native unavailable soon description public and of for the
    """
)

_VERSION = re.compile(r"/v(\d+(?:\.\d+)*)(?=/|$)", re.IGNORECASE)


def operation_ids(merged: Sequence[Merged], deprecated: Sequence[bool], report: Report) -> list[OperationId]:
    """An id for each operation, unique also when its words are joined otherwise.

    Where all but one of the operations that share their words are deprecated, the one keeps the bare words.
    """
    named = [_words(one) for one in merged]
    bare = _leaders(named, deprecated)
    for qualifier in (_remark, _version, _folder, _path, _method):
        named = _qualified(named, merged, bare, qualifier)
    return _numbered([camel(one) for one in named], merged, report)


def page_words(draft: Draft) -> list[str]:
    """The words that a draft's own page gives it."""
    operation = draft.operation
    return operation_words(operation.title, operation.name) or _from_path(operation)


def _words(one: Merged) -> list[str]:
    """The words that all pages share, if these say what is done to what; else those of the path."""
    each = [page_words(draft) for draft in one.drafts]
    if len(each) == 1:
        return each[0]
    common = [word for word in each[0] if all(word in other for other in each[1:])]
    if len(common) > 1 and all(other[0] == common[0] for other in each) and set(common[1:]) - FILLERS:
        while common[1] in FILLERS:
            del common[1]
        return common
    return _from_path(one.drafts[0].operation)


def _from_path(one: Operation) -> list[str]:
    """`POST /servers/{id}/action` is perform, server, action; `GET /v3/{id}/tags` is query, tags."""
    parts = [part for part in one.path.text.split("/") if part and not _VERSION.fullmatch("/" + part)]
    literals = [part for part in parts if "{" not in part]
    if not literals:
        return [VERBS.get(one.method, one.method), "api", "version"]
    *before, last = literals
    owner = [singular(word) for word in words(before[-1])] if before else []
    if last == "action":
        return ["perform", *owner, "action"]
    single = "{" in parts[-1] or one.method == "post"
    own = words(last)
    return [VERBS.get(one.method, one.method), *owner, *([*own[:-1], singular(own[-1])] if single and own else own)]


# --- qualifiers ----------------------------------------------------------------------------------------------

Qualifier = Callable[[Merged], list[str]]


def _clashes(named: Sequence[Sequence[str]]) -> list[list[int]]:
    """The places of names that meet."""
    groups: dict[Hashable, list[int]] = {}
    for place, one in enumerate(named):
        groups.setdefault(folded(camel(one)), []).append(place)
    return [places for places in groups.values() if len(places) > 1]


def _leaders(named: Sequence[Sequence[str]], deprecated: Sequence[bool]) -> set[int]:
    """Of each clash the only operation that is not deprecated."""
    current = [[place for place in places if not deprecated[place]] for places in _clashes(named)]
    return {places[0] for places in current if len(places) == 1}


def _qualified(
    named: list[list[str]], merged: Sequence[Merged], bare: set[int], qualifier: Qualifier
) -> list[list[str]]:
    """The names, those that clash lengthened by the qualifier as far as it tells them apart."""
    result = list(named)
    for clash in _clashes(named):
        found = {place: qualifier(merged[place]) for place in clash}
        if len({tuple(one) for one in found.values()}) < 2:
            continue  # this qualifier does not tell them apart
        places = [place for place in clash if place not in bare]
        shared = [word for word in found[clash[0]] if all(word in one for one in found.values())]
        for place in places:
            new = [word for word in found[place] if word not in shared]
            result[place] = [*named[place], *[word for word in new if word not in named[place]]]
    return result


def _remark(one: Merged) -> list[str]:
    """The words in parentheses of the title, as far as they say more than where the page stands."""
    return [word for word in remark_words(one.drafts[0].operation.title) if word not in GENERIC_FOLDERS]


def _version(one: Merged) -> list[str]:
    found = _VERSION.search(one.path.text)
    return ["v" + found[1].replace(".", "x")] if found else []


def _folder(one: Merged) -> list[str]:
    """The words of the folders, the innermost first, without those that every folder has."""
    *folders, _ = one.drafts[0].operation.location.split("/")
    found: list[str] = []
    for folder in reversed(folders):
        kept = [word for word in words(re.sub(r"v(\d+)\.(\d+)", r"v\1x\2", folder)) if word not in GENERIC_FOLDERS]
        found += [word for word in kept if word not in found]
    return found


def _path(one: Merged) -> list[str]:
    """The words of the path that are no parameters; its last parameter, where it ends in one."""
    parts = [part for part in one.path.text.split("/") if part]
    literals = [word for part in parts if "{" not in part for word in words(part)]
    if parts and "{" in parts[-1]:
        literals += ["by", *(word for word in words(parts[-1]) if word not in DROPPED)]
    return list(dict.fromkeys(literals))


def _method(one: Merged) -> list[str]:
    return [one.method]


def _numbered(ids: list[str], merged: Sequence[Merged], report: Report) -> list[OperationId]:
    """The last resort, in the order of the paths."""
    taken: set[str] = set()
    result = dict.fromkeys(range(len(ids)), OperationId(""))
    for place in sorted(result, key=lambda place: (merged[place].path.text, merged[place].method)):
        candidate, number = ids[place], 1
        while folded(candidate) in taken:
            number += 1
            candidate = f"{ids[place]}No{number}"
        if number > 1:
            report.add(rules.NUMBERED_ID, merged[place].drafts[0].operation.span, id=ids[place])
        taken.add(folded(candidate))
        result[place] = OperationId(candidate)
    return list(result.values())
