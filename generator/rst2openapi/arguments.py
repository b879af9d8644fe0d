"""The arguments of the command `rst2openapi`: what may be said, and how it is explained."""

from __future__ import annotations

import argparse
from pathlib import Path

from rst2openapi import __version__

_EXIT = "Exit status: 0 clean, 1 errors were found, 2 the command was used wrongly, 3 the command itself failed."

_LAST_PORT = 65535


def parser() -> argparse.ArgumentParser:
    """The parser of all commands; `command` in its result names the one that was asked for."""
    top = argparse.ArgumentParser(
        prog="rst2openapi",
        description="Compile reStructuredText API reference pages into an OpenAPI document and a typed Python client.",
        epilog=_EXIT,
    )
    top.add_argument("--version", action="version", version=f"rst2openapi {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _build(commands)
    _check(commands)
    _explain(commands)
    _client(commands)
    _fetch(commands)
    _sdk(commands)
    _diff(commands)
    _tolerant(commands)
    _mock(commands)
    _html(commands)
    _write(commands)
    for command in commands.choices.values():
        command.add_argument("--debug", action="store_true", help="if the command itself fails, show where in its code")
    return top


def _build(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    build = commands.add_parser(
        "build", help="pages into an OpenAPI document", description="Compile pages into a document.", epilog=_EXIT
    )
    _add_sources(build)
    build.add_argument(
        "-o",
        "--output",
        required=True,
        type=_document,
        metavar="OUT",
        help="the document to write: .yaml, .yml or .json",
    )
    build.add_argument(
        "--names", type=Path, metavar="FILE", help="the names given before, kept there (default: OUT's .names.toml)"
    )
    _add_version(build, "3.0")
    build.add_argument("--report", type=Path, metavar="FILE", help="write counts and findings of every page, as JSON")
    build.add_argument(
        "--source-map", type=Path, metavar="FILE", help="write which line each part of the document came from, as JSON"
    )


def _check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    check = commands.add_parser(
        "check", help="findings on pages, nothing written", description="Report what is wrong with pages.", epilog=_EXIT
    )
    _add_sources(check)
    check.add_argument(
        "--format",
        choices=("text", "json", "sarif", "github"),
        default="text",
        help="text for people (default), json as the report of build, sarif 2.1.0, or github workflow commands",
    )
    check.add_argument(
        "--write-baseline",
        action="store_true",
        help="write all findings into the baseline, so that only new ones count",
    )


def _explain(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    explain = commands.add_parser(
        "explain",
        help="what a finding means, or what became of a line of a page",
        description="Explain a finding or a line of a page; without either, list all findings.",
        epilog=_EXIT,
    )
    explain.add_argument(
        "code",
        nargs="?",
        metavar="CODE|PAGE:LINE",
        help="a code (D410), a name (example-mismatch), or a line of a page (docs/queues/creating.rst:42)",
    )
    explain.add_argument("--markdown", action="store_true", help="all findings as a page to read")
    explain.add_argument("--format", choices=("text", "json"), default="text", help="how to tell of a line")
    explain.add_argument(
        "--document",
        type=Path,
        metavar="SPEC",
        help="the document of the pages, with its source map (default: compile)",
    )
    explain.add_argument("--source-map", type=Path, metavar="FILE", help="the source map (default: that beside SPEC)")
    explain.add_argument("--report", type=Path, metavar="FILE", help="the report of SPEC's build, for its findings")
    explain.add_argument(
        "--pages", type=Path, metavar="DIR", help="the folder of all pages (default: the highest above PAGE)"
    )
    explain.add_argument("--service", metavar="NAME", help="the service's name (default: the folder's)")
    explain.add_argument("--names", type=Path, metavar="FILE", help="the names given before")
    _add_settings(explain)
    _add_compiling(explain)


def _client(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    client = commands.add_parser(
        "client",
        help="documents into a Python client",
        description="Generate a typed client distribution from a document, or one of several services from several.",
        epilog=_EXIT,
    )
    client.add_argument(
        "specs", type=Path, nargs="+", metavar="SPEC", help="an OpenAPI document (.yaml, .yml or .json), one a service"
    )
    client.add_argument("-o", "--output", required=True, type=Path, metavar="DIR", help="the folder to write")
    client.add_argument(
        "--package-name",
        metavar="NAME",
        help="the name to import the client by, if not that of the service",
    )
    client.add_argument("--project-name", metavar="NAME", help="the name to install the client by")
    client.add_argument(
        "--one-login", action="store_true", help="a client of several services with one login, also of one document"
    )
    client.add_argument("--jobs", type=_jobs, metavar="N", help="services to work on side by side (default: one a CPU)")


def _fetch(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    fetch = commands.add_parser(
        "fetch",
        help="the published pages of a service",
        description="Bring the newest pages of services into the cache, and print the folders that hold them.",
        epilog=_EXIT,
    )
    fetch.add_argument("services", nargs="*", metavar="SERVICE", help="a service, as the settings call it (ecs)")
    fetch.add_argument("--list", action="store_true", help="show all services, and where their pages are kept")
    fetch.add_argument(
        "--cache", type=Path, metavar="DIR", help="the cache (default: rst2openapi below XDG_CACHE_HOME)"
    )
    fetch.add_argument(
        "-o", "--output", type=Path, metavar="DIR", help="the folder for the pages, not one in the cache"
    )
    _add_settings(fetch)


def _sdk(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sdk = commands.add_parser(
        "sdk",
        help="one client of many services, by their names",
        description="Fetch and compile services, and generate one client of all of them, with one login.",
        epilog=_EXIT,
    )
    sdk.add_argument("services", nargs="+", metavar="SERVICE", help="a service, as the settings call it (ecs)")
    sdk.add_argument("-o", "--output", required=True, type=Path, metavar="DIR", help="the folder to write")
    sdk.add_argument("--pages", type=Path, metavar="DIR", help="folders of pages by service, instead of fetching them")
    sdk.add_argument(
        "--fetch-to",
        type=Path,
        metavar="DIR",
        help="where to fetch pages to, a folder for each service (ecs, ecs-otc-swiss), not in the cache",
    )
    sdk.add_argument("--cache", type=Path, metavar="DIR", help="the cache (default: rst2openapi below XDG_CACHE_HOME)")
    sdk.add_argument("--package-name", metavar="NAME", help="the name to import the client by (default: cloud)")
    sdk.add_argument("--project-name", metavar="NAME", help="the name to install the client by")
    _add_version(sdk, "3.0")
    sdk.add_argument("--jobs", type=_jobs, metavar="N", help="services to work on side by side (default: one a CPU)")
    _add_settings(sdk)


def _diff(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    diff = commands.add_parser(
        "diff",
        help="what changed for users between two documents",
        description="Show the operations and fields that came, went and changed, as programs meet them, and rate each "
        "change: breaking, additive or editorial.",
        epilog="Exit status: 0 nothing is as bad as --fail-on says, 1 something is, or version or entry are missing, "
        "2 there is nothing to compare, 3 the command itself failed.",
    )
    diff.add_argument("old", type=Path, metavar="OLD", help="an OpenAPI document: .yaml, .yml or .json")
    diff.add_argument("new", type=Path, nargs="?", metavar="NEW", help="the document that takes its place")
    since = diff.add_mutually_exclusive_group()
    since.add_argument(
        "--base", metavar="REVISION", help="compare OLD with what it was in this revision of its repository"
    )
    since.add_argument(
        "--since-release",
        action="store_true",
        help="the same with the last tag, else with the commit that gave the document its version",
    )
    diff.add_argument(
        "--format",
        choices=("text", "markdown", "json"),
        default="text",
        help="text for people (default), markdown as an entry of a changelog, json for machines",
    )
    diff.add_argument(
        "--fail-on",
        choices=("editorial", "additive", "breaking", "never"),
        default="breaking",
        help="the rating from which on the status is 1 (default: breaking)",
    )
    diff.add_argument(
        "--strict-decoders",
        action="store_true",
        help="rate for users whose decoders refuse values that the document does not list",
    )
    diff.add_argument(
        "--changelog",
        type=Path,
        metavar="FILE",
        help="ask for the version, and the entry of this file, that changes want; show these only if one is missing",
    )


def _tolerant(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    tolerant = commands.add_parser(
        "tolerant",
        help="the same document for strict decoders",
        description="Derive the rendering that strict decoders take, such as those of Go, Java and Rust.",
        epilog=_EXIT,
    )
    tolerant.add_argument("spec", type=Path, metavar="SPEC", help="an OpenAPI document: .yaml, .yml or .json")
    tolerant.add_argument("-o", "--output", required=True, type=_document, metavar="OUT", help="the document to write")
    _add_version(tolerant, "")


def _mock(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    mock = commands.add_parser(
        "mock",
        help="a service that answers as a document says",
        description="Answer on this machine as a document says, and refuse what it does not allow, until stopped.",
        epilog=_EXIT,
    )
    mock.add_argument("spec", type=Path, metavar="SPEC", help="an OpenAPI document: .yaml, .yml or .json")
    mock.add_argument(
        "--port", type=_port, default=8080, metavar="N", help="where to listen (default: 8080); 0 takes a free port"
    )
    mock.add_argument(
        "--host", default="127.0.0.1", metavar="HOST", help="the address to listen at (default: this machine only)"
    )
    mock.add_argument("--token", metavar="TOKEN", help="the only token to admit (default: any)")


def _html(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    html = commands.add_parser(
        "html",
        help="a document as one page to read",
        description="Write a document as one page of HTML that needs no network; Redoc, which npm brings, draws it.",
        epilog=_EXIT,
    )
    html.add_argument("spec", type=Path, metavar="SPEC", help="an OpenAPI document: .yaml, .yml or .json")
    html.add_argument("-o", "--output", required=True, type=Path, metavar="OUT", help="the page to write")
    html.add_argument(
        "--renderer", type=Path, metavar="FILE", help="the bundle of Redoc (redoc.standalone.js), if there"
    )
    html.add_argument("--cache", type=Path, metavar="DIR", help="where Redoc is kept (default: as for fetch)")


def _write(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    write = commands.add_parser(
        "write",
        help="a document into pages",
        description="Write a document as reference pages, and tell what of it pages cannot say.",
        epilog=_EXIT,
    )
    write.add_argument("spec", type=Path, metavar="SPEC", help="an OpenAPI document: .yaml, .yml or .json")
    write.add_argument("-o", "--output", required=True, type=Path, metavar="DIR", help="the folder for the pages")
    write.add_argument(
        "--descriptions",
        type=Path,
        metavar="TABLE",
        help="take all sentences from this table (TOML), and none of the document's",
    )
    write.add_argument("--force", action="store_true", help="overwrite pages that are there")
    write.add_argument("--strict", action="store_true", help="warnings count as errors")
    write.add_argument("-v", "--verbose", action="store_true", help="show notes as well")


def _add_version(command: argparse.ArgumentParser, default: str) -> None:
    command.add_argument(
        "--openapi",
        choices=("3.0", "3.1"),
        default=default,
        help=f"the version of OpenAPI to write in (default: {default or 'that of SPEC'})",
    )


def _add_settings(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--cloud", default="", metavar="NAME", help="the cloud, as the settings call it (default: otc)"
    )
    command.add_argument("--settings", type=Path, metavar="FILE", help="titles, servers and regions of services (TOML)")


def _add_sources(command: argparse.ArgumentParser) -> None:
    command.add_argument("sources", nargs="+", metavar="SOURCE", help="a page (.rst) or a folder of pages")
    command.add_argument("--service", metavar="NAME", help="the service's name (default: the source folder's)")
    _add_settings(command)
    _add_compiling(command)
    command.add_argument("--jobs", type=_jobs, metavar="N", help="processes to use (default: as many as are worth it)")
    _add_choice(command)
    command.add_argument("--strict", action="store_true", help="warnings count as errors")
    command.add_argument("-v", "--verbose", action="store_true", help="show notes as well")


def _add_compiling(command: argparse.ArgumentParser) -> None:
    """How pages are compiled."""
    command.add_argument("--overrides", type=Path, metavar="FILE", help="corrections with reasons (TOML)")
    command.add_argument(
        "--cache",
        type=Path,
        metavar="DIR",
        help="where compiled pages are kept (default: as for fetch)",
    )
    command.add_argument("--no-cache", action="store_true", help="compile every page anew, and keep nothing")


def _add_choice(command: argparse.ArgumentParser) -> None:
    """Which findings count, and how much."""
    command.add_argument(
        "--select", metavar="RULES", help="the findings to show: codes, beginnings of codes, names (O,P1; default: ALL)"
    )
    command.add_argument("--ignore", metavar="RULES", help="findings not to show; the more exact choice decides")
    command.add_argument(
        "--severity",
        action="append",
        default=[],
        metavar="RULE=LEVEL",
        help="count findings of a rule as error, warning or note (may be repeated)",
    )
    command.add_argument(
        "--baseline", type=Path, metavar="FILE", help="known findings (JSON), which do not count; the new ones do"
    )


def _document(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in (".yaml", ".yml", ".json"):
        raise argparse.ArgumentTypeError(f"{text} must end in .yaml, .yml or .json")
    return path


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > _LAST_PORT:
        raise argparse.ArgumentTypeError(f"{text} is no port (0 to {_LAST_PORT})")
    return int(text)


def _jobs(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number of processes (1 or more)")
    return int(text)
