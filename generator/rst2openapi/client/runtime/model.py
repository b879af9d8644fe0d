"""What every model is: a JSON object under the names of Python, of which only what was set is kept.

`Vpc.from_dict({"id": "0af2", "cidr": None})` has `id` and `cidr`; all its other fields read as None, and are not sent.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import repeat
from operator import itemgetter
from types import MappingProxyType
from typing import Any, ClassVar, Self

from .shown import shown
from .types import UNSET, RequestFiles
from .wire import parts, read_all, to_wire

Readers = tuple[tuple[str, Callable[[Any], Any]], ...]
"""Fields whose values are more than JSON, each with what makes it of JSON."""

ABSENT: Any = None
"""What a field reads as that was always there so far, and this time is not."""

_MORE = "additional_properties"


_MANY = 16
"""Objects from which it is quicker to read all of them field by field."""


def _for_each(call: Callable[..., Any], *arguments: Iterable[Any]) -> None:
    """Call it with the first of each argument, then with the second, and so on: `for` as a loop in C."""
    deque(map(call, *arguments), maxlen=0)


def _put_aside(rows: list[dict[Any, Any]], places: Mapping[Any, str]) -> None:
    """Take what stands at these places out of each row into a mapping of its own, under its key on the wire."""
    if len(places) > 1:
        for row in rows:
            more = {places[place]: row.pop(place) for place in list(row) if place in places}
            if more:
                row[_MORE] = more
        return
    for place, key in places.items():  # all of a service have the one that is new, as a rule: for all at once
        having = [row for row in rows if place in row]
        alone = [{key: value} for value in map(dict.pop, having, repeat(place))]
        _for_each(dict.__setitem__, having, repeat(_MORE), alone)


class Model:
    """A JSON object. Fields that it does not have read as None; `is_set` tells null from absent."""

    _renamed: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """Names of Python by the names on the wire, where they differ."""

    _required: ClassVar[frozenset[str]] = frozenset()
    _fields: ClassVar[Mapping[str, str]] = MappingProxyType({})
    _documented: ClassVar[frozenset[str]] = frozenset()
    _readers: ClassVar[Readers | None] = None

    def __init_subclass__(cls) -> None:
        """Take the fields from the annotations of the class: names on the wire by those of Python."""
        super().__init_subclass__()
        wire = {python: name for name, python in cls._renamed.items()}
        cls._fields = {**cls._fields, **{name: wire.get(name, name) for name in cls.__annotations__}}
        cls._documented = frozenset(cls._fields.values())
        cls._readers = None

    @classmethod
    def _reading(cls) -> Readers:
        """The fields that `from_dict` has to read, found when first needed: models may hold each other."""
        return ()

    @classmethod
    def _ready(cls) -> Readers:
        cls._readers = readers = cls._reading()
        return readers

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object. It never raises: what is not as documented is kept as it came."""
        (made,) = cls._from_list([dict(src_dict)])
        return made

    @classmethod
    def _of_own(cls, body: Mapping[str, Any]) -> Self:
        """Read a JSON object that is nobody else's: it and the objects in it become those of the models."""
        (made,) = cls._from_list([body], own=True)
        return made

    @classmethod
    def _from_list(cls, items: list[Any], *, own: bool = False) -> list[Self]:
        """The models of many objects, which they take over if they are their own; items that are none are kept.

        All objects are read field by field, since most of an answer is lists: the loops run in C.
        """
        if len(items) < _MANY:
            return [cls._alone(item, own=own) if isinstance(item, dict) else item for item in items]
        if set(map(type, items)) - {dict}:
            objects = iter(cls._from_list([dict(item) for item in items if isinstance(item, dict)], own=own))
            return [next(objects) if isinstance(item, dict) else item for item in items]
        rows = cls._rows(items, own=own)
        for name, read in cls._ready() if cls._readers is None else cls._readers:
            having = [row for row in rows if name in row]
            values = list(map(itemgetter(name), having))
            _for_each(dict.__setitem__, having, repeat(name), read_all(read, values, own=own))
        made = list(map(cls.__new__, repeat(cls, len(rows))))
        _for_each(object.__setattr__, made, repeat("__dict__"), rows)
        return made

    @classmethod
    def _alone(cls, item: dict[str, Any], *, own: bool) -> Self:
        """The model of one object: the same as in a list of many, and sooner where there are few."""
        made = cls.__new__(cls)
        values = made.__dict__
        more = {}
        for name, value in item.items():
            if name not in cls._documented:
                more[name] = value
            else:
                values[cls._renamed.get(name, name)] = value
        for name, read in cls._ready() if cls._readers is None else cls._readers:
            if name in values:
                value = values[name]
                many = own and isinstance(value, list) and len(value) >= _MANY
                values[name] = next(iter(read_all(read, [value], own=True))) if many else read(value)
        if more:
            values[_MORE] = more
        return made

    @classmethod
    def _rows(cls, items: list[dict[str, Any]], *, own: bool) -> list[dict[str, Any]]:
        """The objects, or copies of them, with the names of Python; keys that are not documented stand aside."""
        keys = set[str]().union(*items)
        unknown = keys - cls._documented
        if keys.isdisjoint(cls._renamed) and _MORE not in keys:
            rows = items if own else list(map(dict, items))
            _put_aside(rows, {key: key for key in unknown})
        else:
            # What is not documented may have the name that another has in Python: a tuple is the name of none.
            names: dict[str, Any] = {**{key: key for key in keys}, **cls._renamed, **{key: (key,) for key in unknown}}
            rows = [dict(zip(map(names.__getitem__, item), item.values(), strict=True)) for item in items]
            _put_aside(rows, {names[key]: key for key in unknown})
        return rows

    def _take(self, given: Mapping[str, Any]) -> None:
        """Set the fields that are given, JSON data as models and members of enums."""
        readers = dict(self._ready() if self._readers is None else self._readers)
        for name, value in given.items():
            if value is not UNSET:
                plain = list(value) if isinstance(value, tuple) else value
                self.__dict__[name] = readers[name](plain) if name in readers else plain

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model: what came or was set, null where that is None."""
        fields = self._fields
        result = {fields[name]: to_wire(value) for name, value in self._set() if name in fields}
        for name, value in self.__dict__.get(_MORE, {}).items():
            if name not in result and value is not UNSET:
                result[name] = to_wire(value)
        return result

    def to_multipart(self) -> RequestFiles:
        """The parts of a multipart body."""
        named = {self._fields[name]: value for name, value in self._set() if name in self._fields}
        return parts({**self.__dict__.get(_MORE, {}), **named})

    def is_set(self, name: str) -> bool:
        """Whether the field, by its name in Python, came from the service or was set, be it to None.

        Raises:
            AttributeError: There is no such field.

        """
        if name not in self._fields:
            raise AttributeError(f"{type(self).__name__} has no field {name!r}")
        return name in self.__dict__

    @property
    def additional_properties(self) -> dict[str, Any]:
        """What came along and is not documented, or is to be sent; keys as on the wire."""
        more: dict[str, Any] = self.__dict__.setdefault(_MORE, {})
        return more

    @additional_properties.setter
    def additional_properties(self, values: dict[str, Any]) -> None:
        self.__dict__[_MORE] = values

    @property
    def additional_keys(self) -> list[str]:
        """The keys that came along and are not documented."""
        return list(self.__dict__.get(_MORE, ()))

    def _set(self) -> Iterator[tuple[str, Any]]:
        return ((name, value) for name, value in self.__dict__.items() if name != _MORE or value)

    def __setattr__(self, name: str, value: Any) -> None:
        """Set a field; `UNSET` takes it away.

        Raises:
            AttributeError: There is no such field.

        """
        if name == _MORE:
            super().__setattr__(name, value)
        elif name not in self._fields:
            raise AttributeError(
                f"{type(self).__name__} has no field {name!r}; keys that are not documented go into {_MORE}"
            )
        elif value is UNSET:
            self.__dict__.pop(name, None)
        else:
            self._take({name: value})

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return dict(self._set()) == dict(other._set())

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        """What is there, with `'***'` for what is secret."""
        return f"{type(self).__name__}({', '.join(f'{name}={shown(name, value)}' for name, value in self._set())})"
