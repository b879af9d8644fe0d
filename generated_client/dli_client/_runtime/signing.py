"""Requests signed with an access key (AK/SK): the scheme `SDK-HMAC-SHA256` of the API gateways of these clouds.

What is signed is a text of six parts: the method, the path with each segment quoted and a slash at its end, the
sorted query, the signed headers, their names, and the SHA-256 of the body. The secret key itself is never sent.
"""

import hashlib
import hmac
from collections.abc import Iterable, Sequence
from copy import copy
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Self
from urllib.parse import parse_qsl, quote, unquote

from attrs import define, field, frozen

from .auth_steps import Steps, StepwiseAuth, may_send_again, sent
from .given import optional, required, text
from .marks import LOGIN, PROJECT
from .projects import ProjectLookup
from .transport import httpx

__all__ = ["AccessKey", "AkSkAuth", "sign"]

ALGORITHM = "SDK-HMAC-SHA256"
DATE_FORMAT = "%Y%m%dT%H%M%SZ"
UNSIGNED = "UNSIGNED-PAYLOAD"

_SIGNED_MEDIA = ("application/json", "application/bson")
"""Bodies of these types are part of the signature, and bodies without a type. Others the gateways take unsigned."""

_TOLERATED_SKEW = timedelta(minutes=5)


@frozen
class AccessKey:
    """A permanent access key, or a temporary one with its security token. The secrets are not part of its `repr`."""

    access: str
    secret: str = field(repr=False)
    security_token: str | None = field(default=None, repr=False)


def sign(request: httpx.Request, key: AccessKey, moment: datetime) -> None:
    """Add `X-Sdk-Date`, `Authorization` and what else the signature needs; an earlier signature is replaced.

    The query is written anew with `%20` for spaces and `=` after every name, as the service reads it when it checks.
    A body that is sent piece by piece, or is no JSON, is announced as `UNSIGNED-PAYLOAD`.
    """
    for name in ("Authorization", "X-Sdk-Content-Sha256"):
        request.headers.pop(name, None)
    request.headers["X-Sdk-Date"] = moment.astimezone(UTC).strftime(DATE_FORMAT)
    if key.security_token:
        request.headers["X-Security-Token"] = key.security_token
    payload = payload_of(request)
    if payload == UNSIGNED:
        request.headers["X-Sdk-Content-Sha256"] = UNSIGNED
    path, _, query = request.url.raw_path.partition(b"?")
    pairs = query_pairs(query)
    if pairs:
        request.url = request.url.copy_with(query=_written(pairs).encode("ascii"))
    headers = signed_headers(request.headers.raw)
    canonical = canonical_request(request.method, path, pairs, headers, payload)
    signature = signature_of(canonical, request.headers["X-Sdk-Date"], key.secret)
    names = ";".join(name for name, _ in headers)
    value = f"{ALGORITHM} Access={key.access}, SignedHeaders={names}, Signature={signature}"
    request.headers["Authorization"] = value


def payload_of(request: httpx.Request) -> str:
    """The SHA-256 of the body, or `UNSIGNED-PAYLOAD` where it is a stream or of a type that is not signed."""
    try:
        body = request.content
    except httpx.RequestNotRead:
        return UNSIGNED
    media = request.headers.get("Content-Type", "")
    return UNSIGNED if body and media and not media.startswith(_SIGNED_MEDIA) else hashlib.sha256(body).hexdigest()


def query_pairs(query: bytes) -> list[tuple[str, str]]:
    """The names and values of a query as the caller meant them, in their order."""
    return parse_qsl(query.decode("ascii"), keep_blank_values=True, errors="surrogateescape")


def _written(pairs: Iterable[tuple[str, str]]) -> str:
    return "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in pairs)


def _quoted(text: str) -> str:
    return quote(text, safe="~", errors="surrogateescape")


def signed_headers(raw: Iterable[tuple[bytes, bytes]]) -> list[tuple[str, bytes]]:
    """The headers that are signed, by name: the host, the type of the body, and every `X-` header.

    What the connection or a proxy may change is left out, and names with `_`, which gateways drop.
    """
    found: dict[str, list[bytes]] = {}
    for name, value in raw:
        lower = name.decode("ascii").lower()
        if (lower in {"host", "content-type"} or lower.startswith("x-")) and "_" not in lower:
            found.setdefault(lower, []).append(value.strip())
    return sorted((name, b",".join(values)) for name, values in found.items())


def canonical_request(
    method: str, path: bytes, pairs: Sequence[tuple[str, str]], headers: Sequence[tuple[str, bytes]], payload: str
) -> bytes:
    """The text whose hash is signed."""
    lines = [method.upper().encode(), canonical_path(path).encode(), _written(sorted(pairs)).encode()]
    lines += [name.encode() + b":" + value for name, value in headers]
    lines += [b"", ";".join(name for name, _ in headers).encode(), payload.encode()]
    return b"\n".join(lines)


