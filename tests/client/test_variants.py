"""Each variant of an operation is a method: with the arguments of its own body, and its own answer."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from rst2openapi.client import engine
from rst2openapi.client.document import load
from rst2openapi.client.variants import expanded
from rst2openapi.compiler import compile_service
from rst2openapi.diagnostics import Report
from rst2openapi.service import settings
from rst2openapi.sources import discover
from shared_results import SharedResults

from .conftest import DOCUMENTS, TOKEN
from .misbehaving import Server, answers
from .test_typing import CHECKERS, complaints

PACKAGE = "actions_client"
DOCUMENT = DOCUMENTS / "actions.yaml"
PAGES = Path(__file__).parents[1] / "pages"

PROGRAM = f"""
from typing import assert_type
from {PACKAGE} import ActionsClient, AsyncActionsClient
from {PACKAGE}.models import Begun, Mill, TurnMillRequest, WaterMills
from {PACKAGE}.types import Response

def good(client: ActionsClient) -> None:
    assert_type(client.mills.start(mill_id="m"), Begun)
    assert_type(client.mills.turn(mill_id="m", to="north"), Mill)
    assert_type(client.mills.turn(mill_id="m", body={{"turn": {{"to": "north"}}}}), Mill)
    assert_type(client.mills.create(name="n", sails=4), Mill)
    assert_type(client.backups.restore_mill(name="n", backup="b"), Begun)
    assert_type(client.mills.list_water(), WaterMills)
    assert_type(client.with_raw_response.mills.start(mill_id="m"), Response[Begun])
    assert_type([one.id for one in client.mills.iter_wind(wind="n")], list[str])
    client.mills.lock(mill_id="m")
    client.tags.add_mill(mill_id="m", tags=[{{"key": "a"}}])

async def also_good(client: AsyncActionsClient) -> None:
    assert_type(await client.mills.start(mill_id="m"), Begun)
    await client.mills.turn(mill_id="m", to="north", project_id="p")

def wrong(client: ActionsClient) -> None:
    client.mills.start()  # type: ignore[call-arg]
    client.mills.turn(mill_id="m")  # type: ignore[call-overload]
    client.mills.turn(mill_id="m", to="north", mode="fast")  # type: ignore[call-overload]
    client.mills.run_action(mill_id="m")  # type: ignore[attr-defined]
    client.mills.create(name="n", backup="b")  # type: ignore[call-overload]
    client.mills.list_water(wind="n")  # type: ignore[call-arg]
    client.tags.add_mill(mill_id="m", action="delete", tags=[])  # type: ignore[call-overload]
    TurnMillRequest(to="north")  # type: ignore[call-arg]
"""


@pytest.fixture(scope="session")
def actions(shared: SharedResults) -> Iterator[Path]:
    """The folder of a client with variants, whose package can be imported."""
    folder = shared.client("actions_client", DOCUMENT)
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


@pytest.fixture
def mill(actions: Path, server: Server) -> Iterator[Any]:
    """A client at the server."""
    assert actions.is_dir()
    kind = importlib.import_module(PACKAGE).ActionsClient
    with kind(token=TOKEN, project_id="p", base_url=server.url) as client:
        yield client


def sent(server: Server) -> list[tuple[str, Any]]:
    """Where requests went, and their bodies."""
    return [(one.target, json.loads(one.content or b"null")) for one in server.requests]


ACTION = "/v1/p/mills/m/action"
TAGS = "/v1/p/mills/m/tags/action"

CALLS: Mapping[str, tuple[str, str, Mapping[str, Any], tuple[str, Any]]] = {
    "an empty wrapper": ("mills", "start", {"mill_id": "m"}, (ACTION, {"os-start": {}})),
    "a wrapper of null": ("mills", "lock", {"mill_id": "m"}, (ACTION, {"lock": None})),
    "a wrapper and a value in it": (
        "mills",
        "turn",
        {"mill_id": "m", "to": "north", "speed": 1},
        (ACTION, {"turn": {"to": "north", "mode": "slow", "speed": 1}}),
    ),
    "an object as a whole": (
        "mills",
        "turn",
        {"mill_id": "m", "turn": {"to": "east", "mode": "fast"}},
        (ACTION, {"turn": {"to": "east", "mode": "fast"}}),
    ),
    "a body as a whole": (
        "mills",
        "start",
        {"mill_id": "m", "body": {"os-start": {"force": True}}},
        (ACTION, {"os-start": {"force": True}}),
    ),
    "a value beside others": (
        "tags",
        "add_mill",
        {"mill_id": "m", "tags": [{"key": "a"}]},
        (TAGS, {"action": "create", "tags": [{"key": "a"}]}),
    ),
    "its twin": ("tags", "delete_mill", {"mill_id": "m", "tags": []}, (TAGS, {"action": "delete", "tags": []})),
    "no wrapper": ("mills", "create", {"name": "n"}, ("/v1/p/mills", {"name": "n"})),
    "another page of that path": (
        "backups",
        "restore_mill",
        {"name": "n", "backup": "b"},
        ("/v1/p/mills", {"name": "n", "backup": "b"}),
    ),
}
"""What is called -> where it goes, and with which body."""


@pytest.mark.parametrize("case", CALLS)
def test_the_body_of_a_variant_is_filled_in(mill: Any, server: Server, case: str) -> None:
    """Wrappers and values that are always there need no argument, and nothing of the path but what travels goes out."""
    group, method, arguments, wanted = CALLS[case]
    server.plays(answers(200, b'{"id": "m", "job": "j"}'))
    getattr(getattr(mill, group), method)(**arguments)
    assert sent(server) == [wanted]


def test_the_answer_of_a_variant_is_its_own(mill: Any, server: Server) -> None:
    """`{"id", "job"}` could be any of the operation's answers: each method reads it as that of its page."""
    models = importlib.import_module(f"{PACKAGE}.models")
    server.plays(answers(200, b'{"id": "m", "job": "j"}'))
    assert isinstance(mill.mills.start(mill_id="m"), models.Begun)
    assert isinstance(mill.mills.turn(mill_id="m", to="north"), models.Mill)
    raw = mill.with_raw_response.mills.turn(mill_id="m", to="north")
    assert (raw.status_code, raw.parsed.id) == (200, "m")
    server.plays(answers(204, b""))
    assert mill.mills.lock(mill_id="m") is None


