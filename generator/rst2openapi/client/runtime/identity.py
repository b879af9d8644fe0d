"""Tokens of the identity service (IAM, version 3): `POST /v3/auth/tokens` with a password, or for an agency.

The request goes through the same client as the user's own: its proxies, certificates and timeouts count here too.
"""

import json
import time
from collections.abc import Callable, Mapping
from typing import Any

from .auth_cache import Token, TokenCache
from .auth_steps import Calling, Reading, Steps, StepwiseAuth, finished, finished_async, may_send_again, required, sent
from .credentials import CredentialsError
from .errors import of_connection
from .identity_answers import token_of
from .identity_names import Scope, User
from .transport import httpx

__all__ = ["AgencyAuth", "CachedTokenAuth", "PasswordAuth", "TokenAuth"]

TOKEN_HEADER = "X-Auth-Token"  # noqa: S105 -- the name of a header


class TokenAuth(StepwiseAuth):
    """Shows a token that you have, or that a function of yours gives for each request.

    After a 401 the function is asked again; where it gives another token, the request is sent once more.
    """

    def __init__(self, token: str | Callable[[], Any], *, header: str = TOKEN_HEADER, prefix: str = "") -> None:
        """`token` may be an asynchronous function for asynchronous clients; `prefix` stands before the token."""
        required("TokenAuth", token=token, header=header)
        self._source = token if callable(token) else None
        self._token = "" if callable(token) else token
        self._header = header
        self._prefix = prefix

    def __repr__(self) -> str:
        """The header; never the token."""
        return f"TokenAuth(header={self._header!r})"

    def steps(self, request: httpx.Request) -> Steps[httpx.Response]:
        """The request, and once more with another token."""
        token = yield from self._current()
        self._show(request, token)
        response = yield from sent(request)
        if response.status_code != 401 or self._source is None or not may_send_again(request):
            return response
        other = yield from self._current()
        if other == token:
            return response
        self._show(request, other)
        return (yield from sent(request))

    def _current(self) -> Steps[str]:
        if self._source is None:
            return self._token
        token = yield Calling(self._source)
        if not isinstance(token, str) or not token:
            raise CredentialsError("the function given to TokenAuth returned no token: it must return text")
        return token

    def _show(self, request: httpx.Request, token: str) -> None:
        request.headers[self._header] = f"{self._prefix} {token}" if self._prefix else token


class CachedTokenAuth(StepwiseAuth):
    """Shows a token that is fetched when first needed, renewed before its end, and once after a 401."""

    def __init__(self, auth_url: str, scope: Scope) -> None:
        """The address of the identity service, with or without `/v3`, and what the token is for."""
        self._tokens_url = f"{identity_url(auth_url)}/auth/tokens"
        self._scope = scope
        self._cache = TokenCache(self._fetch)

    @property
    def token(self) -> Token | None:
        """The token of the moment, if one was fetched: its project, its domain and its end."""
        return self._cache.token

    def fetch(self, client: httpx.Client) -> Token:
        """The token, fetched through this client if there is none: it tells the project that it is for.

        Raises:
            IdentityError: The identity service gave none.
            ConnectionFailed: It did not answer.

        """
        try:
            return finished(self._cache.steps(client.build_request("GET", self._tokens_url)), client)
        except httpx.RequestError as error:
            raise of_connection(error) from error

    async def fetch_async(self, client: httpx.AsyncClient) -> Token:
        """As `fetch`, without blocking."""
        try:
            return await finished_async(self._cache.steps(client.build_request("GET", self._tokens_url)), client)
        except httpx.RequestError as error:
            raise of_connection(error) from error

    def steps(self, request: httpx.Request) -> Steps[httpx.Response]:
        """The request with the token, and once more with a new one where the service refuses that of the cache."""
        before = self._cache.token
        token = yield from self._cache.steps(request)
        request.headers[TOKEN_HEADER] = token.value
        response = yield from sent(request)
        if response.status_code != 401 or token is not before:
            return response  # a token that is new would not be better the second time
        if not may_send_again(request):
            self._cache.forget(token)
            return response
        renewed = yield from self._cache.steps(request, refused=token)
        request.headers[TOKEN_HEADER] = renewed.value
        return (yield from sent(request))

    def _fetch(self, request: httpx.Request) -> Steps[Token]:
        raise NotImplementedError

    def _token_request(self, request: httpx.Request, identity: Mapping[str, Any]) -> httpx.Request:
        """The request for a token, as patient as the request that needs it."""
        scope = self._scope.to_dict()
        body = {"auth": {"identity": identity, **({"scope": scope} if scope else {})}}
        extensions = {name: value for name, value in request.extensions.items() if name == "timeout"}
        return httpx.Request(
            "POST",
            self._tokens_url,
            content=json.dumps(body).encode(),
            headers={"Content-Type": "application/json", "Accept": "application/json"},
            extensions=extensions,
        )


