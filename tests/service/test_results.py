"""Which answers are only the name of a thing around the thing that an operation is about."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from rst2openapi.service.model import Place

from .promising import Shop, alone

LAMP = {"id": str, "colour": str}


def result(answer: Any, path: str = "/v1/{project_id}/lamps/{lamp_id}", name: str = "getLamp", **more: Any) -> Place:
    """Where the thing stands in the answer of an operation."""
    return alone(answer, path=path, name=name, **more).result


@pytest.mark.parametrize(
    ("member", "path", "name"),
    [
        ("lamp", "/v1/lamps/{lamp_id}", "getLamp"),
        ("lamp", "/v1/lamps", "createLamp"),
        ("lamp", "/v1/lamps/{lamp_id}/switch", "switchLamp"),
        ("floor_lamp", "/v1/floorlamps", "createFloorLampV2_1"),
        ("floor_lamp", "/v1/os-floor-lamps/{id}", "getStandardLamp"),
        ("lamp", "/v1/vendor-lamps/{id}", "getLight"),
        ("lamp_kind", "/v1/kinds/{id}", "getLampSort"),
        ("OS-LIGHT-lamp", "/v1/lamps/{id}", "getLamp"),
        ("floorlamp", "/v1/floorlamps_v6", "createBulb"),
        ("quotas", "/v1/quotas", "getQuotas"),
    ],
)
def test_a_member_that_is_named_like_the_thing_is_the_thing(member: str, path: str, name: str) -> None:
    """By the path, or by the id of the operation, whatever stands between the words."""
    assert result({member: LAMP}, path, name) == (member,)


@pytest.mark.parametrize("name", ["request_id", "requestId", "X-request-id", "request_id_of_lamp"])
def test_the_id_of_the_request_is_no_thing(name: str) -> None:
    """It stands beside what the operation is about; any other member counts."""
    assert result({"lamp": LAMP, name: str}) == (("lamp",) if name in ("request_id", "requestId") else ())


def test_a_member_may_be_named_like_the_group() -> None:
    """Where the operation does something with a part of it."""
    shop = Shop()
    shop.add("/v1/lamps/{lamp_id}/bulbs/change", {"200": {"lamp": LAMP}}, method="put", name="changeBulb")
    shop.endpoints = [evolve(one, tag="Lamps V2") for one in shop.endpoints]
    assert shop.promised()[0].result == ("lamp",)


@pytest.mark.parametrize(
    ("answer", "more"),
    [
        ({"lamp": LAMP, "count": str}, {}),
        ({"lamp": LAMP, "trace_id": str}, {}),
        ({"lamp": LAMP, "request_id": str, "count": str}, {}),
        ({"data": LAMP}, {}),
        ({"job": LAMP}, {}),
        ({"lamp": str}, {}),
        ({"lamps": [LAMP]}, {}),
        ([LAMP], {}),
        (LAMP, {}),
        ({}, {}),
        (str, {}),
        ({"lamps": {"id": str}}, {"path": "/v1/lamps", "name": "listLamps"}),
        ({"lamps": [LAMP]}, {"path": "/v1/lamps", "name": "searchLamps", "query": {"offset": "", "limit": ""}}),
    ],
)
def test_everything_else_is_given_whole(answer: Any, more: Any) -> None:
    """More members, members of other names or kinds, and lists."""
    assert result(answer, **more) == ()


def test_all_successes_must_be_the_same() -> None:
    """Where one of them has no body, or another one, nothing can be told of all."""
    shop = Shop()
    wrapped = {"lamp": LAMP}
    each: tuple[dict[str, Any], ...] = (
        {"200": wrapped, "202": wrapped},
        {"200": wrapped, "204": None},
        {"204": None},
    )
    for number, answers in enumerate(each):
        shop.add(f"/v{number}/lamps", answers, method="post", name=f"createLampV{number}")
    shop.add("/v9/lamps", {"200": wrapped, "201": {"lamp": {"id": str}}, "400": {"lamp": str}}, name="getLampV9")
    assert [one.result for one in shop.promised()] == [("lamp",), (), (), ()]
