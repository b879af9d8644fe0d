"""The ways to show who calls -> security schemes, and the requirements of an operation (OpenAPI 3.0.3, "Security").

A call that needs a token may be signed with an access key instead: `[{AuthToken: []}, {AccessKey: []}]`. One that
needs nothing has `[]`; where only some pages of an operation ask for a token, `{}` stands among the alternatives.
"""

from __future__ import annotations

from collections.abc import Iterable

from rst2openapi.openapi.source_map import Json
from rst2openapi.operation.model import Access
from rst2openapi.service.model import Endpoint

TOKEN, SIGNATURE, BEARER = "AuthToken", "AccessKey", "BearerToken"

_SCHEMES: dict[str, Json] = {
    TOKEN: {
        "type": "apiKey",
        "in": "header",
        "name": "X-Auth-Token",
        "description": "A token of the identity service for the project or domain that is worked in.",
    },
    SIGNATURE: {
        "type": "apiKey",
        "in": "header",
        "name": "Authorization",
        "description": (
            "The request signed with an access key (`SDK-HMAC-SHA256`), in place of a token; the time of signing goes"
            " along in `X-Sdk-Date`, and for a temporary key its token in `X-Security-Token`."
        ),
    },
    BEARER: {
        "type": "http",
        "scheme": "bearer",
        "description": "A token of another party, such as an identity provider, that the page of the operation names.",
    },
}

_ALTERNATIVES = {Access.TOKEN: (TOKEN, SIGNATURE), Access.BEARER: (BEARER,), Access.OPEN: ()}

DEFAULT: list[Json] = [{name: []} for name in _ALTERNATIVES[Access.TOKEN]]
"""What holds for an operation that says nothing else."""


def requirements(access: Iterable[Access]) -> list[Json]:
    """The `security` of an operation: one of the alternatives is enough."""
    ways = list(access)
    needed: list[Json] = [{name: []} for way in ways for name in _ALTERNATIVES[way]]
    return [*needed, {}] if needed and Access.OPEN in ways else needed


def schemes(endpoints: Iterable[Endpoint]) -> Json:
    """`securitySchemes`: the token first, then the signature, and the bearer where an operation asks for it."""
    bearer = any(Access.BEARER in endpoint.access for endpoint in endpoints)
    return {name: dict(scheme) for name, scheme in _SCHEMES.items() if name != BEARER or bearer}
