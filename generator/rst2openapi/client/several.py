"""Documents of several services become one distribution: `dli.yaml` and `vpc.yaml` give `cloud.dli` and `cloud.vpc`.

What does not depend on a document (`_runtime`, `errors` and its like) stands there once. The services are made side by
side, in processes of their own; nothing is written before all of them are proved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

from attrs import frozen

from rst2openapi.client import cloud_modules, distribution, engine, faces, install, naming, readme_cloud, sharing
from rst2openapi.client.calls import Call, counted
from rst2openapi.client.cloud_modules import Member
from rst2openapi.client.document import SourceDocument
from rst2openapi.client.facade import Group, class_of
from rst2openapi.client.facts import facts_of, service_module
from rst2openapi.client.generator import (
    drafted,
    guarded,
    may_generate,
    proved,
    runtime_folder,
    tell,
    tidy,
    usable,
    write_operations,
)
from rst2openapi.client.verifying import imported
from rst2openapi.diagnostics import Diagnostic, Report
from rst2openapi.interruptions import begin_work

PACKAGE = "cloud"
"""The package's name if nobody gives one."""

Progress = Callable[[str, int, int], None]
"""Is told what was made, as which of how many."""


@frozen(str=False)
class Several:
    """A finished distribution: its folder, the names to install and to import, and how much is in it."""

    folder: Path
    project: str
    package: str
    services: int
    operations: int
    models: int

    def __str__(self) -> str:
        return (
            f"{self.project}, to import as {self.package}: {self.services} services, {self.operations} operations, "
            f"{self.models} models"
        )


@frozen
class Task:
    """A service to be written into the draft of a distribution, as a part of the package."""

    source: SourceDocument
    draft: Path
    package: str
    member: Member
    project: str


@frozen
class Part:
    """What was made of a service; `calls` is empty where an error among the findings says why there is nothing."""

    member: Member
    findings: tuple[Diagnostic, ...]
    calls: tuple[Call, ...] = ()
    groups: tuple[Group, ...] = ()
    models: int = 0


def generate(
    specs: Sequence[Path],
    out: Path,
    report: Report,
    *,
    names: tuple[str, str] = (PACKAGE, ""),
    jobs: int = 1,
    progress: Progress = lambda *_: None,
) -> Several | None:
    """Write one client of all these documents into the folder `out`; `names` are those to import and to install.

    On an error the report says why, None is returned, and `out` is as it was before.

    Raises:
        SharedNameError: Two documents are of services of one name.

    """
    package, project = names[0] or PACKAGE, names[1] or naming.project_of(names[0] or PACKAGE)
    services = naming.services_of(specs, cloud_modules.TAKEN)
    sources = [usable(spec, report) for spec in specs]
    found = [source for source in sources if source is not None]
    if len(found) < len(specs) or not may_generate(found[0], out, package, report):
        return None
    pairs = zip(found, services, strict=True)
    members = [
        (one, Member(name, class_of(name), facts_of(one.tree, naming.service_of(Path(one.name)))))
        for one, name in pairs
    ]
    return drafted(
        found[0], out, report, lambda work: _write(work, out, (package, project), members, _Way(report, jobs, progress))
    )


@frozen
class _Way:
    """Where findings go, how many services are made side by side, and who is told of it."""

    report: Report
    jobs: int
    progress: Progress


def _write(
    work: Path, out: Path, names: tuple[str, str], members: Sequence[tuple[SourceDocument, Member]], way: _Way
) -> Several | None:
    """Write all of it into a folder for drafts, prove it, and put it in its place."""
    package, project = names
    draft, first = work / "client", members[0][0]
    _write_root(draft / package, [member for _, member in members], project)
    parts = _written([Task(source, draft, package, member, project) for source, member in members], way)
    for part in parts:
        way.report.extend(part.findings)
    if not all(part.calls for part in parts) or not _root_is_sound(first, draft, package, way.report):
        return None
    _write_around(draft, parts, package, project)
    install.place(draft, out, work / "replaced")
    return _counted(out, (project, package), parts)


def _called(source: SourceDocument) -> str:
    return naming.service_of(Path(source.name))


def _counted(out: Path, names: tuple[str, str], parts: Sequence[Part]) -> Several:
    calls, models = sum(counted(part.calls) for part in parts), sum(part.models for part in parts)
    return Several(out, *names, len(parts), calls, models)


def _write_root(package: Path, members: Sequence[Member], project: str) -> None:
    package.mkdir(parents=True)
    with runtime_folder() as runtime:
        faces.write(runtime, package, several=True)
    cloud_modules.write(package, members, f"{project}/{_version(members)}")
    (package / "py.typed").write_text("", encoding="utf-8")


def _version(members: Sequence[Member]) -> str:
    """The newest version of a document."""
    versions = (naming.version_of(one.facts.version) for one in members)
    return max(versions, key=lambda version: [int(part) for part in version.split(".") if part.isdecimal()])


def _root_is_sound(source: SourceDocument, draft: Path, package: str, report: Report) -> bool:
    """Put the modules of the root in order, and import them."""
    faults = Report()
    if tidy(source, draft / package, faults):
        roots = (package, f"{package}._cloud", *(f"{package}.{face}" for face in faces.FACES))
        imported(source, draft, roots, faults)
    report.extend(faults.diagnostics)
    return not faults.diagnostics


def _write_around(draft: Path, parts: Sequence[Part], package: str, project: str) -> None:
    members = [part.member for part in parts]
    title = f"{len(members)} services: {', '.join(one.facts.title for one in members)}"
    pyproject = distribution.pyproject(title, _version(members), package, project)
    (draft / "pyproject.toml").write_text(pyproject, encoding="utf-8")
    services = [readme_cloud.Service(one.member.name, one.member.facts, one.calls, one.groups) for one in parts]
    (draft / "README.md").write_text(readme_cloud.text(services, package), encoding="utf-8")


def _written(tasks: Sequence[Task], way: _Way) -> list[Part]:
    """The parts in the order of the documents, made side by side."""
    parts: dict[str, Part] = {}
    for part in _made(tasks, min(way.jobs, len(tasks))):
        parts[part.member.name] = part
        way.progress(part.member.name, len(parts), len(tasks))
    return [parts[task.member.name] for task in tasks]


def _made(tasks: Sequence[Task], jobs: int) -> Iterator[Part]:
    if jobs == 1:
        yield from map(write_service, tasks)
        return
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=begin_work)
    try:
        for done in as_completed([pool.submit(write_service, task) for task in tasks]):
            yield done.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def write_service(task: Task) -> Part:
    """Write a service into the draft, and prove it."""
    report = Report()
    reading = guarded(task.source, report, lambda: _write_service(task, report))
    if reading is None:
        return Part(task.member, tuple(report.diagnostics))
    return Part(task.member, tuple(report.diagnostics), reading.calls, reading.groups, reading.count)


def _write_service(task: Task, report: Report) -> engine.Parsed | None:
    folder = task.draft / task.package / task.member.name
    reading = engine.read(task.source.tree)
    faults = Report()
    write_operations(task.source, reading, folder, faults)
    for name in faces.FACES:
        (folder / f"{name}.py").unlink(missing_ok=True)  # stands beside the services
    faces.write_clients(folder)
    (folder / "_service.py").write_text(service_module(task.member.facts, task.project), encoding="utf-8")
    sharing.lift(folder)
    proved(task.source, reading, task.draft, f"{task.package}.{task.member.name}", faults)
    report.extend(faults.diagnostics)
    tell(task.source, reading, report)
    return None if faults.diagnostics else reading
