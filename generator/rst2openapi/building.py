"""A build from its options: what it depends on, and the texts and findings it gives, made now or known from before.

`rst2openapi build docs/dli -o openapi/dli.yaml` gives the text of the document and of its names; asked again with the
same pages, settings and compiler it is not compiled again.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from attrs import asdict, evolve, frozen

from rst2openapi.build_mark import mark_of, marked_again
from rst2openapi.console import UsageError, working_on
from rst2openapi.diagnostics import Diagnostic, Report
from rst2openapi.diagnostics.suppression import Waived
from rst2openapi.files import bytes_of, first_pair
from rst2openapi.last_build import says_the_same
from rst2openapi.origin.marker import FILE, content_of, origin
from rst2openapi.service import settings
from rst2openapi.service.model import Settings
from rst2openapi.service.settings import SettingsError
from rst2openapi.sources import Source, SourceError, discover, service_name
from rst2openapi.store import NOTHING, Store, cache_folder, key_of, key_of_page


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

    @cached_property
    def pages(self) -> tuple[str | None, ...]:
        """What the store knows each page by; none where nothing is kept."""
        return () if self.store.folder is None else tuple(key_of_page(source) for source in self.sources)


@frozen
class Built:
    """What a build gives: the text of each file, by what it is for, the findings, and the figures of the account.

    `digest` is of all that the mark of the build is made of besides `content`, the hash of the pages; `pages` are the
    keys of the pages in the order of the sources.
    """

    texts: Mapping[str, str]
    diagnostics: tuple[Diagnostic, ...]
    total: Mapping[str, int]
    digest: str
    content: str
    pages: tuple[str | None, ...]
    waived: tuple[Waived, ...] = ()

    def of(self, given: Inputs) -> Built | None:
        """The build of other pages that say the same: another hash of them, another mark; None for texts of others."""
        old, new = ((one, mark_of(self.digest, one)) for one in (self.content, given.content))
        texts: dict[str, str] = {}
        for role, text in self.texts.items():
            again = text if role == "names" else marked_again(text, old, new)
            if again is None:
                return None
            texts[role] = again
        return evolve(self, texts=texts, content=given.content, pages=given.pages)


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
    depends = _depends(options, files, given)
    if depends is None:
        return _made(options, files, given)
    store, names = given.store, bytes_of(files["names"]) if files["names"].is_file() else None
    build, last = depends.keys(names)
    known = store.recall(build)
    made = known if isinstance(known, Built) else _last(last, given) or _made(options, files, given)
    # The names that a first build gives are there for the next, which gives the same again.
    named = [depends.keys(made.texts["names"].encode())] if names is None else []
    for key, of_last in [(build, last), *named]:
        if made is not known:
            store.keep(key, made)
        if store.recall(of_last) != key:
            store.keep(of_last, key)
    if made is not known:
        store.tidy()
    return made


def _made(options: argparse.Namespace, files: Mapping[str, Path], given: Inputs) -> Built:
    from rst2openapi import making  # noqa: PLC0415 - the compiler is slow to import, and not always needed

    compiled = making.compiled(options, given, files["names"], options.openapi)
    digest = making.digest(compiled)
    mark = mark_of(digest, given.content)
    texts = {role: making.text(compiled, role, path, mark) for role, path in files.items()}
    total = asdict(compiled.account.total)
    return Built(texts, compiled.diagnostics, total, digest, given.content, given.pages, compiled.waived)


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


@frozen
class _Depends:
    """What a build depends on, the names apart: the places of its pages, what is in them, and everything else."""

    places: tuple[str, ...]
    pages: tuple[str, ...]
    others: tuple[str | bytes, ...]

    def keys(self, names: bytes | None) -> tuple[str, str]:
        """The key of the build with these names, and that of the last build of pages in the same places."""
        named = b"no names" if names is None else b"names\n%s" % names
        return (
            key_of("build", *self.places, *self.pages, *self.others, named),
            key_of("last build", *self.places, *self.others, named),
        )


def _depends(options: argparse.Namespace, files: Mapping[str, Path], given: Inputs) -> _Depends | None:
    """None where nothing is kept, or it cannot be told what the build depends on."""
    if given.store.folder is None:
        return None
    known, source = given.known, given.known.origin
    try:
        # The size tells a page that cannot be read from an empty one.
        sizes = [str(one.path.stat().st_size) for one in given.sources]
        corrections = b"" if options.overrides is None else b"%s\n" % bytes_of(options.overrides)
    except OSError:
        return None
    return _Depends(
        tuple(f"{one.file}\n{one.location}" for one in given.sources),
        (*sizes, given.content),
        (
            options.openapi,
            repr(known if source is None else evolve(known, origin=evolve(source, content=""))),
            *(f"{role} {path.suffix}" for role, path in files.items()),
            "\n".join(str(one) for one in given.report.sorted()),
            corrections,
        ),
    )


def _last(key: str, given: Inputs) -> Built | None:
    """The last build of pages in the same places, if the pages of now say the same."""
    last = given.store.recall(key)
    made = given.store.recall(last) if isinstance(last, str) else None
    if isinstance(made, Built) and says_the_same(given.sources, made.pages, given.pages, given.store):
        return made.of(given)
    return None