def test_failures_of_the_operation_are_those_of_its_variants(mill: Any, server: Server) -> None:
    """The documented error is the one of the whole."""
    errors = importlib.import_module(f"{PACKAGE}.errors")
    server.plays(answers(404, b'{"code": "gone"}'))
    with pytest.raises(errors.NotFound):
        mill.mills.start(mill_id="m")
    assert "NotFound: 404: Not there." in str(type(mill.mills).start.__doc__)


def test_a_variant_has_its_iterator(mill: Any, server: Server) -> None:
    """Pages of a list that is one of several."""
    server.plays(answers(200, b'{"mills": [{"id": "a"}, {"id": "b"}]}'), answers(200, b'{"mills": []}'))
    assert [one.id for one in mill.mills.iter_wind(wind="n")] == ["a", "b"]
    assert [target for target, _ in sent(server)] == ["/v1/p/mills?wind=n", "/v1/p/mills?marker=b&wind=n"]
    assert not hasattr(mill.mills, "iter_water")


def test_variants_with_asyncio(actions: Path, server: Server) -> None:
    """The same methods."""
    assert actions.is_dir()
    kind = importlib.import_module(PACKAGE).AsyncActionsClient

    async def run() -> Any:
        async with kind(token=TOKEN, project_id="p", base_url=server.url) as client:
            return await client.mills.start(mill_id="m")

    server.plays(answers(200, b'{"job": "j"}'))
    assert asyncio.run(run()).job == "j"
    assert sent(server) == [(ACTION, {"os-start": {}})]


def test_the_words_of_a_variant_are_its_own(mill: Any) -> None:
    """Summary, description and deprecation of the page."""
    words = type(mill.backups).restore_mill.__doc__
    assert words.startswith("Restore a mill.\n")
    assert "Deprecated." in words
    assert "From what was saved of another one." in words


def test_the_whole_has_functions_alone(mill: Any, server: Server) -> None:
    """Any of the documented bodies goes through them; a variant that has its id leaves it another one."""
    assert not hasattr(mill.mills, "run_action")
    models = importlib.import_module(f"{PACKAGE}.models")
    functions = importlib.import_module(f"{PACKAGE}.api.mills.run_mill_action")
    server.plays(answers(200, b'{"job": "j"}'))
    for example in load_examples("/v1/{project_id}/mills/{mill_id}/action"):
        body = models.StartMillRequest.from_dict(example)
        functions.sync("p", "m", client=mill.connection, body=body)
        assert sent(server)[-1] == (ACTION, example)
    importlib.import_module(f"{PACKAGE}.api.mills.create_mill_of_any_kind")


def load_examples(path: str) -> list[Any]:
    """The documented bodies of a POST."""
    tree = yaml.safe_load(DOCUMENT.read_text("utf-8"))
    return [
        one["value"]
        for one in tree["paths"][path]["post"]["requestBody"]["content"]["application/json"]["examples"].values()
    ]


EXAMPLES = {
    "create": ("mills", "create"),
    "restore": ("backups", "restore_mill"),
    "start": ("mills", "start"),
    "lock": ("mills", "lock"),
    "turn": ("mills", "turn"),
    "add": ("tags", "add_mill"),
    "delete": ("tags", "delete_mill"),
}
"""The documented bodies by name, and the method that is for each."""


