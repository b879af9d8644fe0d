"""Models that the generator copied before it knew their properties get those of the finished model.

`ListWidgetsResponse` before `ListWidgetsResponseWidget` in a document gives an array whose items are a copy of a
model without properties: whoever looks into the answer would find nothing there, and in the other order all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import ModelProperty

_FILLED = ("required_properties", "optional_properties", "relative_imports", "lazy_imports", "additional_properties")


def fill(data: GeneratorData) -> None:
    """Make every copy of a model, in models and operations, as whole as the model, in place."""
    models = list(data.models)
    finished = {str(model.class_info.name): model for model in models}
    for model in models:
        _fill_all((*_properties(model), model.additional_properties), finished)
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            default = endpoint.responses.default
            answers = [one.prop for one in (*endpoint.responses.patterns, *([default] if default else ()))]
            sent = [one.prop for one in endpoint.bodies]
            given = [prop for _, prop in endpoint.iter_all_parameters()]
            _fill_all((*answers, *sent, *given), finished)


def _fill_all(props: Iterable[Any], finished: Mapping[str, ModelProperty]) -> None:
    for prop in props:
        for model in _models(prop):
            whole = finished.get(str(model.class_info.name), model)
            for name in _FILLED:
                setattr(model, name, getattr(whole, name))


def _models(prop: Any) -> Iterator[ModelProperty]:
    """The models that a property is, or is made of."""
    if isinstance(prop, ModelProperty):
        yield prop
        return
    inner = getattr(prop, "inner_property", None)
    for one in (*((inner,) if inner is not None else ()), *getattr(prop, "inner_properties", ())):
        yield from _models(one)


def _properties(model: ModelProperty) -> Iterator[Any]:
    yield from model.required_properties or ()
    yield from model.optional_properties or ()
