"""What a build compiles anew: a service from its inputs, and the text of each file that is wanted of it.

Apart from `building`, since the compiler's libraries take their time to import, and a build that is known needs none.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from attrs import evolve

from rst2openapi import progress
from rst2openapi.account import report_tree, source_map
from rst2openapi.build_mark import POINTER, digest_of, marked
from rst2openapi.building import Inputs
from rst2openapi.compiler import Compiled, compile_service
from rst2openapi.console import UsageError, working_on
from rst2openapi.files import to_json
from rst2openapi.garbage import rare_collections
from rst2openapi.openapi.writer import document_text
from rst2openapi.service import overrides
from rst2openapi.service.names import lock
from rst2openapi.service.names.lock import LockError
from rst2openapi.service.overrides import OverridesError


def compiled(options: argparse.Namespace, given: Inputs, names: Path | None = None, version: str = "3.0") -> Compiled:
    """Compile the pages, with progress on a terminal; raises UsageError for corrections and names that are no such."""
    known = given.known
    try:
        corrections = overrides.load(options.overrides) if options.overrides is not None else None
        if names is not None and names.exists():
            known = evolve(known, names=lock.load(names))
    except (OverridesError, LockError) as error:
        raise UsageError(str(error)) from error
    with rare_collections(), progress.shown() as shown:

        def told(doing: str, done: int, total: int) -> None:
            working_on(f"{doing[:1].lower()}{doing[1:]} ({done} of {total})" if total else doing.lower())
            shown(doing, done, total)

        return compile_service(
            given.sources,
            known,
            corrections,
            given.report,
            jobs=options.jobs,
            progress=told,
            store=given.store,
            version=version,
        )


def digest(made: Compiled) -> str:
    """What this build gives, apart from the bytes of its pages."""
    return digest_of(made.document.tree, made.names.text())


def text(made: Compiled, role: str, path: Path, mark: str) -> str:
    """The text of the file that has this role."""
    match role:
        case "document":
            return document_text(marked(made.document.tree, mark), path)
        case "names":
            return made.names.text()
        case "report":
            return to_json({"build": mark, **report_tree(made.account, made.diagnostics, made.waived)})
        case _:
            page = made.account.pages[0][0]
            return to_json({**source_map(made.document), POINTER: {"file": page, "line": 1, "build": mark}})
