"""Swapping a finished client for an old one: as a whole, even when the disk says no in the middle."""

from __future__ import annotations

from pathlib import Path

import pytest

from rst2openapi.client.install import MARKER, may_write, place


def tree(folder: Path, **files: str) -> Path:
    """A folder with files."""
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def texts(folder: Path) -> dict[str, str]:
    """What the files of a folder hold, our list aside."""
    return {entry.name: entry.read_text(encoding="utf-8") for entry in folder.iterdir() if entry.name != MARKER}


def test_a_failure_in_the_middle_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When any one of the moves fails, everything is where it was."""
    target = tmp_path / "target"
    place(tree(tmp_path / "first", a="1", b="1"), target, tmp_path / "aside")
    before = texts(target)
    rename = Path.rename
    for fatal in range(4):
        left = [fatal]

        def fail_once(self: Path, other: Path, left: list[int] = left) -> Path:
            left[0] -= 1
            if left[0] == -1:
                raise OSError(28, "No space left on device")
            return rename(self, other)

        monkeypatch.setattr(Path, "rename", fail_once)
        with pytest.raises(OSError, match="No space"):
            place(tree(tmp_path / f"draft{fatal}", a="2", c="2"), target, tmp_path / f"aside{fatal}")
        monkeypatch.undo()
        assert texts(target) == before
        assert may_write(target)


def test_a_failure_leaves_no_new_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A target that did not exist does not exist after a failure."""

    def fail(_: Path, __: Path) -> Path:
        raise OSError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(OSError, match="Permission"):
        place(tree(tmp_path / "draft", a="1"), tmp_path / "target", tmp_path / "aside")
    assert not (tmp_path / "target").exists()


def test_a_list_that_leads_out_of_the_folder_is_not_believed(tmp_path: Path) -> None:
    """Names with slashes and dots in the list of an earlier run remove nothing elsewhere."""
    tree(tmp_path / "precious", a="1")
    target = tree(tmp_path / "target", **{MARKER: "../precious\n..\n.\n/etc\nb\n", "b": "old", "c": "mine"})
    place(tree(tmp_path / "draft", a="2"), target, tmp_path / "aside")
    assert texts(tmp_path / "precious") == {"a": "1"}
    assert texts(target) == {"a": "2", "c": "mine"}
