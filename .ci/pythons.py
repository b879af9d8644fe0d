"""The Pythons of this machine that the compiler is for, one of each minor version, and what their tests say.

python .ci/pythons.py 3.11 3.12 … -- COMMAND… runs the command once for each, with {python} and {version} filled in, and
says in the end which passed, failed, or are not there. Looked for on the PATH and among those of pyenv.
"""  # noqa: INP001

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_ASK = "import sys; print('.'.join(map(str, sys.version_info[:3])))"


def found(minor: str) -> tuple[str, str] | None:
    """A Python of that minor version that runs: its path and its whole version."""
    for candidate in _candidates(minor):
        ran = subprocess.run([candidate, "-c", _ASK], capture_output=True, text=True, check=False)  # noqa: S603 - of this machine
        if ran.returncode == 0 and ran.stdout.startswith(f"{minor}."):
            return candidate, ran.stdout.strip()
    return None


def _candidates(minor: str) -> Iterator[str]:
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    yield from (str(path / "bin" / "python") for path in sorted(pyenv.glob(f"{minor}.*"), reverse=True))
    on_path = shutil.which(f"python{minor}")
    yield from [on_path] if on_path else []


def main(minors: list[str], command: list[str]) -> int:
    """Run the command for each; the exit status is 1 where one of them failed."""
    said: dict[str, str] = {}
    for minor in minors:
        python = found(minor)
        if python is None:
            said[minor] = "skipped: this machine has none"
            continue
        path, version = python
        ran = subprocess.run([part.format(python=path, version=minor) for part in command], check=False)  # noqa: S603 - the caller's
        said[version] = f"failed with status {ran.returncode}" if ran.returncode else "passed"
    sys.stdout.writelines(f"Python {version}: {outcome}\n" for version, outcome in said.items())
    return int(any(outcome.startswith("failed") for outcome in said.values()))


if __name__ == "__main__":
    separator = sys.argv.index("--")
    sys.exit(main(sys.argv[1:separator], sys.argv[separator + 1 :]))
