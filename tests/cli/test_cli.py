"""The command line from end to end, over a small folder of pages."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import validate

import rst2openapi

from .conftest import Run

LISTING = Path("shelf/things/listing_things.rst")
CREATING = Path("shelf/things/creating_a_thing.rst")
COUNTS = [
    "pages",
    "api_pages",
    "operations",
    "rows",
    "rows_mapped",
    "rows_diagnosed",
    "examples",
    "examples_parsed",
    "examples_valid",
]


def line_of(page: Path, words: str) -> int:
    """The first line of a page that holds these words."""
    lines = page.read_text(encoding="utf-8").split("\n")
    return next(number for number, line in enumerate(lines, 1) if words in line)


def at(tree: Any, pointer: str) -> Any:
    """What a JSON pointer leads to."""
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        tree = tree[int(key)] if isinstance(tree, list) else tree[key]
    return tree


def test_build_writes_a_valid_document(run: Run, shelf: Path) -> None:
    """Pages become a valid document in YAML or JSON, the same tree in both; the folder's name is the service's."""
    assert run("build", shelf, "-o", "out/shelf.yaml").status == 0
    assert run("build", shelf, "-o", "out/shelf.json").status == 0
    tree = yaml.safe_load(Path("out/shelf.yaml").read_text(encoding="utf-8"))
    assert tree == json.loads(Path("out/shelf.json").read_text(encoding="utf-8"))
    validate(tree)
    item = tree["paths"]["/v1/{project_id}/things"]
    assert list(item) == ["get", "post"]
    assert [parameter["name"] for parameter in item["get"]["parameters"]] == ["project_id", "limit"]
    assert item["get"]["parameters"][1]["schema"]["default"] == 10
    assert next(iter(item["post"]["responses"])) == "201"
    assert "parameters" in item["post"]


def test_summary_fits_on_a_screen(run: Run, shelf: Path) -> None:
    """After a build stdout names the file and the counts; findings are on stderr, without notes unless -v."""
    ran = run("build", shelf, "-o", "shelf.yaml")
    assert ran.out.startswith("shelf.yaml\n")
    assert "operations  2\n" in ran.out
    assert "rows        14 = 14 in the document + 0 in findings\n" in ran.out
    assert "examples    3, 3 read as JSON, 2 valid against their schema\n" in ran.out
    assert len(ran.out.split("\n")) < 25
    assert " note " not in ran.err
    assert "D410 example-mismatch" in ran.err


def test_example_that_disagrees_is_told_at_its_line(run: Run, shelf: Path) -> None:
    """A documented example that is no instance of its table: page, line, field and reason."""
    ran = run("check", shelf)
    [line] = [line for line in ran.out.split("\n") if "D410" in line]
    assert "weight: string '500' is not of type integer" in line
    place, _, _ = line.partition(": warning")
    file, _, number = place.rpartition(":")
    assert file == CREATING.as_posix()
    assert abs(int(number) - line_of(CREATING, '"weight"')) < 8


def test_report_accounts_for_every_row(run: Run, shelf: Path) -> None:
    """The report has exactly the documented keys, and its sums add up, page by page."""
    run("build", shelf, "-o", "shelf.yaml", "--report", "report.json")
    report = json.loads(Path("report.json").read_text(encoding="utf-8"))
    assert list(report) == ["build", "total", "pages", "diagnostics"]
    assert list(report["total"]) == COUNTS
    assert [page["file"] for page in report["pages"]] == sorted(path.as_posix() for path in shelf.rglob("*.rst"))
    for counts in (report["total"], *report["pages"]):
        assert counts["rows"] == counts["rows_mapped"] + counts["rows_diagnosed"]
        assert counts["examples"] >= counts["examples_parsed"] >= counts["examples_valid"]
    for name in COUNTS:
        assert report["total"][name] == sum(page[name] for page in report["pages"])
    for finding in report["diagnostics"]:
        assert list(finding) == ["code", "slug", "severity", "file", "line", "message"]


def test_source_map_leads_back_to_the_pages(run: Run, shelf: Path) -> None:
    """Operations, parameters, fields, values and examples are found again at their lines."""
    run("build", shelf, "-o", "shelf.yaml", "--source-map", "shelf.map.json")
    tree = yaml.safe_load(Path("shelf.yaml").read_text(encoding="utf-8"))
    places = json.loads(Path("shelf.map.json").read_text(encoding="utf-8"))
    for pointer in places:
        at(tree, pointer)  # every pointer leads somewhere
    things = "/paths/~1v1~1{project_id}~1things"
    assert places[f"{things}/get/parameters/1"] == {"file": LISTING.as_posix(), "line": line_of(LISTING, "limit")}
    assert f"{things}/get" in places
    [state] = [pointer for pointer in places if pointer.endswith("/properties/state")]
    assert places[state]["line"] == line_of(LISTING, "   state")
    [new] = [pointer for pointer in places if pointer.endswith("/enum/0")]
    assert places[new]["line"] == line_of(LISTING, "**new**")
    assert any(pointer.endswith("/example") or "/examples/" in pointer for pointer in places)


@pytest.mark.usefixtures("shelf")
def test_the_same_bytes_whatever_the_order(run: Run) -> None:
    """Order of sources, number of processes and hash seed change nothing."""
    outputs = ("-o", "a.yaml", "--report", "a.json", "--source-map", "a.map.json")
    run("build", LISTING, CREATING, *outputs)
    first = [Path(name).read_bytes() for name in outputs[1::2]]
    run("build", CREATING, LISTING, *outputs)
    assert [Path(name).read_bytes() for name in outputs[1::2]] == first
    for seed in ("1", "2"):
        _command("build", LISTING, CREATING, *outputs, "--jobs", seed, env={"PYTHONHASHSEED": seed})
        assert [Path(name).read_bytes() for name in outputs[1::2]] == first


def test_check_writes_nothing(run: Run, shelf: Path) -> None:
    """`check` leaves no file, prints findings on stdout and the summary on stderr."""
    before = sorted(Path().rglob("*"))
    ran = run("check", shelf, "-v")
    assert sorted(Path().rglob("*")) == before
    assert "rows        14" in ran.err
    assert all(": " in line for line in ran.out.strip().split("\n"))


@pytest.mark.parametrize("form", ["json", "sarif", "github"])
def test_check_for_machines(run: Run, shelf: Path, form: str) -> None:
    """Machine forms have all findings, and stdout holds nothing else."""
    ran = run("check", shelf, "--format", form)
    if form == "github":
        assert all(line.startswith("::") for line in ran.out.strip().split("\n"))
        assert "title=D410 example-mismatch::" in ran.out
    else:
        tree = json.loads(ran.out)
        found = tree["diagnostics"] if form == "json" else tree["runs"][0]["results"]
        assert "D410" in [one.get("code", one.get("ruleId")) for one in found]


def test_strict_counts_warnings_as_errors(run: Run, shelf: Path) -> None:
    """Warnings leave the status 0, with --strict they make it 1; the document is written either way."""
    assert run("build", shelf, "-o", "shelf.yaml").status == 0
    Path("shelf.yaml").unlink()
    assert run("build", shelf, "-o", "shelf.yaml", "--strict").status == 1
    assert Path("shelf.yaml").exists()
    assert run("check", shelf, "--strict").status == 1


def test_errors_leave_a_usable_document(run: Run, shelf: Path) -> None:
    """A page that cannot be read is an error and status 1; the rest is compiled."""
    LISTING.unlink()
    LISTING.symlink_to("nowhere.rst")
    ran = run("build", shelf, "-o", "shelf.yaml", "--report", "report.json")
    assert ran.status == 1
    assert LISTING.as_posix() in ran.err
    tree = yaml.safe_load(Path("shelf.yaml").read_text(encoding="utf-8"))
    validate(tree)
    assert list(tree["paths"]["/v1/{project_id}/things"]) == ["post"]
    report = json.loads(Path("report.json").read_text(encoding="utf-8"))
    assert report["total"]["pages"] == 4


def test_pages_without_operations_are_an_error(run: Run, shelf: Path) -> None:
    """Sources that are no API reference give an empty document, an error, and a valid file all the same."""
    ran = run("build", shelf / "index.rst", "-o", "x.yaml")
    assert ran.status == 1
    assert "no-operation" in ran.err
    validate(yaml.safe_load(Path("x.yaml").read_text(encoding="utf-8")))


def test_a_cloud_is_chosen(run: Run, shelf: Path) -> None:
    """Its regions and its domain are those of the first server."""
    assert shelf.exists()
    for cloud, region in (("otc", "eu-de"), ("otc-swiss", "eu-ch2")):
        assert run("build", "shelf", "-o", "x.json", "--service", "ecs", "--cloud", cloud).status == 0
        first = json.loads(Path("x.json").read_text(encoding="utf-8"))["servers"][0]
        assert first["variables"]["region"]["default"] == region


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("build", "nowhere", "-o", "x.yaml"), "there is no file or folder nowhere"),
        (("build", "empty", "-o", "x.yaml"), "the folder empty holds no page"),
        (("build", "notes.txt", "-o", "x.yaml"), "notes.txt is neither a folder nor a page"),
        (("build", "shelf", "-o", "x.txt"), "x.txt must end in .yaml, .yml or .json"),
        (("build", "shelf"), "-o/--output"),
        (("build", "shelf", "-o", "folder.yaml"), "folder.yaml is a folder"),
        (("build", "shelf", "-o", "x.json", "--report", "x.json"), "files of their own"),
        (("build", "shelf", "-o", "x.yaml", "--jobs", "0"), "0 is not a number of processes"),
        (("build", "shelf", "-o", "notes.txt/x.yaml"), "notes.txt"),
        (("build", "shelf", "-o", "x.yaml", "--settings", "nowhere.toml"), "nowhere.toml"),
        (("build", "shelf", "-o", "x.yaml", "--settings", "notes.txt"), "notes.txt"),
        (("build", "shelf", "-o", "x.yaml", "--cloud", "otc-swis"), "they know otc-swiss"),
        (("build", "shelf", "-o", "x.yaml", "--overrides", "nowhere.toml"), "nowhere.toml"),
        (("check", "shelf", "--format", "xml"), "invalid choice"),
        (("explain", "D41"), "did you mean D410"),
        (("explain", "exampel-mismatch"), "did you mean example-mismatch"),
        (("explain", "qqqqqq"), "lists all"),
        (("client", "nowhere.yaml", "-o", "out"), "there is no document nowhere.yaml"),
        ((), "COMMAND"),
        (("frobnicate",), "invalid choice"),
    ],
)
def test_wrong_use_is_status_2_and_a_sentence(run: Run, shelf: Path, arguments: tuple[str, ...], words: str) -> None:
    """Whatever is wrong with the arguments: status 2, a sentence that names it, no traceback, nothing written."""
    Path("empty").mkdir()
    Path("folder.yaml").mkdir()
    Path("notes.txt").write_text("not [ TOML", encoding="utf-8")
    ran = run(*arguments)
    assert ran.status == 2
    assert words in ran.err
    assert "Traceback" not in ran.err
    assert not Path("x.yaml").exists()
    assert shelf.exists()


def test_a_page_given_twice_is_compiled_once(run: Run, shelf: Path) -> None:
    """Overlapping sources are told in a note and count once."""
    ran = run("check", shelf, LISTING, "-v")
    assert "source-twice" in ran.out
    assert "pages       4 " in ran.err


def test_a_broken_page_costs_only_itself(run: Run, shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even a fault of the compiler on one page is a finding, not a traceback."""

    def fail(*_arguments: object) -> None:
        raise RuntimeError("odd")

    monkeypatch.setattr("rst2openapi.page_facts.interpret", fail)
    ran = run("check", shelf)
    assert ran.status == 1
    assert ran.out.count("internal-error: the compiler failed on this page: RuntimeError: odd") == 4


