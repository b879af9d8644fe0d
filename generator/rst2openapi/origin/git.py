"""Commands of git, run so that a repository decides nothing on this machine, and their failures as sentences.

Nothing is checked out: objects come into a bare repository, and their bytes are read from it. So no hook, filter,
attribute, link or submodule of a repository has an effect. What the user's own git says (proxies, certificates,
`url.….insteadOf`) holds.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from attrs import frozen

from rst2openapi.origin.address import OriginError, checked, scheme, shown
from rst2openapi.progress import Progress

ASKING, BRINGING = 60, 1800
"""Seconds that git may take to tell the newest commit, and to bring objects."""

_SLOWEST = ("-c", "http.lowSpeedLimit=200", "-c", "http.lowSpeedTime=30")
"""Less than 200 bytes a second for half a minute is no connection."""

_SAFE = (
    *("-c", "core.hooksPath=/dev/null", "-c", "core.askPass=", "-c", "core.fsmonitor=false"),
    *("-c", "maintenance.auto=false", "-c", "gc.auto=0", "-c", "fetch.recurseSubmodules=false"),
    *("-c", "protocol.version=2"),
)

_OF_ANOTHER = (
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_CEILING_DIRECTORIES",
    "GIT_SHALLOW_FILE",
)
"""What is set where a hook of another repository runs us."""

_MISSING = (
    "not found",
    "does not exist",
    "does not appear to be a git repository",
    "could not read username",
    "could not read password",
    "authentication failed",
    "terminal prompts disabled",
    "returned error: 401",
    "returned error: 403",
    "returned error: 404",
)
_UNREACHED = (
    "could not resolve",
    "failed to connect",
    "couldn't connect",
    "connection refused",
    "timed out",
    "unreachable",
    "no route to host",
    "ssl",
    "certificate",
    "proxy",
)
_FULL = ("no space left on device", "disk quota exceeded")
_BROKEN = (
    "early eof",
    "unexpected disconnect",
    "hung up",
    "rpc failed",
    "transfer closed",
    "connection reset",
    "empty reply",
    "operation too slow",
    "bytes of length header",
    "bad line length",
    "protocol error",
    "invalid index-pack output",
)

_SSH = re.compile(r"ssh://|[\w.-]+@[\w.-]+:(?!/)")
"""Where only the user's own settings of git lead: `git@github.com:owner/name`."""

_COUNTED = re.compile(rb"(Receiving objects|Resolving deltas): +\d+% \((\d+)/(\d+)\)")
_LAST = 60
"""Lines of git's words that are kept to tell why it failed."""


class WholeOnlyError(OriginError):
    """A server that gives repositories with all that ever was in them, or nothing."""


@frozen
class Remote:
    """The address of a repository, and the one that git goes to for it, as the user's own settings of git say."""

    address: str
    goes_to: str

    @property
    def way(self) -> str:
        """How git goes there, in its own words."""
        return "ssh" if _SSH.match(self.goes_to) else scheme(self.goes_to)


def remote(address: str) -> Remote:
    """Where git goes for an address; raises OriginError if that is no place to go."""
    found = run(["ls-remote", "--get-url", "--", address]).decode(errors="replace").strip()
    return Remote(address, found if found == address or _SSH.match(found) else checked(found))


def environment(way: str = "none") -> Mapping[str, str]:
    """What git is told: ask nobody, speak English, and go no way but this."""
    kept = {name: value for name, value in os.environ.items() if name not in _OF_ANOTHER}
    return kept | {
        "LC_ALL": "C",
        "GIT_ALLOW_PROTOCOL": way,
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_ASKPASS": "",
        "GCM_INTERACTIVE": "never",
        "GIT_SSH_COMMAND": os.environ.get("GIT_SSH_COMMAND", "ssh -o BatchMode=yes"),
        "GIT_OPTIONAL_LOCKS": "0",
    }


