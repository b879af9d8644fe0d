"""The modules of a client that users import from, each the public face of one of `_runtime/`.

`errors.py` of a client offers what `__all__` of `_runtime/errors.py` names, under that module's own words.
"""

from __future__ import annotations

import ast
from importlib.resources.abc import Traversable
from pathlib import Path

FACES = (
    *("auth", "clouds", "credentials", "errors", "logs", "paging"),
    *("retries", "timeouts", "types", "waiting"),
)
"""Modules of `runtime/` that are an interface; all others may change from one release to the next."""

_CLIENT = """\
\"\"\"The clients that the functions in `api` take: where the service is, how to connect, and who is asking.\"\"\"

from ._runtime import client as _client
from ._service import SERVICE

__all__ = ["AuthenticatedClient", "Client"]


class Client(_client.Client):
    __doc__ = _client.Client.__doc__
    __slots__ = ()
    _service = SERVICE


class AuthenticatedClient(_client.AuthenticatedClient, Client):
    __doc__ = _client.AuthenticatedClient.__doc__
    __slots__ = ()
    _service = SERVICE
"""


OF_SEVERAL = ("cloud.py", "logins.py")
"""Modules of `runtime/` that the client of a single service does not need."""


def write(runtime: Traversable, package: Path, *, several: bool = False) -> None:
    """Copy the modules of `runtime` into `package/_runtime`, and write their public faces into `package`.

    `several` is for a package of several services, each of which has its own clients.
    """
    inside = package / "_runtime"
    inside.mkdir()
    for module in sorted(runtime.iterdir(), key=lambda one: one.name):
        if module.name.endswith(".py") and (several or module.name not in OF_SEVERAL):
            (inside / module.name).write_text(module.read_text(encoding="utf-8"), encoding="utf-8")
    for name in FACES:
        source = (runtime / f"{name}.py").read_text(encoding="utf-8")
        (package / f"{name}.py").write_text(face(name, source), encoding="utf-8")
    if not several:
        write_clients(package)


def write_clients(package: Path) -> None:
    """Write the module of the clients that know a service."""
    (package / "client.py").write_text(_CLIENT, encoding="utf-8")


def face(name: str, source: str) -> str:
    """The source of the public module for a module of the runtime with that source."""
    tree = ast.parse(source)
    exported = sorted(_exported(tree))
    words = ast.get_docstring(tree, clean=False) or ""
    names = "".join(f"    {one},\n" for one in exported)
    listed = "".join(f"    {one!r},\n" for one in exported)
    return f'"""{words}"""\n\nfrom ._runtime.{name} import (\n{names})\n\n__all__ = [\n{listed}]\n'


def _exported(tree: ast.Module) -> list[str]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and [ast.unparse(one) for one in node.targets] == ["__all__"]:
            return list(ast.literal_eval(node.value))
    raise AssertionError  # every module with a face has its `__all__`