def test_explain(run: Run) -> None:
    """By code or name, in any case; without one, all of them."""
    by_code = run("explain", "d410")
    assert by_code.status == 0
    assert by_code.out == run("explain", "example-mismatch").out
    assert by_code.out.startswith("D410 example-mismatch (warning)\n")
    assert "D410  warning  example-mismatch\n" in run("explain").out


def test_version_and_help(run: Run) -> None:
    """`--version` and `--help` are answered with status 0."""
    assert run("--version").out == f"rst2openapi {rst2openapi.__version__}\n"
    assert run("build", "--help").status == 0


def _command(*arguments: object, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", "rst2openapi", *map(str, arguments)]
    return subprocess.run(words, env=os.environ | (env or {}), capture_output=True, text=True, check=False)


def test_a_terminal_of_few_characters(shelf: Path) -> None:
    """Words that the terminal cannot show are escaped; JSON stays JSON."""
    text = CREATING.read_text(encoding="utf-8")
    CREATING.write_text(text.replace('"500"', '"fünf"'), encoding="utf-8")
    ascii_only = {"PYTHONIOENCODING": "ascii"}
    assert "f\\xfcnf" in _command("check", shelf, env=ascii_only).stdout
    found = json.loads(_command("check", shelf, "--format", "json", env=ascii_only).stdout)["diagnostics"]
    assert any("fünf" in one["message"] for one in found)


def test_a_reader_that_leaves_is_no_error_to_shout_about(shelf: Path) -> None:
    """`rst2openapi explain | head -1` ends without a traceback."""
    process = subprocess.Popen(
        [sys.executable, "-m", "rst2openapi", "check", str(shelf), "--format", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert "Traceback" not in process.stderr.read()
    assert process.wait() == 141
    process.stderr.close()


def test_interrupt(shelf: Path) -> None:
    """Ctrl-C ends with 130, one line and no half-written file, also while other processes read pages."""
    for number in range(500):
        shutil.copy(LISTING, shelf / "things" / f"copy_{number}.rst")
    process = subprocess.Popen(
        [sys.executable, "-m", "rst2openapi", "build", str(shelf), "-o", "x.yaml", "--jobs", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    time.sleep(1.2)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert "Traceback" not in err
    assert not list(Path().glob("*x.yaml*"))
    assert out == ""


def test_client(run: Run, shelf: Path) -> None:
    """`client` makes a distribution of a document, and says why where it cannot."""
    run("build", shelf, "-o", "shelf.json")
    made = run("client", "shelf.json", "-o", "client")
    assert made.status == 0, made.err
    assert list(Path("client").rglob("listing_things.py")) or list(Path("client").rglob("list_things.py"))
    Path("bad.json").write_text("[", encoding="utf-8")
    assert run("client", "bad.json", "-o", "other").status == 1
