"""The repository of a service -> a folder with the pages of its newest commit, and `source.toml` beside them.

    fetch(Repository("elastic-cloud-server", "otc", "https://…"), Path("cache/otc/elastic-cloud-server"))

Everything happens in a folder beside the target, which takes the place of the old one when it is complete: who is
interrupted finds the old pages, or none, and what an interrupted run left is removed by the next one.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from attrs import evolve, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.origin import git
from rst2openapi.origin.address import OriginError, Repository, shown
from rst2openapi.origin.marker import FILE, content_of, marker, text
from rst2openapi.progress import Progress
from rst2openapi.service.model import Origin
from rst2openapi.sources import Source, SourceError, discover

try:
    import fcntl
except ImportError:  # not on Windows, where two fetches into one folder are the user's care
    fcntl = None  # type: ignore[assignment]

PAGES = "api-ref/source"
"""Where documentation repositories keep the pages of an API reference."""

_NOT_SET = 5
"""What git config says of a key that is not there."""

_PART = "part"
_PER_REQUEST = 2000
"""Objects asked for at once, so that no command line is too long."""

_FILES = frozenset((b"100644", b"100755", b"100664"))
"""Modes of regular files in a tree: neither links nor other repositories."""


@frozen
class Fetched:
    """The pages of a commit in a folder; `before` is the commit that was there, `new` whether pages were brought."""

    folder: Path
    origin: Origin
    pages: int
    before: str = ""
    new: bool = True


def fetch(repository: Repository, folder: Path, told: Progress) -> Fetched:
    """Bring the pages of the newest commit into a folder, or leave it as it is if it has them; raises OriginError."""
    remote = git.remote(repository.address)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with _alone(folder), _beside(folder) as part:
        bare = part / "git"
        git.run(["init", "--quiet", "--bare", "--template=", str(bare)])
        git.run(["config", "remote.origin.url", remote.address], bare)
        told("Asking for the newest pages", 0, 0)
        newest = git.reach(["ls-remote", "--", "origin", "HEAD"], remote, bare, told, git.ASKING)
        there, old = marker(folder), pages_of(folder)
        before = there.commit if there is not None else ""
        if there is not None and there == Origin(
            repository.address, newest.split(b"\t")[0].decode(), there.date, content_of(old)
        ):
            return Fetched(folder, there, len(old), before, new=False)
        told("Fetching pages", 0, 0)
        origin = evolve(_commit(remote, bare, told), repository=repository.address)
        made = part / "pages"
        _write(_brought(remote, bare, origin.commit, told), made)
        pages = pages_of(made)
        if not pages:
            raise OriginError(f"the repository {shown(repository.address)} has no pages (*.rst) below {PAGES}")
        origin = evolve(origin, content=content_of(pages))
        (made / FILE).write_text(text(origin), "utf-8")
        _replace(folder, made, part / "old")
        return Fetched(folder, origin, len(pages), before)


def pages_of(folder: Path) -> tuple[Source, ...]:
    """The pages of a folder as a build finds them."""
    with suppress(SourceError):
        return discover([str(folder)], Report())
    return ()


def _commit(remote: git.Remote, bare: Path, told: Progress) -> Origin:
    """Bring the newest commit with its trees, and with its files only where the server cannot leave them out."""
    options = ["--no-tags", "--no-recurse-submodules", "--progress", "--", "origin", "HEAD"]
    try:
        git.reach(["fetch", "--depth=1", "--filter=blob:none", *options], remote, bare, told)
        _expect_no_more(bare)
    except git.WholeOnlyError:
        _expect_no_more(bare)
        git.reach(["fetch", *options], remote, bare, told)
    seconds, commit = git.run(["rev-list", "--max-count=1", "--timestamp", "FETCH_HEAD"], bare).decode().split()
    try:
        date = datetime.fromtimestamp(int(seconds), UTC)
    except (ValueError, OverflowError, OSError):
        raise OriginError(f"the commit {commit} of {shown(remote.address)} has no date") from None
    return Origin(commit=commit, date=f"{date:%Y-%m-%dT%H:%M:%S}Z")


def _expect_no_more(bare: Path) -> None:
    """Have git forget that it may ask for what it lacks: it would do so object by object, even while asking."""
    for key in ("remote.origin.promisor", "remote.origin.partialclonefilter", "extensions.partialclone"):
        git.run(["config", "--unset-all", key], bare, fine=_NOT_SET)


def _brought(remote: git.Remote, bare: Path, commit: str, told: Progress) -> Iterator[tuple[PurePosixPath, bytes]]:
    """The pages of a commit: their places below the folder of pages, and their bytes."""
    listed = [
        entry.split(b"\t", 1) for entry in git.run(["ls-tree", "-rz", commit, f"{PAGES}/"], bare).split(b"\0")[:-1]
    ]
    found: list[tuple[PurePosixPath, str]] = []
    for facts, name in listed:
        mode, _, oid = facts.split()
        if mode in _FILES and name.endswith(b".rst"):
            found.append((PurePosixPath(name.decode(errors="surrogateescape")).relative_to(PAGES), oid.decode()))
    known = git.run(["rev-list", "--objects", "--missing=print", "--max-count=1", commit, "--", PAGES], bare).decode()
    missing = {line[1:] for line in known.splitlines() if line.startswith("?")}
    oids = sorted(missing.intersection(oid for _, oid in found))
    for start in range(0, len(oids), _PER_REQUEST):
        wanted = oids[start : start + _PER_REQUEST]
        git.reach(["fetch", "--depth=1", "--no-tags", "--progress", "--", "origin", *wanted], remote, bare, told)
    yield from _read([place for place, _ in found], [oid for _, oid in found], bare)


def _read(places: Sequence[PurePosixPath], oids: Sequence[str], bare: Path) -> Iterator[tuple[PurePosixPath, bytes]]:
    data = git.run(["cat-file", "--batch"], bare, "".join(f"{oid}\n" for oid in oids).encode())
    at = 0
    for place in places:
        end = data.index(b"\n", at)
        size = int(data[at:end].split()[-1])
        yield place, data[end + 1 : end + 1 + size]
        at = end + 1 + size + 1


def _write(pages: Iterator[tuple[PurePosixPath, bytes]], folder: Path) -> None:
    """Files below a folder; a place that leads out of it, or is hidden, is no page."""
    folder.mkdir()
    for place, content in pages:
        if any(part.startswith(".") or "\\" in part for part in place.parts):
            continue
        file = folder.joinpath(*place.parts)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def _replace(folder: Path, made: Path, old: Path) -> None:
    """Put what was made into its place; whatever stops that, the old pages come back."""
    try:
        if folder.exists() or folder.is_symlink():
            folder.rename(old)
        made.rename(folder)
    except BaseException:
        if old.exists() and not folder.exists():
            old.rename(folder)
        raise


@contextmanager
def _beside(folder: Path) -> Iterator[Path]:
    """A folder for what is not complete, on the same disk as the target; it leaves nothing behind."""
    for left in folder.parent.glob(f".{folder.name}.*.{_PART}"):
        shutil.rmtree(left, ignore_errors=True)
    part = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=f".{_PART}", dir=folder.parent))
    try:
        yield part
    finally:
        shutil.rmtree(part, ignore_errors=True)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One run at a time fetches into a folder; the others wait. The end of a process ends its turn."""
    file = folder.parent / f".{folder.name}.lock"
    with ExitStack() as turn:
        while True:
            lock = turn.enter_context(file.open("w"))
            if fcntl is not None:
                fcntl.flock(lock, fcntl.LOCK_EX)
            with suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(lock.fileno()), file.stat()):
                    break  # else the one before took the file away with its turn
        turn.callback(file.unlink, missing_ok=True)
        yield
