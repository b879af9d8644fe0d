"""Between models and the wire.

Reading is tolerant and loses nothing: a value that is not what the document promises (null for an object, a
number for a list) stays as it came, and is written back as it came. So the types of decoded models state what is
documented. Writing is exact: what was never set, or is `UNSET`, is not sent.
"""

import datetime as dt
import json
import sys
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from enum import Enum
from io import SEEK_END, BytesIO
from itertools import chain, islice
from types import MappingProxyType
from typing import Any, BinaryIO, TypeVar, cast
from urllib.parse import quote

from .types import UNSET, File, FileTypes, RequestFiles

T = TypeVar("T")
E = TypeVar("E", bound=Enum)

_PLAIN = frozenset((str, int, float, bool, type(None)))


# --- from JSON to models -----------------------------------------------------------------------------------


def as_model(from_dict: Callable[[Mapping[str, Any]], T], value: Any) -> T:
    """A JSON object as a model; any other value as it is."""
    return from_dict(value) if isinstance(value, dict) else cast("T", value)


def as_list(decode: Callable[[Any], T], value: Any) -> list[T]:
    """The items of a JSON array, each decoded; any other value as it is."""
    return [decode(item) for item in value] if isinstance(value, list) else cast("list[T]", value)


def as_models(kind: Any, value: Any) -> Any:
    """The items of a JSON array, objects as models of this kind; any other value as it is."""
    return kind._from_list(value) if isinstance(value, list) else value  # noqa: SLF001 -- of this package


def as_closest(kinds: tuple[type[Any], ...], value: Any) -> Any:
    """A JSON object as the model that fits best: fewest required keys missing, then fewest unknown keys."""
    if not isinstance(value, dict):
        return value
    return min((kind.from_dict(value) for kind in kinds), key=_misfit)


def _misfit(model: Any) -> tuple[int, int]:
    missing = sum(1 for name in model._required if not model.is_set(name))  # noqa: SLF001 -- of this package
    return missing, len(model.additional_keys)


def as_enum(kind: type[E], value: Any) -> E:
    """A member, a new one for a value that the document does not name; null and values of other types as they are."""
    if type(value) is not str and type(value) is not int:
        return cast("E", value)
    known = kind._value2member_map_.get(value)
    if known is not None:
        return cast("E", known)
    try:
        return kind(value)
    except ValueError:
        return cast("E", value)


class Member:
    """`as_enum` of one enum, of a value or of many."""

    def __init__(self, kind: type[Enum]) -> None:
        self.kind = kind

    def __call__(self, value: Any) -> Any:
        """The value as a member."""
        return as_enum(self.kind, value)

    def all(self, values: list[Any], *, own: bool) -> list[Any]:  # noqa: ARG002 -- as of the others
        """Each of them as a member: most are texts that the document names."""
        if set(map(type, values)) == {str}:
            found = list(map(self.kind._value2member_map_.get, values))
            if None not in found:
                return found
        return [as_enum(self.kind, one) for one in values]


class Object:
    """A JSON object as a model, or many at once."""

    def __init__(self, kind: Any) -> None:
        self.kind = kind

    def __call__(self, value: Any) -> Any:
        """The model, or the value if it is no object."""
        return as_model(self.kind.from_dict, value)

    def all(self, values: list[Any], *, own: bool) -> list[Any]:
        """The models of those that are objects, and the others as they are."""
        made: list[Any] = self.kind._from_list(values, own=own)  # noqa: SLF001 -- of this package
        return made


class Objects:
    """A JSON array of objects as models, or many arrays at once."""

    def __init__(self, kind: Any) -> None:
        self.kind = kind

    def __call__(self, value: Any) -> Any:
        """The models, or the value if it is no array."""
        return as_models(self.kind, value)

    def all(self, values: list[Any], *, own: bool) -> list[Any]:
        """The models of each array, read together; other values as they are."""
        arrays = [value for value in values if isinstance(value, list)]
        made = iter(self.kind._from_list(list(chain.from_iterable(arrays)), own=own))  # noqa: SLF001 -- as above
        return [list(islice(made, len(one))) if isinstance(one, list) else one for one in values]


def read_all(read: Callable[[Any], Any], values: list[Any], *, own: bool) -> Iterable[Any]:
    """What a reader makes of each of the values; the readers above of all in one go, taking over what is their own."""
    return read.all(values, own=own) if isinstance(read, (Member, Object, Objects)) else map(read, values)


def as_either_enum(kinds: tuple[type[Any], ...], value: Any) -> Any:
    """A member of the first enum that names the value, of the very first where none does."""
    if not isinstance(value, (str, int)):
        return value
    return as_enum(next((kind for kind in kinds if value in kind._value2member_map_), kinds[0]), value)


def as_file(value: Any) -> File:
    """Bytes as a file; any other value as it is."""
    return File(payload=BytesIO(value)) if isinstance(value, bytes) else cast("File", value)


# --- from models to JSON -----------------------------------------------------------------------------------


