"""Repositories of documentation made from folders of pages, as the clouds have them; also as a command.

    PYTHONPATH=tests python -m origin.mirrors PAGES ROOT [SERVICE…]

makes `ROOT/opentelekomcloud-docs/NAME` of each folder `PAGES/NAME`, and `ROOT/settings.toml` that leads `rst2openapi
fetch --settings` there. Repositories are bare and allow partial fetches, as those of the clouds do; the same pages
give the same commit.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

OWNERS = {"otc": "opentelekomcloud-docs", "otc-swiss": "opentelekomcloud-docs-swiss"}
"""Who keeps the repositories of a cloud."""

FILE, LINK, MODULE = "100644", "120000", "160000"

START = 1_767_225_600
"""The date of a first commit: the first second of 2026, UTC."""

Files = Mapping[str, bytes | tuple[str, bytes]]
"""What a commit holds: bytes of a file, or a mode and what that mode needs, by path."""


def git(*arguments: object, given: bytes = b"") -> str:
    """What git answers."""
    command = ["git", *map(str, arguments)]
    return subprocess.run(command, input=given, check=True, capture_output=True).stdout.decode().strip()


def commit(bare: Path, files: Files, *, day: int = 0, forced: bool = False) -> str:
    """Make a commit of these files alone the newest of a repository, which is made if need be; gives its id.

    A commit that is forced has no parent, as after a push that rewrites history.
    """
    first = not bare.exists()
    if first:
        bare.parent.mkdir(parents=True, exist_ok=True)
        git("init", "--quiet", "--bare", "--initial-branch=main", "--template=", bare)
        git("-C", bare, "config", "uploadpack.allowFilter", "true")
        git("-C", bare, "config", "http.receivepack", "false")
    lines = [b"reset refs/heads/main"] if forced and not first else []
    lines += [b"commit refs/heads/main", b"committer A Writer <writer@example.com> %d +0200" % (START + 86_400 * day)]
    lines += [b"data 7\nPublish"]
    if not first and not forced:
        lines += [b"from refs/heads/main^0"]
    lines += [b"deleteall"]
    for path, content in sorted(files.items()):
        mode, data = (FILE, content) if isinstance(content, bytes) else content
        if mode == MODULE:
            lines += [b"M %s %s %s" % (mode.encode(), data, path.encode())]
        else:
            lines += [b"M %s inline %s" % (mode.encode(), path.encode()), b"data %d\n%s" % (len(data), data)]
    git("-C", bare, "fast-import", "--quiet", "--force", given=b"\n".join([*lines, b"done", b""]))
    return git("-C", bare, "rev-parse", "refs/heads/main")


def pages_in(folder: Path) -> dict[str, bytes]:
    """The files of a folder where documentation repositories have them, among others that nobody needs."""
    found = {
        f"api-ref/source/{file.relative_to(folder).as_posix()}": file for file in folder.rglob("*") if file.is_file()
    }
    return {path: file.read_bytes() for path, file in found.items()} | {"README.rst": b"Read me\n=======\n"}


def mirror(root: Path, repository: str, pages: Path, *, cloud: str = "otc", day: int = 0) -> str:
    """Make the pages of a folder the newest commit of `ROOT/opentelekomcloud-docs/REPOSITORY`; gives its id."""
    return commit(root / OWNERS[cloud] / repository, pages_in(pages), day=day)


def settings(root: Path, address: str = "") -> Path:
    """A settings file in which both clouds keep their repositories below a folder, or below an address for it."""
    file = root / "settings.toml"
    base = address or root.resolve().as_uri()
    clouds = [f'[clouds.{cloud}]\nrepositories = "{base}/{owner}/{{repository}}"\n' for cloud, owner in OWNERS.items()]
    file.write_text("\n".join(clouds), "utf-8")
    return file


def main(pages: str, root: str, *services: str) -> None:
    """Mirror all folders of pages, or those that are named."""
    Path(root).mkdir(parents=True, exist_ok=True)
    for folder in sorted(one for one in Path(pages).iterdir() if one.is_dir()):
        if not services or folder.name in services:
            print(folder.name, mirror(Path(root), folder.name, folder))  # noqa: T201 - a command
    print(settings(Path(root)))  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
