"""Tokens that are shown with each request: those that a user has, and those that are fetched and kept."""

from collections.abc import Callable
from copy import copy
from typing import Any, Self

from attrs import evolve

from .auth_cache import Token, TokenCache
from .auth_steps import Calling, Steps, StepwiseAuth, may_send_again, sent
from .given import optional, required, text
from .identity_errors import CredentialsError
from .identity_names import Scope, identity_url
from .projects import ProjectLookup
from .transport import httpx

__all__ = ["CachedTokenAuth", "TokenAuth"]

TOKEN_HEADER = "X-Auth-Token"  # noqa: S105 -- the name of a header


class TokenAuth(StepwiseAuth):
    """Shows a token that you have, or that a function of yours gives for each request.

    After a 401 the function is asked again; where it gives another token, the request is sent once more.
    """

    def __init__(
        self,
        token: str | Callable[[], Any],
        *,
        header: str = TOKEN_HEADER,
        prefix: str = "",
        auth_url: str | None = None,
        project_name: str | None = None,
        project_id: str | None = None,
    ) -> None:
        """`token` may be an asynchronous function for asynchronous clients; `prefix` stands before the token.

        The id of a project whose name is given is asked for at the identity service, if its address is given too.
        """
        required("TokenAuth", token=token, header=header)
        self._source = token if callable(token) else None
        self._token = "" if callable(token) else text("token", token)
        self._header = header
        self._prefix = prefix
        self._project_id = optional("project_id", project_id)
        self.auth_url, self.project_name = optional("auth_url", auth_url), optional("project_name", project_name)
        named = self.auth_url and self.project_name
        self._lookup = ProjectLookup(str(self.auth_url), str(self.project_name), self.steps) if named else None

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

    def project_steps(self, caller: httpx.Request) -> Steps[str | None]:
        """The id of the project that was given, or whose name was."""
        if self._project_id or self._lookup is None:
            return self._project_id
        return (yield from self._lookup.steps(caller))

    def _current(self) -> Steps[str]:
        if self._source is None:
            return self._token
        token = yield Calling(self._source)
        if not isinstance(token, str) or not token:
            raise CredentialsError("the function given to TokenAuth returned no token: it must return text")
        return text("the token of the function given to TokenAuth", token)

    def _show(self, request: httpx.Request, token: str) -> None:
        request.headers[self._header] = f"{self._prefix} {token}" if self._prefix else token


class CachedTokenAuth(StepwiseAuth):
    """Shows a token that is fetched when first needed, renewed before its end, and once after a 401."""

    def __init__(self, auth_url: str, scope: Scope) -> None:
        """The address of the identity service, with or without `/v3`, and what the token is for."""
        self.auth_url, self.project_name = text("auth_url", auth_url), scope.project_name
        self._tokens_url = f"{identity_url(self.auth_url)}/auth/tokens"
        self._scope = scope
        self._cache = TokenCache(self._fetch)
        self._lookup = ProjectLookup(self.auth_url, scope.project_name or "", self.steps)

    @property
    def token(self) -> Token | None:
        """The token of the moment, if one was fetched: its project, its domain and its end."""
        return self._cache.token

    def project_steps(self, caller: httpx.Request) -> Steps[str | None]:
        """The project that the token is for, as the identity service said beside it, else as it is asked for."""
        token = yield from self._cache.steps(caller)
        found = token.project_id or self._scope.project_id
        if found or not self._scope.project_name:
            return found
        return (yield from self._lookup.steps(caller))

    def catalogue_steps(self, caller: httpx.Request) -> Steps[Token]:
        """The token with the catalogue in it."""
        return (yield from self._cache.steps(caller))

    def in_scope(self, scope: Scope, auth_url: str | None = None) -> Self:
        """The same user with a token of its own, for another scope."""
        other = copy(self)
        CachedTokenAuth.__init__(other, auth_url or str(self.auth_url), scope)
        return other

    def of_project(self, name: str | None, project_id: str | None, auth_url: str | None = None) -> Self:
        """The same user in another project of the same domain."""
        return self.in_scope(evolve(self._scope, project_id=project_id, project_name=name), auth_url)

    def of_domain(self) -> Self:
        """The same user with a token for the domain of the project.

        Raises:
            CredentialsError: Nobody says which domain that is.

        """
        scope = self._scope.of_domain()
        if scope is None:
            raise CredentialsError(
                "this service needs a token for a domain, and nobody says for which: give user_domain_name or domain_id"
            )
        return self if scope == self._scope else self.in_scope(scope)

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
