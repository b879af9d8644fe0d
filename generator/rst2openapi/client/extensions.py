"""What `x-pagination` and `x-job` say of an operation, in the names that its models have in Python.

`{style: offset, parameters: {limit: limit, position: offset}, items: /queues}` becomes the arguments of
`paging.Pages`: `style="offset", position="offset", limit="limit", items=("queues",)`. Of an extension that does not
fit the document nothing is made: the operation has its method, no iterator, and there is a fault that says why.
"""

from __future__ import annotations

import keyword
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from attrs import frozen

from rst2openapi.client.method_names import singular

T = TypeVar("T")

_PREFIXES = ("list_", "query_", "show_", "get_", "search_", "batch_query_")
"""Words that an iterator or a poller does not repeat: `list_queues` is walked by `iter_queues`."""

_ANNOTATIONS = frozenset(("bool", "bytes", "dict", "float", "int", "object", "str", "type"))
"""Builtins that stand in annotations; `list` has another name there."""

MODEL = "model_property.py.jinja"
_LIST = "list_property.py.jinja"
_UNION = "union_property.py.jinja"
_STYLES = ("offset", "page", "marker")


class UnusableError(Exception):
    """An extension says something that the document does not hold; the message says what."""


@frozen
class Fault:
    """An extension that cannot be used, and why."""

    extension: str
    reason: str


@frozen
class Job:
    """What `x-job` says of the operation: the way to the state, and the states that are ends.

    `result` is the type of what has the state; in a list `key` leads to what tells it from others.
    """

    name: str
    state: tuple[str | int, ...]
    succeeded: tuple[str, ...]
    failed: tuple[str, ...]
    result: str = ""
    key: tuple[str | int, ...] = ()
    which: str = ""


@frozen
class Listing:
    """What `x-pagination` says of the operation, in names of Python."""

    name: str
    item: str
    plan: str
    imports: tuple[str, ...] = ()


@frozen
class Promises:
    """What the extensions of an operation promise, and those of them that cannot be used."""

    listing: Listing | None = None
    job: Job | None = None
    faults: tuple[Fault, ...] = ()


@frozen
class Subject:
    """An operation whose extensions are read: its name in Python, its query, and the properties that it answers with.

    `query` are the names of arguments by those that travel, `arguments` all that its method has; `bodies` those of
    its successes that have one.
    """

    operation: Mapping[str, Any]
    name: str
    query: Mapping[str, str]
    bodies: Sequence[Any]
    arguments: frozenset[str] = frozenset()


def method_name(name: str) -> str:
    """The name of a method; one that annotations need (`bytes`), or Python itself, gets an underscore."""
    return f"{name}_" if name in _ANNOTATIONS or keyword.iskeyword(name) or name.startswith("__") else name


def shorter(name: str) -> str:
    """A name without the verb of a query."""
    return next((name.removeprefix(prefix) for prefix in _PREFIXES if name.startswith(prefix)), name) or name


def text_of(prop: Any) -> str:
    """A property's type in an annotation."""
    return str(prop.get_type_string().as_unembedded_code())


def properties_of(model: Any) -> list[Any]:
    """The properties of a model, those that are required first; none for None."""
    return [*(model.required_properties or ()), *(model.optional_properties or ())] if model is not None else []


def imports_of(props: Iterable[Any]) -> tuple[str, ...]:
    """The import lines that the types of properties need, from a module one level down in the package."""
    found: set[str] = set()
    for prop in props:
        if prop is not None:
            found |= set(prop.get_imports(prefix="..")) | set(prop.get_lazy_imports(prefix=".."))
    return tuple(sorted(found))


def promises(subject: Subject) -> Promises:
    """What the extensions of an operation promise, none of it where they do not fit."""
    listing, paging_fault = _tried("x-pagination", subject, _listing)
    job, job_fault = _tried("x-job", subject, _job)
    return Promises(listing, job, tuple(one for one in (paging_fault, job_fault) if one is not None))


def _tried(
    extension: str, subject: Subject, read: Callable[[Mapping[str, Any], Subject], T]
) -> tuple[T | None, Fault | None]:
    """What an extension gives, or why it gives nothing; two None where it is not there."""
    said = subject.operation.get(extension)
    if said is None:
        return None, None
    if not isinstance(said, Mapping):
        return None, Fault(extension, "it is no object")
    try:
        return read(said, subject), None
    except UnusableError as error:
        return None, Fault(extension, str(error))


