"""`rst2openapi fetch` against real repositories, from the disk and over HTTP on this machine."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from .conftest import NAME, PAGES, Fetch, Place
from .mirrors import OWNERS, Files, git, settings
from .serving import Server, serving

CHANGED: Files = {
    "api-ref/source/index.rst": b"Servers\n=======\n",
    "api-ref/source/servers/creating.rst": b"Creating a Server\n=================\n",
}


def pages(folder: Path) -> dict[str, bytes]:
    """All files below a folder, apart from what fetch itself says there."""
    files = [one for one in folder.rglob("*") if one.is_file() and one.name != "source.toml"]
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in files}


def below(files: Files) -> dict[str, object]:
    """The pages of a commit, as they are to be fetched."""
    top = "api-ref/source/"
    return {
        path.removeprefix(top): data for path, data in files.items() if path.startswith(top) and path.endswith("rst")
    }


def marker(folder: Path) -> dict[str, str]:
    """What a folder of fetched pages says of itself."""
    return tomllib.loads((folder / "source.toml").read_text("utf-8"))


def command_of(place: Place) -> list[str]:
    """The command in a process of its own."""
    known = ["--settings", str(place.settings), "--cache", str(place.cache)]
    return [sys.executable, "-m", "rst2openapi", "fetch", "ecs", *known]


def test_pages_of_a_folder(place: Place, fetch: Fetch) -> None:
    """The pages of the API reference come and nothing else; the folder says which commit they are of."""
    newest = place.publish(PAGES)
    ran = fetch("ecs")
    assert (ran.status, ran.out) == (0, f"{place.folder()}\n")
    assert pages(place.folder()) == below(PAGES)
    said = marker(place.folder())
    assert (said["commit"], said["date"]) == (newest, "2026-01-01T00:00:00Z")
    address = f"{place.root.as_uri()}/{OWNERS['otc']}/{NAME}"
    assert said["repository"] == address
    assert ran.err.split("\n")[:2] == [f"Fetching {address}", f"commit {newest[:12]} of 2026-01-01, pages 2"]
    assert place.left() == {NAME}


def test_over_http(place: Place, server: Server, fetch: Fetch) -> None:
    """So it is over HTTP: shallow, and what the pages do not need stays where it is."""
    place.publish({**PAGES, "umn/large.bin": os.urandom(500_000)})
    newest = place.publish({**PAGES, "umn/large.bin": os.urandom(500_000)}, day=1)
    assert fetch("ecs").status == 0
    assert pages(place.folder()) == below(PAGES)
    assert marker(place.folder())["commit"] == newest
    assert marker(place.folder())["repository"].startswith(server.address)
    assert server.sent < 100_000


def test_a_repository_that_gives_all_or_nothing(place: Place, fetch: Fetch) -> None:
    """A server that cannot leave files out sends them all; the pages are the same."""
    place.publish(PAGES)
    git("-C", place.root / OWNERS["otc"] / NAME, "config", "uploadpack.allowFilter", "false")
    assert fetch("ecs").status == 0
    assert pages(place.folder()) == below(PAGES)


def test_a_server_of_files(place: Place, fetch: Fetch) -> None:
    """A repository among the files of any web server is brought as a whole."""
    place.publish(PAGES)
    newest = place.publish(CHANGED, day=1)
    git("-C", place.root / OWNERS["otc"] / NAME, "update-server-info")
    with serving(place.root, smart=False) as server:
        settings(place.root, server.address)
        assert fetch("ecs").status == 0
        assert fetch("ecs").sentence.endswith("nothing newer")
    assert marker(place.folder())["commit"] == newest
    assert pages(place.folder()) == below(CHANGED)


@pytest.mark.parametrize("forced", [False, True])
def test_a_newer_commit(place: Place, server: Server, fetch: Fetch, forced: bool) -> None:
    """Pages that came and went follow a newer commit, also one that has no history in common."""
    old = place.publish(PAGES)
    fetch("ecs")
    new = place.publish(CHANGED, day=3, forced=forced)
    ran = fetch("ecs")
    assert ran.sentence == f"commit {new[:12]} of 2026-01-04, pages 2; before {old[:12]}"
    assert pages(place.folder()) == below(CHANGED)
    assert place.left() == {NAME}
    assert server.seen


def test_nothing_newer(place: Place, server: Server, fetch: Fetch) -> None:
    """What is there already is not brought again, unless it was spoiled."""
    newest = place.publish(PAGES)
    fetch("ecs")
    server.seen.clear()
    assert fetch("ecs").sentence == f"commit {newest[:12]} of 2026-01-01, pages 2; nothing newer"
    assert len(server.seen) == 2
    (place.folder() / "index.rst").write_text("spoiled")
    assert fetch("ecs").status == 0
    assert pages(place.folder()) == below(PAGES)


def test_the_sister_cloud(place: Place, fetch: Fetch) -> None:
    """Another cloud has repositories of its own, and a place of its own in the cache."""
    place.publish(PAGES)
    place.publish(CHANGED, cloud="otc-swiss")
    assert fetch("ecs", "--cloud", "otc-swiss").status == 0
    assert pages(place.folder("otc-swiss")) == below(CHANGED)
    assert not place.folder("otc").exists()


def test_several_services(place: Place, fetch: Fetch) -> None:
    """One folder is printed for each, in the order of the names; names and aliases lead to the same."""
    place.publish(PAGES)
    place.publish(CHANGED, name="virtual-private-cloud")
    ran = fetch("vpc", "ecs", NAME)
    assert ran.out.split() == [str(place.folder(name=name)) for name in ("virtual-private-cloud", NAME, NAME)]


def test_a_broken_connection(place: Place, server: Server, fetch: Fetch) -> None:
    """Nothing half written stays, old pages do, and the next run brings the new ones."""
    server.breaking = True
    old = place.publish(PAGES)
    ran = fetch("ecs")
    assert (ran.status, ran.out) == (2, "")
    assert "broke off" in ran.sentence
    assert place.left() == set()
    server.breaking = False
    fetch("ecs")
    place.publish(CHANGED, day=1)
    server.breaking = True
    ran = fetch("ecs")
    assert ran.sentence.endswith(f"; the pages of commit {old[:12]} are still in {place.folder()}")
    assert pages(place.folder()) == below(PAGES)
    server.breaking = False
    assert fetch("ecs").status == 0
    assert pages(place.folder()) == below(CHANGED)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_run(place: Place, server: Server, fetch: Fetch, number: signal.Signals) -> None:
    """Who is interrupted, even killed, leaves no pages that are not whole; the next run clears up."""
    place.publish(PAGES)
    server.stalling.clear()
    command = command_of(place)
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as running:
        while not server.stalled.wait(0.01):
            assert running.poll() is None
        running.send_signal(number)
        assert running.wait(10) == (130 if number == signal.SIGINT else -9)
    server.stalling.set()
    assert not place.folder().exists()
    assert fetch("ecs").status == 0
    assert place.left() == {NAME}
    assert pages(place.folder()) == below(PAGES)


def test_two_at_once(place: Place, server: Server) -> None:
    """Two runs of one service take turns; both end well."""
    place.publish(PAGES)
    command = command_of(place)
    both = [subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL) for _ in range(2)]
    assert [one.wait(30) for one in both] == [0, 0]
    assert server.seen
    assert pages(place.folder()) == below(PAGES)


def test_inside_another_repository(place: Place, fetch: Fetch, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """From a hook of another repository nothing of it is touched."""
    place.publish(PAGES)
    git("init", tmp_path / "mine")
    for name, value in (("GIT_DIR", ".git"), ("GIT_INDEX_FILE", ".git/index"), ("GIT_WORK_TREE", ".")):
        monkeypatch.setenv(name, str(tmp_path / "mine" / value))
    assert fetch("ecs").status == 0
    monkeypatch.undo()
    assert git("-C", tmp_path / "mine", "config", "--get-regexp", "core.bare") == "core.bare false"


def test_a_folder_of_the_users(place: Place, fetch: Fetch, tmp_path: Path) -> None:
    """With -o pages go there, and replace what was fetched there, but nothing else."""
    own = tmp_path / "own"
    place.publish(PAGES)
    assert fetch("ecs", "-o", own).out == f"{own}\n"
    place.publish(CHANGED, day=1)
    assert fetch("ecs", "-o", own).status == 0
    assert pages(own) == below(CHANGED)
    (own / "index.rst").write_text("my words")
    assert "changed since they were fetched" in fetch("ecs", "-o", own).sentence
    (own / "source.toml").unlink()
    assert "holds something that was not fetched" in fetch("ecs", "-o", own).sentence
    assert (own / "index.rst").read_text() == "my words"
    assert "one service" in fetch("ecs", "vpc", "-o", tmp_path / "two").sentence


def test_a_cloud_and_a_service_of_the_users(place: Place, fetch: Fetch) -> None:
    """Tables of the user's own file are all that it takes."""
    newest = place.publish(PAGES, name="lamps")
    where = f"{place.root.as_uri()}/{OWNERS['otc']}/{{repository}}"
    place.settings.write_text(
        f'[clouds.mine]\ndomain = "mine.test"\nregions = ["north"]\nrepositories = "{where}"\n'
        '[services.lamp-service]\nshort = "lmp"\nrepository = "lamps"\n'
    )
    for name in ("lmp", "lamp-service"):
        assert fetch(name, "--cloud", "mine").out.strip() == str(place.folder("mine", "lamp-service"))
    assert marker(place.folder("mine", "lamp-service"))["commit"] == newest
    assert "know no cloud 'min'; they know mine" in fetch("lmp", "--cloud", "min").sentence


