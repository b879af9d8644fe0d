"""An operation as a method of the facade: `client.package_groups.upload_package_group(paths=[...], group="gatk")`.

Parameters and the fields of the body become keyword arguments; where two have one name, that of the body's field
gets `body_` in front. What the generator knows of an operation is read here, what is made of it stands in
`templates/facade_resource.py.jinja`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from rst2openapi.client.expressions import body_type, success_patterns, success_type
from rst2openapi.client.fields import given_type
from rst2openapi.client.given import parameter_type
from rst2openapi.client.references import Tree, resolved
from rst2openapi.client.walking import (
    MODEL,
    Fault,
    Job,
    Listing,
    Subject,
    imports_of,
    method_name,
    promises,
    properties_of,
    text_of,
)

PROJECTS = ("project_id", "tenant_id")
"""Path parameters that the client's own project fills in."""

TAKEN = frozenset(
    (
        "self",
        "body",
        "UNSET",
        "Unset",
        "Any",
        "Mapping",
        "Sequence",
        "Collection",
        "wait_timeout",
        "wait_interval",
        "wait_states",
    )
)
"""Names that a method has for itself."""


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
    faults: tuple[Fault, ...] = ()
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
    arguments = {one.target: one.name for one in parameters}
    query = {one.name.get_untrusted_value(): arguments[str(one.python_name)] for one in endpoint.query_parameters}
    bodies = [one for one in found if one is not None]
    said = promises(Subject(operation, str(endpoint.name), query, bodies, frozenset(names)))
    return Verb(
        name=method_name(str(endpoint.name)),
        tag=tag,
        module=str(endpoint.name),
        summary=str(operation.get("summary") or operation.get("operationId") or endpoint.name),
        description=("Deprecated.\n\n" if operation.get("deprecated") else "")
        + str(operation.get("description") or ""),
        parameters=parameters,
        project=project,
        body=_body(endpoint),
        body_required=any(body.prop.required for body in endpoint.bodies),
        model=str(model.class_info.name) if model is not None else "",
        fields=_fields(model, names) if model is not None else (),
        result=success_type(endpoint),
        imports=imports_of((*kinds, *properties_of(model), *(prop for _, prop in endpoint.iter_all_parameters()))),
        page=str(documentation.get("url") or "") if isinstance(documentation, Mapping) else "",
        errors=_failures(tree, operation),
        listing=said.listing,
        job=said.job,
        faults=said.faults,
        id=str(operation.get("operationId") or ""),
        follow=_linked(operation),
    )


def _parameters(endpoint: Any) -> tuple[tuple[Keyword, ...], Keyword | None]:
    found: list[Keyword] = []
    project = None
    names: set[str] = set(TAKEN)
    for location, prop in endpoint.iter_all_parameters():
        name = _free(str(prop.python_name), names, location.value)
        type_ = parameter_type(prop)
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


def _model(endpoint: Any) -> Any:
    """The model that an operation's body is, whatever its media type; None where there is no such one."""
    props = [body.prop for body in endpoint.bodies]
    same = len({text_of(prop) for prop in props}) == 1
    return props[0] if same and props[0].template == MODEL else None


def _fields(model: Any, names: set[str]) -> tuple[Keyword, ...]:
    names = set(names)
    return tuple(
        Keyword(_free(str(p.python_name), names, "body"), given_type(p), str(p.python_name), p.required, _words(p))
        for p in properties_of(model)
    )


def _body(endpoint: Any) -> str:
    """The type of `body`: as the function has it, or a mapping where JSON or a form is sent."""
    if not endpoint.bodies:
        return ""
    mapped = any(body.prop.template == MODEL and body.body_type in {"json", "data"} for body in endpoint.bodies)
    union = any("[" not in text_of(body.prop) and "|" in text_of(body.prop) for body in endpoint.bodies)
    return body_type(endpoint) + (" | Mapping[str, Any]" if mapped or union else "")


def _successes(endpoint: Any) -> list[Any]:
    """The properties that are the bodies of success; None stands for an answer without one."""
    default = endpoint.responses.default
    chosen = success_patterns(endpoint) or ([default] if default else [])
    return [None if one.source["attribute"] == "None" else one.prop for one in chosen]


def _failures(tree: Tree, operation: Mapping[str, Any]) -> tuple[str, ...]:
    """The documented statuses of failure with their words."""
    found = []
    for status, response in operation.get("responses", {}).items():
        described = resolved(tree, response)
        if str(status)[:1] in {"4", "5"} and isinstance(described, Mapping):
            found.append(f"{status}: {' '.join(str(described.get('description') or '').split())}")
    return tuple(found)


def _description(operation: Mapping[str, Any]) -> str:
    deprecated = "Deprecated.\n\n" if operation.get("deprecated") else ""
    return deprecated + str(operation.get("description") or "")


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
