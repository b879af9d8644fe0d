"""What the identity service answers to a request for a token: the token in `X-Subject-Token`, its end in the body."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from .auth_cache import Token
from .credentials import IdentityError
from .transport import httpx

__all__ = ["token_of"]

_MARGIN = timedelta(minutes=5)
"""So long before its end a token is renewed, or a tenth of its life before, whichever is shorter."""

_UNKNOWN_LIFE = timedelta(minutes=15)
"""How long a token is used whose end the service does not tell."""

_ABOUT_THE_BODY = frozenset(("content-encoding", "content-length", "transfer-encoding"))


def token_of(response: httpx.Response, started: float, secrets: Iterable[str]) -> Token:
    """The token in a response; the response itself no longer shows it, nor what was sent for it.

    Raises:
        IdentityError: There is none. What the service echoes of `secrets` is blotted out.

    """
    value = response.headers.get("X-Subject-Token")
    if response.status_code not in {200, 201} or not value:
        raise IdentityError(_without(secrets, response))
    described = _described(response)
    expires_at = _moment(described.get("expires_at"))
    now = _moment(described.get("issued_at")) or datetime.now(UTC)
    life = expires_at - now if expires_at else _UNKNOWN_LIFE
    renew_at = started + (life - min(_MARGIN, life / 10)).total_seconds()
    project, owner = described.get("project"), described.get("domain")
    user = described.get("user")
    owner = owner or (project or {}).get("domain") or (user or {}).get("domain")
    del response.headers["X-Subject-Token"]
    response.request = httpx.Request(response.request.method, response.request.url)
    return Token(value, expires_at or now + life, renew_at, (project or {}).get("id"), (owner or {}).get("id"))


def _described(response: httpx.Response) -> dict[str, Any]:
    """The `token` of the body, with objects only where objects are expected; empty where there is none."""
    try:
        token = response.json()["token"]
    except (ValueError, KeyError, TypeError):
        return {}
    if not isinstance(token, dict):
        return {}
    return {name: value for name, value in token.items() if isinstance(value, (dict, str))}


def _moment(text: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def _without(secrets: Iterable[str], response: httpx.Response) -> httpx.Response:
    """The response, or one like it without the secrets."""
    content = response.content
    for secret in secrets:
        content = content.replace(secret.encode(), b"REDACTED")
    headers = {name: value for name, value in response.headers.items() if name not in _ABOUT_THE_BODY}
    headers.pop("x-subject-token", None)
    return httpx.Response(response.status_code, headers=headers, content=content, request=response.request)
