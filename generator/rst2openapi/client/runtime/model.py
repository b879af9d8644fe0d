"""What every model is: a JSON object under the names of Python, of which only what was set is kept.

`Vpc.from_dict({"id": "0af2", "cidr": None})` has `id` and `cidr`; all its other fields read as None, and are not sent.
"""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Self

from .shown import shown
from .types import UNSET, RequestFiles
from .wire import parts, to_wire

Readers = tuple[tuple[str, Callable[[Any], Any]], ...]
"""Fields whose values are more than JSON, each with what makes it of JSON."""

ABSENT: Any = None
"""What a field reads as that was always there so far, and this time is not."""

_MORE = "additional_properties"


class Model:
    """A JSON object. Fields that it does not have read as None; `is_set` tells null from absent."""

    _renamed: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """Names of Python by the names on the wire, where they differ."""

    _required: ClassVar[frozenset[str]] = frozenset()
    _fields: ClassVar[Mapping[str, str]] = MappingProxyType({})
    _plain: ClassVar[frozenset[str]] = frozenset()
    _readers: ClassVar[Readers | None] = None

    def __init_subclass__(cls) -> None:
        """Take the fields from the annotations of the class: names on the wire by those of Python."""
        super().__init_subclass__()
        wire = {python: name for name, python in cls._renamed.items()}
        cls._fields = {**cls._fields, **{name: wire.get(name, name) for name in cls.__annotations__}}
        cls._plain = frozenset(python for python, name in cls._fields.items() if python == name)
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
    def _from_list(cls, items: list[Any]) -> list[Self]:
        """The models of many objects; items that are none are kept. One loop, since most of an answer is lists."""
        readers = cls._ready() if cls._readers is None else cls._readers
        new, plain, renamed = cls.__new__, cls._plain, cls._renamed
        found = []
        for item in items:
            if not isinstance(item, dict):
                found.append(item)
                continue
            made = new(cls)
            values = made.__dict__
            more = None
            for name, value in item.items():
                if name in plain:
                    values[name] = value
                elif name in renamed:
                    values[renamed[name]] = value
                elif more is None:
                    values[_MORE] = more = {name: value}
                else:
                    more[name] = value
            for name, read in readers:
                if name in values:
                    values[name] = read(values[name])
            found.append(made)
        return found

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
