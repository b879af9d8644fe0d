"""Runs openapi-python-client on a document, and repairs what it is known to lose; the only module that knows it.

It runs in this process, on our own reading of the document, so that what it leaves out arrives as values and not
as text on a terminal. Its Python interface is not stable: the version is pinned.
"""

from __future__ import annotations

import contextlib
import io
import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import evolve, frozen
from openapi_python_client import Project
from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.schema import Schema
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from rst2openapi.client import expressions, facade, failing, fields, former, given
from rst2openapi.client.aliases import original
from rst2openapi.client.calls import Argument, Call
from rst2openapi.client.document import pointer_of
from rst2openapi.client.explaining import faults_of, words_of
from rst2openapi.client.extensions import Fault
from rst2openapi.client.facade import Group
from rst2openapi.client.filling import fill
from rst2openapi.client.intake import operations, parameters, prepare
from rst2openapi.client.media import readings
from rst2openapi.client.methods import Verb, verb
from rst2openapi.client.plain_text import wrapped
from rst2openapi.client.references import Tree
from rst2openapi.client.styles import query_styles
from rst2openapi.client.variants import Expanded, expanded

CLASSES_OF_OURS = (
    *("ABSENT", "Any", "AuthenticatedClient", "BytesIO", "Client", "File", "FileTypes", "IntEnum", "Mapping"),
    *("Response", "Sequence", "StrEnum", "UNSET", "Unset"),
)
"""Names that generated modules import: a schema of such a name becomes the class `ResponseModel`."""

MEMBERS_OF_OURS = frozenset(
    ("to_dict", "from_dict", "to_multipart", "is_set", "additional_properties", "additional_keys")
)
"""Names that models have: a property of such a name becomes the attribute `to_dict_property`."""


class RefusedError(Exception):
    """The generator cannot read the document at all; the message says why."""


@frozen
class Parsed:
    """A document as the generator understands it, and the functions that it makes of the operations.

    `modules` are the names of models and enums by the module that holds them, `groups` the methods of the facade,
    `faults` the extensions that cannot be used, by the pointer of their place.
    """

    data: GeneratorData
    calls: tuple[Call, ...]
    modules: Mapping[str, tuple[str, ...]]
    groups: tuple[Group, ...]
    faults: tuple[tuple[str, Fault], ...] = ()

    @property
    def count(self) -> int:
        """How many models and enums there are."""
        return sum(len(names) for names in self.modules.values())


def read(tree: Tree) -> Parsed:
    """The generator's reading of a document; variants of operations are operations in it (`variants.py`).

    Raises:
        RefusedError: The generator gives up on the document.

    """
    whole = expanded(tree)
    data = _data(tree, whole.tree)
    fill(data)
    for model in data.models:
        _repair_model(model)
    endpoints = _endpoints_in_order(whole.tree, data)
    calls = tuple(_repaired_call(whole, *found) for found in endpoints)
    verbs = [_verb(whole.tree, _operation(whole, *found), *found[2:]) for found in endpoints]
    modules: dict[str, list[str]] = defaultdict(list)
    for kind in (*data.models, *data.enums):
        modules[kind.class_info.module_name.lower()].append(str(kind.class_info.name))
    shown = [one for one, found in zip(verbs, endpoints, strict=True) if found[:2] not in whole.wholes]
    classes = (name for names in modules.values() for name in names)
    groups = facade.groups(shown, classes, former.gone(tree, _identifier))
    faults = [(pointer_of(path, method), fault) for path, method, fault in whole.faults]
    faults += [
        (_pointer(whole, *found), fault)
        for found, one in zip(endpoints, verbs, strict=True)
        for fault in (*one.faults, *failing.faults(whole.tree, _operation(whole, *found), found[3]))
    ]
    named = {module: tuple(names) for module, names in modules.items()}
    return Parsed(data, calls, named, tuple(groups), tuple(faults))


def _data(tree: Tree, whole: Tree) -> GeneratorData:
    """What the generator makes of a document; `tree` is the document that its faults are told of."""
    prepared = prepare(whole)
    media = readings(prepared, (operation for _, _, operation in operations(prepared)))
    try:
        data = GeneratorData.from_dict(prepared, config=_config(Path("client"), media))
    except Exception as error:  # it raises what it likes at documents that it does not expect
        raise RefusedError(faults_of(tree) or "it stops at something that the specification allows") from error
    if isinstance(data, GeneratorError):
        raise RefusedError(faults_of(tree) or words_of(data.detail or data.header))
    return data


def _operation(whole: Expanded, path: str, method: str, *_: Any) -> Mapping[str, Any]:
    """The operation of an endpoint."""
    found: Mapping[str, Any] = whole.tree["paths"][path][method]
    return found


def _pointer(whole: Expanded, path: str, method: str, *_: Any) -> str:
    """Where the operation of an endpoint stands in the document."""
    return pointer_of(whole.path(path), method)


def _verb(tree: Tree, operation: Mapping[str, Any], tag: str, endpoint: Any) -> Verb:
    """The method of an operation, with the names that it had before."""
    found = verb(tree, operation, tag, endpoint)
    names, faults = former.former_names(operation, _identifier)
    return evolve(found, former=names, faults=(*found.faults, *faults))


def _identifier(name: str) -> str:
    """A name of the document as a module is called."""
    return str(PythonIdentifier(UntrustedString(name), "tag"))


