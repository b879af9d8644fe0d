"""The client that users begin with: methods by group, lists item by item, and waiting for jobs."""

from __future__ import annotations

import asyncio
import inspect
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from rst2openapi.client.docstrings import docstring
from rst2openapi.client.facade import class_of

PACKAGE = "queues_client"
ALL = [{"id": str(number)} for number in range(7)]


def sliced(request: httpx.Request) -> tuple[int, Any]:
    """A page of the list, by offset and limit."""
    start, limit = (int(request.url.params.get(name, default)) for name, default in (("offset", 0), ("limit", 3)))
    return 200, {"queues": ALL[start : start + limit], "total": len(ALL)}


def ids(items: Any) -> list[str]:
    """The ids of items."""
    return [item.id for item in items]


def begun(_: httpx.Request) -> tuple[int, Any]:
    """The answer of what starts a job."""
    return 202, {"job_id": "j"}


@pytest.mark.parametrize(
    "arguments",
    [
        {"body_name": "a", "size": None},
        {"body": {"name": "a", "size": None}},
    ],
)
def test_a_body_is_given_as_fields_or_as_data(connect: Any, seen: Any, arguments: Any) -> None:
    """Fields, a dictionary and a model send the same bytes, null included."""
    assert connect(begun).queues.create(**arguments).job_id == "j"
    assert json.loads(seen[0].content) == {"name": "a", "size": None}


def test_a_body_is_given_as_a_model(connect: Any, seen: Any, package: Any) -> None:
    """The model of the function is taken as it is."""
    connect(begun).queues.create(body=package(".models").NewQueue(name="a"))
    assert json.loads(seen[0].content) == {"name": "a"}


def test_names_that_clash_belong_to_the_parameter(connect: Any, seen: Any) -> None:
    """A field of the body that is named like a parameter, or like `body`, has `body_` in front."""
    connect(begun).queues.create(
        name="q", project_id="other", body_name="a", body_project_id="inner", body_body="b", self_="s"
    )
    assert seen[0].url.path == "/v1/other/queues"
    assert dict(seen[0].url.params) == {"name": "q"}
    assert json.loads(seen[0].content) == {"name": "a", "project_id": "inner", "body": "b", "self": "s"}


@pytest.mark.parametrize("arguments", [{"body": {}, "body_name": "a"}, {}, {"size": 1}])
def test_a_body_and_its_fields_together_are_refused(connect: Any, seen: Any, arguments: Any) -> None:
    """So is a body that lacks a required field; nothing is sent."""
    with pytest.raises(TypeError):
        connect(begun).queues.create(**arguments)
    assert seen == []


TOPIC = {"name": "t", "owner": {"id": "q"}, "queues": [{"id": "r"}]}


@pytest.mark.parametrize("form", ["fields", "models", "object", "body"])
def test_a_body_of_one_object_is_given_as_the_fields_of_that(connect: Any, seen: Any, package: Any, form: str) -> None:
    """The fields of the object, with objects in it as data or as models, the object, or the body: the same bytes."""
    kind = package(".models").Queue
    forms: dict[str, Any] = {
        "fields": TOPIC,
        "models": TOPIC | {"owner": kind(id="q"), "queues": [kind(id="r")]},
        "object": {"topic": TOPIC},
        "body": {"body": {"topic": TOPIC}},
    }
    made = connect(lambda _: (201, {"topic": TOPIC})).topics.create(**forms[form])
    assert made.topic.owner.id == "q"
    assert json.loads(seen[0].content) == {"topic": TOPIC}
    assert seen[0].url.path == "/v1/p/topics"


@pytest.mark.parametrize(
    "arguments",
    [
        *({}, {"owner": {}}, {"name": "t", "topic": TOPIC}, {"name": "t", "body": {"topic": TOPIC}}),
        *({"topic": TOPIC, "body": {"topic": TOPIC}}, {"name": "t", "typo": 1}),
    ],
)
def test_forms_of_a_body_are_not_mixed(connect: Any, seen: Any, arguments: Any) -> None:
    """Two forms at once are refused, as are a missing field and one that there is not; nothing is sent."""
    with pytest.raises(TypeError):
        connect(begun).topics.create(**arguments)
    assert seen == []


def test_an_object_that_may_be_left_out_is_left_out(connect: Any, seen: Any) -> None:
    """Nothing given sends an empty body, null sends null."""
    topics = connect(lambda _: (204, None)).topics
    topics.pause(topic_id="t")
    topics.pause(topic_id="t", pause=None)
    topics.pause(topic_id="t", hours=1)
    assert [json.loads(one.content) for one in seen] == [{}, {"pause": None}, {"pause": {"hours": 1}}]


