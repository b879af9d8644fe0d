"""The settings of a service into the Info Object: what the document is about, whom to ask, what it may be used for.

`license = "Apache-2.0"` becomes `license: {name: Apache-2.0, url: …/Apache-2.0.html}`.
"""

from __future__ import annotations

from attrs import asdict

from rst2openapi import __version__
from rst2openapi.openapi.source_map import Json
from rst2openapi.service.model import Contact, KnownAs, Origin, Settings

_LICENSES = "https://spdx.org/licenses/{}.html"


def info(settings: Settings) -> Json:
    """The Info Object; what the settings do not say is left out."""
    said: Json = {"title": settings.title}
    said |= {"description": settings.description} if settings.description else {}
    said |= _contact(settings.contact)
    said |= _license(settings.license)
    said["version"] = settings.version
    said |= {"x-source": _source(settings.origin)} if settings.origin is not None else {}
    return said | _service(settings.known_as)


def _contact(contact: Contact) -> Json:
    named = {"name": contact.name} if contact.name else {}
    if contact.address:
        named["email" if "://" not in contact.address and "@" in contact.address else "url"] = contact.address
    return {"contact": named} if contact.address else {}


def _license(name: str) -> Json:
    """SPDX has a page for each of its identifiers; words that are none stand alone."""
    if not name:
        return {}
    return {"license": {"name": name} | ({} if " " in name else {"url": _LICENSES.format(name)})}


def _source(origin: Origin) -> Json:
    said = asdict(origin, filter=lambda _, value: bool(value))
    known = {key: value for key, value in said.items() if key != "content" or not origin.commit}
    return known | {"compiler": f"rst2openapi {__version__}"}


def _service(called: KnownAs) -> Json:
    known = {"name": called.name, "types": list(called.types), "scope": called.scope}
    return {"x-service": {key: value for key, value in known.items() if value}} if any(known.values()) else {}
