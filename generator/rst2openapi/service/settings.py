"""`services.toml` -> the settings of a service: its title, servers, regions and where its pages are published.

`load("data-lake-insight")` and `load("dli")` give the same service; with `cloud="otc-swiss"` it is that of the sister
cloud. A service that no file knows gets defaults made from its name.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from attrs import frozen

from rst2openapi.files import text_of
from rst2openapi.service.model import Contact, KnownAs, Settings, Site

DATA = Path("data", "services.toml")
"""The shipped file inside the installed package."""

REPOSITORY = Path("openapi", "services.toml")
"""The same file in a checkout, two folders above the package."""

OF_SERVICE = (
    "title",
    "server",
    "regions",
    "region",
    "version",
    "description",
    "docs",
    "short",
    "repository",
    "aliases",
    "types",
    "scope",
    "contact",
    "license",
)
"""What the table of a service may say, or `[defaults]` for all of them."""

OF_CLOUD = ("title", "domain", "regions", "region", "docs", "repositories", "also", "contact", "license")
"""What the table of a cloud may say."""

SCOPES = ("project", "domain")
"""What the calls of a service may need a token for."""

VERSION = re.compile(r"\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?")
"""A semantic version."""

LISTS = ("regions", "also", "aliases", "types")

CLOUD = "otc"
"""The cloud that is meant if nobody says."""

Table = dict[str, Any]


class SettingsError(Exception):
    """A settings file that cannot be used, in a sentence for the user."""


@frozen
class PageHome:
    """Where the pages of a service are kept: the template of a cloud's repositories, and which of them it is.

    `names` are all that the service goes by, the short one last.
    """

    key: str
    title: str
    names: tuple[str, ...]
    cloud: str
    repository: str
    repositories: str


def places(file: Path | None = None, cloud: str = "") -> tuple[PageHome, ...]:
    """All services that the settings know, in the order of their keys, as they are in a cloud.

    Raises SettingsError as `load` does.
    """
    files = [tree for tree in (_read(file), _read(shipped_file())) if tree]
    chosen, home = _home(files, _clouds(files), cloud)
    keys = sorted({_service(files, key)[0] for tree in files for key in _section(tree, "services")})
    found = []
    for key in keys:
        said = _service(files, key)[1]
        _check(key, said, file)
        title = said.get("title") or _title(key)
        names = (key, *said.get("aliases", ()), *([said["short"]] if said.get("short") else []))
        found.append(PageHome(key, title, names, chosen, said.get("repository", ""), home.get("repositories", "")))
    return tuple(found)


def load(name: str, file: Path | None = None, cloud: str = "") -> Settings:
    """The settings of the service of this name or alias in a cloud, the user's file before the shipped one.

    Raises SettingsError where a file is missing, no TOML, or has a value of a wrong kind, and for an unknown cloud.
    """
    files = [tree for tree in (_read(file), _read(shipped_file())) if tree]
    known = _clouds(files)
    _, home = _home(files, known, cloud)
    key, said = _service(files, name)
    place = {"service": said.get("short") or name, "repository": said.get("repository") or key}
    # Where the pages of a service are published is known of those that have some there.
    fields = ("regions", "region", "contact", "license", *(["docs"] if said.get("repository") else []))
    own = {field: home[field] for field in fields if field in home}
    table = {"title": _title(name), "server": "", "regions": (), "region": "", "docs": "", **own, **said}
    _check(name, table, file)
    regions = tuple(table["regions"])
    return Settings(
        name=name,
        title=table["title"],
        server=_filled(table["server"], domain=home.get("domain", ""), **place),
        regions=regions,
        region=_first(table["region"], regions),
        version=table.get("version", "1.0.0"),
        description=table.get("description") or _described(table["title"], home),
        docs=_filled(table["docs"], **place),
        aliases=(*([said["short"]] if said.get("short") else []), *said.get("aliases", ())),
        known_as=KnownAs(said.get("short", ""), tuple(said.get("types", ())), said.get("scope", "")),
        contact=Contact(home.get("title", ""), table.get("contact", "")),
        license=table.get("license", ""),
        elsewhere=tuple(_sites(table["server"], home, known, place)) if not {"regions", "region"} & said.keys() else (),
    )


def findings(file: Path | None) -> Table:
    """What the settings say of findings, the user's file before the shipped one; `diagnostics.policy` reads it.

    Raises SettingsError as `load` does.
    """
    return _merged([_section(tree, "findings") for tree in (_read(file), _read(shipped_file())) if tree])


def shipped_file() -> Path | None:
    """The file that comes with the compiler: in the package where it is installed, in the checkout otherwise."""
    package = Path(__file__).resolve().parents[1]
    candidates = (package / DATA, package.parents[1] / REPOSITORY)
    return next((path for path in candidates if path.is_file()), None)


def _read(file: Path | None) -> Mapping[str, Any]:
    if file is None:
        return {}
    try:
        tree = _parsed(text_of(file))
    except (OSError, ValueError, RecursionError) as error:
        raise SettingsError(f"the settings {file} cannot be read: {error}") from error
    for name in ("defaults", "clouds", "services", "findings"):
        _expect_table(tree.get(name, {}), name, file)
    for name in ("clouds", "services"):
        for key, table in tree.get(name, {}).items():
            _expect_table(table, f"{name}.{key}", file)
            known, called = (OF_CLOUD, f"cloud {key}") if name == "clouds" else (OF_SERVICE, key)
            _check(called, {one: value for one, value in table.items() if one in known}, file)
    return tree


def _expect_table(value: object, name: str, file: Path) -> None:
    if not isinstance(value, Mapping):
        raise SettingsError(f"[{name}] of the settings {file} must be a table")


@lru_cache(8)
def _parsed(text: str) -> Mapping[str, Any]:
    """The tables of a text, which is asked for several times, and takes longer to parse than the rest to read."""
    return MappingProxyType(tomllib.loads(text))


def _section(tree: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    section: Mapping[str, Any] = tree.get(name, {})
    return section


def _merged(tables: Iterable[Mapping[str, Any]]) -> Table:
    """All tables as one; those that come first count more."""
    merged: Table = {}
    for table in tables:
        merged = {**table, **merged}
    return merged


def _clouds(files: Iterable[Mapping[str, Any]]) -> dict[str, Table]:
    found: dict[str, list[Mapping[str, Any]]] = {}
    for tree in files:
        for name, table in _section(tree, "clouds").items():
            found.setdefault(name, []).append({key: value for key, value in table.items() if key in OF_CLOUD})
    clouds = {name: _merged(tables) for name, tables in found.items()}
    for name, table in clouds.items():
        _check(f"cloud {name}", table, None)
    return clouds


def _home(files: Iterable[Mapping[str, Any]], known: Mapping[str, Table], cloud: str) -> tuple[str, Table]:
    """The cloud of that name, else the one that the settings mean if nobody says."""
    chosen = cloud or str(_merged([_section(tree, "defaults") for tree in files]).get("cloud", CLOUD))
    if chosen not in known:
        near = get_close_matches(chosen, known, 1) or sorted(known)
        raise SettingsError(f"the settings know no cloud {chosen!r}; they know {' and '.join(near)}")
    return chosen, known[chosen]


def _service(files: Sequence[Mapping[str, Any]], name: str) -> tuple[str, Table]:
    """The key of a service, that of the shipped file if it is there, and what the files say of it."""
    goes_by = _names(files, name)
    found_key = name
    tables: list[Mapping[str, Any]] = []
    for tree in files:
        for key, table in _section(tree, "services").items():
            if goes_by & _own_names(key, table):
                found_key = key
                tables.append(table)
        tables.append({key: value for key, value in _section(tree, "defaults").items() if key != "cloud"})
    return found_key, {key: value for key, value in _merged(tables).items() if key in OF_SERVICE}


def _names(files: Sequence[Mapping[str, Any]], name: str) -> set[str]:
    """All that a service goes by, so that a user's table of one name is meant by the others, too."""
    names = {name}
    for tree in reversed(files):
        for key, table in _section(tree, "services").items():
            own = _own_names(key, table)
            names |= own if names & own else set()
    return names