def _listing(said: Mapping[str, Any], subject: Subject) -> Listing:
    bodies = subject.bodies
    style = said.get("style")
    if style not in _STYLES:
        raise UnusableError(f"its style is none of {', '.join(_STYLES)}")
    parts: dict[str, Any] = {"style": style} | _arguments(said, subject.query)
    path, arrays = walk(bodies, said.get("items", "missing"), "items")
    if not arrays or any(one.template != _LIST for one in arrays):
        raise UnusableError("its items are no array")
    items = [one.inner_property for one in arrays]
    parts["items"] = path
    for name in ("total", "next", "links"):
        parts |= {name: walk(bodies, said[name], name)[0]} if said.get(name) is not None else {}
    parts |= {"key": walk(items, said["key"], "key")[0]} if said.get("key") is not None else {}
    if style == "marker" and not {"key", "next", "links"} & set(parts):
        raise UnusableError("its style is marker, and it names none of next, links and key")
    first = said.get("first")
    if first is not None and (type(first) is not int or first not in (0, 1)):
        raise UnusableError("its first is neither 0 nor 1")
    parts |= {"first": first} if first is not None else {}
    plan = ", ".join(f"{name}={value!a}" for name, value in parts.items())
    item = " | ".join(dict.fromkeys(text_of(one) for one in items))
    return Listing(method_name(f"iter_{shorter(subject.name)}"), item, plan, imports_of(items))


def _arguments(said: Mapping[str, Any], query: Mapping[str, str]) -> dict[str, Any]:
    """The arguments that are moved on and that limit a page."""
    given = said.get("parameters")
    if not isinstance(given, Mapping) or given.get("position") is None:
        raise UnusableError("its parameters name no position")
    parts: dict[str, Any] = {}
    for name in ("position", "limit"):
        wire = given.get(name)
        if wire is not None and (not isinstance(wire, str) or wire not in query):
            raise UnusableError(f"its {name} is no query parameter of the operation")
        parts |= {name: query[wire]} if wire is not None else {}
    return parts


def walk(props: Sequence[Any], pointer: object, what: str) -> tuple[tuple[str | int, ...], list[Any]]:
    """The attributes that a JSON pointer leads through, the same in all alternatives, and what is at its end.

    Of arrays only the first item can be meant.

    Raises:
        UnusableError: It leads nowhere, or to different attributes; `what` says what it is to lead to.

    """
    if not isinstance(pointer, str) or (pointer and not pointer.startswith("/")):
        raise UnusableError(f"its {what} is no JSON pointer")
    path: list[str | int] = []
    ends = [one for prop in props for one in _options(prop)]
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        attributes, inner = _step(ends, name)
        if len(attributes) != 1:
            raise UnusableError(f"its {what}, {pointer}, is not in the answer")
        path += attributes
        ends = [option for one in inner for option in _options(one)]
    return tuple(path), ends


def _step(ends: Sequence[Any], name: str) -> tuple[set[str | int], list[Any]]:
    """The attributes of this name, and what is there; none where one of the alternatives has nothing there."""
    if name == "0" and all(one.template == _LIST for one in ends):
        return {0}, [one.inner_property for one in ends]
    inner = [_member(one, name) for one in ends]
    return (set(), []) if None in inner else ({str(one.python_name) for one in inner}, inner)


def _member(prop: Any, name: str) -> Any:
    """The property of a model by its name in the document; None where there is none."""
    inner = properties_of(prop) if prop.template == MODEL else []
    return next((one for one in inner if one.name.get_untrusted_value() == name), None)


def _options(prop: Any) -> Iterator[Any]:
    """What a property may be, null aside."""
    if prop.template == _UNION:
        for one in prop.inner_properties:
            yield from _options(one)
    elif prop.template != "none_property.py.jinja" and text_of(prop) != "None":
        yield prop


def _job(said: Mapping[str, Any], subject: Subject) -> Job:
    holders = subject.bodies
    key: tuple[str | int, ...] = ()
    which = ""
    if said.get("items") is not None:
        if subject.operation.get("x-pagination") is None:
            raise UnusableError("its list has no x-pagination")
        place, arrays = walk(subject.bodies, said["items"], "items")
        if not arrays or any(one.template != _LIST for one in arrays):
            raise UnusableError("its items are no array")
        holders = [one.inner_property for one in arrays]
        key = walk(holders, said.get("key", "missing"), "key")[0]
        which = _which(str(place[-1]) if place else "", str(key[-1]), subject.arguments)
    path, ends = walk(holders, said.get("state", "missing"), "state")
    if not path or not ends:
        raise UnusableError("its state is not in the answer")
    words = [said.get(name, []) for name in ("succeeded", "failed")]
    if not all(isinstance(one, list) and all(isinstance(word, str | int) for word in one) for one in words):
        raise UnusableError("its states are no lists of words")
    succeeded, failed = (tuple(map(str, one)) for one in words)
    if not succeeded:
        raise UnusableError("it names no state of success")
    name = method_name(f"wait_for_{shorter(subject.name)}")
    result = " | ".join(dict.fromkeys(text_of(one) for one in holders))
    return Job(name, path, succeeded, failed, result, key, which)


def _which(items: str, key: str, taken: frozenset[str]) -> str:
    """The argument that tells which item is waited for: `id`, or `instance_id` where the list has an argument `id`."""
    names = (key, f"{singular(items)}_{key}", f"wait_{key}")
    return next((one for one in names if one.isidentifier() and one not in taken), names[-1])
