"""Who is asking, for which project, and where: what `from_env()` and `from_cloud()` find."""

from ._runtime.credentials import (
    Credentials,
    CredentialsError,
    IdentityError,
)

__all__ = [
    "Credentials",
    "CredentialsError",
    "IdentityError",
]
