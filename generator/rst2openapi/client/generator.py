"""An OpenAPI document becomes a client distribution: `openapi/dli.yaml` gives `generated_client/dli_client/`.

The only module that knows openapi-python-client. It runs in this process, on our own reading of the document,
so that what it leaves out arrives as values and not as text on a terminal.
"""

from __future__ import annotations

import contextlib
import io
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

from attrs import frozen
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.schema.untrusted_string import UntrustedString

from rst2openapi.client import distribution, naming, placing
from rst2openapi.client.calls import Argument, Call
from rst2openapi.client.document import Source, load, pointer_of
from rst2openapi.client.expressions import decode, result_type
from rst2openapi.client.preparing import operations, prepare
from rst2openapi.client.service import ServiceFacts, facts_of, service_module
from rst2openapi.client.verifying import broken_modules, lost_operations
from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import client as rules
from rst2openapi.place import Span

RUNTIME = ("_transport", "_wire", "client", "errors", "server", "types")
"""Modules of `runtime/` that every client carries as they are."""

_MODEL_NAMES = frozenset(("to_dict", "from_dict", "to_multipart", "additional_properties", "additional_keys"))
_RUFF = (sys.executable, "-m", "ruff")
_RUFF_SETTINGS = ("--isolated", "--no-cache", "--line-length=120", "--target-version=py311")


@frozen
class Generated:
    """A finished client: its folder, the names to install and to import, and how much is in it."""

    folder: Path
    project: str
    package: str
    operations: int
    models: int


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
    source = load(spec, report, sources)
    package = package_name or naming.package_of(spec)
    if source is None or not _may_generate(source, out, package, report):
        return None
    project = project_name or naming.project_of(package)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{out.name}-", dir=out.parent, ignore_cleanup_errors=True) as work:
            draft = Path(work, "client")
            draft.mkdir()
            made = _write_draft(source, draft, (package, project), report)
            if made is None:
                return None
            placing.place(draft, out, Path(work, "replaced"))
    except OSError as error:
        report.add(rules.UNWRITABLE_FOLDER, source.span(""), folder=out, reason=error.strerror or error)
        return None
    return Generated(out, project, package, len(made[0]), made[1])


def _may_generate(source: Source, out: Path, package: str, report: Report) -> bool:
    fault = naming.fault_of(package)
    if fault is not None:
        report.add(rules.UNUSABLE_NAME, source.span(""), name=package, reason=fault)
    ours = placing.may_write(out)
    if not ours:
        report.add(rules.FOREIGN_FOLDER, source.span(""), folder=out, marker=placing.MARKER)
    return fault is None and ours


def _write_draft(
    source: Source, draft: Path, names: tuple[str, str], report: Report
) -> tuple[Sequence[Call], int] | None:
    """The whole distribution below `draft`, proved; its calls and the number of its models."""
    package, project = names
    facts = facts_of(source.tree)
    openapi = _read(source, report)
    if openapi is None:
        return None
    calls = _calls(source, openapi)
    unsound = [
        lost_operations(source, calls, report),
        _shared_modules(source, openapi, report),
        _render(source, openapi, draft / package, facts, report),
    ]
    if any(unsound):
        return None
    (draft / "pyproject.toml").write_text(distribution.pyproject(facts, package, project), encoding="utf-8")
    (draft / "README.md").write_text(distribution.readme(facts, package, calls), encoding="utf-8")
    if broken_modules(source, draft, package, calls, report):
        return None
    return calls, len(openapi.models) + len(openapi.enums)


def _config(package: Path) -> Config:
    settings = ConfigFile(package_name_override=package.name, project_name_override=package.name, post_hooks=[])
    return Config.from_sources(settings, MetaType.NONE, package, "utf-8", overwrite=False, output_path=package)


def _read(source: Source, report: Report) -> GeneratorData | None:
    """The document as openapi-python-client understands it, or None after an error in the report."""
    try:
        data = GeneratorData.from_dict(prepare(source.tree), config=_config(Path("client")))
    except Exception as error:  # noqa: BLE001 -- it raises what it likes at documents that it does not expect
        report.add(rules.REFUSED_DOCUMENT, source.span(""), reason=f"{type(error).__name__}: {error}")
        return None
    if isinstance(data, GeneratorError):
        report.add(rules.REFUSED_DOCUMENT, source.span(""), reason=data.detail or data.header)
        return None
    _rename_clashes(data)
    return data


def _rename_clashes(openapi: GeneratorData) -> None:
    """Give other names to properties named as a model's methods, and to parameters named `body`."""
    for model in openapi.models:
        for prop in (*(model.required_properties or ()), *(model.optional_properties or ())):
            if prop.python_name in _MODEL_NAMES:
                prop.set_python_name(UntrustedString(f"{prop.python_name}_property"), _config(Path("client")))
    for _, endpoint in _endpoints(openapi):
        for location, prop in endpoint.iter_all_parameters():
            if prop.python_name == "body":
                prop.set_python_name(UntrustedString(f"body_{location.value}"), _config(Path("client")))
                path = endpoint.path.get_untrusted_value().replace("{body}", f"{{{prop.python_name}}}")
                endpoint.path = UntrustedString(path)


