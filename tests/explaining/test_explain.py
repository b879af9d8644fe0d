"""What `explain` says of lines of pages: rows, headings, examples; from a document or from the pages themselves."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rst2openapi.cli import main
from rst2openapi.explaining import place

SHELF = Path(__file__).parents[1] / "cli" / "shelf"
CREATING = Path("shelf/things/creating_a_thing.rst")
LISTING = Path("shelf/things/listing_things.rst")
Explain = Callable[..., Any]


@pytest.fixture(autouse=True)
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of pages in the current folder."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(SHELF, tmp_path / "shelf")
    return Path("shelf")


@pytest.fixture
def explain(capsys: pytest.CaptureFixture[str]) -> Explain:
    """Explains a line, and gives the tree; with `text=True` the lines."""

    def command(page: Path, line: int | str, *options: object, text: bool = False) -> Any:
        form = () if text else ("--format", "json")
        words = ["explain", f"{page}:{line}", "--no-cache", *form, *options]
        assert main([str(word) for word in words]) == 0
        said = capsys.readouterr().out
        return said.splitlines() if text else json.loads(said)

    return command


def line_of(page: Path, words: str) -> int:
    """The one line that holds these words."""
    [number] = [place for place, line in enumerate(page.read_text("utf-8").split("\n"), 1) if words in line]
    return number


WEIGHT = "Weight in grams."


def test_a_row(explain: Explain) -> None:
    """Field, operation, place in the document, method of the client, name in Python."""
    line = line_of(CREATING, WEIGHT)
    tree = explain(CREATING, line)
    assert (tree["file"], tree["line"]) == (CREATING.as_posix(), line)
    assert tree["piece"] == {
        "kind": "row",
        "words": "weight",
        "line": line,
        "section": "Request Parameters",
        "table": "Table 3 Request body parameters",
    }
    assert tree["nearest_row"] is None
    [operation] = tree["operations"]
    assert operation["operation"] == "POST /v1/{project_id}/things"
    assert operation["method"] == "client.things.create"
    [part] = tree["document"]
    assert part["what"].startswith("field weight: integer")
    assert part["what"].endswith(", optional")
    assert part["pointer"].endswith("/properties/weight")
    assert part["python"] == "weight"
    assert [(one["part"], one["operation"]) for one in part["used_in"]] == [("request", "POST /v1/{project_id}/things")]
    assert tree["findings"] == []


def test_a_parameter(explain: Explain) -> None:
    """A row of the path."""
    [part] = explain(CREATING, line_of(CREATING, "Project whose shelf it is."))["document"]
    assert part["what"] == "path parameter project_id: string, required"
    assert part["pointer"] == "/paths/~1v1~1{project_id}~1things/post/parameters/0"


def test_a_header_that_became_security(explain: Explain) -> None:
    """A token's row is the security of its operation, and an object keeps its words; clients have neither."""
    [security, words] = explain(CREATING, line_of(CREATING, "The token."))["document"]
    assert security["what"] == "security"
    assert (words["pointer"], words["what"]) == (
        "/x-transport-headers/0/properties/X-Auth-Token",
        "what is said of the header X-Auth-Token",
    )
    assert [one.get("python") for one in (security, words)] == [None, None]


def test_an_example_with_a_finding(explain: Explain) -> None:
    """A line within an example tells of the example, of what is wrong with it, and of the nearest row."""
    tree = explain(CREATING, line_of(CREATING, '"weight": "500"'))
    assert tree["piece"]["kind"] == "example"
    assert [one["code"] for one in tree["findings"]] == ["D410"]
    assert any(one["what"] == "example that contradicts its table" for one in tree["document"])
    assert tree["nearest_row"]["words"] == "id"


@pytest.mark.parametrize(
    ("words", "kind", "about"),
    [
        ("Creating a Thing", "title", "Creating a Thing"),
        ("Response Parameters", "heading", "Response Parameters"),
        ("**Table 4** Response body", "table", "Table 4 Response body parameters"),
        ("POST /v1/{project_id}/things", "request line", "POST /v1/{project_id}/things"),
        ("This API is used to put", "text", "This API is used to put a thing on a shelf."),
    ],
)
def test_lines_that_are_no_rows(explain: Explain, words: str, kind: str, about: str) -> None:
    """What stands there, what it belongs to, and the row that is closest."""
    tree = explain(CREATING, line_of(CREATING, words))
    assert (tree["piece"]["kind"], tree["piece"]["words"]) == (kind, about)
    assert tree["nearest_row"]["kind"] == "row"
    assert [one["method"] for one in tree["operations"]] == ["client.things.create"]


def test_a_line_between_belongs_to_what_is_before(explain: Explain) -> None:
    """An empty line or a border is told as a line of the block above it."""
    line = line_of(CREATING, WEIGHT)
    tree = explain(CREATING, line + 1)
    assert (tree["piece"]["words"], tree["piece"]["line"]) == ("weight", line)
    [first, *_] = explain(CREATING, line + 1, text=True)
    assert f"(from line {line})" in first


