"""The logins of one user: a token for each project and for the domain, however many clients and threads ask for it."""

import threading
from collections.abc import Callable
from typing import Any, NamedTuple

from .identity_errors import CredentialsError

__all__ = ["Logins", "Project"]


class Project(NamedTuple):
    """A project by its name or its id, its region, and the identity service that gives tokens for it."""

    name: str | None
    project_id: str | None
    region: str | None
    auth_url: str | None


class Logins:
    """Keeps authentications, each of which keeps its token."""

    def __init__(self) -> None:
        """Nobody has logged in."""
        self._lock = threading.Lock()
        self._known: dict[Any, Any] = {}

    def keep(self, auth: Any, project: Project) -> None:
        """Know this one as that of a project."""
        self._known[project] = auth

    def of_project(self, auth: Any, project: Project) -> Any:
        """That of the same user in another project.

        Raises:
            CredentialsError: What the user shows is for one project only.

        """
        narrow = getattr(auth, "of_project", None)
        if narrow is None:
            raise CredentialsError(
                "a token is for one project: to work in another, log in with a password, an agency or an access key"
            )
        return self._made(project, lambda: narrow(project.name, project.project_id, project.auth_url))

    def of_domain(self, auth: Any) -> Any:
        """That of the same user for the domain; what cannot be widened is shown as it is."""
        widen = getattr(auth, "of_domain", None)
        return auth if widen is None else self._made(getattr(auth, "auth_url", None), widen)

    def _made(self, key: Any, make: Callable[[], Any]) -> Any:
        with self._lock:
            if key not in self._known:
                self._known[key] = make()
            return self._known[key]
