"""What a build of hostile pages does to the machine, told by the interpreter's own audit events."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from .mutators.words import FRAGMENTS

WATCHED = """
import json, os, sys
folder, out = sys.argv[1:3]
from rst2openapi import cli, making  # what is imported reads files of its own
import encodings.idna, rst2openapi.specification, docutils.parsers.rst.directives.tables
seen = []

def hook(event, arguments):
    if event == "open":
        path = arguments[0]
        if isinstance(path, (str, bytes)):
            seen.append([event, os.path.abspath(os.fsdecode(path))])
    elif event.split(".")[0] in ("socket", "subprocess", "urllib", "http", "ftplib", "smtplib", "ctypes") or event in (
        "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "pty.spawn", "webbrowser.open"
    ):
        seen.append([event, repr(arguments)])

sys.addaudithook(hook)
status = cli.main(["build", folder, "-o", out, "--no-cache", "--jobs", "1", "--service", "harbour"])
print(json.dumps({"status": status, "seen": seen}), file=sys.__stdout__)
"""

PAGE = """Showing a Lamp
==============

URI
---

GET /v1/lamps/{{lamp_id}}

{fragment}

Response
--------

None
"""


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A folder of pages, one for each fragment that would include, fetch, run or unfold something."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for number, fragment in enumerate(FRAGMENTS):
        text = PAGE.format(fragment=fragment).replace("lamps", f"lamps{number}")
        (folder / f"{number}.rst").write_text(text, encoding="utf-8")
    (folder / "link.rst").symlink_to("/etc/hostname")
    return folder


def test_a_build_touches_nothing_else(hostile: Path, tmp_path: Path) -> None:
    """It opens its pages, its outputs and what Python and its libraries consist of: no other file, host or process."""
    out = tmp_path / "out.yaml"
    command = [sys.executable, "-c", WATCHED, str(hostile), str(out)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    told = json.loads(ran.stdout.splitlines()[-1])
    own = (str(tmp_path), sys.prefix, sys.base_prefix, str(Path(__file__).parents[2] / "generator"), "/dev/null")
    settings = str(Path(__file__).parents[2] / "openapi" / "services.toml")
    strange = [one for one in told["seen"] if one[0] != "open" or not (one[1].startswith(own) or one[1] == settings)]
    assert strange == []
    opened = {one[1] for one in told["seen"]}
    assert {str(page) for page in hostile.glob("[0-9]*.rst")} <= opened
    assert told["status"] in (0, 1)