def test_a_page_without_operation(explain: Explain) -> None:
    """Nothing comes of it, and that is said."""
    lines = explain(Path("shelf/index.rst"), 1, text=True)
    assert any("nothing in the document comes from here" in line for line in lines)


def test_a_comment_that_takes_a_finding(explain: Explain) -> None:
    """The finding is told with the reason why it does not count."""
    text = CREATING.read_text("utf-8")
    mark = "Example Requests\n----------------\n"
    CREATING.write_text(text.replace(mark, f"{mark}\n.. rst2openapi: ignore D410 grams as text\n"), "utf-8")
    tree = explain(CREATING, line_of(CREATING, '"weight": "500"'))
    assert tree["findings"] == []
    assert [(one["code"], one["reason"]) for one in tree["waived"]] == [("D410", "grams as text")]


def build(*options: str) -> None:
    """Compile the shelf into a document with its source map and its report."""
    files = ("-o", "out/shelf.json", "--source-map", "out/shelf.map.json", "--report", "out/report.json")
    assert main(["build", "shelf", *files, "--no-cache", *options]) == 0


def test_from_a_document(explain: Explain, capsys: pytest.CaptureFixture[str]) -> None:
    """The same as from the pages, without compiling them, from whatever folder."""
    build()
    capsys.readouterr()
    here = ("--document", Path("out/shelf.json").absolute(), "--report", "out/report.json")
    for words in (WEIGHT, '"weight": "500"', "Creating a Thing"):
        line = line_of(CREATING, words)
        assert explain(CREATING.absolute(), line, *here) == explain(CREATING, line)
    without = explain(CREATING, line_of(CREATING, WEIGHT), "--document", "out/shelf.json")
    assert without["findings"] is None


def test_a_document_of_older_pages(explain: Explain, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the pages have changed since, that is said: lines may have moved."""
    build()
    capsys.readouterr()
    assert explain(CREATING, 5, "--document", "out/shelf.json")["remark"] is None
    LISTING.write_text(LISTING.read_text("utf-8") + "\nMore.\n", "utf-8")
    assert "lines may have moved" in explain(CREATING, 5, "--document", "out/shelf.json", text=True)[-1]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("shelf/nowhere.rst:3",), "there is no page shelf/nowhere.rst"),
        ((f"{CREATING}:0",), "and no line 0"),
        ((f"{CREATING}:99999",), "and no line 99999"),
        ((f"{CREATING}:3", "--document", "nowhere.json"), "there is no document nowhere.json"),
        ((f"{CREATING}:3", "--document", "bare.json"), "there is no source map beside bare.json"),
        ((f"{CREATING}:3", "--document", "bare.json", "--source-map", "list.json"), "list.json is no source map"),
        (
            (f"{CREATING}:3", "--document", "bare.json", "--source-map", "odd.json"),
            "odd.json is no source map or report: it has an entry without a file and a line",
        ),
        ((f"{CREATING}:3", "--document", "bare.json", "--source-map", "bad.json"), "bad.json is no source map"),
        (
            (f"{CREATING}:3", "--document", "bare.json", "--source-map", "empty.json", "--report", "bad.json"),
            "bad.json is no source map or report",
        ),
        ((f"{CREATING}:3", "--document", "bare.json", "--source-map", "broken"), "is no JSON"),
    ],
)
def test_wrong_use(capsys: pytest.CaptureFixture[str], words: tuple[str, ...], says: str) -> None:
    """Status 2 and a sentence."""
    bare = {"openapi": "3.0.3", "info": {"title": "Bare", "version": "1"}, "paths": {}}
    Path("bare.json").write_text(json.dumps(bare), "utf-8")
    Path("list.json").write_text("[]", "utf-8")
    Path("odd.json").write_text('{"/paths": {"file": 3}}', "utf-8")
    Path("bad.json").write_text('{"diagnostics": [3, null, {"code": {}, "message": {}}]}', "utf-8")
    Path("empty.json").write_text("{}", "utf-8")
    Path("broken").write_text("{", "utf-8")
    assert main(["explain", *words, "--no-cache"]) == 2
    said = capsys.readouterr().err
    assert says in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a/b.rst:42", ("a/b.rst", 42)),
        ("a/b.rst:42:7", ("a/b.rst", 42)),
        ("a/b.rst:42:", ("a/b.rst", 42)),
        ("a b.rst", ("a b.rst", 1)),
        ("D410", None),
        ("example-mismatch", None),
        ("a.txt:3", None),
    ],
)
def test_words_that_name_a_line(text: str, found: tuple[str, int] | None) -> None:
    """As findings and editors write them; all else is the name of a rule."""
    assert place.named(text) == (found is not None)
    if found is not None:
        page, line = place.of(text)
        assert (page.as_posix(), line) == found


def test_rules_are_explained_as_ever(capsys: pytest.CaptureFixture[str]) -> None:
    """The same verb tells of rules."""
    assert main(["explain", "d410"]) == 0
    assert capsys.readouterr().out.startswith("D410 example-mismatch")