def write(reading: Parsed, package: Path, title: str, templates: Path) -> list[str]:
    """Write the package to a new folder, not yet formatted; the generator's words on what it left out."""
    project = Project(openapi=reading.data, config=_config(package), custom_template_path=templates)
    project.env.globals["package_description"] = UntrustedString(f"Python client of {title}.")
    project.env.globals["facade_class"] = facade.class_of(package.name)
    for filters in (given.FILTERS, expressions.FILTERS, fields.FILTERS, {"wordwrap": wrapped}):
        project.env.filters.update(filters)
    with contextlib.redirect_stdout(io.StringIO()):
        errors = project.build()
    facade.write(project.env, reading.groups, package, title)
    return [_said(error) for error in errors]


def _said(error: GeneratorError) -> str:
    """What the generator says of a fault, less the addresses of its objects."""
    text = " ".join(part for part in (error.header, error.detail) if part)
    return re.sub(r" ?<[\w.]+ object at 0x[0-9a-f]+>", "", text)


def _config(package: Path, media_types: Mapping[str, str] | None = None) -> Config:
    """Settings for a package; `media_types` says what unknown ones are read as."""
    overrides = {name: ClassOverride.model_validate({"class_name": f"{name}Model"}) for name in CLASSES_OF_OURS}
    settings = ConfigFile(
        class_overrides=overrides,
        content_type_overrides=dict(media_types or {}),
        package_name_override=package.name,
        project_name_override=package.name,
        post_hooks=[],
    )
    return Config.from_sources(settings, MetaType.NONE, package, "utf-8", overwrite=False, output_path=package)


def _rename(prop: Any, name: str) -> None:
    prop.set_python_name(UntrustedString(name), _config(Path("client")))


def _repair_model(model: Any) -> None:
    """Names that are not those of the model's methods, and for a `$ref` with words of its own those words."""
    described = model.data.properties or {}
    for prop in (*(model.required_properties or ()), *(model.optional_properties or ())):
        if prop.python_name in MEMBERS_OF_OURS:
            _rename(prop, f"{prop.python_name}_property")
        own = described.get(prop.name)
        prop.name = UntrustedString(original(prop.name.get_untrusted_value()))
        if isinstance(own, Schema) and own.description:
            prop.description = own.description


def _endpoints_in_order(tree: Tree, data: GeneratorData) -> list[tuple[str, str, str, Any]]:
    """Path, method, tag and endpoint, in the order of the document.

    The generator keeps a path with its own names of the parameters; so paths are compared without names.
    """
    made = defaultdict(list)
    for tag, collection in data.endpoint_collections_by_tag.items():
        for endpoint in collection.endpoints:
            made[endpoint.method, _shape(endpoint.path.get_untrusted_value())].append((str(tag), endpoint))
    found = []
    for path, method, _ in operations(tree):
        candidates = made.get((method, _shape(path)))
        if candidates:
            found.append((path, method, *candidates.pop(0)))
    return found


def _shape(path: str) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", path)


def _repaired_call(whole: Expanded, path: str, method: str, tag: str, endpoint: Any) -> Call:
    """Parameters get the words of the document and a name other than `body`, variants their path; the call then."""
    tree = whole.tree
    if path in whole.paths:
        endpoint.path = UntrustedString(endpoint.path.get_untrusted_value().rpartition("#")[0])
    words = {(one["in"], one["name"]): one.get("description") for one in parameters(tree, path, method)}
    for location, prop in endpoint.iter_all_parameters():
        prop.name = UntrustedString(original(prop.name.get_untrusted_value()))
        text = words.get((location.value, prop.name.get_untrusted_value()))
        if text:
            prop.description = UntrustedString(_with_default(str(text), prop.description))
        if prop.python_name == "body":
            _rename(prop, f"body_{location.value}")
            text = endpoint.path.get_untrusted_value().replace("{body}", f"{{{prop.python_name}}}")
            endpoint.path = UntrustedString(text)
    operation = tree["paths"][path][method]
    if operation.get("deprecated"):
        endpoint.description = UntrustedString(f"Deprecated.\n\n{endpoint.description.get_untrusted_value()}".strip())
    endpoint.styles = query_styles(tree, path, method)
    endpoint.failure_when = failing.failures(tree, operation, endpoint)
    call = _call(operation, whole.path(path), tag, endpoint)
    return evolve(call, whole=(path, method) in whole.wholes)


def _with_default(words: str, schema_words: UntrustedString | None) -> str:
    """A parameter's words, and the default that `preparing` put into those of its schema."""
    default = re.search(r"(?:^|\s)Default: .*\Z", schema_words.get_untrusted_value() if schema_words else "", re.DOTALL)
    return f"{words} {default[0].strip()}" if default and default[0].strip() not in words else words


def _call(operation: Mapping[str, Any], path: str, tag: str, endpoint: Any) -> Call:
    body = endpoint.bodies[0].prop if endpoint.bodies else None
    return Call(
        method=endpoint.method,
        path=path,
        tag=tag,
        module=str(endpoint.name),
        summary=str(operation.get("summary") or operation.get("operationId") or ""),
        deprecated=bool(operation.get("deprecated")),
        arguments=tuple(_argument(location.value, prop) for location, prop in endpoint.iter_all_parameters()),
        body=_type(body) if body is not None and body.required else None,
        secured=endpoint.requires_security,
    )


def _argument(location: str, prop: Any) -> Argument:
    name = prop.name.get_untrusted_value()
    return Argument(str(prop.python_name), _type(prop), location, name, prop.required)


def _type(prop: Any) -> str:
    return str(prop.get_type_string().as_unembedded_code())
