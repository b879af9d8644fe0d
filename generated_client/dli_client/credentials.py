"""Who is asking, for which project, and where: what `from_env()` and `from_cloud()` find, and how they fail."""

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
