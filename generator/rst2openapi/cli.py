"""The command line: arguments in, findings and an exit status out (0 clean, 1 errors, 2 wrong use), nothing else.

rst2openapi build docs/dli -o openapi/dli.yaml --report report.json
docs/dli/…/listing_groups.rst:41: warning D402 default-misfit: the default none of limit is not integer; …
"""

from __future__ import annotations

import argparse
import difflib
import os
import sys
from collections.abc import Sequence

from rst2openapi.arguments import parser
from rst2openapi.console import CLEAN, USAGE, UsageError, out, say, write_anything
from rst2openapi.diagnostics.rules import RULES
from rst2openapi.diagnostics.text import explanation, overview

INTERRUPTED, BROKEN_PIPE = 130, 141
"""128 and the number of the signal, as shells have it."""


def main(arguments: Sequence[str]) -> int:
    """Run one command and give its exit status; whatever happens, the user sees a sentence, not a traceback."""
    write_anything()
    try:
        options = parser().parse_args(arguments)
        status = _COMMANDS[options.command](options)
        sys.stdout.flush()
    except UsageError as error:
        say([f"rst2openapi: {error}"])
        return USAGE
    except KeyboardInterrupt:
        say(["rst2openapi: interrupted"])
        return INTERRUPTED
    except BrokenPipeError:
        _forget_output()
        return BROKEN_PIPE
    except OSError as error:
        say([f"rst2openapi: {_cause(error)}"])
        return USAGE
    except SystemExit as leaving:  # argparse: --help, --version, wrong arguments
        return leaving.code if isinstance(leaving.code, int) else USAGE
    return status


def _build(options: argparse.Namespace) -> int:
    from rst2openapi import commands  # noqa: PLC0415 - the compiler is slow to import, and not every command needs it

    return commands.build(options)


def _check(options: argparse.Namespace) -> int:
    from rst2openapi import commands  # noqa: PLC0415

    return commands.check(options)


def _explain(options: argparse.Namespace) -> int:
    if options.code is None:
        out(overview(RULES.values()))
        return CLEAN
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


def _cause(error: OSError) -> str:
    file = f"{error.filename}: " if error.filename else ""
    return f"{file}{error.strerror or error}"


def _forget_output() -> None:
    """Whoever read our output has gone; Python must not fail on flushing what is left of it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


_COMMANDS = {"build": _build, "check": _check, "explain": _explain, "client": _client}
