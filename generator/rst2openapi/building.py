"""A build from its options: what it depends on, and the texts and findings it gives, made now or known from before.

`rst2openapi build docs/dli -o openapi/dli.yaml` gives the text of the document and of its names; asked again with the
same pages, settings and compiler it is not compiled again.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from attrs import asdict, evolve, frozen

from rst2openapi.console import UsageError, working_on
from rst2openapi.diagnostics import Diagnostic, Report
from rst2openapi.diagnostics.suppression import Waived
from rst2openapi.files import first_pair
from rst2openapi.origin.marker import FILE, content_of, origin
from rst2openapi.service import settings
from rst2openapi.service.model import Settings
from rst2openapi.service.settings import SettingsError
from rst2openapi.sources import Source, SourceError, discover, service_name
from rst2openapi.store import NOTHING, Store, cache_folder, key_of


@frozen
class Inputs:
    """What is compiled: the pages, what the settings say of their service, and what there is to say of the sources."""

    sources: tuple[Source, ...]
    known: Settings
    report: Report
    store: Store = NOTHING

    @property
    def content(self) -> str:
        """A hash of what is in the pages, which was taken when they were found."""
        origin = self.known.origin
        return origin.content if origin is not None else content_of(self.sources)


@frozen
class Built:
    """What a build gives: the text of each file, by what it is for, the findings, and the figures of the account."""

    texts: Mapping[str, str]
    diagnostics: tuple[Diagnostic, ...]
    total: Mapping[str, int]
    waived: tuple[Waived, ...] = ()


def inputs(options: argparse.Namespace) -> Inputs:
    """Find the pages and read the settings; raises UsageError where that cannot be done."""
    report = Report()
    working_on("looking for pages")
    try:
        sources = discover(options.sources, report)
        name = options.service or service_name(options.sources)
        known = evolve(settings.load(name, options.settings, options.cloud), origin=origin(options.sources, sources))
    except (SourceError, SettingsError) as error:
        raise UsageError(str(error)) from error
    return Inputs(sources, known, report, store_of(options))


def store_of(options: argparse.Namespace) -> Store:
    """Where this run keeps what it compiles."""
    try:
        return NOTHING if options.no_cache else Store(cache_folder(options.cache) / "compiled")
    except RuntimeError:  # a user without a home folder
        return NOTHING


def built(options: argparse.Namespace, files: Mapping[str, Path], given: Inputs) -> Built:
    """The texts of the files: of the `document`, its `names`, and if they are wanted `report` and `source map`.

    Raises UsageError where one of them is a file that is read.
    """
    _expect_files_of_their_own(options, files, given)
    parts, names = _parts(options, files, given), files["names"]
    before = parts and _key(parts, names.read_bytes() if names.exists() else None)
    known = given.store.recall(before) if before else None
    if isinstance(known, Built):
        return known
    from rst2openapi import making  # noqa: PLC0415 - the compiler is slow to import, and not always needed

    compiled = making.compiled(options, given, names, options.openapi)
    mark = making.mark(compiled, given)
    texts = {role: making.text(compiled, role, path, mark) for role, path in files.items()}
    made = Built(texts, compiled.diagnostics, asdict(compiled.account.total), compiled.waived)
    if parts and before:
        given.store.keep(before, made)
        if not names.exists():
            # The names that a first build gives are there for the next, which gives the same again.
            given.store.keep(_key(parts, texts["names"].encode()), made)
        given.store.tidy()
    return made


def _expect_files_of_their_own(options: argparse.Namespace, files: Mapping[str, Path], given: Inputs) -> None:
    """No file that is written may be another one, or one that is read: by any spelling or link."""
    document = files["document"]
    read = [one.path for one in given.sources]
    read += [Path(argument, FILE) for argument in options.sources]
    read += [
        path
        for path in (
            options.settings,
            options.overrides,
            getattr(options, "baseline", None),
            document.with_suffix(".guide.md"),
        )
        if path
    ]
    found = first_pair(files.values(), read)
    if found is not None:
        raise UsageError(
            f"{found[0]} is the same file as {found[1]}: the document, the report, the source map and the names need "
            "files of their own"
        )


def _parts(options: argparse.Namespace, files: Mapping[str, Path], given: Inputs) -> list[str | bytes] | None:
    """What the result depends on, the names apart; None where nothing is kept, or that cannot be told."""
    if given.store.folder is None:
        return None
    roles = [f"{role} {path.suffix}" for role, path in files.items()]
    findings = "\n".join(str(one) for one in given.report.sorted())
    try:
        # The size tells a page that cannot be read from an empty one.
        pages = [f"{one.file}\n{one.location}\n{one.path.stat().st_size}" for one in given.sources]
        corrections = b"" if options.overrides is None else b"%s\n" % options.overrides.read_bytes()
    except OSError:
        return None
    return [
        "build",
        options.openapi,
        *pages,
        given.content,
        repr(given.known),
        *roles,
        findings,
        corrections,
    ]


def _key(parts: list[str | bytes], names: bytes | None) -> str:
    return key_of(*parts, b"no names" if names is None else b"names\n%s" % names)
