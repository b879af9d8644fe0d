"""Documents full of traps, through the client generator itself: nothing is lost, and the classes are foretold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from rst2openapi.client.intake import prepare
from rst2openapi.openapi.classes import classes
from rst2openapi.operation.model import Anything, Null, Scalar
from rst2openapi.service.model import AliasSchema, ArrayOf, EnumSchema, FreeObject, MapOf, NamedSchema, OneOf, Service

from .making import (
    BOOLEAN,
    INTEGER,
    STRING,
    answer,
    body_of,
    checked,
    endpoint,
    field,
    parameter,
    ref,
    service,
    shown,
    table,
    values,
)

NULLS = dict.fromkeys(("lock", "inner", "other", "map", "nested", "selves", "self", "count", "when", "either", "mode"))


def traps() -> Service:
    """A service of everything that the client generator is known to drop, in the forms that the emitter gives it."""
    thing = table(
        field("mode", ref("Mode"), default="fast"),
        field("wrong", ref("Mode"), default="idle"),
        field("count", INTEGER, default="none"),
        field("cases", enum=values("active", "ACTIVE", "a-b", "a_b", "<", ">")),
        field("fractions", Scalar("number"), enum=values(0.5, 1.5)),
        field("mixed", enum=values("a", 1)),
        field("whole", Scalar("number"), enum=values(1, 2)),
        field("yes", BOOLEAN, enum=values(True), default="no"),
        field("inner", FreeObject(), text="Free."),
        field("other", ref("Other"), default="none", text="Other."),
        field("map", MapOf(ArrayOf(ref("Other")))),
        field("free_map", MapOf(FreeObject())),
        field("nested", ArrayOf(ArrayOf(MapOf(INTEGER)))),
        field("any", Anything(), default="x"),
        field("lock", Null(), required=True),
        field("either", OneOf((ref("Other"), STRING, FreeObject())), default="x"),
        field("when", Scalar("string", "date-time"), default="now"),
        field("self", ref("Thing")),
        field("selves", ArrayOf(ref("Thing")), text="More."),
    )
    schemas: dict[str, NamedSchema] = {
        "Thing": thing,
        "ThingInner": table(field("a")),
        "Other": table(field("b", enum=values("x", "y")), field("file", Scalar("string", "binary"))),
        "OtherB": table(),
        "Mode": EnumSchema(STRING, values("fast", "slow")),
        "Response": AliasSchema(ArrayOf(ref("Other"))),
        "Unset": AliasSchema(ref("Other")),
        "HTTPTag": table(),
        "HttpTag": table(),
    }
    rows = (
        parameter("path", field("a.b", required=True)),
        parameter("query", field("ids", ArrayOf(INTEGER))),
        parameter("query", field("sort", enum=values("up", "Up"))),
        parameter("query", field("filter", FreeObject())),
        parameter("header", field("X-Ids", ArrayOf(STRING))),
        parameter("header", field("X-When", Scalar("string", "date-time"))),
        parameter("header", field("X-Mode", ref("Mode"))),
    )
    return service(
        endpoint(
            "/v1/{a.b}/things",
            names=("a.b",),
            parameters=rows,
            body=body_of(ref("Thing"), examples=(shown(NULLS),)),
            responses=(answer("201", ref("Response")), answer("204"), answer("default", ref("Unset"))),
        ),
        endpoint("/v1/things", "get", name="listThings", responses=(answer("200", FreeObject()),)),
        endpoint("/v1/create", name="create", body=body_of(FreeObject(), "application/json", "multipart/form-data")),
        endpoint("/v1/things", "delete", name="thing", body=body_of(OneOf((ref("Thing"), ref("Other"))))),
        schemas=schemas,
    )


def generator_data(tree: Any, folder: Path) -> GeneratorData:
    """What openapi-python-client makes of a document."""
    config = Config.from_sources(
        ConfigFile(),
        meta_type=MetaType.NONE,
        document_source=folder / "document.json",
        file_encoding="utf-8",
        overwrite=True,
        output_path=folder / "client",
    )
    data = GeneratorData.from_dict(prepare(tree), config=config)
    assert isinstance(data, GeneratorData), data
    return data


def test_no_operation_and_no_model_is_lost(tmp_path: Path) -> None:
    """The client generator drops nothing of a document full of constructs that it is known to drop."""
    document, _, findings = checked(traps())
    data = generator_data(document.tree, tmp_path)
    lost = [*data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        lost += collection.parse_errors
    assert [f"{error.header} {error.detail}" for error in lost] == []
    assert sum(len(one.endpoints) for one in data.endpoint_collections_by_tag.values()) == 4
    assert {line.split()[1] for line in findings} <= {"warning", "note"}


def test_classes_are_foretold(tmp_path: Path) -> None:
    """The classes named in advance are those that the generator makes, each in a module of its own."""
    document, _, _ = checked(traps())
    foretold = {made.name: made.module for made in classes(document.tree)}
    data = generator_data(document.tree, tmp_path)
    made = {one.class_info.name: one.class_info.module_name for one in [*data.models, *data.enums]}
    assert foretold == made
    assert len(set(made.values())) == len(made)
