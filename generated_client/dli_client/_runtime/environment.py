"""Credentials from environment variables: those of OpenStack (`OS_…`) and of the vendor's SDKs (`HUAWEICLOUD_SDK_…`).

`OS_CLOUD` names an entry of `clouds.yaml` and goes before all others. Then those of OpenStack count where they hold
credentials, else the vendor's; the two are not mixed, save for the region, the address of the identity service, and
what is said of certificates (`OS_CACERT`, `OS_INSECURE`, `OS_CERT`, `OS_KEY`).
"""

import os
from collections.abc import Mapping

from . import overrides, tls
from .auth_settings import NAMES, Settings, credentials_of
from .clouds import from_cloud
from .credentials import Credentials
from .identity_errors import CredentialsError

__all__ = ["from_env"]

OPENSTACK: Mapping[str, tuple[str, ...]] = {
    **{name: (f"OS_{name.upper()}",) for name in NAMES},
    "token": ("OS_TOKEN", "OS_AUTH_TOKEN"),
    "ak": ("OS_ACCESS_KEY",),
    "sk": ("OS_SECRET_KEY",),
    "security_token": ("OS_SECURITY_TOKEN", "OS_SESSION_TOKEN"),
    "project_name": ("OS_PROJECT_NAME", "OS_TENANT_NAME"),
    "project_id": ("OS_PROJECT_ID", "OS_TENANT_ID"),
}

VENDOR: Mapping[str, tuple[str, ...]] = {
    "ak": ("HUAWEICLOUD_SDK_AK",),
    "sk": ("HUAWEICLOUD_SDK_SK",),
    "security_token": ("HUAWEICLOUD_SDK_SECURITY_TOKEN",),
    "project_id": ("HUAWEICLOUD_SDK_PROJECT_ID",),
    "domain_id": ("HUAWEICLOUD_SDK_DOMAIN_ID",),
    "region_name": ("HUAWEICLOUD_SDK_REGION",),
    "auth_url": ("HUAWEICLOUD_SDK_IAM_ENDPOINT",),
}

_CREDENTIALS = ("token", "ak", "sk", "password")
_OF_BOTH = ("region_name", "auth_url", *tls.SETTINGS)


def from_env(environ: Mapping[str, str] | None = None) -> Credentials:
    """The credentials of the environment.

    Raises:
        CredentialsError: Something is missing; the message says which variables were looked for.

    """
    environ = os.environ if environ is None else environ
    if environ.get("OS_CLOUD"):
        return from_cloud(environ["OS_CLOUD"], environ=environ)
    openstack, vendor = _found(OPENSTACK, environ), _found(VENDOR, environ)
    of_vendor = not any(name in openstack for name in _CREDENTIALS) and ("ak" in vendor or "sk" in vendor)
    ours, theirs = (vendor, openstack) if of_vendor else (openstack, vendor)
    world = VENDOR if of_vendor else OPENSTACK
    values = {name: theirs[name] for name in _OF_BOTH if name in theirs} | ours
    regional = overrides.regional(environ)
    endpoints = overrides.in_region(regional, values.get("region_name")) | overrides.everywhere(environ)
    settings = Settings(
        values, "the environment", lambda name: world.get(name, OPENSTACK[name])[0], endpoints, regional=regional
    )
    if not any(name in values for name in (*_CREDENTIALS, "username", "user_id")):
        raise CredentialsError(
            "no credentials in the environment: set OS_CLOUD; or OS_AUTH_URL, OS_USERNAME, OS_PASSWORD and "
            "OS_USER_DOMAIN_NAME; or OS_ACCESS_KEY and OS_SECRET_KEY; or HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK; "
            "or OS_TOKEN"
        )
    return credentials_of(settings)


def _found(world: Mapping[str, tuple[str, ...]], environ: Mapping[str, str]) -> dict[str, str]:
    chosen = {name: next((environ[one] for one in spelled if environ.get(one)), "") for name, spelled in world.items()}
    return {name: value for name, value in chosen.items() if value}