def to_wire(value: Any) -> Any:
    """A JSON value for a model, an enum member, a date, or any list or mapping of them; `UNSET` keys are left out."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {key: to_wire(item) for key, item in value.items() if item is not UNSET}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [to_wire(item) for item in value]
    return _object_to_wire(value)


def _object_to_wire(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, (dt.date, dt.datetime)):
        return getattr(value, "wire", None) or value.isoformat()
    if isinstance(value, File):
        return value.to_tuple()
    return str(value) if _is_uuid(value) else value


def _is_uuid(value: Any) -> bool:
    # Who has a UUID has imported its module: the client need not, which keeps its own import quick.
    module = sys.modules.get("uuid")
    return module is not None and isinstance(value, module.UUID)


def members(values: Mapping[str, Any], additional: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON object of a model: its own keys, then those that the document does not name."""
    result = {name: to_wire(value) for name, value in values.items() if value is not UNSET}
    for name, value in additional.items():
        if name not in result and value is not UNSET:
            result[name] = to_wire(value)
    return result


def parts(values: Mapping[str, Any]) -> RequestFiles:
    """The parts of a multipart body: files as they are, objects as JSON, a part for each item of a list."""
    return [
        (name, _part(item))
        for name, value in values.items()
        for item in (value if isinstance(value, (list, tuple)) else [value])
        if item is not None and item is not UNSET
    ]


def _part(value: Any) -> FileTypes:
    if isinstance(value, File):
        return value.to_tuple()
    if isinstance(value, bytes) or hasattr(value, "read"):
        return None, value, "application/octet-stream"
    wire = to_wire(value)
    if isinstance(wire, (dict, list)):
        return None, json.dumps(wire).encode(), "application/json"
    return None, _text(wire).encode(), "text/plain"


# --- the parts of a request --------------------------------------------------------------------------------


def segment(name: str, value: Any) -> str:
    """A path argument, quoted.

    Raises:
        ValueError: There is no text, or it is `.` or `..`: the request would reach another resource.

    """
    if value is None or value is UNSET:
        raise ValueError(f"{name} is not given: the request would reach another resource")
    text = _text(value)
    if text in {"", ".", ".."}:
        raise ValueError(f"{name} is {text!r}: the request would reach another resource")
    return quote(text, safe="")


def query(values: Mapping[str, Any], styles: Mapping[str, str] = MappingProxyType({})) -> dict[str, Any]:
    """The query parameters that were given; a model or a mapping stands for its members, a list for its items.

    `styles` names those that are written otherwise: `json`, `deep` (`name[key]=value`), or what joins the items.
    """
    result: dict[str, Any] = {}
    for name, value in values.items():
        if value is None or value is UNSET:
            continue
        wire, style = to_wire(value), styles.get(name, "")
        if style == "json":
            result[name] = json.dumps(wire)
        elif isinstance(wire, dict) and style in {"", "deep"}:
            result.update({f"{name}[{key}]" if style else key: item for key, item in wire.items()})
        elif style and isinstance(wire, (list, dict)):
            items = [part for pair in wire.items() for part in pair] if isinstance(wire, dict) else wire
            result[name] = style.join(_text(item) for item in items)
        else:
            result[name] = [_text(item) for item in wire] if isinstance(wire, list) else _text(wire)
    return result


def texts(values: Mapping[str, Any]) -> dict[str, str]:
    """The headers or cookies that were given, as text."""
    return {name: _text(value) for name, value in values.items() if value is not None and value is not UNSET}


def for_sync(kwargs: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a request whose body may be a file, which is sent from where it stands."""
    return _in_pieces(kwargs, _pieces)


def for_asyncio(kwargs: dict[str, Any]) -> dict[str, Any]:
    """As `for_sync`, for a client that wants the body piece by piece from an asynchronous iterator."""
    return _in_pieces(kwargs, _async_pieces)


def _in_pieces(kwargs: dict[str, Any], pieces: Callable[[BinaryIO], Any]) -> dict[str, Any]:
    payload: Any = kwargs.get("content")
    if not hasattr(payload, "read"):
        return kwargs
    headers = dict(kwargs.get("headers", {}))
    if payload.seekable():
        start = payload.tell()
        headers["Content-Length"] = str(payload.seek(0, SEEK_END) - start)
        payload.seek(start)
    return {**kwargs, "headers": headers, "content": pieces(payload)}


def _pieces(payload: BinaryIO) -> Iterator[bytes]:
    while piece := payload.read(65536):
        yield piece


async def _async_pieces(payload: BinaryIO) -> AsyncIterator[bytes]:
    while piece := payload.read(65536):
        yield piece


def _text(value: Any) -> str:
    wire = to_wire(value)
    if isinstance(wire, bool):
        return "true" if wire else "false"
    return ",".join(_text(item) for item in _iterable(wire)) if isinstance(wire, list) else str(wire)


def _iterable(value: Any) -> Iterable[Any]:
    return cast("Iterable[Any]", value)
