"""Documents and files of settings with a part of a wrong kind: some on every run, the same ones each time."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from .wrong_kinds.changes import mutants
from .wrong_kinds.judging import faults, spoilt
from .wrong_kinds.targets import Target, documents, files

SOME, FEW = 8, 4


def test_files_of_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, corrections, names, baselines, source maps, reports, descriptions, the mark of fetched pages."""
    monkeypatch.chdir(tmp_path)
    dice = random.Random(2026)  # noqa: S311 - the same changes each time
    assert [fault for target in files() for fault in spoilt(target, dice, SOME)] == []


@pytest.mark.parametrize("name", ["shelf", "actions"])
def test_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Each command that reads one, less those that take long."""
    monkeypatch.chdir(tmp_path)
    dice = random.Random(2026)  # noqa: S311 - as above
    for target in documents((name,)):
        quick = [words for words in target.commands if words[0] not in ("client", "write")]
        for story, make in dice.sample(list(mutants(target.tree)), FEW):
            Path(target.file).write_text(target.form(make()), "utf-8", errors="surrogatepass")
            assert list(faults(Target(target.file, None, target.form, tuple(quick)))) == [], story
