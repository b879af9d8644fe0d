"""Credentials from an entry of `clouds.yaml`, as the tools of OpenStack read it.

`secure.yaml` adds to the entry what should not lie around in it, and a `profile` what all users of a cloud share.
The files are looked for in the working folder, in `~/.config/openstack` and in `/etc/openstack`.
"""

import importlib
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from . import overrides, tls
from .auth_settings import NAMES, Settings, credentials_of
from .clouds_yaml import load
from .credentials import Credentials
from .identity_errors import CredentialsError
from .regions import PROFILES, of_address, of_project

__all__ = ["from_cloud"]

_ENDINGS = (".yaml", ".yml")
_NOTHING = ("", "~", "null")
_ALIASES = {"tenant_name": "project_name", "tenant_id": "project_id", "access_key": "ak", "secret_key": "sk"}
_OVERRIDE = "_endpoint_override"


def from_cloud(
    name: str | None = None,
    *,
    region: str | None = None,
    environ: Mapping[str, str] | None = None,
    openstacksdk: bool = False,
) -> Credentials:
    """The credentials of the cloud `name` (that of `OS_CLOUD` if None), in `region` if it has several.

    `OS_CLIENT_CONFIG_FILE` and `OS_CLIENT_SECURE_FILE` name other files. With `openstacksdk=True` that package
    reads the entry, with all of its profiles; install the extra `openstack` for it.

    Raises:
        CredentialsError: The cloud or something of it is missing; the message says where it was looked for.

    """
    environ = os.environ if environ is None else environ
    name = name or environ.get("OS_CLOUD")
    if not name:
        raise CredentialsError("no cloud is named: give from_cloud a name, or set OS_CLOUD")
    if openstacksdk:
        return _credentials(_by_openstacksdk(name, region), f"cloud {name!r} as openstacksdk reads it", region, {})
    path, entry = _entry(name, environ)
    secure = _first_of("secure", "OS_CLIENT_SECURE_FILE", environ)
    if secure is not None:
        entry = _over(entry, _section(load(secure), "clouds", secure).get(name) or {})
    profile = entry.get("profile") or entry.get("cloud")
    if profile:
        entry = _over(_profile(str(profile), name, path, environ), entry)
    return _credentials(entry, f"cloud {name!r} of {path}", region, environ)


def _entry(name: str, environ: Mapping[str, str]) -> tuple[Path, Mapping[str, Any]]:
    path = _first_of("clouds", "OS_CLIENT_CONFIG_FILE", environ)
    if path is None:
        places = ", ".join(str(place) for place in _places("clouds", "OS_CLIENT_CONFIG_FILE", environ))
        raise CredentialsError(f"there is no clouds.yaml for cloud {name!r}; looked for {places}")
    clouds = _section(load(path), "clouds", path)
    if name not in clouds:
        known = ", ".join(sorted(clouds)) or "none"
        raise CredentialsError(f"there is no cloud {name!r} in {path}; it has {known}")
    if not isinstance(clouds[name], dict):
        raise CredentialsError(f"cloud {name!r} of {path} has no settings")
    return path, clouds[name]


def _profile(profile: str, name: str, path: Path, environ: Mapping[str, str]) -> Mapping[str, Any]:
    public = _first_of("clouds-public", "OS_CLIENT_VENDOR_FILE", environ)
    shared = _section(load(public), "public-clouds", public) if public is not None else {}
    found = shared.get(profile) or PROFILES.get(profile)
    if not isinstance(found, Mapping):
        known = ", ".join(sorted({*PROFILES, *shared}))
        raise CredentialsError(
            f"the profile {profile!r} of cloud {name!r} in {path} is not known; known are {known}. Others go into "
            "a clouds-public.yaml, or use from_cloud(…, openstacksdk=True)"
        )
    return found


def _section(tree: Mapping[str, Any], key: str, path: Path) -> Mapping[str, Any]:
    section = tree.get(key) or {}
    if not isinstance(section, dict):
        raise CredentialsError(f"{key!r} of {path} is not a mapping of names to settings")
    return section


