"""What `fetch` refuses or cannot do, and that it says so in a sentence: names, servers, addresses, git."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from .conftest import NAME, PAGES, Fetch, Place
from .mirrors import LINK, MODULE, OWNERS, Files, git
from .serving import Server
from .test_fetch import below, marker, pages


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("esc", "the settings know no service 'esc'; near ones: "),
        ("Relational", "near ones: rds (Relational Database Service)"),
        ("zzzzzz", "it knows 63, which fetch --list shows"),
    ],
)
def test_no_such_service(place: Place, fetch: Fetch, name: str, words: str) -> None:
    """A name that the settings do not know gets near ones, and nothing is made."""
    ran = fetch(name)
    assert ran.status == 2
    assert words in ran.sentence
    assert not place.cache.exists()


def test_near_names_hold_the_one_meant(fetch: Fetch) -> None:
    """Two letters that changed places lead to the service before all others."""
    assert "near ones: ecs (Elastic Cloud Server)" in fetch("esc").sentence
    assert "which service?" in fetch().sentence


def test_no_such_repository(place: Place, server: Server, fetch: Fetch) -> None:
    """From the disk and over HTTP it is one sentence, and nothing stays behind."""
    ran = fetch("ecs")
    assert (ran.status, ran.sentence) == (
        2,
        f"rst2openapi: there is no repository {server.address}/{OWNERS['otc']}/{NAME}, or it is not open to all",
    )
    (place.root / "settings.toml").write_text('[clouds.otc]\nrepositories = "file:///no/such/{repository}"\n')
    ran = fetch("ecs")
    assert (ran.status, "there is no repository file:///no/such/" in ran.sentence) == (2, True)
    assert place.left() == set()


@pytest.mark.parametrize(
    ("status", "words"),
    [(401, "not open to all"), (403, "not open to all"), (503, "git cannot fetch"), (200, "is empty")],
)
def test_a_server_that_refuses(place: Place, server: Server, fetch: Fetch, status: int, words: str) -> None:
    """Who is asked for a password, or told that a server is down, gets a sentence at once, and no question."""
    place.publish(PAGES)
    server.refusing = status
    ran = fetch("ecs")
    assert (ran.status, words in ran.sentence) == (2, True)
    assert f"{server.address}/{OWNERS['otc']}/{NAME}" in ran.sentence
    assert place.left() == set()


def test_a_server_that_says_nothing(place: Place, fetch: Fetch, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for ever."""
    monkeypatch.setattr(
        "rst2openapi.origin.git._SLOWEST", ("-c", "http.lowSpeedLimit=200", "-c", "http.lowSpeedTime=1")
    )
    with socket.create_server(("127.0.0.1", 0)) as silent:
        place.settings.write_text(
            f'[clouds.otc]\nrepositories = "http://127.0.0.1:{silent.getsockname()[1]}/{{repository}}"\n'
        )
        ran = fetch("ecs")
    assert (ran.status, "broke off" in ran.sentence) == (2, True)
    monkeypatch.setattr("rst2openapi.origin.git.ASKING", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        place.settings.write_text(
            f'[clouds.otc]\nrepositories = "http://127.0.0.1:{silent.getsockname()[1]}/{{repository}}"\n'
        )
        ran = fetch("ecs")
    assert (ran.status, ran.sentence.endswith(" cannot be reached: timed out")) == (2, True)


def test_no_network(place: Place, fetch: Fetch) -> None:
    """A server that nobody reaches is named, with the reason."""
    place.settings.write_text('[clouds.otc]\nrepositories = "http://127.0.0.1:9/{repository}"\n')
    ran = fetch("ecs")
    assert ran.status == 2
    assert ran.sentence.startswith(f"rst2openapi: http://127.0.0.1:9/{NAME} cannot be reached: Failed to connect")


@pytest.mark.parametrize(
    "files",
    [
        {"README.md": b"nothing here"},
        {"api-ref/source/conf.py": b"", "api-ref/source/lamp.png": b""},
        {"api-ref/source": (LINK, b"/etc")},
        {"api-ref/source/index.rst": (LINK, b"/etc/passwd")},
    ],
    ids=["none", "no-rst", "linked-folder", "linked-page"],
)
def test_no_pages(place: Place, fetch: Fetch, files: Files) -> None:
    """A repository without pages is one sentence, and old pages stay."""
    place.publish(files)
    ran = fetch("ecs")
    assert (ran.status, "has no pages (*.rst) below api-ref/source" in ran.sentence) == (2, True)
    assert place.left() == set()


def test_an_empty_repository(place: Place, fetch: Fetch) -> None:
    """A repository without a commit is called empty."""
    git("init", "--bare", "--initial-branch=main", place.root / OWNERS["otc"] / NAME)
    ran = fetch("ecs")
    assert (ran.status, ran.sentence.endswith(" is empty")) == (2, True)


def test_links_and_submodules_are_left(place: Place, fetch: Fetch) -> None:
    """Regular pages come; links, other repositories and what is hidden do not."""
    odd: Files = {
        "api-ref/source/passwd.rst": (LINK, b"/etc/passwd"),
        "api-ref/source/other.rst": (MODULE, b"1" * 40),
        "api-ref/source/.hidden/page.rst": b"x",
        ".gitmodules": b'[submodule "other"]\n\tpath = api-ref/source/other.rst\n\turl = ext::sh -c touch% /tmp/x\n',
        ".gitattributes": b"* text eol=crlf ident working-tree-encoding=UTF-16\n",
    }
    place.publish({**PAGES, **odd})
    assert fetch("ecs").status == 0
    assert pages(place.folder()) == below(PAGES)


def test_without_git(place: Place, fetch: Fetch, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where git is missing, the sentence says so."""
    place.publish(PAGES)
    monkeypatch.setenv("PATH", str(tmp_path))
    ran = fetch("ecs")
    assert (ran.status, "needs git, which is not on the PATH" in ran.sentence) == (2, True)
    assert not place.cache.exists()


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("ext::sh -c touch% {repository}", "characters that no address"),
        ("ext::touch/{repository}", "must begin with https://"),
        ("--upload-pack=touch/{repository}", "characters that no address"),
        ("--upload-pack/{repository}", "must begin with https://"),
        ("git://example.com/{repository}", "must begin with https://"),
        ("ssh://example.com/{repository}", "must begin with https://"),
        ("http://example.com/{repository}", "others need https"),
        ("http://127.0.0.1.example.com/{repository}", "others need https"),
        ("https://-oProxyCommand=touch/{repository}", "characters|names no host"),
        ("https://-o/{repository}", "names no host"),
        ("https:///{repository}", "names no host"),
        ("https://jane:secret@example.com/{repository}", "names a user"),
        ("file://host/{repository}", "needs a whole path"),
        ("../{repository}", "must begin with https://"),
        ("https://example.com:x/{repository}", "cannot be read"),
        ("https://example.com/\\n{repository}", "characters that no address"),
        ("https://example.com/all", "do not say where"),
    ],
)
def test_addresses_that_are_refused(place: Place, fetch: Fetch, template: str, words: str) -> None:
    """What is no plain address of a repository never reaches git, and no password reaches the screen."""
    place.settings.write_text(f'[clouds.otc]\nrepositories = "{template}"\n')
    ran = fetch("ecs")
    assert ran.status == 2
    assert any(word in ran.sentence for word in words.split("|")), ran.sentence
    assert "secret" not in ran.err
    assert not place.cache.exists()


@pytest.mark.parametrize("name", ["../../elsewhere", "-x", ".git", "a/b", ""])
def test_names_of_repositories_that_are_refused(place: Place, fetch: Fetch, name: str) -> None:
    """A repository's name leads neither out of the cache nor to another owner."""
    with place.settings.open("a") as stream:
        stream.write(f'[services.ecs]\nrepository = "{name}"\n')
    ran = fetch("ecs")
    assert (ran.status, ran.out) == (2, "")
    assert not place.cache.exists()


# --- around it ---------------------------------------------------------------------------------------------


def test_where_git_goes_instead(place: Place, server: Server, fetch: Fetch, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user's own git may lead an address elsewhere, to where ours could lead; pages keep the published one."""
    place.publish(PAGES)
    place.settings.write_text("")
    for address, status in ((server.address, 0), ("http://example.com", 2), ("ext::sh%20-c%20true", 2)):
        monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
        monkeypatch.setenv("GIT_CONFIG_KEY_0", f"url.{address}.insteadOf")
        monkeypatch.setenv("GIT_CONFIG_VALUE_0", "https://github.com")
        assert fetch("ecs").status == status
    assert marker(place.folder())["repository"] == f"https://github.com/{OWNERS['otc']}/{NAME}"


def test_by_ssh_where_git_says_so(place: Place, fetch: Fetch, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Who has git go by ssh goes by ssh, and is asked for nothing."""
    place.publish(PAGES)
    ssh = tmp_path / "ssh"
    ssh.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/said\nexit 255\n')
    ssh.chmod(0o755)
    place.settings.write_text("")
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "url.git@example.com:.insteadOf")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", "https://github.com/")
    monkeypatch.setenv("GIT_SSH_COMMAND", str(ssh))
    assert fetch("ecs").status == 2
    assert (tmp_path / "said").read_text().split()[-3:-1] == ["git@example.com", "git-upload-pack"]
