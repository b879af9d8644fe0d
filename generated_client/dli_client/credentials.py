"""Who is asking, for which project, and where: what `from_env()` and `from_cloud()` find."""

from ._runtime.credentials import (
    Credentials,
    CredentialsError,
    EndpointError,
    IdentityError,
)

__all__ = [
    "Credentials",
    "CredentialsError",
    "EndpointError",
    "IdentityError",
]