def run(arguments: Sequence[str], repository: Path | None = None, given: bytes = b"", fine: int = 0) -> bytes:
    """What a command of git that reaches no other machine answers; raises OriginError for a status that is not fine."""
    command = [_git(), *_SAFE, *(["-C", str(repository)] if repository else []), *arguments]
    done = subprocess.run(command, input=given, capture_output=True, env=environment(), check=False)  # noqa: S603 - no shell, checked words
    if done.returncode not in (0, fine):
        raise OriginError(f"git failed on what it brought: {_words(done.stderr.decode(errors='replace').splitlines())}")
    return done.stdout


def reach(arguments: Sequence[str], source: Remote, repository: Path, told: Progress, limit: float = BRINGING) -> bytes:
    """What a command of git that talks to another repository answers; raises OriginError."""
    redirects = [] if source.way == "https" else ["-c", "http.followRedirects=false"]
    command = [_git(), *_SAFE, *_SLOWEST, *redirects, "-C", str(repository), *arguments]
    with subprocess.Popen(  # noqa: S603 - no shell, checked words
        command,
        env=environment(source.way),
        start_new_session=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as git:
        late = threading.Event()

        def stop() -> None:
            late.set()
            _end(git)

        timer = threading.Timer(limit, stop)
        timer.start()
        try:
            said = _listened(git, told)
            answer = git.stdout.read() if git.stdout else b""
            git.wait()
        except BaseException:
            _end(git)
            raise
        finally:
            timer.cancel()
    if git.returncode:
        failure = WholeOnlyError if any("dumb http" in line for line in said) else OriginError
        raise failure(_sentence(["fatal: timed out"] if late.is_set() else said, source.goes_to))
    return answer


def _git() -> str:
    found = shutil.which("git")
    if found is None:
        raise OriginError(
            "fetching pages needs git, which is not on the PATH: install it, or give the folder of pages that you have"
        )
    return found


def _listened(git: subprocess.Popen[bytes], told: Progress) -> list[str]:
    """The last lines that git says of its work, of which those that count go on to the user."""
    lines: list[str] = []
    rest = b""
    stream = git.stderr
    while stream is not None and (piece := os.read(stream.fileno(), 8192)):
        *whole, rest = re.split(rb"[\r\n]+", rest + piece)
        for line in whole:
            counted = _COUNTED.match(line)
            if counted:
                told(counted[1].decode(), int(counted[2]), int(counted[3]))
            elif not line.startswith(b"remote: Compressing"):
                lines.append(line.decode(errors="replace").strip())
        del lines[:-_LAST]
    return [*lines, rest.decode(errors="replace").strip()]


def _end(git: subprocess.Popen[bytes]) -> None:
    """End git and what it started."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(git.pid, 15)


def _sentence(lines: Iterable[str], address: str) -> str:
    """Why git failed."""
    said = [line for line in lines if line]
    text = "\n".join(said).lower()
    place = shown(address)
    if any(word in text for word in _FULL):
        return f"the disk has no room for the pages of {place} ({_words(said)}); nothing was changed"
    if any(word in text for word in _BROKEN):
        return f"the connection to {place} broke off ({_words(said)}); nothing was changed, try again"
    if "couldn't find remote ref head" in text:
        return f"the repository {place} is empty"
    if any(word in text for word in _UNREACHED):
        return f"{place} cannot be reached: {_words(said)}"
    if any(word in text for word in _MISSING):
        return f"there is no repository {place}, or it is not open to all"
    return f"git cannot fetch {place}: {_words(said)}"


def _words(lines: Sequence[str]) -> str:
    """The first line that tells of a failure, without the address that the sentence has already."""
    telling = [line for line in lines if line.startswith(("fatal: ", "error: "))] or [line for line in lines if line]
    line = telling[0] if telling else "it said nothing"
    line = re.sub(r"^(fatal|error): ", "", line)
    return re.sub(r"^unable to access '[^']*': ", "", line)
