"""An OpenAPI document becomes a client distribution: `openapi/dli.yaml` gives `generated_client/dli_client/`.

A draft is made beside the folder, proved, and only then put in its place.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from importlib import resources
from pathlib import Path
from typing import TypeVar

from attrs import frozen

from rst2openapi.client import distribution, engine, faces, install, naming, readme
from rst2openapi.client.addresses import sound
from rst2openapi.client.calls import counted
from rst2openapi.client.document import SourceDocument, load, pointer_of
from rst2openapi.client.explaining import BrokenDocumentError, blaming
from rst2openapi.client.facts import facts_of, service_module
from rst2openapi.client.intake import operations
from rst2openapi.client.styles import unfollowed
from rst2openapi.client.verifying import broken_modules, lost_operations
from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import client as rules
from rst2openapi.leftovers import beside
from rst2openapi.place import Span

T = TypeVar("T")

_RUFF = (sys.executable, "-I", "-m", "ruff")
_RUFF_SETTINGS = ("--isolated", "--no-cache", "--line-length=120", "--target-version=py311")
_TIDY = (("check", "--select=I,F401,PIE790,TC005", "--fix-only"), ("format",))
"""Imports sorted, needless ones and `pass` dropped, then formatted; no rule that rewrites code, no user's setting."""


@frozen(str=False)
class Generated:
    """A finished client: its folder, the names to install and to import, and how much is in it."""

    folder: Path
    project: str
    package: str
    operations: int
    models: int

    def __str__(self) -> str:
        return f"{self.project}, to import as {self.package}: {self.operations} operations, {self.models} models"


def generate(
    spec: Path,
    out: Path,
    report: Report,
    *,
    package_name: str | None = None,
    project_name: str | None = None,
    sources: Mapping[str, Span] | None = None,
) -> Generated | None:
    """Write the client of the document `spec` into the folder `out`.

    `sources` maps JSON pointers of the document to page lines (by default the source map beside it); findings
    then name pages. On an error the report says why, None is returned, and `out` is as it was before.
    """
    source = usable(spec, report, sources)
    package = package_name or naming.package_of(spec, "" if source is None else facts_of(source.tree).short)
    if source is None or not may_generate(source, out, package, report):
        return None
    project = project_name or naming.project_of(package)

    def write(work: Path) -> Generated | None:
        draft = work / "client"
        reading = guarded(source, report, lambda: _write_draft(source, draft, (package, project), report))
        if reading is None:
            return None
        install.place(draft, out, work / "replaced")
        return Generated(out, project, package, counted(reading.calls), reading.count)

    return drafted(source, out, report, write)


def usable(spec: Path, report: Report, sources: Mapping[str, Span] | None = None) -> SourceDocument | None:
    """The document in a file, if a client can be made of it: its paths are plain, its service is known."""
    read = load(spec, report, sources)

    def judged() -> SourceDocument | None:
        source = None if read is None else sound(read, report)
        if source is not None:
            facts_of(source.tree)
        return source

    return None if read is None else guarded(read, report, judged)


def drafted(source: SourceDocument, out: Path, report: Report, write: Callable[[Path], T | None]) -> T | None:
    """What is written with the help of a folder for drafts beside `out`, on the same file system.

    What the operating system refuses is reported.
    """
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with beside(out) as work:
            return write(work)
    except OSError as error:
        reason = error.strerror or str(error)
        report.add(rules.UNWRITABLE_FOLDER, source.span(""), folder=out, reason=reason)
        return None


def may_generate(source: SourceDocument, out: Path, package: str, report: Report) -> bool:
    """Whether the package may have this name, and the folder be written; a report says why not."""
    fault = naming.fault_of(package)
    if fault is not None:
        report.add(rules.UNUSABLE_NAME, source.span(""), name=package, reason=fault)
    ours = install.may_write(out)
    if not ours:
        report.add(rules.FOREIGN_FOLDER, source.span(""), folder=out, marker=install.MARKER)
    return fault is None and ours


def guarded(source: SourceDocument, report: Report, write: Callable[[], T | None]) -> T | None:
    """What is written of a document; None after an error in the report.

    Whatever a document does to those who read it, it is told what is wrong with it; where nothing is, we are.
    """
    try:
        with blaming(source.tree, engine.RefusedError):
            return write()
    except (engine.RefusedError, BrokenDocumentError) as error:
        reason = str(error)
    report.add(rules.REFUSED_DOCUMENT, source.span(""), reason=reason)
    return None


