"""An operation as a method of the facade: `client.package_groups.upload_pyfile_package_group(paths=[...], group="gatk")`.

Parameters and the fields of the body become keyword arguments; where two have one name, that of the body's field
gets `body_` in front. What the generator knows of an operation is read here, what is made of it stands in
`templates/facade_resource.py.jinja`.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen

from rst2openapi.client.expressions import body_type, success_patterns, success_type
from rst2openapi.client.references import Tree

PROJECTS = ("project_id", "tenant_id")
"""Path parameters that the client's own project fills in."""

TAKEN = frozenset(("self", "body", "UNSET", "Unset", "Any", "Mapping", "wait_timeout", "wait_interval"))
"""Names that a method has for itself."""

_PREFIXES = ("list_", "query_", "show_", "get_", "search_", "batch_query_")
"""Words that an iterator or a poller does not repeat: `list_queues` is walked by `iter_queues`."""

_MODEL = "model_property.py.jinja"
_LIST = "list_property.py.jinja"


@frozen
class Keyword:
    """A keyword argument: its name, its type (with `Unset` if it may be left out), and what it is given on as."""

    name: str
    type: str
    target: str
    required: bool
    words: str = ""

    @property
    def loose(self) -> str:
        """The type in a signature where it may be left out."""
        return self.type if not self.required else f"{self.type} | Unset"


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


@frozen
class Verb:
    """A method; `parameters` are those of the operation, `fields` those of its body, where its model has some."""

    name: str
    tag: str
    module: str
    summary: str
    description: str
    parameters: tuple[Keyword, ...]
    project: Keyword | None
    body: str
    body_required: bool
    model: str
    fields: tuple[Keyword, ...]
    result: str
    imports: tuple[str, ...]
    page: str = ""
    errors: tuple[str, ...] = ()
    listing: Listing | None = None
    job: Job | None = None
    id: str = ""
    follow: str = ""

    @property
    def split(self) -> bool:
        """Whether a body and its fields need signatures of their own: a required field is not, beside a body."""
        return self.body_required and any(one.required for one in self.fields)

    @property
    def arguments(self) -> tuple[Keyword, ...]:
        """All keyword arguments but `body`, required ones first."""
        project = (self.project,) if self.project else ()
        return tuple(sorted((*self.fields, *self.parameters, *project), key=lambda one: not one.required))


def verb(tree: Tree, operation: Mapping[str, Any], tag: str, endpoint: Any) -> Verb:
    """The method of an operation, less what it shares with others of its group."""
    parameters, project = _parameters(endpoint)
    names = {*TAKEN, *(one.name for one in parameters), *([project.name] if project else [])}
    model = _model(endpoint)
    found = _successes(endpoint)
    kinds = [*found, *([body.prop for body in endpoint.bodies])]
    documentation = operation.get("externalDocs")
    return Verb(
        name=method_name(str(endpoint.name)),
        tag=tag,
        module=str(endpoint.name),
        summary=str(operation.get("summary") or operation.get("operationId") or endpoint.name),
        description=("Deprecated.\n\n" if operation.get("deprecated") else "") + str(operation.get("description") or ""),
        parameters=parameters,
        project=project,
        body=_body(endpoint),
        body_required=any(body.prop.required for body in endpoint.bodies),
        model=str(model.class_info.name) if model is not None else "",
        fields=_fields(model, names) if model is not None else (),
        result=success_type(endpoint),
        imports=_imports((*kinds, *_properties(model), *(prop for _, prop in endpoint.iter_all_parameters()))),
        page=str(documentation.get("url") or "") if isinstance(documentation, Mapping) else "",
        errors=_failures(tree, operation),
        listing=listing(operation, endpoint, found),
        job=job(operation, str(endpoint.name), found),
        id=str(operation.get("operationId") or ""),
        follow=_linked(operation),
    )


def method_name(name: str) -> str:
    """The name of a method; one that annotations need (`list`), or Python itself, gets an underscore."""
    return f"{name}_" if hasattr(builtins, name) or keyword.iskeyword(name) or name.startswith("__") else name


def shorter(name: str) -> str:
    """A name without the verb of a query."""
    return next((name.removeprefix(prefix) for prefix in _PREFIXES if name.startswith(prefix)), name) or name


def text_of(prop: Any) -> str:
    """A property's type in an annotation."""
    return str(prop.get_type_string().as_unembedded_code())


def _parameters(endpoint: Any) -> tuple[tuple[Keyword, ...], Keyword | None]:
    found: list[Keyword] = []
    project = None
    names: set[str] = set(TAKEN)
    for location, prop in endpoint.iter_all_parameters():
        name = _free(str(prop.python_name), names, location.value)
        type_ = text_of(prop)
        one = Keyword(name, type_, str(prop.python_name), prop.required, _words(prop))
        if project is None and location.value == "path" and prop.python_name in PROJECTS and type_ == "str":
            project = Keyword(name, "str | Unset", one.target, False, one.words)
        else:
            found.append(one)
    return tuple(found), project