def test_every_documented_body_has_its_method(mill: Any, server: Server) -> None:
    """Given as a whole it arrives as it is documented."""
    items = yaml.safe_load(DOCUMENT.read_text("utf-8"))["paths"].values()
    bodies = [item["post"]["requestBody"]["content"]["application/json"]["examples"] for item in items]
    shown = {name: one["value"] for body in bodies for name, one in body.items()}
    assert shown.keys() == EXAMPLES.keys()
    server.plays(answers(200, b'{"id": "m", "job": "j"}'))
    for name, (group, method) in EXAMPLES.items():
        path = {} if name in ("create", "restore") else {"mill_id": "m"}
        getattr(getattr(mill, group), method)(body=shown[name], **path)
        assert sent(server)[-1][1] == shown[name]


@pytest.mark.parametrize("checker", CHECKERS)
def test_variants_are_typed(actions: Path, tmp_path: Path, checker: str) -> None:
    """What a variant does not take is refused, and what it answers is known."""
    assert complaints(checker, PROGRAM, actions, tmp_path, shipped=PACKAGE) == ""


def test_the_readme_counts_methods_and_lists_functions(actions: Path) -> None:
    """Nine operations can be called; the functions of the three wholes take any of their bodies."""
    text = (actions / "README.md").read_text("utf-8")
    assert "Methods for the 9 operations" in text
    assert (
        "| `mills.run_mill_action` | `POST /v1/{project_id}/mills/{mill_id}/action` | Run an action on a mill (any"
        in text
    )
    assert "| `mills.start_mill` | `POST /v1/{project_id}/mills/{mill_id}/action` | Start a mill |" in text


def test_pages_about_one_path_become_methods() -> None:
    """From pages to signatures: arguments of the object that a body wraps, none where it holds nothing."""
    shown = {}
    for case in ("action-endpoints", "pages-of-one-operation"):
        sources = discover([str(PAGES / case)], Report())
        tree = compile_service(sources, settings.load("harbour"), None, Report(), jobs=1).document.tree
        for group in engine.read(tree).groups:
            for verb in group.verbs:
                fixed = (verb.body.fixed, verb.body.inner.fixed if verb.body.inner else ())
                shown[f"{group.name}.{verb.name}"] = ([one.name for one in verb.arguments], *fixed)
    assert shown == {
        "gates.flood": (["speed", "gate_id", "project_id"], (), ()),
        "gates.lock": (["gate_id", "project_id"], (("lock", "None"),), ()),
        "gates.add_badges": (["badges", "gate_id", "project_id"], (("action", "'create'"),), ()),
        "gates.delete_badges": (["badges", "gate_id", "project_id"], (("action", "'delete'"),), ()),
    }


# --- documents of others -------------------------------------------------------------------------------------

FAULTS: Mapping[str, Mapping[str, Any]] = {
    "no list": {"x-variants": {}},
    "no operation": {"x-variants": [3]},
    "no id": {"x-variants": [{"responses": {}}]},
    "no responses": {"x-variants": [{"operationId": "a"}]},
    "an id that is no name": {"x-variants": [{"operationId": "a b", "responses": {}}]},
    "an id of another": {"x-variants": [{"operationId": "list_mills", "responses": {}}]},
    "an id twice": {"x-variants": [{"operationId": name, "responses": {}} for name in ("aB", "a_b")]},
}


def changed(**more: Any) -> Mapping[str, Any]:
    """The document with other words of the action."""
    tree: dict[str, Any] = yaml.safe_load(DOCUMENT.read_text("utf-8"))
    tree["paths"]["/v1/{project_id}/mills/{mill_id}/action"]["post"] |= more
    return tree


@pytest.mark.parametrize("case", FAULTS)
def test_variants_that_cannot_be_used_leave_the_operation_whole(case: str) -> None:
    """It has its method as ever, and the fault is told."""
    reading = engine.read(changed(**FAULTS[case]))
    assert [fault.extension for _, fault in reading.faults] == ["x-variants"]
    assert [pointer for pointer, _ in reading.faults] == ["/paths/~1v1~1{project_id}~1mills~1{mill_id}~1action/post"]
    assert "run_action" in {verb.name for group in reading.groups for verb in group.verbs}


@pytest.mark.parametrize("fixed", [3, {"lock": None}, {"/nothing": 1}, {"/lock/deeper": 1}])
def test_fixed_values_that_cannot_be_used_are_told(fixed: Any) -> None:
    """They are arguments, then."""
    tree = changed()
    tree["paths"]["/v1/{project_id}/mills/{mill_id}/action"]["post"]["x-variants"][1]["x-fixed"] = fixed
    reading = engine.read(tree)
    assert [fault.extension for _, fault in reading.faults] == ["x-fixed"]
    lock = next(verb for group in reading.groups for verb in group.verbs if verb.name == "lock")
    assert [one.name for one in lock.body.arguments] == ["lock"]


def test_a_document_without_variants_is_as_it_was() -> None:
    """Nothing is moved."""
    source = load(DOCUMENTS / "queues.yaml", Report())
    assert source is not None
    assert expanded(source.tree).tree == source.tree
