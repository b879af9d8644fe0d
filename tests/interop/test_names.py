"""Which names of models are a generator's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from . import __main__ as interop
from .names import Names, names, of_go, of_java, of_rust, of_typescript, told

DOCUMENT = {"components": {"schemas": dict.fromkeys(["Queue", "s3-bucket", "CuCount", "File"])}}


def test_names_that_no_component_has() -> None:
    """Capitals, marks and what a language reserves make no name another."""
    found = names(["Queue", "S3Bucket", "CUCount", "ModelFile", "ListQueues200Response", "Queue1"], DOCUMENT)
    assert found == Names(6, ("ListQueues200Response", "Queue1"))


def test_models_of_clients(tmp_path: Path) -> None:
    """Of Go the first type of each file, of Java the classes."""
    (tmp_path / "model_queue.go").write_text("package api\n\ntype Queue struct {}\ntype Other struct {}\n", "utf-8")
    (tmp_path / "api_queues.go").write_text("package api\n\ntype QueuesAPIService service\n", "utf-8")
    assert of_go(tmp_path) == ["Queue"]
    folder = tmp_path / "src/main/java/org/model"
    folder.mkdir(parents=True)
    for name in ("Queue", "AbstractOpenApiSchema"):
        (folder / f"{name}.java").touch()
    assert of_java(tmp_path) == ["Queue"]


def test_models_of_other_clients(tmp_path: Path) -> None:
    """Of TypeScript all types but those of operations, of Rust what its models are known by."""
    types = "export type Queue = {};\nexport type GetQueueData = {};\nexport type GetQueueResult = Queue;\n"
    models = "pub mod queue;\npub use self::queue::Queue;\npub use self::queue_1::Queue1;\n"
    for file, text in (("client/types.gen.ts", types), ("src/models/mod.rs", models)):
        (tmp_path / file).parent.mkdir(parents=True)
        (tmp_path / file).write_text(text, "utf-8")
    assert of_typescript(tmp_path) == ["Queue"]
    assert of_rust(tmp_path) == ["Queue", "Queue1"]


def test_the_share_is_told() -> None:
    """Below five of a thousand is good, none at all is zero."""
    assert told("go", []) == ("go: 0 of 0 models have invented names, 0.0 ‰", True)
    assert told("go", [Names(999, ()), Names(1, ("A1",))]) == (
        "go: 1 of 1000 models have invented names, 1.0 ‰: A1",
        True,
    )
    assert not told("go", [Names(200, ("A1",))])[1]


@pytest.mark.parametrize(("invented", "status"), [((), 0), (("Queue200Response",), 1)])
def test_the_table_ends_with_them(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    invented: tuple[str, ...],
    status: int,
) -> None:
    """Below the table of documents stands a line for each language that has models; too many invented names fail it."""
    outcome = interop.Outcome("compiles", names=Names(100, invented))
    monkeypatch.setitem(interop._ASKED, "go", lambda _document, _folder: outcome)
    monkeypatch.setattr(interop, "CACHE", tmp_path)
    assert interop.main(["queues.json", "--languages", "go"]) == status
    said = capsys.readouterr().out
    assert f"go: {len(invented)} of 100 models have invented names, {10.0 * len(invented):.1f} ‰" in said
