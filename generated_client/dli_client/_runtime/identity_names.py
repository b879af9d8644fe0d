"""How the identity service is told who asks, and for what: `{"project": {"name": "eu-de", "domain": {"id": "d"}}}`."""

from typing import Any

from attrs import field, frozen

from .given import optional

__all__ = ["Scope", "User", "identity_url"]


def _given(name: str) -> Any:
    """A field for what users give as `name`: text without blanks around it, or None."""
    return field(default=None, converter=lambda value: optional(name, value))


@frozen
class Scope:
    """What a token is for: a project by id, or by name in a domain, else a domain; nothing where all are None."""

    project_id: str | None = _given("project_id")
    project_name: str | None = _given("project_name")
    project_domain_id: str | None = _given("project_domain_id")
    project_domain_name: str | None = _given("project_domain_name")
    domain_id: str | None = _given("domain_id")
    domain_name: str | None = _given("domain_name")

    def to_dict(self) -> dict[str, Any] | None:
        """The `scope` of a request for a token."""
        if self.project_id:
            return {"project": {"id": self.project_id}}
        if self.project_name:
            domain = _named(self.project_domain_id, self.project_domain_name)
            return {"project": {"name": self.project_name, **({"domain": domain} if domain else {})}}
        domain = _named(self.domain_id, self.domain_name)
        return {"domain": domain} if domain else None

    def of_domain(self) -> "Scope | None":
        """The domain instead of a project in it; None where no domain is known."""
        identity = self.domain_id or (None if self.domain_name else self.project_domain_id)
        name = None if identity else self.domain_name or self.project_domain_name
        return Scope(domain_id=identity, domain_name=name) if identity or name else None


def _named(identity: str | None, name: str | None) -> dict[str, str]:
    if identity:
        return {"id": identity}
    return {"name": name} if name else {}


@frozen
class User:
    """Who asks for a token, by id, or by name in a domain. The password is not part of its `repr`."""

    password: str = field(repr=False)
    name: str | None = _given("username")
    user_id: str | None = _given("user_id")
    domain_name: str | None = _given("user_domain_name")
    domain_id: str | None = _given("user_domain_id")

    def to_dict(self) -> dict[str, Any]:
        """The user without the password."""
        if self.user_id:
            return {"id": self.user_id}
        return {"name": self.name, "domain": _named(self.domain_id, self.domain_name)}


def identity_url(auth_url: str) -> str:
    """The address of version 3: `https://iam.example.com` and `https://iam.example.com/v3/` both give `…/v3`."""
    url = auth_url.rstrip("/")
    return url if url.endswith("/v3") else f"{url}/v3"
