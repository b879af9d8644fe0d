"""Who is asking: every way to authenticate, to give to a client as `auth`.

`from_env()` takes what the environment says, `from_cloud("name")` an entry of `clouds.yaml`.
"""

from .clouds import from_cloud
from .credentials import Credentials
from .environment import from_env
from .identity import AgencyAuth, PasswordAuth, TokenAuth
from .identity_errors import CredentialsError, EndpointError, IdentityError
from .signing import AkSkAuth

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
