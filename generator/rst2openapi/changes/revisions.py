"""A file and a revision of the git repository that it is in -> the file as it was then, and when it was last released.

What is read comes from the repository on this machine: nothing is fetched, checked out or run.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from attrs import frozen

from rst2openapi.origin import git
from rst2openapi.origin.address import OriginError

_VERSION = r"^(  version:|    \"version\":)"
"""The line of a document that its version stands in: of the Info Object, as `build` writes it."""


class RevisionError(Exception):
    """A file that cannot be had as it was, in a sentence."""


class NothingReleasedError(RevisionError):
    """There is nothing to compare with, and why."""


@frozen
class Revision:
    """A commit, and what it is called."""

    commit: str
    name: str


def revision(file: Path, name: str) -> Revision:
    """The commit that a name stands for in the repository of a file.

    Raises RevisionError where there is no repository, or it does not know the name.
    """
    folder = _folder(file)
    try:
        commit = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    except OriginError as error:
        shallow = " (the repository is shallow: git fetch --unshallow brings the rest)" if _is_shallow(folder) else ""
        raise RevisionError(f"the repository of {file} has no revision {name}{shallow}") from error
    return Revision(commit.strip(), name)


def content(file: Path, of: Revision) -> bytes:
    """The bytes of a file at a revision; raises RevisionError where it was not there."""
    try:
        return git.run(["cat-file", "blob", f"{of.commit}:./{file.name}"], _folder(file))
    except OriginError as error:
        raise RevisionError(f"there is no {file} in revision {of.name}") from error


def last_release(file: Path) -> Revision:
    """The last tag, else the commit that gave the document its version, if it had another one before.

    Raises:
        NothingReleasedError: There is neither.
        RevisionError: The file is in no repository.

    """
    folder = _folder(file)
    try:
        tag = _git(folder, "describe", "--tags", "--abbrev=0", "HEAD").strip()
    except OriginError:
        tag = ""
    if tag:
        return revision(file, tag)
    commits = _version_changes(folder, file.name)
    if len(commits) > 1:
        return Revision(commits[0], f"{commits[0][:12]}, which gave {file.name} its version")
    why = "no tag, and its version was never another one"
    if _is_shallow(folder):
        why = "no tag, and the repository is shallow: git fetch --unshallow --tags brings what there is"
    raise NothingReleasedError(
        f"there is no release of {file} to compare with ({why}); name a revision to compare with one"
    )


def _version_changes(folder: Path, name: str) -> list[str]:
    """The commits that wrote the line of the version, the newest first; the last one may be that of the file itself."""
    try:
        # A pickaxe looks through text converters, which are programs that a repository may name.
        blind = ("--no-textconv", "--no-ext-diff")
        said = _git(folder, "log", *blind, "--format=%H", "-G", _VERSION, "--", f"./{name}")
    except OriginError:  # a repository without a commit
        return []
    return re.findall(r"^[0-9a-f]{40,64}$", said, re.MULTILINE)


def _folder(file: Path) -> Path:
    folder = file.absolute().parent
    if shutil.which("git") is None:
        raise RevisionError("comparing with a revision needs git, which is not on the PATH")
    try:
        inside = _git(folder, "rev-parse", "--is-inside-work-tree").strip() == "true" if folder.is_dir() else False
    except OriginError:
        inside = False
    if not inside:
        raise RevisionError(f"{file} is in no git repository")
    return folder


def _is_shallow(folder: Path) -> bool:
    return _git(folder, "rev-parse", "--is-shallow-repository").strip() == "true"


def _git(folder: Path, *arguments: str) -> str:
    return git.run(list(arguments), folder).decode("utf-8", "replace")
