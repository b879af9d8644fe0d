"""What the identity service answers to a request for a token: the token in `X-Subject-Token`, its end in the body."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from .auth_cache import Token
from .identity_errors import IdentityError
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
    value = response.headers.get("X-Subject-Token", "").strip()
    if not response.is_success or not value:
        raise IdentityError(_without(secrets, response))
    described = _described(response)
    expires_at = _moment(described.get("expires_at"))
    issued_at = _moment(described.get("issued_at"))
    now = issued_at or datetime.now(UTC)
    life = expires_at - now if expires_at else _UNKNOWN_LIFE
    if issued_at is None and life <= timedelta():  # the clocks differ, since no token is made that has ended
        life = _UNKNOWN_LIFE
    renew_at = started + (life - min(_MARGIN, life / 10)).total_seconds()
    project = _object(described, "project")
    owner = _object(described, "domain") or _object(project, "domain") or _object(_object(described, "user"), "domain")
    del response.headers["X-Subject-Token"]
    response.request = httpx.Request(response.request.method, response.request.url)
    listed = described.get("catalog")
    catalogue = tuple(listed) if isinstance(listed, list) else ()
    return Token(value, expires_at or now + life, renew_at, _text(project, "id"), _text(owner, "id"), catalogue)


def _described(response: httpx.Response) -> dict[str, Any]:
    """The `token` of the body; empty where there is none, since all that is needed stands in the header."""
    try:
        body = response.json()
    except (ValueError, RecursionError):
        return {}
    return _object(body, "token")


def _object(value: Any, name: str) -> dict[str, Any]:
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}


def _text(value: dict[str, Any], name: str) -> str | None:
    found = value.get(name)
    return found if isinstance(found, str) and found else None


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
