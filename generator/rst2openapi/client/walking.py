"""What `x-pagination` and `x-job` say of an operation, in the names that its models have in Python.

`{style: offset, parameters: {limit: limit, position: offset}, items: /queues}` becomes the arguments of
`paging.Pages`: `style="offset", position="offset", limit="limit", items=("queues",)`. An extension that does not fit
the document is left alone: the operation has its method, and no iterator.
"""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import frozen

_PREFIXES = ("list_", "query_", "show_", "get_", "search_", "batch_query_")
"""Words that an iterator or a poller does not repeat: `list_queues` is walked by `iter_queues`."""

MODEL = "model_property.py.jinja"
_LIST = "list_property.py.jinja"
_STYLES = frozenset(("offset", "page", "marker"))


@frozen
class Job:
    """What `x-job` says of the operation: the attribute of the state, and the states that are ends."""

    name: str
    state: str
    succeeded: tuple[str, ...]
    failed: tuple[str, ...]


@frozen
class Listing:
    """What `x-pagination` says of the operation, in names of Python."""

    name: str
    item: str
    plan: str
    imports: tuple[str, ...] = ()


def method_name(name: str) -> str:
    """The name of a method; one that annotations need (`list`), or Python itself, gets an underscore."""
    return f"{name}_" if hasattr(builtins, name) or keyword.iskeyword(name) or name.startswith("__") else name


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


def listing(operation: Mapping[str, Any], endpoint: Any, found: Sequence[Any]) -> Listing | None:
    """How to go through the pages of a list; None where the extension is not there, or not of our form.

    `found` are the properties that the operation answers with, None for one without a body.
    """
    said = operation.get("x-pagination")
    if not isinstance(said, Mapping) or len(found) != 1 or found[0] is None:
        return None
    items = _walk(found[0], said.get("items"))
    parts = _parts(said, endpoint, found[0])
    if items is None or items[1].template != _LIST or not _is_whole(parts):
        return None
    item = items[1].inner_property
    key = _walk(item, said.get("key")) if said.get("key") else None
    if key is None and parts["style"] == "marker" and "next" not in parts:
        return None
    most = _most(operation, said["parameters"].get("limit"))
    parts |= {"items": items[0]} | ({"key": key[0][0]} if key else {}) | ({"most": most} if most is not None else {})
    plan = ", ".join(f"{name}={value!a}" for name, value in parts.items())
    return Listing(method_name(f"iter_{shorter(str(endpoint.name))}"), text_of(item), plan, imports_of([item]))


def _parts(said: Mapping[str, Any], endpoint: Any, answer: Any) -> dict[str, Any]:
    """What the extension says in one place, in names of Python."""
    query = {prop.name.get_untrusted_value(): str(prop.python_name) for prop in endpoint.query_parameters}
    given = said.get("parameters")
    parts: dict[str, Any] = {"style": said.get("style")}
    for name in ("position", "limit"):
        wire = given.get(name) if isinstance(given, Mapping) else None
        parts |= {name: query[wire]} if isinstance(wire, str) and wire in query else {}
    for name in ("total", "next"):
        place = _walk(answer, said.get(name)) if said.get(name) else None
        parts |= {name: place[0]} if place else {}
    return parts | ({"first": int(said["first"])} if said.get("first") in (0, 1) else {})


def _is_whole(parts: Mapping[str, Any]) -> bool:
    return parts["style"] in _STYLES and "position" in parts


def _most(operation: Mapping[str, Any], name: object) -> int | None:
    for one in operation.get("parameters", ()):
        if one.get("name") == name and one.get("in") == "query":
            most = one.get("schema", {}).get("maximum")
            return most if type(most) is int else None
    return None


def _walk(prop: Any, pointer: object) -> tuple[tuple[str, ...], Any] | None:
    """The attributes that a JSON pointer leads through, and the property at its end."""
    if not isinstance(pointer, str):
        return None
    path: list[str] = []
    for token in pointer.split("/")[1:]:
        name = token.replace("~1", "/").replace("~0", "~")
        inner = (
            [one for one in properties_of(prop) if one.name.get_untrusted_value() == name]
            if prop.template == MODEL
            else []
        )
        if not inner:
            return None
        prop = inner[0]
        path.append(str(prop.python_name))
    return tuple(path), _without_null(prop)


def _without_null(prop: Any) -> Any:
    """Of a union with null, what it is otherwise."""
    if prop.template != "union_property.py.jinja":
        return prop
    rest = [one for one in prop.inner_properties if one.template != "none_property.py.jinja" and text_of(one) != "None"]
    return rest[0] if len(rest) == 1 else prop


def job(operation: Mapping[str, Any], name: str, found: Sequence[Any]) -> Job | None:
    """How to wait for the end of a job; None where the extension is not there, or not of our form."""
    said = operation.get("x-job")
    if not isinstance(said, Mapping) or len(found) != 1 or found[0] is None:
        return None
    place = _walk(found[0], said.get("state"))
    words = [said.get(key) for key in ("succeeded", "failed")]
    if place is None or len(place[0]) != 1 or not all(isinstance(one, list) for one in words):
        return None
    succeeded, failed = (tuple(map(str, one)) for one in words if isinstance(one, list))
    return Job(method_name(f"wait_for_{shorter(name)}"), place[0][0], succeeded, failed)
