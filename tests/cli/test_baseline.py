"""Known findings: only new ones count, whatever moves, and what is gone is told."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from .conftest import Run

CREATING = Path("shelf/things/creating_a_thing.rst")
KNOWN = ("--baseline", "known.json")


def written(run: Run, shelf: Path) -> bytes:
    """Write the baseline of the shelf, and give its bytes."""
    ran = run("check", shelf, *KNOWN, "--write-baseline")
    assert ran.status == 0
    assert ran.out.startswith("known.json: ")
    return Path("known.json").read_bytes()


def with_rows(text: str, *names: str) -> str:
    """The page with further rows, of which no type is given."""
    rows = "".join(f"   {name:<9} No                {'More of it.'}\n" for name in names)
    return text.replace("   weight    No        Integer Weight", f"{rows}   weight    No        Integer Weight")


def test_only_new_findings_count(run: Run, shelf: Path) -> None:
    """What is known makes no line and no status, wherever it stands by now; a further one of its kind does."""
    CREATING.write_text(with_rows(CREATING.read_text("utf-8"), "size"), "utf-8")
    written(run, shelf)
    ran = run("check", shelf, *KNOWN, "--strict")
    assert (ran.status, ran.out) == (0, "")
    assert "known from the baseline" in ran.err
    text = CREATING.read_text("utf-8")
    CREATING.write_text(text.replace("This API is used", "Words.\n\nMore words.\n\nThis API is used"), "utf-8")
    moved = run("check", shelf, *KNOWN, "--strict")
    assert (moved.status, moved.out) == (0, "")
    CREATING.write_text(with_rows(CREATING.read_text("utf-8"), "height"), "utf-8")
    new = run("check", shelf, *KNOWN, "--strict")
    assert new.status == 1
    assert [line.split(": ")[2].split(";")[0] for line in new.out.splitlines()] == ["the type of height is not given"]


def test_equal_findings_are_counted(run: Run, shelf: Path) -> None:
    """Two of a kind are two: a third one is new."""
    text = CREATING.read_text("utf-8")
    for number in (1, 2):
        CREATING.write_text(text + "\n.. colour:: red\n" * number, "utf-8")
        written(run, shelf)
        assert run("check", shelf, *KNOWN, "--strict").status == 0
        CREATING.write_text(text + "\n.. colour:: red\n" * (number + 1), "utf-8")
        more = run("check", shelf, *KNOWN, "--strict")
        assert (more.status, more.out.count("R008")) == (1, 1)


def test_what_is_gone_is_told_and_shrinks_the_file(run: Run, shelf: Path) -> None:
    """A finding that was mended, a page that went: until the file is written anew, --strict fails."""
    CREATING.write_text(with_rows(CREATING.read_text("utf-8"), "size", "height"), "utf-8")
    before = written(run, shelf)
    text = CREATING.read_text("utf-8")
    CREATING.write_text(text.replace("height    No                ", "height    No        Integer "), "utf-8")
    ran = run("check", shelf, *KNOWN)
    assert ran.status == 0
    [line] = ran.out.splitlines()
    assert line.startswith("known.json:1: warning I610 baseline-outdated: of 2 known finding(s) O202 of shelf/things/")
    assert "1 are gone" in line
    assert run("check", shelf, *KNOWN, "--strict").status == 1
    assert len(written(run, shelf)) < len(before)
    assert run("check", shelf, *KNOWN, "--strict").status == 0
    CREATING.unlink()
    assert "shelf/things/creating_a_thing.rst" in run("check", shelf, *KNOWN).out
    written(run, shelf)
    assert "creating_a_thing" not in Path("known.json").read_text("utf-8")


def test_a_part_of_the_pages_leaves_the_rest_alone(run: Run, shelf: Path) -> None:
    """Findings of other pages and of rules that are not asked for are neither gone nor forgotten."""
    all_of_them = written(run, shelf)
    assert "I610" not in run("check", "shelf/things/listing_things.rst", *KNOWN).out
    assert "I610" not in run("check", shelf, *KNOWN, "--select", "I610,R").out
    run("check", shelf, *KNOWN, "--select", "R,P", "--write-baseline")
    assert Path("known.json").read_bytes() == all_of_them


def test_the_file_is_the_same_from_everywhere(run: Run, shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are named from the folder of the file, however they are given; the same findings give the same bytes."""
    before = written(run, shelf)
    root = Path.cwd()
    assert run("check", root / "shelf", "--baseline", root / "known.json", "--write-baseline").status == 0
    assert Path("known.json").read_bytes() == before
    monkeypatch.chdir(root / "shelf" / "things")
    ran = run("check", os.pardir, "--baseline", root / "known.json", "--strict")
    assert (ran.status, ran.out) == (0, "")
    tree = json.loads(before)
    assert list(tree) == ["version", "findings"]
    assert list(tree["findings"]) == sorted(tree["findings"])


def test_sarif_tells_old_from_new(run: Run, shelf: Path) -> None:
    """Known findings are results with the state `unchanged`, and suppressed."""
    written(run, shelf)
    CREATING.write_text(with_rows(CREATING.read_text("utf-8"), "height"), "utf-8")
    results = json.loads(run("check", shelf, *KNOWN, "--format", "sarif").out)["runs"][0]["results"]
    states = {(one["ruleId"], one["baselineState"], "suppressions" in one) for one in results}
    assert {("D410", "unchanged", True), ("O202", "new", False)} <= states


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "is no JSON"),
        ("[" * 100_000, "is no JSON"),
        ("[]", "is no baseline of version 1"),
        ('{"version": 2, "findings": {}}', "is no baseline of version 1"),
        ('{"version": 1}', "has no table"),
        ('{"version": 1, "findings": {"a.rst": []}}', "has no table"),
        ('{"version": 1, "findings": {"a.rst": {"O202": {"0": true}}}}', "has no number of findings for O202 of a.rst"),
        ('{"version": 1, "findings": {"a.rst": {"O202": {"0": -1}}}}', "has no number of findings for O202 of a.rst"),
    ],
)
def test_files_that_are_no_baseline(run: Run, shelf: Path, text: str, words: str) -> None:
    """Status 2 and a sentence, and the file is left as it is, also where it was to be written anew."""
    Path("known.json").write_text(text, "utf-8")
    for more in ((), ("--write-baseline",)):
        ran = run("check", shelf, *KNOWN, *more)
        assert ran.status == 2
        assert words in ran.err
    assert Path("known.json").read_text("utf-8") == text


def test_a_baseline_that_is_not_there(run: Run, shelf: Path) -> None:
    """It is made on request alone, and where it goes must be said."""
    missing = run("check", shelf, *KNOWN)
    assert (missing.status, "--write-baseline makes one" in missing.err) == (2, True)
    assert run("check", shelf, "--write-baseline").status == 2
    assert run("check", shelf, "--baseline", "shelf", "--write-baseline").status == 2
    assert run("build", shelf, "-o", "shelf.yaml", *KNOWN).status == 2
    assert not Path("shelf.yaml").exists()


def test_rules_that_are_no_more_are_gone(run: Run, shelf: Path) -> None:
    """A baseline of another version of the compiler may list them."""
    written(run, shelf)
    tree = json.loads(Path("known.json").read_text("utf-8"))
    tree["findings"]["shelf/index.rst"] = {"Z999": {"0": 1}}
    Path("known.json").write_text(json.dumps(tree), "utf-8")
    assert "of 1 known finding(s) Z999 of shelf/index.rst, 1 are gone" in run("check", shelf, *KNOWN).out