def _write_draft(source: SourceDocument, draft: Path, names: tuple[str, str], report: Report) -> engine.Parsed | None:
    package, project = names
    reading = engine.read(source.tree)
    facts = facts_of(source.tree, naming.service_of(Path(source.name)))
    draft.mkdir()
    further = ("CHANGELOG.md",) if source.changelog else ()
    pyproject = distribution.pyproject(facts.title, facts.version, package, project, further)
    (draft / "pyproject.toml").write_text(pyproject, encoding="utf-8")
    for name in further:
        (draft / name).write_text(f"{source.changelog}\n", encoding="utf-8")
    text = readme.text(facts, package, reading.calls, reading.groups, source.guide)
    (draft / "README.md").write_text(text, encoding="utf-8")
    faults = Report()
    write_operations(source, reading, draft / package, faults)
    with runtime_folder() as runtime:
        faces.write(runtime, draft / package)
    (draft / package / "py.typed").write_text("", encoding="utf-8")
    (draft / package / "_service.py").write_text(service_module(facts, project), encoding="utf-8")
    proved(source, reading, draft, package, faults)
    report.extend(faults.diagnostics)
    tell(source, reading, report)
    return None if faults.diagnostics else reading


def write_operations(source: SourceDocument, reading: engine.Parsed, package: Path, report: Report) -> None:
    """Write what is of the document alone into a new folder: functions, models and facade."""
    title = " ".join(str(source.tree["info"].get("title") or package.name).split())
    with resources.as_file(resources.files("rst2openapi.client") / "templates") as templates:
        left_out = engine.write(reading, package, title, templates)
    for words in left_out:
        report.add(rules.LOST_PART, source.span(_pointer_in(source, words)), reason=words)


def runtime_folder() -> AbstractContextManager[Path]:
    """The folder of the modules that every client carries."""
    return resources.as_file(resources.files("rst2openapi.client") / "runtime")


def proved(source: SourceDocument, reading: engine.Parsed, draft: Path, package: str, faults: Report) -> None:
    """Put the modules of a package below `draft` in order, and report what is lost or broken of the document.

    `package` is its whole name, `cloud.vpc`.
    """
    lost_operations(source, reading.calls, faults)
    _shared_modules(source, reading, faults)
    if not faults.diagnostics and tidy(source, draft / package.replace(".", "/"), faults):
        broken_modules(source, draft, package, reading.calls, faults)


def tell(source: SourceDocument, reading: engine.Parsed, report: Report) -> None:
    """Report what the client does otherwise than the document says, and why."""
    for path, method, name, style in unfollowed(source.tree):
        report.add(rules.UNFOLLOWED_STYLE, source.span(pointer_of(path, method)), name=name, style=style)
    for pointer, fault in reading.faults:
        report.add(rules.UNUSABLE_EXTENSION, source.span(pointer), extension=fault.extension, reason=fault.reason)


def _pointer_in(source: SourceDocument, words: str) -> str:
    """The part of the document that a message of the generator speaks of; the whole where it names none."""
    for path, method, _ in operations(source.tree):
        if f"{method.upper()} {path} " in words:
            return pointer_of(path, method)
    schema = re.search(r"/components/(?:schemas|parameters)/[\w.-]+", words)
    return schema[0] if schema else ""


def _shared_modules(source: SourceDocument, reading: engine.Parsed, report: Report) -> None:
    """Report models whose files would be one, on any file system."""
    for module, names in sorted(reading.modules.items()):
        if len(names) > 1:
            span = source.span(f"/components/schemas/{names[0]}")
            report.add(rules.SHARED_MODULE, span, names=" and ".join(sorted(names)), module=module)


def tidy(source: SourceDocument, package: Path, report: Report) -> bool:
    """Put the package's code in order; False where it is not even Python, which is reported."""
    for step in _TIDY:
        command = (*_RUFF, *step, *_RUFF_SETTINGS, package.name)
        run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=package.parent)  # noqa: S603 -- our own
        if run.returncode != 0:
            report.add(rules.BROKEN_MODULE, source.span(""), module=package.name, reason=run.stderr or run.stdout)
            return False
    return True
