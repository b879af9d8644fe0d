"""Scorers of the corpus: each is run, also after one that failed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

RUNNER = Path(__file__).parents[2] / ".ci" / "scorers.py"
ECHO = "import sys; print(sys.argv[1:])"


def test_every_scorer_is_run(tmp_path: Path) -> None:
    """Folders stand where a command wants them, else behind it; the status tells of a failure."""
    (tmp_path / "echo.py").write_text(ECHO, encoding="utf-8")
    (tmp_path / "fail.py").write_text("raise SystemExit(3)", encoding="utf-8")
    (tmp_path / "list.txt").write_text(f"# names\n{tmp_path}/echo.py SPECS --show 2\n", encoding="utf-8")
    scorers = [f"{tmp_path}/fail.py", f"{tmp_path}/echo.py --gold 'a b'", f"{tmp_path}/list.txt"]
    run = subprocess.run(
        [sys.executable, RUNNER, "out", "pages", *scorers], capture_output=True, text=True, check=False
    )
    assert run.returncode == 1
    assert "['--gold', 'a b', '--specs', 'out', '--corpus', 'pages']" in run.stdout
    assert "['out', '--show', '2']" in run.stdout
    assert f"failed: {tmp_path}/fail.py" in run.stderr