@pytest.mark.parametrize(
    "given",
    [
        {"name": "t", "topic_topic_id": "b", "topic_topic": "c"},
        {"topic": {"name": "t", "topic_id": "b", "topic": "c"}},
        {"body": {"topic": {"name": "t", "topic_id": "b", "topic": "c"}}},
    ],
    ids=["fields", "object", "body"],
)
def test_a_field_that_is_named_like_another_argument(connect: Any, seen: Any, given: dict[str, Any]) -> None:
    """`topic_id` is the parameter of the path, `topic` the object; the object has its own of both inside."""
    connect(lambda _: (204, None)).topics.change(topic_id="a", **given)
    assert seen[0].url.path == "/v1/topics/a"
    assert json.loads(seen[0].content) == {"topic": {"name": "t", "topic_id": "b", "topic": "c"}}


def test_the_project_comes_from_the_client(connect: Any, seen: Any) -> None:
    """Without one there is an error that says so, and no request."""
    connect(sliced).queues.list()
    assert seen[0].url.path == "/v1/p/queues"
    with pytest.raises(ValueError, match="which project"):
        connect(sliced, project_id=None).queues.list()
    assert len(seen) == 1


def test_the_project_of_the_path_is_the_clients_whatever_else_is_called_so(connect: Any, seen: Any) -> None:
    """A parameter of the query that has its name gets another one, and signatures know the project of the path."""
    client = connect(sliced)
    client.queues.query_pages(project_id_query="q")
    client.queues.query_pages(project_id="other")
    assert [str(one.url.raw_path) for one in seen] == ["b'/v1/p/pages?project_id=q'", "b'/v1/other/pages'"]
    assert [one.extensions["rst2openapi.project"] for one in seen] == ["p", "other"]


def test_names_of_ours_are_kept_from_groups_and_methods(connect: Any, seen: Any) -> None:
    """The tag `Region` and the operation `list` get other names, and a list is sent as it is."""
    client = connect(lambda _: (204, None), region="north-1")
    assert client.region == "north-1"
    assert client.region_api.list_(body=["a"]) is None
    assert client.mapping.set_notes() is None
    assert [json.loads(request.content) for request in seen] == [["a"], {}]


def test_a_failure_raises(connect: Any, package: Any) -> None:
    """A documented error is an exception of its status."""
    with pytest.raises(package(".errors").NotFound):
        connect(lambda _: (404, {"error_msg": "gone"})).queues.list()


def test_exactly_one_way_of_asking_is_wanted(package: Any) -> None:
    """No token and two kinds of credentials are refused at once, and no secret is in the `repr`."""
    kind = package("").QueuesClient
    for arguments in ({}, {"token": "a", "auth": httpx.Auth()}):
        with pytest.raises(TypeError, match="one of"):
            kind(**arguments)
    assert "secret" not in repr(kind(token="secret"))  # noqa: S106 -- of nobody


def test_the_address_is_that_of_the_region_or_of_the_credentials(package: Any) -> None:
    """`base_url` goes before the credentials' address of the service, that before the document's."""
    found = package(".credentials").Credentials(
        httpx.Auth(), "p", None, "north-9", {"queue": "https://own.example.com"}
    )
    bare = package(".credentials").Credentials(httpx.Auth(), "p", None, "north-9")
    kind = package("").QueuesClient
    urls = [
        str(one.connection.get_httpx_client().base_url)
        for one in (kind(credentials=bare), kind(credentials=found), kind(credentials=found, base_url="https://x.test"))
    ]
    assert urls == ["https://queue.north-9.example.com", "https://own.example.com", "https://x.test"]
    assert kind(credentials=bare).project_id == "p"


