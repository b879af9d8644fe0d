"""The README of a client: what it can do, with code that its users can copy.

A client without a list in pages gets no section about lists, one whose paths have no project no word about projects.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from rst2openapi.client.bodies import Keyword, Payload
from rst2openapi.client.calls import Call, counted
from rst2openapi.client.distribution import markdown_code, markdown_text
from rst2openapi.client.facade import Group, class_of
from rst2openapi.client.facts import ServiceFacts
from rst2openapi.client.methods import Verb
from rst2openapi.client.readme_text import FIRST_CALL, ITERATION, PARAGRAPHS

_WORD = re.compile(r"[\w.-]+")
_SAMPLES = {"int": "1", "float": "1.0", "bool": "True", "list[str]": '["…"]'}


@frozen
class Method:
    """A method of the client with the operation that it is for."""

    call: Call
    group: str
    verb: Verb


def text(facts: ServiceFacts, package: str, calls: Sequence[Call], groups: Sequence[Group], guide: str = "") -> str:
    """The text of `README.md`; `guide` are sections of the service's own, Markdown as its author wrote it."""
    methods = methods_of(calls, groups)
    words = {
        "title": markdown_text(facts.title),
        "count": counted(calls),
        "package": package,
        "facade": class_of(package),
        "region": _region(facts),
        "project": _project(one.verb for one in methods),
        "new_path": "/v1/{project_id}/things" if _project(one.verb for one in methods) else "/v1/things",
        "operations": "\n".join(map(_operation_row, calls)),
        "guide": guide,
    }
    parts = _examples(words, methods)
    true = {
        "": True,
        **{name: bool(part) for name, part in parts.items()},
        **_traits(facts, methods, calls),
        "guide": bool(guide),
    }
    pieces = [piece.format(**words, **parts) for trait, piece in PARAGRAPHS if true[trait]]
    return joined(pieces)


def joined(pieces: Iterable[str]) -> str:
    """Paragraphs with a blank line between them; items of a list with none."""
    joined = ""
    last = ""
    for piece in pieces:
        gap = "\n" if piece.startswith("- ") and last.startswith("- ") else "\n\n"
        joined, last = f"{joined}{gap}{piece}" if joined else piece, piece
    return f"{joined}\n"


def methods_of(calls: Sequence[Call], groups: Sequence[Group]) -> list[Method]:
    """All methods in the order of the document."""
    found = {(verb.tag, verb.module): (group.name, verb) for group in groups for verb in group.verbs}
    return [Method(call, *found[call.tag, call.module]) for call in calls if (call.tag, call.module) in found]


def _traits(facts: ServiceFacts, methods: Sequence[Method], calls: Iterable[Call]) -> Mapping[str, bool]:
    """What is true of a client: the names that paragraphs are for."""
    verbs = [one.verb for one in methods]
    return {
        "operations": bool(methods),
        "projects": bool(_project(verbs)),
        "regions": "region" in facts.defaults,
        "bodies": any(verb.body.arguments for verb in verbs),
        "flat": any(verb.body.inner for verb in verbs),
        "variants": any(call.whole for call in calls),
        "wrapped": any(verb.inner for verb in verbs),
        "lists": any(verb.listing for verb in verbs),
        "jobs": any(verb.job for verb in verbs),
        "models": any(verb.result not in ("None", "Any") for verb in verbs),
    }


def _examples(words: Mapping[str, object], methods: Sequence[Method]) -> dict[str, str]:
    """The calls that are shown; nothing for those that the client has no method for."""
    return {
        "first_call": _first_call(words, min(methods, key=effort)) if methods else "",
        "iterators": iteration(methods),
        "flat_example": "",
        **_flat(methods),
    }


def effort(one: Method) -> tuple[bool, bool, bool, int, bool]:
    """What makes an operation hard to begin with; the first of a client reads, and gives a list where it can."""
    needed = [argument for argument in one.verb.arguments if argument.required]
    odd = any(argument.type not in (*_SAMPLES, "str") for argument in needed)
    changes = one.call.method != "get" or bool(one.verb.body.type)
    return changes, odd, one.call.deprecated, len(needed), not (one.verb.project or one.verb.listing)


def _first_call(words: Mapping[str, object], one: Method) -> str:
    arguments = f'token="…"{words["region"]}{_project([one.verb])}'
    named = {"package": words["package"], "facade": words["facade"], "arguments": arguments}
    return FIRST_CALL.format(**named, group=one.group, name=one.verb.name, given=given(one.verb))


def _project(verbs: Iterable[Verb]) -> str:
    """The argument that names the project, where one of these methods needs it."""
    return ', project_id="…"' if any(verb.project for verb in verbs) else ""


def _region(facts: ServiceFacts) -> str:
    """The argument that says where the service is."""
    region = facts.defaults.get("region", "")
    if facts.server and _WORD.fullmatch(region):
        return f', region="{region}"'
    return "" if facts.server else ', base_url="https://…"'


def iteration(methods: Sequence[Method], client: str = "client") -> str:
    """A loop over the simplest list in pages; `client` is what has the groups."""
    lists = [one for one in methods if one.verb.listing]
    if not lists:
        return ""
    one = min(lists, key=effort)
    name = one.verb.listing.name if one.verb.listing else ""
    return ITERATION.format(client=client, group=one.group, name=name, given=given(one.verb))


def _flat(methods: Sequence[Method]) -> dict[str, str]:
    """The three forms of the simplest call whose body holds one object."""
    held = ((one, one.verb.body) for one in methods if one.verb.body.inner and not one.verb.body.inner.fixed)
    flat = [(one, body) for one, body in held if _plain(body)]
    if not flat:
        return {}
    one, body = min(flat, key=lambda pair: len(pair[0].verb.arguments))
    own = [f"{each.name}={_sample(each)}" for each in one.verb.own if each.required]
    inner = body.inner.fields if body.inner else ()
    fields = {each: _sample(each) for each in inner if each.required}
    data = "{" + ", ".join(f'"{each.wire}": {value}' for each, value in fields.items()) + "}"
    whole = body.inner.whole if body.inner else inner[0]
    return {
        "flat_example": "yes",
        "flat_group": one.group,
        "flat_name": one.verb.name,
        "flat_fields": ", ".join([*own, *(f"{each.name}={value}" for each, value in fields.items())]),
        "flat_object": ", ".join([*own, f"{whole.name}={data}"]),
        "flat_body": ", ".join([*own, f'body={{"{whole.wire}": {data}}}']),
    }


def _plain(body: Payload) -> bool:
    """Whether the object of a body can be shown with a word or a number for each field that it must have."""
    needed = [one for one in body.arguments if one.required]
    return bool(needed) and all(one.type in (*_SAMPLES, "str") for one in needed)


def given(verb: Verb) -> str:
    """Arguments that a call cannot do without."""
    needed = [f"{one.name}={_sample(one)}" for one in verb.arguments if one.required]
    return ", ".join([*needed, *(["body=…"] if verb.body.required and not verb.body.arguments else [])])


def _sample(argument: Keyword) -> str:
    return _SAMPLES.get(argument.type, f'"{argument.name}"')


def _operation_row(call: Call) -> str:
    summary = markdown_text(call.summary) + (" (any of them)" if call.whole else "")
    summary += " (deprecated)" if call.deprecated else ""
    return f"| `{call.tag}.{call.module}` | {markdown_code(f'{call.method.upper()} {call.path}')} | {summary} |"