def _free(name: str, names: set[str], prefix: str) -> str:
    while name in names:
        name = f"{prefix}_{name}"
    names.add(name)
    return name


def _words(prop: Any) -> str:
    return prop.description.get_untrusted_value() if prop.description else ""


def _properties(model: Any) -> list[Any]:
    return [*(model.required_properties or ()), *(model.optional_properties or ())] if model is not None else []


def _model(endpoint: Any) -> Any:
    """The model that an operation's body is, whatever its media type; None where there is no such one."""
    props = [body.prop for body in endpoint.bodies]
    same = len({text_of(prop) for prop in props}) == 1
    return props[0] if same and props[0].template == _MODEL else None


def _fields(model: Any, names: set[str]) -> tuple[Keyword, ...]:
    names = set(names)
    return tuple(
        Keyword(_free(str(p.python_name), names, "body"), text_of(p), str(p.python_name), p.required, _words(p))
        for p in _properties(model)
    )


def _body(endpoint: Any) -> str:
    """The type of `body`: as the function has it, or a mapping where JSON or a form is sent."""
    if not endpoint.bodies:
        return ""
    mapped = any(body.prop.template == _MODEL and body.body_type in {"json", "data"} for body in endpoint.bodies)
    union = any("[" not in text_of(body.prop) and "|" in text_of(body.prop) for body in endpoint.bodies)
    return body_type(endpoint) + (" | Mapping[str, Any]" if mapped or union else "")


def _successes(endpoint: Any) -> list[Any]:
    """The properties that are the bodies of success; None stands for an answer without one."""
    default = endpoint.responses.default
    chosen = success_patterns(endpoint) or ([default] if default else [])
    return [None if one.source["attribute"] == "None" else one.prop for one in chosen]


def _imports(props: Iterable[Any]) -> tuple[str, ...]:
    found: set[str] = set()
    for prop in props:
        if prop is not None:
            found |= set(prop.get_imports(prefix="..")) | set(prop.get_lazy_imports(prefix=".."))
    return tuple(sorted(found))


def _failures(tree: Tree, operation: Mapping[str, Any]) -> tuple[str, ...]:
    """The documented statuses of failure with their words."""
    found = []
    for status, response in operation.get("responses", {}).items():
        reference = response.get("$ref") if isinstance(response, Mapping) else None
        if isinstance(reference, str):
            named = (tree.get("components") or {}).get("responses") or {}
            response = named.get(reference.rpartition("/")[2], {})
        if str(status)[:1] in {"4", "5"}:
            words = " ".join(str(response.get("description") or "").split())
            found.append(f"{status}: {words}")
    return tuple(found)


def listing(operation: Mapping[str, Any], endpoint: Any, found: list[Any]) -> Listing | None:
    """How to walk through the pages of a list; None where the extension is not there, or not of our form."""
    said = operation.get("x-pagination")
    if not isinstance(said, Mapping) or len(found) != 1 or found[0] is None:
        return None
    query = {prop.name.get_untrusted_value(): prop for prop in endpoint.query_parameters}
    given = said.get("parameters")
    given = given if isinstance(given, Mapping) else {}
    position, limit = query.get(given.get("position")), query.get(given.get("limit"))
    items = _walk(found[0], said.get("items"))
    if position is None or items is None or items[1].template != _LIST:
        return None
    item = items[1].inner_property
    parts = {"style": said.get("style"), "position": str(position.python_name), "items": items[0]}
    parts |= {"limit": str(limit.python_name)} if limit is not None else {}
    for name in ("total", "next"):
        place = _walk(found[0], said.get(name)) if said.get(name) else None
        parts |= {name: place[0]} if place else {}
    key = _walk(item, said.get("key")) if said.get("key") else None
    parts |= {"key": key[0][0]} if key else {}
    parts |= {"first": said["first"]} if said.get("first") in (0, 1) else {}
    most = _most(operation, given.get("limit"))
    parts |= {"most": most} if most is not None else {}
    if parts["style"] not in {"offset", "page", "marker"} or (parts["style"] == "marker" and not key and "next" not in parts):
        return None
    plan = ", ".join(f"{name}={value!r}" for name, value in parts.items())
    return Listing(method_name(f"iter_{shorter(str(endpoint.name))}"), text_of(item), plan, _imports([item]))


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
        inner = [one for one in _properties(prop) if one.name.get_untrusted_value() == name] if prop.template == _MODEL else []
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


def job(operation: Mapping[str, Any], name: str, found: list[Any]) -> Job | None:
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


def _linked(operation: Mapping[str, Any]) -> str:
    """The id of the operation that shows the job which this one starts."""
    for response in operation.get("responses", {}).values():
        links = response.get("links") if isinstance(response, Mapping) else None
        link = links.get("job") if isinstance(links, Mapping) else None
        if isinstance(link, Mapping):
            return str(link.get("operationId") or "")
    return ""


def camel(name: str) -> str:
    """A snake-case name in Pascal case."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"_+", name))
