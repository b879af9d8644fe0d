"""`rst2openapi html dli.yaml -o dli.html`: a document as one page to read, without a network."""

from __future__ import annotations

import argparse

from rst2openapi.console import CLEAN, ERRORS, UsageError, out, working_on
from rst2openapi.documents import given, made
from rst2openapi.files import first_pair, write_all
from rst2openapi.html.page import page
from rst2openapi.html.preparation import prepare
from rst2openapi.html.renderer import texts
from rst2openapi.origin.command import cache


def run(options: argparse.Namespace) -> int:
    """Write the page, or say why there is none."""
    if found := first_pair([options.output], [options.spec, *([options.renderer] if options.renderer else [])]):
        raise UsageError(f"{found[0]} is the same file as {found[1]}: the page needs a file of its own")
    source = given(options.spec)
    if source is None:
        return ERRORS
    working_on("fetching the renderer")
    script, notice = texts(options.renderer, cache(options.cache))
    working_on("writing the page")
    prepared = made(source, lambda: prepare(source.tree))
    if prepared is None:
        return ERRORS
    try:
        text = page(prepared, script, notice)
    except ValueError as error:
        raise UsageError(f"{options.renderer} is no renderer: {error}") from error
    write_all({options.output: text})
    out([f"{options.output}: {options.spec} to read, {len(text.encode()) / 1_000_000:.1f} MB"])
    return CLEAN
