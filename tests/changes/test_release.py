"""What a release owes its users, and what it is compared with: revisions of git repositories of every kind."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rst2openapi.changes.rating import Rating
from rst2openapi.changes.release import asked, owed, parsed
from rst2openapi.cli import main

from .planted import PLANTED, document, put

Tree = dict[str, Any]

BREAKING = next(one for one in PLANTED if one.kind == "a field of an answer goes")
ADDITIVE = next(one for one in PLANTED if one.kind == "a field comes in an answer")


@pytest.mark.parametrize(
    ("before", "breaking", "additive", "editorial"),
    [
        ("1.2.3", "2.0.0", "1.3.0", "1.2.4"),
        ("0.3.1", "0.4.0", "0.3.2", "0.3.2"),
        ("1.0.0-rc.1", "2.0.0", "1.1.0", "1.0.1"),
    ],
)
def test_versions_that_are_asked_for(before: str, breaking: str, additive: str, editorial: str) -> None:
    """Semantic versions; before the first major one, a minor version may break."""
    version = parsed(before)
    assert version is not None
    for rating, wanted in zip(
        (Rating.BREAKING, Rating.ADDITIVE, Rating.EDITORIAL), (breaking, additive, editorial), strict=True
    ):
        assert asked(version, rating) == parsed(wanted)
    assert asked(version, Rating.NOTHING) == version


ENTRY = "# Changelog\n\nOf lamps.\n\n## {}\n\n### {}\n\n- A word.\n\n## 1.0.0\n\n### Added\n\n- All of it.\n"


@pytest.mark.parametrize(
    ("new", "rating", "changelog", "missing"),
    [
        ("1.0.0", Rating.NOTHING, "", ()),
        ("1.1.0", Rating.ADDITIVE, ENTRY.format("1.1.0", "Added"), ()),
        ("1.1.0", Rating.ADDITIVE, ENTRY.format("[1.1.0] - 2026-01-01", "Added"), ()),
        ("1.1.0", Rating.ADDITIVE, ENTRY.format("1.1.0 (unreleased)", "Added"), ()),
        ("2.0.0", Rating.ADDITIVE, ENTRY.format("2.0.0", "Added"), ()),
        ("1.0.0", Rating.ADDITIVE, ENTRY.format("1.1.0", "Added"), ("1.1.0 or later, and it is 1.0.0",)),
        ("1.1.0", Rating.BREAKING, ENTRY.format("2.0.0", "Breaking"), ("2.0.0 or later, and it is 1.1.0",)),
        ("2.0.0", Rating.BREAKING, ENTRY.format("2.0.0", "Added"), ("no entry below ### Breaking",)),
        ("2.0.0", Rating.BREAKING, "## 2.0.0\n\n### Breaking\n\n## 1.0.0\n\n- x\n", ("no entry below ### Breaking",)),
        ("2.0.0", Rating.BREAKING, ENTRY.format("1.1.0", "Breaking"), ("no section ## 2.0.0",)),
        ("1.0.0", Rating.EDITORIAL, "", ("1.0.1 or later", "no section ## 1.0.1")),
        ("new", Rating.EDITORIAL, "", ("the version new is not of three numbers",)),
    ],
)
def test_what_is_owed(new: str, rating: Rating, changelog: str, missing: tuple[str, ...]) -> None:
    """The version that the rating asks for or a later one, and an entry below the heading of the rating."""
    found = list(owed("1.0.0", new, rating, changelog))
    assert len(found) == len(missing)
    assert all(words in sentence for words, sentence in zip(missing, found, strict=True))


class Repository:
    """A repository with a document."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "openapi" / "lamps.json"
        self.file.parent.mkdir(parents=True)
        self.git("init", "--quiet")

    def git(self, *arguments: str) -> str:
        """Run git in it."""
        who = ("-c", "user.name=x", "-c", "user.email=x@example.com", "-c", "commit.gpgsign=false")
        command = ["git", "-C", str(self.folder), *who, *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def commit(self, change: Callable[[Tree], object] = lambda _: None, version: str = "1.0.0") -> None:
        """Commit the document with a change."""
        self.write(change, version)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "x")

    def write(self, change: Callable[[Tree], object], version: str = "1.0.0") -> None:
        """Write the document with a change."""
        tree = document()
        change(tree)
        tree["info"]["version"] = version
        self.file.write_text(json.dumps(tree, indent=2), "utf-8")