class PasswordAuth(CachedTokenAuth):
    """Shows a token that the identity service gives for a user and a password, with a passcode where it wants one.

    ```python
    PasswordAuth(
        "https://iam.eu-de.otc.t-systems.com/v3",
        username="me", password="…", user_domain_name="OTC-EU-DE-…", project_name="eu-de",
    )
    ```
    """

    def __init__(  # noqa: PLR0913 -- one for each thing that the identity service can be told
        self,
        auth_url: str,
        *,
        password: str,
        username: str | None = None,
        user_id: str | None = None,
        user_domain_name: str | None = None,
        user_domain_id: str | None = None,
        project_name: str | None = None,
        project_id: str | None = None,
        project_domain_name: str | None = None,
        project_domain_id: str | None = None,
        domain_name: str | None = None,
        domain_id: str | None = None,
        passcode: str | Callable[[], Any] | None = None,
    ) -> None:
        """The user, by name in a domain or by id, and what the token is for: a project, a domain, or neither.

        A project's domain is that of the user if none is given. A passcode (TOTP) that is text can be used for
        one token only; give a function to let tokens be renewed.

        Raises:
            ValueError: Something is missing.

        """
        required("PasswordAuth", auth_url=auth_url, password=password, **{"username or user_id": username or user_id})
        if not user_id:
            required("PasswordAuth", **{"user_domain_name or user_domain_id": user_domain_name or user_domain_id})
        if not (project_domain_name or project_domain_id):
            project_domain_name, project_domain_id = user_domain_name, user_domain_id
        scope = Scope(project_id, project_name, project_domain_id, project_domain_name, domain_id, domain_name)
        super().__init__(auth_url, scope)
        self._user = User(password, username, user_id, user_domain_name, user_domain_id)
        self._passcode = passcode
        self._spent = False

    def __repr__(self) -> str:
        """Who asks where, for what; never the password or a token."""
        return f"PasswordAuth({self._tokens_url!r}, {self._user!r}, {self._scope!r})"

    def _fetch(self, request: httpx.Request) -> Steps[Token]:
        user = self._user.to_dict()
        identity: dict[str, Any] = {
            "methods": ["password"],
            "password": {"user": {**user, "password": self._user.password}},
        }
        secrets = [self._user.password]
        if self._passcode:
            passcode = yield from self._one_time()
            identity["methods"].append("totp")
            identity["totp"] = {"user": {**user, "passcode": passcode}}
            secrets.append(passcode)
        outgoing = self._token_request(request, identity)
        started = time.monotonic()
        response = yield from sent(outgoing)
        yield Reading(response)
        return token_of(response, started, secrets)

    def _one_time(self) -> Steps[str]:
        if callable(self._passcode):
            return str((yield Calling(self._passcode)))
        if self._spent:
            raise CredentialsError(
                "the token has ended and its passcode was for one token only: give PasswordAuth a function as passcode"
            )
        self._spent = True
        return str(self._passcode)


class AgencyAuth(CachedTokenAuth):
    """Shows a token of an agency: what another account lets its holder do (`assume_role`)."""

    def __init__(  # noqa: PLR0913 -- one for each thing that the identity service can be told
        self,
        base: StepwiseAuth,
        auth_url: str,
        *,
        agency_name: str,
        agency_domain_name: str | None = None,
        agency_domain_id: str | None = None,
        project_name: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """`base` is the one to whom the agency was given; project or domain are those of the account that gave it.

        Without a project the token is for the domain.

        Raises:
            ValueError: Something is missing.

        """
        domain = {"agency_domain_name or agency_domain_id": agency_domain_name or agency_domain_id}
        required("AgencyAuth", base=base, auth_url=auth_url, agency_name=agency_name, **domain)
        home = (agency_domain_id, agency_domain_name)
        super().__init__(auth_url, Scope(project_id, project_name, *home, *home))
        self._base = base
        self._role = {"domain_id": agency_domain_id} if agency_domain_id else {"domain_name": agency_domain_name}
        self._role["xrole_name"] = agency_name

    def __repr__(self) -> str:
        """The agency and who uses it; never a token."""
        return f"AgencyAuth({self._base!r}, {self._tokens_url!r}, {self._role!r}, {self._scope!r})"

    def _fetch(self, request: httpx.Request) -> Steps[Token]:
        outgoing = self._token_request(request, {"methods": ["assume_role"], "assume_role": self._role})
        started = time.monotonic()
        response = yield from self._base.steps(outgoing)
        yield Reading(response)
        return token_of(response, started, ())


def identity_url(auth_url: str) -> str:
    """The address of version 3: `https://iam.example.com` and `https://iam.example.com/v3/` both give `…/v3`."""
    url = auth_url.rstrip("/")
    return url if url.endswith("/v3") else f"{url}/v3"
