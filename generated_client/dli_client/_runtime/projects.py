"""The id of a project whose name is known: `GET /v3/projects?name=eu-nl_team` at the identity service."""

from collections.abc import Callable
from typing import Any

from .auth_steps import Steps
from .identity_errors import CredentialsError, ProjectError
from .identity_names import identity_url
from .login import patient, request_for
from .transport import httpx

__all__ = ["ProjectLookup"]


class ProjectLookup:
    """Asks once, whoever needs the answer."""

    def __init__(
        self, auth_url: str, name: str, authenticated: Callable[[httpx.Request], Steps[httpx.Response]]
    ) -> None:
        """`authenticated` gives the steps of sending a request as the one who is asking."""
        self._url = f"{identity_url(auth_url)}/projects"
        self._name = name
        self._authenticated = authenticated
        self._found: str | None = None

    def steps(self, caller: httpx.Request) -> Steps[str]:
        """The id of the project; `caller` is the request that needs it."""
        if self._found is None:
            response = yield from patient(caller, lambda: self._authenticated(self._request(caller)))
            self._found = self._id_of(response)
        return self._found

    def _request(self, caller: httpx.Request) -> httpx.Request:
        return request_for(caller, "GET", self._url, params={"name": self._name})

    def _id_of(self, response: httpx.Response) -> str:
        projects = _listed(response) if response.is_success else None
        if projects is None:
            raise ProjectError(response)
        ids = sorted({str(one["id"]) for one in projects if one.get("name") == self._name and one.get("id")})
        if len(ids) != 1:
            known = f"{len(ids)} projects" if ids else "no project"
            raise CredentialsError(f"the identity service has {known} named {self._name!r}: give project_id instead")
        return ids[0]


def _listed(response: httpx.Response) -> list[dict[str, Any]] | None:
    """The projects of an answer; None where it is something else."""
    try:
        listed = response.json()["projects"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else None