def _places(stem: str, variable: str, environ: Mapping[str, str]) -> list[Path]:
    home = Path(environ.get("XDG_CONFIG_HOME") or Path(environ.get("HOME") or Path.home(), ".config"))
    folders = (Path.cwd(), home / "openstack", Path("/etc/openstack"))
    found = [folder / f"{stem}{ending}" for folder in folders for ending in _ENDINGS]
    return [Path(environ[variable]).expanduser(), *found] if environ.get(variable) else found


def _first_of(stem: str, variable: str, environ: Mapping[str, str]) -> Path | None:
    return next((place for place in _places(stem, variable, environ) if place.is_file()), None)


def _over(lower: Mapping[str, Any], upper: Any) -> dict[str, Any]:
    """Both mappings as one; where they differ, the upper one counts."""
    result = dict(lower)
    for key, value in upper.items() if isinstance(upper, Mapping) else ():
        both = isinstance(value, Mapping) and isinstance(result.get(key), Mapping)
        result[key] = _over(result[key], value) if both else value
    return result


def _credentials(entry: Mapping[str, Any], where: str, region: str | None, environ: Mapping[str, str]) -> Credentials:
    auth = entry.get("auth")
    values = {**_texts(entry), **_texts(auth if isinstance(auth, Mapping) else {})}
    region = region or values.get("region_name") or environ.get("OS_REGION_NAME")
    known = _regions(entry)
    for found in (of_project(values.get("project_name"), known), of_address(values.get("auth_url"), known), *known):
        region = region or found
    if region:
        values["region_name"] = region
    if "{region_name}" in values.get("auth_url", ""):
        if not region:
            raise CredentialsError(f"region_name is missing: the auth_url has it as a part; looked for in {where}")
        values["auth_url"] = values["auth_url"].replace("{region_name}", region)
    own = {key.removesuffix(_OVERRIDE): value for key, value in entry.items() if key.endswith(_OVERRIDE)}
    endpoints = {key: value for key, value in own.items() if isinstance(value, str) and value not in _NOTHING}
    endpoints |= overrides.everywhere(environ)
    ours = {name: environ[_spelled(name)] for name in tls.SETTINGS if environ.get(_spelled(name))}
    of_environ = ours.keys() - values.keys()
    named = {name: value for name, value in (ours | values).items() if name in NAMES}
    spelling: Callable[[str], str] = lambda name: _spelled(name) if name in of_environ else name  # noqa: E731
    return credentials_of(Settings(named, where, spelling, endpoints, tuple(known)))


def _spelled(name: str) -> str:
    """What a setting is called in the environment, which counts for certificates where the file says nothing."""
    return f"OS_{name.upper()}"


def _texts(entry: Mapping[str, Any]) -> dict[str, str]:
    known = {_ALIASES.get(key, key): value for key, value in entry.items()}
    given = {key: str(value) if isinstance(value, bool) else value for key, value in known.items()}
    return {key: value for key, value in given.items() if isinstance(value, str) and value not in _NOTHING}


def _regions(entry: Mapping[str, Any]) -> list[str]:
    listed = entry.get("regions")
    names = [one.get("name") if isinstance(one, Mapping) else one for one in listed] if isinstance(listed, list) else []
    return [name for name in names if isinstance(name, str)]


def _by_openstacksdk(name: str, region: str | None) -> Mapping[str, Any]:
    try:
        config: Any = importlib.import_module("openstack.config")
        exceptions: Any = importlib.import_module("openstack.exceptions")
    except ImportError:
        raise CredentialsError(
            "openstacksdk is not installed: install this client with its extra `openstack`"
        ) from None
    try:
        found: Any = config.OpenStackConfig().get_one(cloud=name, region_name=region)
    except exceptions.ConfigException as error:
        raise CredentialsError(f"openstacksdk cannot use cloud {name!r}: {type(error).__name__}") from None
    settings: Mapping[str, Any] = found.config
    return settings
