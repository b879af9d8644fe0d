"""`services.toml` -> the settings of a service: its title, server, regions and where its pages are published.

`load("data-lake-insight", None)` and `load("dli", None)` give the same service. A service that no file knows gets
defaults made from its name.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rst2openapi.service.model import Settings

DATA = Path("data", "services.toml")
"""The shipped file inside the installed package."""

REPOSITORY = Path("openapi", "services.toml")
"""The same file in a checkout, two folders above the package."""

KEYS = ("title", "server", "regions", "region", "version", "description", "docs")


class SettingsError(Exception):
    """A settings file that cannot be used, in a sentence for the user."""


def load(name: str, file: Path | None = None) -> Settings:
    """The settings of the service of this name or alias, the user's file before the shipped one.

    Raises SettingsError where a file is missing, no TOML, or has a value of a wrong kind.
    """
    shipped = _read(shipped_file())
    own = _read(file) if file is not None else {}
    table = {**_defaults(name), **_common(shipped), **_service(shipped, name)}
    table = {**table, **_common(own), **_service(own, name)}
    return _settings(name, table, file)


def shipped_file() -> Path | None:
    """The file that comes with the compiler: in the package where it is installed, in the checkout otherwise."""
    package = Path(__file__).resolve().parents[1]
    candidates = (package / DATA, package.parents[1] / REPOSITORY)
    return next((path for path in candidates if path.is_file()), None)


def _read(file: Path | None) -> Mapping[str, Any]:
    if file is None:
        return {}
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise SettingsError(f"the settings {file} cannot be read: {error}") from error


def _common(tree: Mapping[str, Any]) -> dict[str, Any]:
    """What holds for every service of the file."""
    common = tree.get("defaults", {})
    return {key: value for key, value in common.items() if key in KEYS} if isinstance(common, Mapping) else {}


def _service(tree: Mapping[str, Any], name: str) -> dict[str, Any]:
    services = tree.get("services", {})
    if not isinstance(services, Mapping):
        raise SettingsError("[services] must be a table of services")
    for key, table in services.items():
        aliases = table.get("aliases", []) if isinstance(table, Mapping) else None
        if aliases is not None and not isinstance(aliases, list):
            raise SettingsError(f"aliases of {key} must be a list of names")
        if aliases is not None and (key == name or name in aliases):
            return {field: value for field, value in table.items() if field in KEYS}
    return {}


def _defaults(name: str) -> dict[str, Any]:
    """What a service's name alone says."""
    words = [word for word in name.replace("_", "-").split("-") if word]
    title = " ".join(word[:1].upper() + word[1:] for word in words) or "Service"
    return {"title": title, "server": "", "regions": (), "region": ""}


def _settings(name: str, table: Mapping[str, Any], file: Path | None) -> Settings:
    for key, value in table.items():
        good = isinstance(value, list | tuple) and all(isinstance(one, str) for one in value)
        if not (good if key == "regions" else isinstance(value, str)):
            raise SettingsError(f"{key} of {name} in {file or 'the shipped settings'} must be text")
    regions = tuple(table["regions"])
    region = table["region"] or (regions[0] if regions else "")
    server = table["server"].replace("{service}", name)
    return Settings(
        name=name,
        title=table["title"],
        server=server,
        regions=regions,
        region=region,
        version=table.get("version", "1.0.0"),
        description=table.get("description", ""),
        docs=table.get("docs", ""),
    )