def test_where_the_cache_is(place: Place, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without --cache it is below XDG_CACHE_HOME, else below the home folder."""
    from rst2openapi.origin.command import cache  # noqa: PLC0415

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache(None) == tmp_path / "rst2openapi"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert cache(None) == tmp_path / "home" / ".cache" / "rst2openapi"
    assert cache(place.cache) == place.cache


def test_the_list(fetch: Fetch) -> None:
    """All services with their names, titles and addresses, those of the asked cloud."""
    lines = fetch("--list", "--cloud", "otc-swiss").out.splitlines()
    assert len(lines) == 63
    ecs = next(line for line in lines if line.startswith("ecs "))
    assert ecs.split("  ")[0] == "ecs"
    assert "Elastic Cloud Server" in ecs
    assert ecs.endswith(f"/{OWNERS['otc-swiss']}/{NAME}")


def test_a_full_disk_is_said_to_be_full(
    place: Place, fetch: Fetch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is no connection that broke off, and nothing is left in the cache."""
    place.publish(PAGES)
    full = tmp_path / "bin" / "git"
    full.parent.mkdir()
    real = shutil.which("git")
    said = "fatal: write error: No space left on device"
    full.write_text(f'#!/bin/sh\ncase " $* " in *" fetch "*) echo "{said}" >&2; exit 128;; esac\nexec {real} "$@"\n')
    full.chmod(0o755)
    monkeypatch.setenv("PATH", str(full.parent), prepend=os.pathsep)
    ran = fetch("ecs")
    assert ran.status == 2
    assert "the disk has no room" in ran.sentence
    assert place.left() == set()
