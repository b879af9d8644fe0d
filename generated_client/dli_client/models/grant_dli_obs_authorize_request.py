from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class GrantDliObsAuthorizeRequest(_Model):
    """Body of a request: authorize DLI to access OBS.

    Attributes:
        obs_buckets (list[str]): Names of the buckets.

    """

    obs_buckets: list[str] = ABSENT

    _required = frozenset(("obs_buckets",))

    def __init__(
        self,
        obs_buckets: list[str],
    ) -> None:
        self._take(
            {
                "obs_buckets": obs_buckets,
            }
        )
