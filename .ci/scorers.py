"""Runs scorers on a folder of documents, one after the other, and prints what they say under their names.

`python .ci/scorers.py SPECS CORPUS "score.py --gold pages" "names.py SPECS"` runs `score.py --gold pages --specs …
--corpus …` and `names.py …`: the two folders stand where a command says `SPECS` and `CORPUS`, else at its end.
An argument that is a file without `.py` at its end holds commands, one a line. Status 1 where a scorer failed.
"""  # noqa: INP001

from __future__ import annotations

import shlex
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path


def main(specs: str, corpus: str, scorers: Sequence[str]) -> int:
    """Run all of them, also after one that fails."""
    failed = []
    for command in _commands(scorers):
        sys.stdout.write(f"\n--- {command}\n")
        sys.stdout.flush()
        if subprocess.run(_arguments(command, specs, corpus), check=False).returncode != 0:  # noqa: S603 -- as asked
            failed.append(command)
    for command in failed:
        sys.stderr.write(f"this scorer failed: {command}\n")
    return 1 if failed else 0


def _commands(scorers: Sequence[str]) -> Iterator[str]:
    for one in scorers:
        file = Path(one)
        lines = file.read_text(encoding="utf-8").splitlines() if file.suffix != ".py" and file.is_file() else [one]
        yield from (line for line in map(str.strip, lines) if line and not line.startswith("#"))


def _arguments(command: str, specs: str, corpus: str) -> list[str]:
    words = shlex.split(command)
    folders = {"SPECS": specs, "CORPUS": corpus}
    if not folders.keys() & set(words):
        words += ["--specs", specs, "--corpus", corpus]
    return [sys.executable, *(folders.get(word, word) for word in words)]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
