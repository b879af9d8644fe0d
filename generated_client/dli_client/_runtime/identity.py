"""Tokens of the identity service (IAM, version 3): `POST /v3/auth/tokens` with a password, or for an agency.

The request goes through the same client as the user's own: its proxies, certificates and timeouts count here too.
"""

import json
import time
from collections.abc import Callable, Mapping
from typing import Any

from .auth_cache import Token
from .auth_steps import Calling, Steps, StepwiseAuth, sent
from .given import optional, required, text
from .identity_answers import token_of
from .identity_errors import CredentialsError
from .identity_names import Scope, User
from .login import patient, request_for
from .tokens import CachedTokenAuth, TokenAuth
from .transport import httpx

__all__ = ["AgencyAuth", "PasswordAuth", "TokenAuth"]


def _token_request(url: str, scope: Scope, identity: Mapping[str, Any], caller: httpx.Request) -> httpx.Request:
    """The request for a token, as patient as the request that needs it."""
    wanted = scope.to_dict()
    body = {"auth": {"identity": identity, **({"scope": wanted} if wanted else {})}}
    content, headers = json.dumps(body).encode(), {"Content-Type": "application/json"}
    return request_for(caller, "POST", url, content=content, headers=headers)


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
        self._passcode = passcode if callable(passcode) else optional("passcode", passcode)
        self._spent: list[bool] = []  # one for all scopes of this user

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
        started = time.monotonic()
        response = yield from patient(
            request, lambda: sent(_token_request(self._tokens_url, self._scope, identity, request))
        )
        return token_of(response, started, secrets)

    def _one_time(self) -> Steps[str]:
        if callable(self._passcode):
            return str((yield Calling(self._passcode)))
        if self._spent:
            raise CredentialsError(
                "the token has ended and its passcode was for one token only: give PasswordAuth a function as passcode"
            )
        self._spent.append(True)
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
        domain_id, domain_name = self._scope.domain_id, self._scope.domain_name
        self._role = {"domain_id": domain_id} if domain_id else {"domain_name": domain_name}
        self._role["xrole_name"] = text("agency_name", agency_name)

    def __repr__(self) -> str:
        """The agency and who uses it; never a token."""
        return f"AgencyAuth({self._base!r}, {self._tokens_url!r}, {self._role!r}, {self._scope!r})"

    def _fetch(self, request: httpx.Request) -> Steps[Token]:
        identity = {"methods": ["assume_role"], "assume_role": self._role}
        started = time.monotonic()
        response = yield from patient(
            request, lambda: self._base.steps(_token_request(self._tokens_url, self._scope, identity, request))
        )
        return token_of(response, started, ())
