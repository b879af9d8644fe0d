"""An operation as a method of the facade: `client.package_groups.upload_package_group(paths=[...], group="gatk")`.

Parameters and the fields of the body become keyword arguments; where two have one name, that of the body's field
gets `body_` in front. Where the body is one object in another, its fields are the arguments (`bodies.py`). What the
generator knows of an operation is read here, what is made of it stands in `templates/facade_resource.py.jinja`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from rst2openapi.client.bodies import Fixed, Keyword, Payload, free, payload, properties, words_of
from rst2openapi.client.expressions import success_patterns, success_type
from rst2openapi.client.extensions import (
    Fault,
    Job,
    Listing,
    Subject,
    UnusableError,
    imports_of,
    method_name,
    promises,
)
from rst2openapi.client.given import parameter_type
from rst2openapi.client.inner import Inner, inner, inside
from rst2openapi.client.references import Tree, resolved
from rst2openapi.client.variants import FIXED, fixed_values

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
class FormerName:
    """A name that an operation had: the modules that stood for its group and for itself."""

    tag: str
    module: str
    since: str


@frozen
class Verb:
    """A method; `parameters` are those of the operation, the rest of its arguments those of its body."""

    name: str
    tag: str
    module: str
    summary: str
    description: str
    parameters: tuple[Keyword, ...]
    project: Keyword | None
    body: Payload
    result: str
    imports: tuple[str, ...]
    page: str = ""
    errors: tuple[str, ...] = ()
    listing: Listing | None = None
    job: Job | None = None
    inner: Inner | None = None
    faults: tuple[Fault, ...] = ()
    id: str = ""
    follow: str = ""
    former: tuple[FormerName, ...] = ()

    @property
    def arguments(self) -> tuple[Keyword, ...]:
        """The keyword arguments that one gives, required ones first."""
        return tuple(sorted((*self.body.arguments, *self.own), key=lambda one: not one.required))

    @property
    def own(self) -> tuple[Keyword, ...]:
        """The keyword arguments that are none of the body's."""
        return (*self.parameters, self.project) if self.project else self.parameters


def verb(tree: Tree, operation: Mapping[str, Any], tag: str, endpoint: Any) -> Verb:
    """The method of an operation, less what it shares with others of its group."""
    parameters, project = _parameters(endpoint)
    names = {*TAKEN, *(one.name for one in parameters), *([project.name] if project else [])}
    found = _successes(endpoint)
    documentation = operation.get("externalDocs")
    arguments = {one.target: one.name for one in parameters}
    query = {one.name.get_untrusted_value(): arguments[str(one.python_name)] for one in endpoint.query_parameters}
    bodies = [one for one in found if one is not None]
    fixed, refused = _fixed(operation)
    body = payload(endpoint, names, fixed)
    refused += tuple(Fault(FIXED, f"/{place} is not in the body") for place in body.lost)
    subject = Subject(operation, str(endpoint.name), query, bodies, frozenset(names))
    said, (held, unheld) = promises(subject), inner(subject, bodiless=len(bodies) < len(found))
    kinds = [*([] if held else found), *properties(endpoint), *(prop for _, prop in endpoint.iter_all_parameters())]
    return Verb(
        name=method_name(str(endpoint.name)),
        tag=tag,
        module=str(endpoint.name),
        summary=str(operation.get("summary") or operation.get("operationId") or endpoint.name),
        description=("Deprecated.\n\n" if operation.get("deprecated") else "")
        + str(operation.get("description") or ""),
        parameters=parameters,
        project=project,
        body=body,
        result=held.model if held else success_type(endpoint),
        imports=(*imports_of(kinds), *(held.imports if held else ())),
        page=str(documentation.get("url") or "") if isinstance(documentation, Mapping) else "",
        errors=_failures(tree, operation),
        listing=said.listing,
        job=inside(said.job, held),
        inner=held,
        faults=(*said.faults, *refused, *unheld),
        id=str(operation.get("operationId") or ""),
        follow=_linked(operation),
    )


def _fixed(operation: Mapping[str, Any]) -> tuple[Fixed, tuple[Fault, ...]]:
    """The values that the body always has, or why there are none."""
    try:
        return fixed_values(operation), ()
    except UnusableError as error:
        return {}, (Fault(FIXED, str(error)),)


def _parameters(endpoint: Any) -> tuple[tuple[Keyword, ...], Keyword | None]:
    found: list[Keyword] = []
    project = None
    names: set[str] = set(TAKEN)
    for location, prop in endpoint.iter_all_parameters():
        wire, type_ = str(prop.name.get_untrusted_value()), parameter_type(prop)
        fills = project is None and location.value == "path" and wire in PROJECTS and type_ == "str"
        # The generator tells parameters of one name apart (`project_id_path`); that of the path keeps it here.
        name = free(wire if fills else str(prop.python_name), names, location.value)
        one = Keyword(name, type_, str(prop.python_name), prop.required, words_of(prop))
        if fills:
            project = Keyword(name, "str | Unset", one.target, False, one.words)
        else:
            found.append(one)
    return tuple(found), project


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
