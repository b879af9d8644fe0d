"""The command line: arguments in, findings and an exit status out, nothing else.

The status is 0 if all is clean, 1 if there are errors, 2 for wrong use, 3 for a fault of the compiler itself.

rst2openapi build docs/dli -o openapi/dli.yaml --report report.json
docs/dli/…/listing_groups.rst:41: warning D402 default-misfit: the default none of limit is not integer; …
"""

from __future__ import annotations

import argparse
import contextlib
import difflib
import os
import sys
import traceback
from collections.abc import Sequence

from rst2openapi.arguments import parser
from rst2openapi.console import CLEAN, FAULT, USAGE, UsageError, open_streams, out, say, work, write_anything
from rst2openapi.diagnostics.rules import RULES
from rst2openapi.diagnostics.text import explanation, overview, reference
from rst2openapi.interruptions import status_of
from rst2openapi.printable import printable

BROKEN_PIPE = 141
"""128 and the number of the signal, as shells have it."""

_LONGEST = 400
"""Characters of the reason for a fault."""


def main(arguments: Sequence[str]) -> int:
    """Run one command and give its exit status; whatever happens, the user sees a sentence, not a traceback."""
    open_streams()
    write_anything()
    try:
        return _run(arguments)
    except KeyboardInterrupt as interruption:
        say(["rst2openapi: interrupted"])
        return status_of(interruption)
    except Exception as error:  # noqa: BLE001 - the last resort: whatever failed, one sentence tells of it
        return _fault(error, debug="--debug" in arguments)


def _run(arguments: Sequence[str]) -> int:
    """Run one command; what may go wrong with its arguments, files and streams is told here."""
    try:
        options = parser().parse_args(arguments)
        status = _COMMANDS[options.command](options)
        sys.stdout.flush()
    except UsageError as error:
        say([f"rst2openapi: {printable(str(error))}"])
        return USAGE
    except BrokenPipeError:
        _forget_output()
        return BROKEN_PIPE
    except OSError as error:
        say([f"rst2openapi: {printable(_cause(error))}"])
        _forget_output()
        return USAGE
    except SystemExit as leaving:  # argparse: --help, --version, wrong arguments
        return leaving.code if isinstance(leaving.code, int) else USAGE
    return status


def _fault(error: Exception, *, debug: bool) -> int:
    """Say that the compiler failed, at what, and where; `debug` shows all of it."""
    if debug:
        say(traceback.format_exception(error))
    where = traceback.extract_tb(error.__traceback__)[-1]
    reason = printable(" ".join(f"{type(error).__name__}: {error}".split()))[:_LONGEST]
    place = f"{os.path.basename(where.filename)}:{where.lineno}"  # noqa: PTH119 - no path of a page
    more = "" if debug else "; --debug shows the rest"
    say([f"rst2openapi: this is a fault of rst2openapi, not of its input, while {work()}: {reason} ({place}){more}"])
    return FAULT


def _build(options: argparse.Namespace) -> int:
    from rst2openapi import commands  # noqa: PLC0415 - the compiler is slow to import, and not every command needs it

    return commands.build(options)


def _check(options: argparse.Namespace) -> int:
    from rst2openapi import commands  # noqa: PLC0415

    return commands.check(options)


def _explain(options: argparse.Namespace) -> int:
    if options.markdown:
        out(reference(RULES.values()))
        return CLEAN
    if options.code is None:
        out(overview(RULES.values()))
        return CLEAN
    from rst2openapi.explaining import place  # noqa: PLC0415

    if place.named(options.code):
        from rst2openapi.explaining import command  # noqa: PLC0415

        return command.explain(options)
    wanted = options.code.strip()
    names = {rule.slug: rule for rule in RULES.values()} | RULES
    rule = names.get(wanted.upper()) or names.get(wanted.lower())
    if rule is None:
        close = _close(wanted, list(names))
        hint = f"; did you mean {', '.join(close)}?" if close else "; without a code, explain lists all"
        raise UsageError(f"there is no finding {wanted}{hint}")
    out(explanation(rule))
    return CLEAN


def _close(wanted: str, names: Sequence[str]) -> list[str]:
    """Names that may have been meant: those that begin alike, else those that differ in little."""
    for word in (wanted.upper(), wanted.lower()):
        alike = [name for name in names if name.startswith(word)] or difflib.get_close_matches(word, names, cutoff=0.5)
        if alike:
            return alike[:3]
    return []


def _client(options: argparse.Namespace) -> int:
    from rst2openapi import commands  # noqa: PLC0415

    return commands.client(options)


def _fetch(options: argparse.Namespace) -> int:
    from rst2openapi.origin import command  # noqa: PLC0415

    return command.fetch(options)


def _sdk(options: argparse.Namespace) -> int:
    from rst2openapi import commands  # noqa: PLC0415
    from rst2openapi.sdk import sdk  # noqa: PLC0415

    return sdk(options, commands.client)


def _diff(options: argparse.Namespace) -> int:
    from rst2openapi.changes import command  # noqa: PLC0415

    return command.diff(options)


def _tolerant(options: argparse.Namespace) -> int:
    from rst2openapi.tolerant import command  # noqa: PLC0415

    return command.run(options)


def _mock(options: argparse.Namespace) -> int:
    from rst2openapi.mock import command  # noqa: PLC0415

    return command.run(options)


def _html(options: argparse.Namespace) -> int:
    from rst2openapi.html import command  # noqa: PLC0415

    return command.run(options)


def _write(options: argparse.Namespace) -> int:
    from rst2openapi.writing import command  # noqa: PLC0415

    return command.write(options)


def _cause(error: OSError) -> str:
    file = f"{error.filename}: " if error.filename else ""
    return f"{file}{error.strerror or error}"


def _forget_output() -> None:
    """Whoever read our output has gone, or has no room; Python must not fail on flushing what is left of it."""
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.flush()
        return
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


_COMMANDS = {
    "build": _build,
    "check": _check,
    "explain": _explain,
    "client": _client,
    "fetch": _fetch,
    "sdk": _sdk,
    "diff": _diff,
    "tolerant": _tolerant,
    "mock": _mock,
    "html": _html,
    "write": _write,
}