def _own_names(key: str, table: Mapping[str, Any]) -> set[str]:
    """The names that one table says."""
    said = {name: table[name] for name in ("aliases", "short") if name in table}
    _check(key, said, None)
    return {key, *said.get("aliases", ()), *([said["short"]] if said.get("short") else [])}


def _sites(server: str, home: Table, known: Mapping[str, Table], place: Mapping[str, str]) -> Iterable[Site]:
    """The service in the sister clouds, where its address has a domain in it."""
    for name in home.get("also", ()) if "{domain}" in server else ():
        if name not in known:
            raise SettingsError(f"a cloud has the sister {name!r}, which the settings do not know")
        sister = known[name]
        regions = tuple(sister.get("regions", ()))
        url = _filled(server, domain=sister.get("domain", ""), **place)
        yield Site(sister.get("title", name), url, regions, _first(sister.get("region", ""), regions))


def _filled(template: str, **values: str) -> str:
    for name, value in values.items():
        template = template.replace(f"{{{name}}}", value)
    return template


def _first(region: str, regions: tuple[str, ...]) -> str:
    return region or (regions[0] if regions else "")


def _described(title: str, home: Table) -> str:
    """What a document is about, where the settings do not say it."""
    of = f" of {home['title']}" if home.get("title") else ""
    return f"The HTTP API of {title}{of}, as its reference pages describe it."


def _title(name: str) -> str:
    """What a service's name alone says."""
    words = [word for word in name.replace("_", "-").split("-") if word]
    return " ".join(word[:1].upper() + word[1:] for word in words) or "Service"


def _check(name: str, table: Mapping[str, Any], file: Path | None) -> None:
    for key, value in table.items():
        listed = isinstance(value, list | tuple) and all(isinstance(one, str) for one in value)
        if not (listed if key in LISTS else isinstance(value, str)):
            kind = "a list of texts" if key in LISTS else "text"
            raise SettingsError(f"{key} of {name} in {file or 'the settings'} must be {kind}")
        if key == "version" and not VERSION.fullmatch(value):
            raise SettingsError(f"version of {name} in {file or 'the settings'} must be a semantic one, such as 1.0.0")
        if key == "scope" and value not in SCOPES:
            raise SettingsError(f"scope of {name} in {file or 'the settings'} must be {' or '.join(SCOPES)}")
