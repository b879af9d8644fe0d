"""Who is asking: every way to authenticate, to give to a client as `auth`.

`from_env()` takes what the environment says, `from_cloud("name")` an entry of `clouds.yaml`.
"""

from ._runtime.auth import (
    AgencyAuth,
    AkSkAuth,
    Credentials,
    CredentialsError,
    EndpointError,
    IdentityError,
    PasswordAuth,
    TokenAuth,
    from_cloud,
    from_env,
)

__all__ = [
    "AgencyAuth",
    "AkSkAuth",
    "Credentials",
    "CredentialsError",
    "EndpointError",
    "IdentityError",
    "PasswordAuth",
    "TokenAuth",
    "from_cloud",
    "from_env",
]
