"""Clients of documents that others wrote: null in all its forms, and parameters in the styles of OpenAPI."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx
import pytest

from shared_results import SharedResults

DOCUMENT = Path(__file__).parent / "documents" / "foreign.yaml"
Module = Callable[[str], Any]


@pytest.fixture(scope="module")
def orchard(shared: SharedResults) -> Iterator[Module]:
    """Imports modules of the client of such a document, which has no finding."""
    folder = shared.client("orchard", DOCUMENT, package_name="orchard_client")
    sys.path.insert(0, str(folder))
    yield lambda name: importlib.import_module(f"orchard_client.{name}")
    sys.path.remove(str(folder))


def test_each_form_of_null_is_none_in_the_type(orchard: Module) -> None:
    """A required field has None in its type if the document allows null, in whatever form; no class is numbered."""
    models = orchard("models")
    assert models.Tree.__annotations__ == {
        "id": "str",
        "in_place": "TreeInPlace | None",
        "listed": "TreeListed | None",
        "by_ref": "Fruit | None",
        "beside": "Season | None",
        "with_null": "None | Season",
        "alone": "Leaf | None",
        "mixed": "Bare | None | Season",
        "gone": "None",
        "plain": "Season",
        "free": "TreeFree | None",
        "shaped": "TreeShaped | None",
        "repeated": "None | Season",
        "told": "None | Season",
        "noted": "Fruit | None",
    }
    assert not [
        name for name in models.__all__ if name[-1].isdigit() or name.startswith(("Null", "Nothing")) or "Or" in name
    ]


def test_each_form_of_null_travels(orchard: Module) -> None:
    """Members and nulls are read and written alike."""
    models = orchard("models")
    values = {"in_place": "oak", "listed": "old", "by_ref": "apple", "with_null": "spring", "mixed": "", "gone": None}
    sent = values | {"alone": {"size": 1}, "beside": None, "free": {"a": 1}, "shaped": {"width": 2}}
    sent |= {"repeated": "autumn", "told": "spring", "noted": "apple"}
    tree = models.Tree.from_dict(sent)
    assert (tree.by_ref, tree.mixed, tree.alone) == (models.Fruit.APPLE, models.Bare.EMPTY, models.Leaf(size=1))
    assert tree.to_dict() == sent
    nulls = dict.fromkeys(sent)
    assert models.Tree.from_dict(nulls).to_dict() == nulls


@pytest.mark.parametrize(
    ("given", "query"),
    [
        ({"plain": ["a", "b"]}, [("plain", "a"), ("plain", "b")]),
        ({"comma": ["a", "b"]}, [("comma", "a,b")]),
        ({"pipe": [1, 2]}, [("pipe", "1|2")]),
        ({"space": ["a", "b"]}, [("space", "a b")]),
        ({"deep": {"from": 1, "to": 2}}, [("deep[from]", "1"), ("deep[to]", "2")]),
        ({"pairs": {"low": 1, "high": 2}}, [("pairs", "low,1,high,2")]),
        ({"filter_": {"kind": "oak"}}, [("filter", '{"kind": "oak"}')]),
        ({"comma": []}, [("comma", "")]),
        ({}, []),
    ],
)
def test_parameters_are_written_in_their_style(orchard: Module, given: Any, query: list[tuple[str, str]]) -> None:
    """As the document says: repeated, joined, in brackets, or as JSON."""
    seen: list[httpx.Request] = []

    def note(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={})

    client = orchard("client").Client(base_url="https://x.test", httpx_args={"transport": httpx.MockTransport(note)})
    orchard("api.trees.get_tree").sync("1", client=client, **given)
    assert seen[0].url.params.multi_items() == query


def test_parts_of_a_form(orchard: Module) -> None:
    """A part for each file and each item, JSON for objects; what is not set has none."""
    seen: list[bytes] = []

    def note(request: httpx.Request) -> httpx.Response:
        seen.append(request.read())
        return httpx.Response(200)

    body = orchard("models").PhotographTreeBody(
        sharp=True,
        pictures=[orchard("types").File(BytesIO(b"one"), "1.png", "image/png"), b"two"],
        labels=["a", "b"],
        place={"row": 3},
    )
    client = orchard("client").Client(base_url="https://x.test", httpx_args={"transport": httpx.MockTransport(note)})
    orchard("api.trees.photograph_tree").sync_detailed("1", client=client, body=body)
    parts = [part.partition(b"\r\n\r\n") for part in seen[0].split(b"\r\n--") if b"\r\n\r\n" in part]
    values = [(head.split(b'name="')[1].split(b'"')[0].decode(), value) for head, _, value in parts]
    row = json.dumps({"row": 3}).encode()
    assert values == [
        *(("sharp", b"true"), ("pictures", b"one"), ("pictures", b"two"), ("labels", b"a"), ("labels", b"b")),
        ("place", row),
    ]
    assert seen[0].count(b"image/png") == 1
