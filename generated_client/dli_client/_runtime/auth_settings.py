"""Settings by name, whatever world they are from, become credentials; what is missing is named as users know it."""

from collections.abc import Callable, Mapping

from attrs import field, frozen

from . import regions, tls
from .auth_steps import StepwiseAuth
from .credentials import Credentials
from .given import optional
from .identity import AgencyAuth, PasswordAuth, TokenAuth
from .identity_errors import CredentialsError
from .signing import AkSkAuth

__all__ = ["NAMES", "Settings", "credentials_of"]

NAMES = (
    *("auth_url", "username", "user_id", "password", "passcode", "user_domain_name", "user_domain_id"),
    *("project_name", "project_id", "project_domain_name", "project_domain_id", "domain_name", "domain_id"),
    *("token", "ak", "sk", "security_token", "region_name"),
    *("agency_name", "agency_domain_name", "agency_domain_id", "delegated_project", "delegated_project_id"),
    *tls.SETTINGS,
)
"""The settings there are; they are named as in `clouds.yaml`."""


@frozen
class Settings:
    """Values that are not empty, by the names above. None of them is in the `repr`.

    Attributes:
        where: Where they are from, in words: `the environment`.
        spelling: How the user writes a name there: `password` is `OS_PASSWORD` in the environment.
        endpoints: Addresses of services, by name.
        regions: The regions of the cloud, if they are listed there.
        regional: Addresses that hold in one region, by name and region.

    """

    values: Mapping[str, str] = field(repr=False)
    where: str
    spelling: Callable[[str], str]
    endpoints: Mapping[str, str] = field(factory=dict)
    regions: tuple[str, ...] = ()
    regional: Mapping[str, str] = field(factory=dict)

    def get(self, *names: str) -> str | None:
        """The first of these that there is."""
        return next((self.values[name] for name in names if name in self.values), None)

    def need(self, name: str, purpose: str) -> str:
        """A value without which it does not work.

        Raises:
            CredentialsError: There is none.

        """
        if name not in self.values:
            raise CredentialsError(f"{self.spelling(name)} is missing: {purpose} needs it; looked for in {self.where}")
        return self.values[name]


def credentials_of(settings: Settings) -> Credentials:
    """Credentials of a token, else of an access key, else of a user and a password; of an agency on top of them.

    Raises:
        CredentialsError: Something is missing.

    """
    auth: StepwiseAuth = _own(settings)
    project_id, domain_id = settings.get("project_id"), settings.get("domain_id", "user_domain_id")
    if "agency_name" in settings.values:
        auth = _agency(settings, auth)
        project_id, domain_id = settings.get("delegated_project_id"), settings.get("agency_domain_id")
    verify = tls.Tls(
        {name: settings.values[name] for name in tls.SETTINGS if name in settings.values}, settings.spelling
    )
    return Credentials(
        auth=auth,
        project_id=optional(settings.spelling("project_id"), project_id),
        domain_id=optional(settings.spelling("domain_id"), domain_id),
        region=region_of(settings),
        endpoints=dict(settings.endpoints),
        regional=dict(settings.regional),
        verify=verify.verify(),
    )


def region_of(settings: Settings) -> str | None:
    """The region that is said, else that of the project's name or of the identity service's address.

    Raises:
        CredentialsError: They are not the same.

    """
    project = "delegated_project" if "agency_name" in settings.values else "project_name"
    region = optional(settings.spelling("region_name"), settings.get("region_name"))
    known = (*settings.regions, region or "")
    of_project = regions.of_project(settings.get(project), known)
    of_address = regions.of_address(settings.get("auth_url"), known)
    said = {"region_name": region, project: of_project, "auth_url": of_address}
    return regions.agreed({settings.spelling(name): found for name, found in said.items()})


def _own(settings: Settings) -> StepwiseAuth:
    if "token" in settings.values:
        return TokenAuth(
            settings.values["token"],
            auth_url=settings.get("auth_url"),
            project_name=settings.get("project_name"),
            project_id=settings.get("project_id"),
        )
    if "ak" in settings.values or "sk" in settings.values:
        return AkSkAuth(
            settings.need("ak", "signing with an access key"),
            settings.need("sk", "signing with an access key"),
            security_token=settings.get("security_token"),
            project_id=settings.get("project_id"),
            domain_id=settings.get("domain_id"),
            project_name=settings.get("project_name"),
            auth_url=_for_name(settings),
        )
    if settings.get("password", "username", "user_id"):
        return _password(settings)
    token, ak, sk, user, password, url, domain = map(
        settings.spelling, ("token", "ak", "sk", "username", "password", "auth_url", "user_domain_name")
    )
    raise CredentialsError(
        f"no credentials in {settings.where}: set {token}, or {ak} and {sk}, or {url}, {user}, {password} and {domain}"
    )


def _for_name(settings: Settings) -> str | None:
    """The address of the identity service, which tells the id of a project that is known by name only."""
    if "project_name" in settings.values and "project_id" not in settings.values:
        project = settings.spelling("project_name")
        return settings.need("auth_url", f"{project}, without {settings.spelling('project_id')},")
    return settings.get("auth_url")


def _password(settings: Settings) -> PasswordAuth:
    purpose = "logging in with a password"
    user_id = settings.get("user_id")
    domain_id = settings.get("user_domain_id")
    domain_name = settings.get("user_domain_name")
    if not (domain_id or domain_name):
        domain_id, domain_name = settings.get("domain_id"), settings.get("domain_name")
    if not user_id and not domain_id and not domain_name:
        settings.need("user_domain_name", purpose)
    return PasswordAuth(
        settings.need("auth_url", purpose),
        password=settings.need("password", purpose),
        username=None if user_id else settings.need("username", purpose),
        user_id=user_id,
        user_domain_name=domain_name,
        user_domain_id=domain_id,
        project_name=settings.get("project_name"),
        project_id=settings.get("project_id"),
        project_domain_name=settings.get("project_domain_name"),
        project_domain_id=settings.get("project_domain_id"),
        domain_name=settings.get("domain_name"),
        domain_id=settings.get("domain_id"),
        passcode=settings.get("passcode"),
    )


def _agency(settings: Settings, base: StepwiseAuth) -> AgencyAuth:
    domain_id = settings.get("agency_domain_id")
    return AgencyAuth(
        base,
        settings.need("auth_url", "an agency"),
        agency_name=settings.values["agency_name"],
        agency_domain_id=domain_id,
        agency_domain_name=None if domain_id else settings.need("agency_domain_name", "an agency"),
        project_name=settings.get("delegated_project"),
        project_id=settings.get("delegated_project_id"),
    )