def canonical_path(path: bytes) -> str:
    """The path with every segment quoted and a slash at its end: `/v1/a b` gives `/v1/a%20b/`."""
    segments = unquote(path.decode("ascii"), errors="surrogateescape").split("/")
    quoted = "/".join(_quoted(segment) for segment in segments)
    return quoted if quoted.endswith("/") else f"{quoted}/"


def signature_of(canonical: bytes, date: str, secret: str) -> str:
    """The signature of a canonical request, in hexadecimal digits."""
    text = f"{ALGORITHM}\n{date}\n{hashlib.sha256(canonical).hexdigest()}"
    return hmac.new(secret.encode(), text.encode(), hashlib.sha256).hexdigest()


@define
class _Clock:
    """How much the service's clock is ahead of ours."""

    skew: timedelta = timedelta()


class AkSkAuth(StepwiseAuth):
    """Signs every request with an access key.

    A service that refuses a request while its own clock shows another time is asked once more, at that time, if
    the body can be sent again; later requests are signed at the service's time at once.
    """

    def __init__(  # noqa: PLR0913 -- each by name
        self,
        access_key: str,
        secret_key: str,
        *,
        security_token: str | None = None,
        project_id: str | None = None,
        domain_id: str | None = None,
        project_name: str | None = None,
        auth_url: str | None = None,
    ) -> None:
        """`security_token` belongs to temporary keys; the project, or else the domain, is what requests are for.

        A project that is given by name is asked for at the identity service, whose address is then needed. The
        project that a call or its client names goes before this one.

        Raises:
            CredentialsError: Something is missing, or cannot be right.

        """
        required("AkSkAuth", access_key=access_key, secret_key=secret_key)
        temporary = text("security_token", security_token) if security_token else None
        self._key = AccessKey(text("access_key", access_key), text("secret_key", secret_key), temporary)
        self._project_id, self._domain_id = optional("project_id", project_id), optional("domain_id", domain_id)
        self.auth_url, self.project_name = optional("auth_url", auth_url), optional("project_name", project_name)
        self._lookup: ProjectLookup | None = None
        if self.project_name and not self._project_id:
            required("AkSkAuth", **{"project_id, or auth_url to ask for the id of project_name,": self.auth_url})
            self._lookup = ProjectLookup(str(self.auth_url), self.project_name, self._signed)
        self._clock = _Clock()

    def __repr__(self) -> str:
        """The access key, which is no secret, and what it is used for."""
        project = f"project_name={self.project_name!r}" if self._lookup else f"project_id={self._project_id!r}"
        return f"AkSkAuth({self._key.access!r}, {project}, domain_id={self._domain_id!r})"

    def in_project(self, project_id: str) -> Self:
        """The same key for another project."""
        other = copy(self)
        other._project_id, other._lookup = project_id, None  # noqa: SLF001 -- its own class
        return other

    def of_project(self, name: str | None, project_id: str | None, auth_url: str | None = None) -> Self:
        """The same key for another project, which is looked up where only its name is given.

        Raises:
            CredentialsError: Nobody could tell the id of the project.

        """
        return self._for(auth_url, project_id=project_id, project_name=name, domain_id=self._domain_id)

    def of_domain(self) -> Self:
        """The same key for what belongs to the domain and not to a project."""
        return self._for(None, domain_id=self._domain_id)

    def _for(self, auth_url: str | None, **subject: str | None) -> Self:
        key = self._key
        made = type(self)(
            key.access, key.secret, security_token=key.security_token, auth_url=auth_url or self.auth_url, **subject
        )
        made._clock = self._clock  # noqa: SLF001 -- its own class
        return made

    def project_steps(self, caller: httpx.Request) -> Steps[str | None]:
        """The id of the project that was given, or whose name was."""
        if self._lookup is None:
            return self._project_id
        return (yield from self._lookup.steps(caller))

    def steps(self, request: httpx.Request) -> Steps[httpx.Response]:
        """The signed request, and once more where the clocks differ."""
        project = request.extensions.get(PROJECT)
        if project is None and LOGIN not in request.extensions:
            project = yield from self.project_steps(request)
        if project and "X-Project-Id" not in request.headers:
            request.headers["X-Project-Id"] = str(project)
        return (yield from self._signed(request))

    def _signed(self, request: httpx.Request) -> Steps[httpx.Response]:
        if self._domain_id and "X-Project-Id" not in request.headers:
            request.headers["X-Domain-Id"] = self._domain_id
        signed_at = datetime.now(UTC) + self._clock.skew
        sign(request, self._key, signed_at)
        response = yield from sent(request)
        moment = _clock_of(response) if response.status_code in {401, 403} else None
        if moment is None or abs(moment - signed_at) < _TOLERATED_SKEW:
            return response
        self._clock.skew = moment - datetime.now(UTC)
        if not may_send_again(request):
            return response
        sign(request, self._key, moment)
        return (yield from sent(request))


def _clock_of(response: httpx.Response) -> datetime | None:
    """The time that the service says it is."""
    try:
        moment = parsedate_to_datetime(response.headers["Date"])
    except (KeyError, ValueError):
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