@pytest.fixture
def lamps(tmp_path: Path) -> Repository:
    """A repository whose first commit has the document."""
    made = Repository(tmp_path / "repository")
    made.commit()
    return made


def run(*arguments: object) -> int:
    """The command."""
    return main(["diff", *(str(one) for one in arguments)])


def test_a_revision(lamps: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """The document of now against that of a commit, wherever the command is run."""
    lamps.commit(BREAKING.change)
    assert run("--base", "HEAD", lamps.file) == 0
    assert capsys.readouterr().out == "Nothing changed for users.\n"
    assert run("--base", "HEAD~1", lamps.file) == 1
    assert "breaking       - tags: object, optional" in capsys.readouterr().out
    assert run("--base", "HEAD~1", lamps.file, "--fail-on", "never") == 0
    lamps.write(ADDITIVE.change)
    assert run("--base", "HEAD~1", lamps.file) == 0
    assert run("--base", "HEAD~1", lamps.file, "--fail-on", "additive") == 1


@pytest.mark.parametrize(
    ("place", "value"),
    [("tags", True), ("paths/~v1~{project_id}~lamps/get/parameters/0/in", {"a": 1}), ("components/schemas", 3)],
)
@pytest.mark.parametrize("base", [True, False])
def test_documents_that_break_the_specification(
    lamps: Repository, tmp_path: Path, place: str, value: Any, base: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """A sentence says what is wrong with which, or they are compared all the same."""
    broken = tmp_path / "broken.json"
    lamps.write(put(place, value) if "/" in place else lambda tree: tree.update({place: value}))
    broken.write_bytes(lamps.file.read_bytes())
    lamps.write(lambda _: None)
    status = run(*([broken, lamps.file] if base else [lamps.file, broken]))
    error = capsys.readouterr().err
    assert status in (0, 1) or "broken.json is no OpenAPI document: at /" in error
    assert "fault" not in error


@pytest.mark.parametrize("format_", ["text", "markdown", "json"])
def test_forms(lamps: Repository, format_: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each form says the same, and ends with the same status."""
    lamps.write(BREAKING.change)
    assert run("--base", "HEAD", lamps.file, "--format", format_) == 1
    assert "breaking" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["nowhere", "--help", "HEAD~7", "-n", "HEAD:openapi/lamps.json", "x\ny", ""])
def test_revisions_that_are_none(lamps: Repository, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A sentence; no word of a name is an option of git."""
    assert run(f"--base={name}", lamps.file) == 2
    error = capsys.readouterr().err
    assert "has no revision" in error
    assert error.count("\n") == 1


def test_documents_that_cannot_be_had(lamps: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No repository, no document in the revision, a broken one there, none here: a sentence each."""
    outside, fresh = tmp_path / "lamps.json", lamps.folder / "fresh.json"
    for file in (outside, fresh):
        file.write_bytes(lamps.file.read_bytes())
    whole = lamps.file.read_text("utf-8")
    lamps.file.write_text("{", "utf-8")
    lamps.git("commit", "--quiet", "--all", "--message", "broken")
    lamps.file.write_text(whole, "utf-8")
    for arguments, words in (
        (("--base", "HEAD", outside), "is in no git repository"),
        (("--since-release", outside), "is in no git repository"),
        (("--base", "HEAD", fresh), "in revision HEAD"),
        (("--base", "HEAD", lamps.file), "lamps.json in revision HEAD cannot be read: C501"),
        (("--base", "HEAD", tmp_path / "none.json"), "there is no document"),
        ((lamps.file,), "say what to compare"),
        (("--base", "HEAD", lamps.file, lamps.file), "say what to compare"),
    ):
        assert run(*arguments) == 2, arguments
        assert words in capsys.readouterr().err


def test_no_git(lamps: Repository, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Two files need none; a revision does, and that is said."""
    monkeypatch.setenv("PATH", "")
    assert run(lamps.file, lamps.file) == 0
    assert run("--base", "HEAD", lamps.file) == 2
    assert "needs git" in capsys.readouterr().err


def test_settings_of_a_repository_have_no_effect(lamps: Repository, tmp_path: Path) -> None:
    """Neither filters nor drivers that a repository names are run."""
    mark = tmp_path / "run"
    script = f"sh -c 'touch {mark}'"
    for key in ("diff.x.textconv", "filter.x.smudge", "diff.external", "core.fsmonitor", "core.pager"):
        lamps.git("config", key, script)
    (lamps.folder / ".gitattributes").write_text("*.json diff=x filter=x\n", "utf-8")
    assert run("--base", "HEAD", lamps.file) == 0
    assert run("--since-release", lamps.file) == 0
    assert not mark.exists()


def test_the_last_release(lamps: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """The last tag, else the commit that gave the document its version; where there is neither, that is said."""
    changelog = lamps.folder / "changelog.md"
    check = ("--since-release", lamps.file, "--changelog", changelog)
    lamps.commit(BREAKING.change)
    assert run(*check) == 1
    assert "There is no section ## 1.0.0" in capsys.readouterr().err
    changelog.write_text(ENTRY.format("1.1.0", "Added"), "utf-8")
    assert run(*check) == 0
    assert "Skipped: there is no release" in capsys.readouterr().err

    lamps.commit(BREAKING.change, "2.0.0")
    assert run(*check) == 0
    lamps.commit(lambda tree: [BREAKING.change(tree), ADDITIVE.change(tree)], "2.0.0")
    assert run(*check) == 1
    assert (
        "which gave lamps.json its version: after 2.0.0, additive changes ask for version 2.1.0"
        in capsys.readouterr().err
    )

    lamps.git("tag", "v2.0.0", "HEAD")
    assert run(*check) == 0
    assert capsys.readouterr().out == "Since v2.0.0: nothing changed for users.\n"


def test_version_and_changelog(lamps: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """A break asks for both, and is shown until both are there."""
    changelog = lamps.folder / "changelog.md"
    check = ("--base", "HEAD", lamps.file, "--changelog", changelog)
    lamps.write(BREAKING.change)
    assert run(*check) == 1
    said = capsys.readouterr()
    assert "- tags: object, optional" in said.out
    assert "ask for version 2.0.0 or later, and it is 1.0.0" in said.err
    lamps.write(BREAKING.change, "2.0.0")
    assert run(*check) == 1
    assert run(*check, "--format", "markdown") == 1
    entry = capsys.readouterr().out
    changelog.write_text("# Changelog\n\n" + entry[entry.index("## 2.0.0") :], "utf-8")
    assert run(*check) == 0
    assert capsys.readouterr().out == "Since HEAD: breaking changes, as version and entry say.\n"
    changelog.write_bytes(b"\xff")
    assert run(*check) == 2


def test_shallow_clones(lamps: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is not there is said, and what brings it; the newest commit is there."""
    lamps.commit(BREAKING.change, "2.0.0")
    clone = tmp_path / "clone"
    lamps.git("clone", "--quiet", "--depth", "1", lamps.folder.as_uri(), str(clone))
    file = clone / "openapi" / "lamps.json"
    assert run("--since-release", file) == 0
    assert "the repository is shallow: git fetch --unshallow --tags" in capsys.readouterr().err
    assert run("--base", "HEAD~1", file) == 2
    assert "git fetch --unshallow" in capsys.readouterr().err
    assert run("--base", "HEAD", file) == 0


def test_a_repository_without_a_commit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """There is nothing yet."""
    empty = Repository(tmp_path / "empty")
    empty.write(lambda _: None)
    assert run("--since-release", empty.file) == 0
    assert "Skipped" in capsys.readouterr().err
    assert run("--base", "HEAD", empty.file) == 2
