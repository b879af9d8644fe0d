"""What models are made of and give back: strange values, missing keys, members of enums, dates."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from .test_behaviour import answer, answering

Module = Callable[[str], Any]

WHOLE = {
    "name": "upper",
    "kind": "oak",
    "created": 1,
    "weight": 2.5,
    "tags": {"a": "b"},
    "opened_at": "2024-01-05T10:00:00Z",
    "parts": [{"name": "inner", "kind": "oak"}],
    "owner": {"id": "123e4567-e89b-12d3-a456-426614174000"},
    "matrix": [[{"items": 1}], []],
}
STRANGE: list[Any] = [None, "", "text", 0, 1, -1.5, True, [], {}, [None], [[]], {"x": None}, "2024-13-45", "not-a-uuid"]


@pytest.mark.parametrize("strange", STRANGE, ids=repr)
@pytest.mark.parametrize("key", WHOLE)
def test_a_value_of_another_type_is_kept(module: Module, key: str, strange: Any) -> None:
    """Whatever the service sends for a key, the model is made, and writes back what came."""
    sent = WHOLE | {key: strange}
    shelf = module("models").Shelf.from_dict(sent)
    assert json.dumps(shelf.to_dict(), sort_keys=True) == json.dumps(sent, sort_keys=True)


@pytest.mark.parametrize("key", WHOLE)
def test_a_missing_key_reads_as_none(module: Module, key: str) -> None:
    """A key that the service leaves out, required or not, reads as None, is told from null, and stays out."""
    sent = {name: value for name, value in WHOLE.items() if name != key}
    shelf = module("models").Shelf.from_dict(sent)
    assert (getattr(shelf, key), shelf.is_set(key)) == (None, False)
    assert shelf.to_dict() == sent
    shelf = module("models").Shelf.from_dict(sent | {key: None})
    assert (getattr(shelf, key), shelf.is_set(key)) == (None, True)


def test_null_is_sent_where_it_is_given(module: Module) -> None:
    """None as an argument or set later is null; what is never set, or set to `UNSET`, or deleted, is not sent."""
    make = module("models").CreateShelf
    made = make(name="a", kind=None, is_async=module("types").UNSET)
    assert made.to_dict() == {"name": "a", "kind": None}
    made.level = None
    assert made.to_dict() == {"name": "a", "kind": None, "level": None}
    made.level = module("types").UNSET
    del made.kind
    assert made.to_dict() == {"name": "a"}
    assert not made.is_set("level")
    for wrong in (lambda: make(name="a").is_set("nmae"), lambda: setattr(made, "nmae", 1)):
        with pytest.raises(AttributeError, match="nmae"):
            wrong()


def test_arguments_of_models_may_be_json(module: Module) -> None:
    """Text stands for a member of an enum and a mapping for a model, in the constructor and when set."""
    models = module("models")
    made = models.CreateShelf(name="a", kind="oak", level=7, parts=({"name": "b", "kind": "elm"},))
    assert (made.kind, made.level, made.parts) == (models.Kind.OAK, 7, [models.Shelf(name="b", kind="elm")])
    assert (type(made.kind), type(made.level), type(made.parts[0].kind)) == (models.Kind, models.Level, models.Kind)
    made.parts = [{"name": "c"}]
    assert isinstance(made.parts[0], models.Shelf)
    assert made.to_dict() == {"name": "a", "kind": "oak", "level": 7, "parts": [{"name": "c"}]}


def test_models_are_no_mappings(module: Module) -> None:
    """Whoever wants the JSON object asks for it: nothing of a mapping works by halves."""
    shelf = module("models").Shelf.from_dict({"name": "a", "new": 1})
    for use in (dict, iter, len, lambda one: "name" in one, lambda one: one["name"]):
        with pytest.raises(TypeError):
            use(shelf)
    assert bool(shelf)
    assert bool(module("models").Shelf.from_dict({}))


def test_models_are_values(module: Module) -> None:
    """They compare by what is set, and survive `copy` and `pickle`."""
    models = module("models")
    shelf = models.Shelf.from_dict(WHOLE | {"new": [1]})
    assert shelf.additional_keys == ["new"]
    for twin in (copy.copy(shelf), copy.deepcopy(shelf), pickle.loads(pickle.dumps(shelf))):  # noqa: S301
        assert (twin, twin.to_dict(), twin.additional_properties) == (shelf, shelf.to_dict(), {"new": [1]})
    assert models.Shelf.from_dict({"name": "a"}) == models.Shelf.from_dict({"name": "a"})
    assert models.Shelf.from_dict({"name": "a"}) != models.Shelf.from_dict({"name": "a", "kind": None})
    assert models.Owner(id="a") != models.Rename.from_dict({"id": "a"})
    assert models.Owner.from_dict({"id": "a", "items": 1}).to_dict() == {"id": "a", "items": 1}
    source = {"name": "a", "parts": [{"name": "b", "new": 1}]}
    models.Shelf.from_dict(source).parts[0].name = "changed"
    assert source == {"name": "a", "parts": [{"name": "b", "new": 1}]}


def test_printing_shows_what_is_there(module: Module) -> None:
    """`repr` names what is set, unknown keys too, and nothing else."""
    shelf = module("models").Shelf.from_dict({"name": "a", "owner": None, "parts": [{"name": "b"}], "new": 1})
    assert repr(shelf) == "Shelf(name='a', owner=None, parts=[Shelf(name='b')], additional_properties={'new': 1})"
    assert repr(module("models").Shelf.from_dict({})) == "Shelf()"


def test_null_is_not_the_same_as_missing(module: Module) -> None:
    """`null` arrives as None and is written as null."""
    shelf = module("models").Shelf.from_dict({"name": None, "kind": None, "parts": None})
    assert (shelf.name, shelf.kind, shelf.parts) == (None, None, None)
    assert shelf.to_dict() == {"name": None, "kind": None, "parts": None}


def test_unknown_keys_are_kept(module: Module) -> None:
    """A key of a later release is in `additional_properties`, at any depth."""
    sent = {"name": "a", "kind": "oak", "new": {"deep": [1]}, "parts": [{"name": "b", "kind": "oak", "new": 1}]}
    shelf = module("models").Shelf.from_dict(sent)
    assert (shelf.additional_properties, shelf.parts[0].additional_properties) == ({"new": {"deep": [1]}}, {"new": 1})
    assert shelf.to_dict() == sent


def test_unknown_values_of_enums_are_members(module: Module) -> None:
    """A value of a later release equals itself, can be copied, pickled and hashed, and leaves the enum as it was."""
    models = module("models")
    known = list(models.Kind)
    ash = models.Kind("ash")
    assert ash == "ash"
    assert isinstance(ash, models.Kind)
    assert (copy.deepcopy(ash), pickle.loads(pickle.dumps(ash)), {"ash": 1}[ash]) == ("ash", "ash", 1)  # noqa: S301
    assert list(models.Kind) == known
    assert models.Level(99) == 99
    assert models.Kind(str(models.Kind.OAK)) is models.Kind.OAK


def test_enum_values_have_names_that_tell_them_apart(module: Module) -> None:
    """Values that differ in case or in marks only are members of their own."""
    kind = module("models").Kind
    assert {member.value for member in kind} == {"oak", "walnut", "OAK", "oak-dark", "oak_dark", "1a", "", "class"}


def test_dates_stay_as_they_are_written(module: Module) -> None:
    """A date is the text that came; `as_datetime` makes a time of it."""
    shelf = module("models").Shelf.from_dict({"name": "a", "kind": "oak", "opened_at": "2024-01-05T10:00:00Z"})
    assert shelf.opened_at == shelf.to_dict()["opened_at"] == "2024-01-05T10:00:00Z"
    as_datetime = module("types").as_datetime
    assert as_datetime(shelf.opened_at) == dt.datetime(2024, 1, 5, 10, tzinfo=dt.UTC)
    assert as_datetime("2024-01-05 10:00:00.1234567") == dt.datetime(2024, 1, 5, 10, microsecond=123456)  # noqa: DTZ001
    assert as_datetime(None) is None
    with pytest.raises(ValueError, match="soon"):
        as_datetime("soon")
    shelf.opened_at = dt.datetime(2024, 1, 6, tzinfo=dt.UTC)
    assert shelf.to_dict()["opened_at"] == "2024-01-06T00:00:00+00:00"


def test_alternatives_are_told_apart_by_their_keys(module: Module) -> None:
    """Of several models the one that fits is taken, whatever their order."""
    functions = module("api.shelf_related_apis.change_shelf")
    for body, name in (({"rename": {"to": "x"}}, "Rename"), ({"move": {"room": 1}, "new": 2}, "Move")):
        client = answering(module, answer(body=json.dumps(body).encode()))
        parsed = functions.sync(
            "p", "s", client=client, body=module("models").Rename.from_dict({"rename": {"to": "x"}})
        )
        assert type(parsed).__name__ == name
        assert parsed.to_dict() == body
