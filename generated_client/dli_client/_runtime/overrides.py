"""Addresses of services in the environment: `OS_DLI_ENDPOINT_OVERRIDE`, or `HUAWEICLOUD_SDK_REGION_DLI_EU_DE`.

Those of the first kind hold in all regions, those of the second in the one that they name.
"""

from collections.abc import Mapping

__all__ = ["everywhere", "in_region", "regional"]

_OVERRIDE = "_ENDPOINT_OVERRIDE"
_VENDOR_REGION = "HUAWEICLOUD_SDK_REGION_"


def everywhere(environ: Mapping[str, str]) -> dict[str, str]:
    """The addresses that hold in all regions, by service: `dli`."""
    found = {
        name.removeprefix("OS_").removesuffix(_OVERRIDE).lower(): value
        for name, value in sorted(environ.items())
        if name.startswith("OS_") and name.endswith(_OVERRIDE) and value
    }
    return {name: value for name, value in found.items() if name}


def regional(environ: Mapping[str, str]) -> dict[str, str]:
    """The addresses that hold in one region, by service and region: `dli_eu_de`."""
    return {
        name.removeprefix(_VENDOR_REGION).lower(): value
        for name, value in sorted(environ.items())
        if name.startswith(_VENDOR_REGION) and value
    }


def in_region(regional: Mapping[str, str], region: str | None) -> dict[str, str]:
    """Those of a region, by service."""
    ending = f"_{region.replace('-', '_').lower()}" if region else ""
    found = {name.removesuffix(ending): value for name, value in regional.items() if ending and name.endswith(ending)}
    return {name: value for name, value in found.items() if name}