def test_the_environment_says_who_asks(package: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """`from_env` fills in credentials, project and region; arguments go before them."""
    for name in ("OS_CLOUD", "OS_PASSWORD", "OS_TOKEN", "OS_AUTH_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HUAWEICLOUD_SDK_AK", "ak")
    monkeypatch.setenv("HUAWEICLOUD_SDK_SK", "sk-secret")
    monkeypatch.setenv("HUAWEICLOUD_SDK_PROJECT_ID", "from-env")
    client = package("").QueuesClient.from_env(region="north-1")
    assert (client.project_id, client.region) == ("from-env", "north-1")
    assert package("").QueuesClient.from_env(project_id="own").project_id == "own"


def test_clients_of_the_environment_take_all_settings(package: Any) -> None:
    """What `from_env` and `from_cloud` accept is what the class does, less who is asking."""
    kind = package("").QueuesClient
    given = set(inspect.signature(kind).parameters) - {"credentials", "auth", "token"}
    assert set(package("._runtime.facade").Options.__annotations__) == given
    with pytest.raises(TypeError, match="typo"):
        kind(token="any", typo=1)  # noqa: S106 -- of nobody


def test_options_for_one_call_use_the_same_connections(connect: Any, seen: Any) -> None:
    """`with_options` is a client of its own with the settings of the first."""
    client = connect(sliced)
    quick = client.with_options(timeout=1, headers={"X-A": "1"})
    quick.queues.list()
    client.queues.list()
    assert [(one.headers.get("X-A"), one.extensions["timeout"]["read"]) for one in seen] == [("1", 1), (None, 60.0)]


def ids_of_all() -> list[str]:
    """The ids of the whole list."""
    return [one["id"] for one in ALL]


def test_asyncio_has_the_same_methods(connect: Any, package: Any) -> None:
    """Calls, lists and waiting; the signatures are those of the other client."""
    states = iter(["INIT", "SUCCESS"])

    def answer(request: httpx.Request) -> tuple[int, Any]:
        return (200, {"status": next(states)}) if "jobs" in request.url.path else sliced(request)

    async def run() -> tuple[list[str], list[int], str]:
        async with connect(answer, kind="AsyncQueuesClient") as client:
            items = client.queues.iter()
            found = [item.id async for item in items]
            pages = [len(page.queues) async for page in items.pages()]
            job = await client.region_api.wait_for_job(job_id="j", wait_interval=0.01)
            return found, pages, job.status

    assert asyncio.run(run()) == (ids_of_all(), [3, 3, 1], "SUCCESS")
    resources = package(".resources.queues")
    for name, method in inspect.getmembers(resources.QueuesApi, inspect.isfunction):
        twin = inspect.signature(getattr(resources.AsyncQueuesApi, name))
        if name != "__init__":
            assert list(twin.parameters) == list(inspect.signature(method).parameters)


def test_methods_are_described(package: Any) -> None:
    """Summary, arguments, errors, the page, and what else there is to call."""
    words = package(".resources.queues").QueuesApi
    for text in (
        "List queues",
        "limit: Items of a page.",
        "404: No such project.",
        "https://docs.example.com",
        "`iter`",
    ):
        assert text in words.list.__doc__
    assert 'Its """name""" \\ of course.' in words.create.__doc__
    assert "`region_api.wait_for_job`" in words.create.__doc__


@pytest.mark.parametrize(
    "text", ['"""', '"', "\\", '\\"""', "", "a\x00b\nc", '""""""" x', "\ud800", "x" * 300 + '\\"""']
)
def test_any_text_makes_a_docstring(text: str) -> None:
    """What is evaluated holds the words and nothing of it is code."""
    value = eval(docstring(text))  # noqa: S307 -- what is tested
    kept = "".join(c for c in text if c.isprintable() or c == "\n")
    assert "".join(value.split()) == "".join((kept or "Without words.").split())


@pytest.mark.parametrize(
    ("package_name", "name"),
    [
        ("dli_client", "DliClient"),
        ("api_3d_client", "Api3dClient"),
        ("authenticated_client", "ServiceAuthenticatedClient"),
    ],
)
def test_the_facade_is_named_after_the_package(package_name: str, name: str) -> None:
    """A name that another client has is not taken."""
    assert class_of(package_name) == name


def test_importing_the_package_imports_no_operation(queues: Path) -> None:
    """Methods, functions and models are imported when first used, and so is what finds credentials."""
    script = f"""
import sys
from {PACKAGE} import QueuesClient
client = QueuesClient(token="a")
loaded = [name for name in sys.modules if name.startswith("{PACKAGE}.")]
wrong = [name for name in loaded if name.split(".")[1] in ("api", "models", "resources", "auth", "identity", "clouds")]
assert not wrong, wrong
"""
    subprocess.run([sys.executable, "-W", "error", "-c", script], check=True, cwd=queues)


def test_the_readme_shows_code_that_runs(queues: Path, connect: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each block of Python runs against a service that answers; asynchronous ones too."""
    text = (queues / "README.md").read_text(encoding="utf-8")
    blocks = [block.partition("```")[0] for block in text.split("```python\n")[1:]]
    assert "QueuesClient" in blocks[0]
    transport = httpx.MockTransport(
        lambda _: httpx.Response(200, json={"queues": ALL, "total": 7, "status": "SUCCESS"})
    )
    for kind in (httpx.Client, httpx.AsyncClient):
        original = kind.__init__

        def start(self: Any, *args: Any, _original: Any = original, **settings: Any) -> None:
            _original(self, *args, **(settings | {"transport": transport}))

        monkeypatch.setattr(kind, "__init__", start)
    names: dict[str, Any] = {"client": connect(sliced), "print": lambda *_: None}
    for block in blocks:
        code = block
        if "async with" in block:
            lines = "\n".join(f"    {line}" for line in block.splitlines())
            code = f"import asyncio\nasync def main():\n{lines}\nasyncio.run(main())"
        exec(compile(code, "README.md", "exec"), {**names})  # noqa: S102 -- our own README
