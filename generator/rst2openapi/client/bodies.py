"""The body of an operation as arguments of its method: the fields of its model, or those of the one object in it.

`{"vpc": {"name": ..., "cidr": ...}}` is given as `create_vpc(name=..., cidr=...)`, as `create_vpc(vpc=...)` or as
`create_vpc(body=...)`. Where a field of the object has the name of a parameter (`/vpcs/{id}` and `vpc.id`), or of the
object itself, its argument begins with that of the object: `vpc_id`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from attrs import evolve, frozen

from rst2openapi.client.expressions import body_type
from rst2openapi.client.extensions import MODEL, properties_of, text_of
from rst2openapi.client.fields import given_type

UNSET = " | Unset"


@frozen
class Keyword:
    """A keyword argument: its name, its type (with `Unset` if it may be left out), and what it is given on as.

    `wire` is the name of a field of a body in JSON.
    """

    name: str
    type: str
    target: str
    required: bool
    words: str = ""
    wire: str = ""

    @property
    def loose(self) -> str:
        """The type in a signature where it may be left out."""
        return self.type if not self.required else f"{self.type}{UNSET}"

    @property
    def demanded(self) -> Keyword:
        """The same argument where it may not be left out."""
        return evolve(self, type=self.type.removesuffix(UNSET), required=True)


Fixed = Mapping[tuple[str, ...], Any]
"""Values that a body always has, by the names that lead there."""


@frozen
class Inner:
    """The one object that a body holds: its argument, its model, and the arguments that are its fields.

    `fixed` are the fields whose values are always there, with the literals of these.
    """

    whole: Keyword
    model: str
    fields: tuple[Keyword, ...]
    fixed: tuple[tuple[str, str], ...] = ()


@frozen
class Payload:
    """A body: its type and model, and the arguments that are its fields.

    `fixed` are the fields whose values are always there, with the literals of these; `lost` the places of values of
    which the model has no such field.
    """

    type: str = ""
    required: bool = False
    model: str = ""
    fields: tuple[Keyword, ...] = ()
    inner: Inner | None = None
    fixed: tuple[tuple[str, str], ...] = ()
    lost: tuple[str, ...] = ()

    @property
    def flat(self) -> bool:
        """Whether the body is made of arguments, or of nothing but what is always there."""
        return bool(self.fields or self.fixed)

    @property
    def arguments(self) -> tuple[Keyword, ...]:
        """The arguments that one gives first."""
        return self.inner.fields if self.inner else self.fields

    @property
    def overloads(self) -> tuple[tuple[Keyword, ...], ...]:
        """The forms of a call, where they need signatures of their own: beside a body, a required field is not."""
        body = Keyword("body", self.type, "body", required=True)
        if self.inner:
            return self.inner.fields, (self.inner.whole.demanded,), (body,)
        return (self.fields, (body,)) if self.required and any(one.required for one in self.fields) else ()

    @property
    def all(self) -> tuple[Keyword, ...]:
        """The arguments of all forms, each of which may be left out unless it is the only form."""
        fields = (*self.inner.fields, self.inner.whole) if self.inner else self.fields
        lone = self.required and not self.flat
        body = Keyword("body", self.type if lone else f"{self.type}{UNSET}", "body", required=lone)
        return (*(evolve(one, type=one.loose, required=False) for one in fields), *([body] if self.type else []))


def payload(endpoint: Any, names: Collection[str], fixed: Fixed = MappingProxyType({})) -> Payload:
    """The body of an operation whose method has other arguments of these names."""
    if not endpoint.bodies:
        return Payload(lost=tuple(map("/".join, fixed)))
    model = _model(endpoint)
    fields, always = _fields(model, names, fixed, "body")
    json = all(body.body_type == "json" for body in endpoint.bodies)
    inner = None if always else _inner(model, fields, (names, fixed), json=json)
    known = {(name,) for name, _ in always} | (
        {(inner.whole.wire, name) for name, _ in inner.fixed} if inner else set()
    )
    return Payload(
        type=_type(endpoint),
        required=any(body.prop.required for body in endpoint.bodies),
        model=str(model.class_info.name) if model is not None else "",
        fields=fields,
        inner=inner,
        fixed=_literals(model, always),
        lost=tuple("/".join(place) for place in fixed if place not in known),
    )


def properties(endpoint: Any) -> list[Any]:
    """The properties whose types the arguments have."""
    model = _model(endpoint)
    held = _object(model)
    return [*(body.prop for body in endpoint.bodies), *properties_of(model), *properties_of(held)]


def words_of(prop: Any) -> str:
    """What the document says of a property."""
    return prop.description.get_untrusted_value() if prop.description else ""


def free(name: str, names: set[str], prefix: str) -> str:
    """The name, with a prefix as often as it takes to be none of `names`, which it then is."""
    while name in names:
        name = f"{prefix}_{name}"
    names.add(name)
    return name


def _model(endpoint: Any) -> Any:
    """The model that an operation's body is, whatever its media type; None where there is no such one."""
    props = [body.prop for body in endpoint.bodies]
    same = len({text_of(prop) for prop in props}) == 1
    return props[0] if same and props[0].template == MODEL else None