def _endpoints(openapi: GeneratorData) -> list[tuple[str, Any]]:
    collections = openapi.endpoint_collections_by_tag.items()
    return [(str(tag), endpoint) for tag, collection in collections for endpoint in collection.endpoints]


def _calls(source: Source, openapi: GeneratorData) -> list[Call]:
    """What the generator makes of each operation, in the order of the document.

    The generator keeps an operation's path with its own names of the parameters, so the operations are told
    apart by method and path with names left out.
    """
    made = defaultdict(list)
    for tag, endpoint in _endpoints(openapi):
        made[endpoint.method, _shape(endpoint.path.get_untrusted_value())].append((tag, endpoint))
    calls = []
    for path, method, operation in operations(source.tree):
        candidates = made.get((method, _shape(path)))
        if candidates:
            tag, endpoint = candidates.pop(0)
            calls.append(_call(path, operation, tag, endpoint))
    return calls


def _shape(path: str) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", path)


def _call(path: str, operation: Mapping[str, Any], tag: str, endpoint: Any) -> Call:
    parameters = (*endpoint.path_parameters, *endpoint.query_parameters, *endpoint.header_parameters)
    body = endpoint.bodies[0].prop if endpoint.bodies else None
    return Call(
        method=endpoint.method,
        path=path,
        tag=tag,
        module=str(endpoint.name),
        summary=str(operation.get("summary") or operation.get("operationId") or ""),
        deprecated=bool(operation.get("deprecated")),
        arguments=tuple(Argument(str(p.python_name), _type(p)) for p in parameters if p.required),
        body=_type(body) if body is not None and body.required else None,
        secured=endpoint.requires_security,
    )


def _type(prop: Any) -> str:
    text = prop.get_type_string().as_unembedded_code()
    return str(text)


def _shared_modules(source: Source, openapi: GeneratorData, report: Report) -> bool:
    """Report models of different names whose files would be one, on any file system; whether there was any."""
    classes: dict[str, list[str]] = defaultdict(list)
    for model in (*openapi.models, *openapi.enums):
        classes[model.class_info.module_name.lower()].append(str(model.class_info.name))
    shared = {module: names for module, names in classes.items() if len(names) > 1}
    for module, names in sorted(shared.items()):
        span = source.span(f"/components/schemas/{names[0]}")
        report.add(rules.SHARED_MODULE, span, names=" and ".join(sorted(names)), module=module)
    return bool(shared)


def _render(source: Source, openapi: GeneratorData, package: Path, facts: ServiceFacts, report: Report) -> bool:
    """Write the package; whether something was left out or could not be written."""
    folder = resources.files("rst2openapi.client")
    with resources.as_file(folder / "templates") as templates:
        project = Project(openapi=openapi, config=_config(package), custom_template_path=templates)
        project.package_description = UntrustedString(f"Client of {facts.title}.")
        project.env.globals["package_description"] = project.package_description
        project.env.filters.update(decode=decode, result_type=result_type)
        with contextlib.redirect_stdout(io.StringIO()):
            errors = project.build()
    for error in errors:
        text = " ".join(part for part in (error.header, error.detail) if part)
        report.add(rules.LOST_PART, source.span(_pointer_in(source, text)), reason=text)
    for module in RUNTIME:
        text = (folder / "runtime" / f"{module}.py").read_text(encoding="utf-8")
        (package / f"{module}.py").write_text(text, encoding="utf-8")
    (package / "_service.py").write_text(service_module(facts), encoding="utf-8")
    (package / "py.typed").write_text("", encoding="utf-8")
    return _tidy(source, package, report) or bool(errors)


def _pointer_in(source: Source, text: str) -> str:
    """The part of the document that a message of the generator speaks of; the whole where it names none."""
    for path, method, _ in operations(source.tree):
        if f"{method.upper()} {path} " in text:
            return pointer_of(path, method)
    schema = re.search(r"/components/(?:schemas|parameters)/[\w.-]+", text)
    return schema[0] if schema else ""


def _tidy(source: Source, package: Path, report: Report) -> bool:
    """Sort imports, drop unused ones and format, with settings of ours alone; whether that failed."""
    steps = (("check", "--select=I,F401", "--fix-only"), ("format",))
    for step in steps:
        command = (*_RUFF, *step, *_RUFF_SETTINGS, str(package))
        run = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 -- our own command
        if run.returncode != 0:
            report.add(rules.BROKEN_MODULE, source.span(""), module=package.name, reason=run.stderr or run.stdout)
            return True
    return False
