"""A page as a browser shows it that can reach nobody: its text, and what it has to say of it."""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from attrs import frozen

from .tools import MissingError

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_ARGUMENTS = (
    *("--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars"),
    *("--host-resolver-rules=MAP * ~NOTFOUND", "--enable-logging=stderr", "--virtual-time-budget=30000"),
)
_TAG = re.compile(r"<[^>]*>")
_PATIENCE = 300
"""Seconds after which a browser is given up."""


@frozen
class Seen:
    """The document of a page after its scripts have run, and the lines of the console."""

    dom: str
    console: tuple[str, ...]

    def section(self, name: str) -> str:
        """The text of the part with this id, up to the next operation."""
        _, found, rest = self.dom.partition(f' id="{name}"')
        assert found, f"there is no {name}"
        return text(re.split(r' id="tag/[^"]*/operation/', rest)[0].partition(">")[2])

    @property
    def active(self) -> str:
        """The entry of the menu that the page stands at."""
        found = re.search(r'<label[^>]*class="[^"]*\bactive\b[^"]*"[^>]*>(.*?)</label>', self.dom, re.DOTALL)
        return text(found[1]) if found else ""


def text(markup: str) -> str:
    """What of markup is read."""
    return " ".join(html.unescape(_TAG.sub(" ", markup)).split())


def program() -> str:
    """The browser.

    Raises MissingError where there is none.
    """
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        raise MissingError("Chromium is not installed (Debian: chromium)")
    return found


def opened(page: Path, place: str = "") -> Seen:
    """A page opened at a place in it (`tag/Queues/operation/listQueues`)."""
    ran = _run(page, place, "--dump-dom")
    return Seen(ran.stdout, tuple(line for line in ran.stderr.splitlines() if "CONSOLE" in line))


def photographed(page: Path, place: str, picture: Path, size: tuple[int, int]) -> None:
    """A picture of a page at a place in it, of so many pixels."""
    _run(page, place, f"--window-size={size[0]},{size[1]}", f"--screenshot={picture}")


def _run(page: Path, place: str, *options: str) -> subprocess.CompletedProcess[str]:
    with tempfile.TemporaryDirectory() as profile:
        # The browser's own cage needs a user that is not root.
        cage = ["--no-sandbox"] if os.geteuid() == 0 else []
        address = page.resolve().as_uri() + (f"#{place}" if place else "")
        command = [program(), *_ARGUMENTS, *cage, f"--user-data-dir={profile}", *options, address]
        ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_PATIENCE)
    assert ran.returncode == 0, ran.stderr
    return ran
