"""A service into its OpenAPI 3.0.3 document and the map of where every piece of it came from.

Nothing is decided here: what stands in the `Service` is put into OpenAPI's words, in an order made for readers
(what it is, how to reach it, operations by path, schemas by name), the same for the same service every time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import quote

from attrs import field, frozen

from rst2openapi.diagnostics import Diagnostic
from rst2openapi.openapi import contradictions, extensions, security
from rst2openapi.openapi.alternatives import name_alternatives
from rst2openapi.openapi.examples import of_schemas
from rst2openapi.openapi.extensions import error_codes
from rst2openapi.openapi.hoisting import hoist_collisions
from rst2openapi.openapi.identifiers import class_name, letters, module_name
from rst2openapi.openapi.info import info
from rst2openapi.openapi.markdown import LinkTo, escape
from rst2openapi.openapi.nulls import accept_nulls
from rst2openapi.openapi.paths import PageOf, paths
from rst2openapi.openapi.schemas import Writer, component
from rst2openapi.openapi.source_map import Json, Recorder, Sources, Spot
from rst2openapi.openapi.structures import structures
from rst2openapi.openapi.transport_headers import transport_headers
from rst2openapi.prose import Link
from rst2openapi.service.model import Endpoint, ObjectSchema, SchemaName, Service, Settings, Tag
from rst2openapi.versions.newer import moved, newer

OPENAPI_VERSION = "3.0.3"

RESERVED_CLASSES = frozenset(
    {
        "Any",
        "AuthenticatedClient",
        "Client",
        "Enum",
        "Errors",
        "File",
        "Generator",
        "HttpStatus",
        "HTTPStatus",
        "IntEnum",
        "Mapping",
        "Response",
        "Sequence",
        "StrEnum",
        "T",
        "TypeVar",
        "Unset",
        "UNSET",
        "UUID",
    }
)
"""Names that a generated module imports or defines for itself."""


@frozen
class Document:
    """The finished tree, the spans by JSON pointer, and what there was to say while it was built."""

    tree: Json
    sources: Sources = field(eq=False)
    findings: tuple[Diagnostic, ...] = field(default=(), eq=False)


def emit(service: Service) -> Document:
    """The document of a service; findings about single rows stand in the result, nothing is raised."""
    recorder = Recorder()
    root = Spot(recorder)
    writer = Writer(component_keys(service.schemas), service.schemas, _links(service))
    tree: Json = {
        "openapi": OPENAPI_VERSION,
        "info": info(service.settings),
        "servers": _servers(service.settings),
        "tags": [_tag(tag) for tag in service.tags],
        "security": security.DEFAULT,
        "paths": paths(service.endpoints, writer, root / "paths", _pages(service)),
        "components": {
            "schemas": _schemas(service, writer, root / "components" / "schemas"),
            "examples": _examples(service, writer, root / "components" / "examples"),
            "securitySchemes": security.schemes(service.endpoints),
        },
        **error_codes(service.codes, writer.link_to, root),
        **structures(service.structures, writer, root),
        **transport_headers(service.endpoints, writer, root),
    }
    accept_nulls(tree, recorder)
    named = name_alternatives(tree, recorder.sources())
    sources = contradictions.part(tree, hoist_collisions(tree, named), recorder)
    kept = {key: value for key, value in tree.items() if value or key == "paths"}
    kept["components"] = {key: value for key, value in tree["components"].items() if value}
    kept |= extensions.of_document(service)
    return Document(kept, sources, tuple(recorder.report.diagnostics))


def in_newer_words(document: Document) -> Document:
    """The same document in OpenAPI 3.1; the map leads to the same lines from where its pieces stand now."""
    tree = newer(document.tree)
    return Document(tree, {moved(pointer, tree): spans for pointer, spans in document.sources.items()})


def component_keys(names: Iterable[SchemaName]) -> Mapping[SchemaName, str]:
    """The key of every named schema: its name, unless generated code has another use for it.

    `Response` becomes `ResponseObject`; of `HttpTag` and `HTTPTag`, one module in a client, the second gets a letter.
    """
    keys: dict[SchemaName, str] = {}
    modules: set[str] = set()
    for name in sorted(names):
        stem = f"{name}Object" if class_name(name) in RESERVED_CLASSES else str(name)
        further = letters()
        key = stem
        while module_name(class_name(key)) in modules:
            key = f"{stem}{next(further)}"
        modules.add(module_name(class_name(key)))
        keys[name] = key
    return keys


def _schemas(service: Service, writer: Writer, spot: Spot) -> Json:
    result: Json = {}
    for name in sorted(service.schemas, key=lambda name: writer.keys[name]):
        key = writer.keys[name]
        result[key] = component(service.schemas[name], writer, spot / key)
    return result


def _examples(service: Service, writer: Writer, spot: Spot) -> Json:
    named = {writer.keys[name]: one for name, one in service.schemas.items() if isinstance(one, ObjectSchema)}
    return of_schemas(named, spot)


def _servers(settings: Settings) -> list[Json]:
    """One server for the regions of each domain, the cloud's own first; `{region}` is a variable that lists them."""
    if not settings.server:
        return []
    elsewhere = (
        _server(site.server, site.regions, site.region) | {"description": site.title} for site in settings.elsewhere
    )
    return [_server(settings.server, settings.regions, settings.region), *elsewhere]


def _server(url: str, regions: Sequence[str], default: str) -> Json:
    if "{region}" not in url:
        return {"url": url}
    region: Json = {"enum": list(regions)} if regions else {}
    region |= {"default": default, "description": "The region that the service runs in."}
    return {"url": url, "variables": {"region": region}}


def _tag(tag: Tag) -> Json:
    return {"name": tag.name} | ({"description": escape(tag.description)} if tag.description else {})


def _links(service: Service) -> LinkTo:
    """Links to pages of the service lead to the published documentation, if the settings say where that is."""

    def link_to(link: Link) -> str | None:
        return _published(service, service.locations.get(link.target) if link.target is not None else None)

    return link_to


def _pages(service: Service) -> PageOf:
    """Where an operation's first page is published; a page's file ends in its place below the source."""
    locations = frozenset(service.locations.values())

    def page_of(endpoint: Endpoint) -> str | None:
        for file in endpoint.pages:
            parts = file.split("/")
            tails = ("/".join(parts[start:]) for start in range(len(parts)))
            address = _published(service, next((tail for tail in tails if tail in locations), None))
            if address is not None:
                return address
        return None

    return page_of


def _published(service: Service, location: str | None) -> str | None:
    base = service.settings.docs.rstrip("/")
    return f"{base}/{quote(location.removesuffix('.rst'))}.html" if base and location is not None else None
