"""How the identity service is told who asks, and for what: `{"project": {"name": "eu-de", "domain": {"id": "d"}}}`."""

from typing import Any

from attrs import field, frozen

__all__ = ["Scope", "User"]


@frozen
class Scope:
    """What a token is for: a project by id, or by name in a domain, else a domain; nothing where all are None."""

    project_id: str | None = None
    project_name: str | None = None
    project_domain_id: str | None = None
    project_domain_name: str | None = None
    domain_id: str | None = None
    domain_name: str | None = None

    def to_dict(self) -> dict[str, Any] | None:
        """The `scope` of a request for a token."""
        if self.project_id:
            return {"project": {"id": self.project_id}}
        if self.project_name:
            domain = _named(self.project_domain_id, self.project_domain_name)
            return {"project": {"name": self.project_name, **({"domain": domain} if domain else {})}}
        domain = _named(self.domain_id, self.domain_name)
        return {"domain": domain} if domain else None


def _named(identity: str | None, name: str | None) -> dict[str, str]:
    if identity:
        return {"id": identity}
    return {"name": name} if name else {}


@frozen
class User:
    """Who asks for a token, by id, or by name in a domain. The password is not part of its `repr`."""

    password: str = field(repr=False)
    name: str | None = None
    user_id: str | None = None
    domain_name: str | None = None
    domain_id: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The user without the password."""
        if self.user_id:
            return {"id": self.user_id}
        return {"name": self.name, "domain": _named(self.domain_id, self.domain_name)}