def _type(endpoint: Any) -> str:
    """The type of `body`: as the function has it, or a mapping where JSON or a form is sent."""
    mapped = any(body.prop.template == MODEL and body.body_type in {"json", "data"} for body in endpoint.bodies)
    union = any("[" not in text_of(body.prop) and "|" in text_of(body.prop) for body in endpoint.bodies)
    return body_type(endpoint) + (" | Mapping[str, Any]" if mapped or union else "")


def _fields(
    model: Any, names: Iterable[str], fixed: Fixed, prefix: str
) -> tuple[tuple[Keyword, ...], tuple[tuple[str, Any], ...]]:
    """The fields of a model as arguments, and those that have a value already, by their names in JSON.

    An argument that would have one of `names` begins with `prefix`.
    """
    taken = set(names)
    free_ones, always = [], []
    for prop in properties_of(model):
        wire = (str(prop.name.get_untrusted_value()),)
        if wire in fixed:
            always.append((wire[0], fixed[wire]))
        else:
            free_ones.append(_keyword(model, prop, free(str(prop.python_name), taken, prefix)))
    return tuple(free_ones), tuple(always)


def _literals(model: Any, always: Iterable[tuple[str, Any]]) -> tuple[tuple[str, str], ...]:
    """Fields of a model with the literals of their values, under their names in Python."""
    python = {str(prop.name.get_untrusted_value()): str(prop.python_name) for prop in properties_of(model)}
    return tuple((python[name], ascii(value)) for name, value in always)


def _keyword(model: Any, prop: Any, name: str) -> Keyword:
    wire = str(prop.name.get_untrusted_value())
    return Keyword(name, given_type(prop, model), str(prop.python_name), prop.required, words_of(prop), wire)


def _object(model: Any) -> Any:
    """The model of the one field that a model has, be it nullable; None where there are more, or it is no object."""
    found = properties_of(model)
    kinds = [one for prop in found for one in getattr(prop, "inner_properties", (prop,)) if text_of(one) != "None"]
    return kinds[0] if len(found) == len(kinds) == 1 and kinds[0].template == MODEL else None


def _inner(
    model: Any, fields: tuple[Keyword, ...], known: tuple[Collection[str], Fixed], *, json: bool
) -> Inner | None:
    names, fixed = known
    held = _object(model)
    if held is None or not properties_of(held) or not json:
        return None
    whole = fields[0]
    within = {place[1:]: value for place, value in fixed.items() if place[:1] == (whole.wire,)}
    arguments, always = _fields(held, {*names, whole.name}, within, whole.name)
    return Inner(whole, str(held.class_info.name), arguments, _literals(held, always))
