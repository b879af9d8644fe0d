from __future__ import annotations

from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class JobmanagerResourceSpec(_Model):
    """Resources of the JobManager.

    Attributes:
        cpu (float | None): Number of CPU cores, not below 0.5. Stay at 2 or below in a basic elastic resource
            pool (16 to 64 CUs), where larger ones may find no place. The default value is **1.0**. Default: 1.0.
        memory (str | None): Memory with its unit, MB or GB; a bare number counts GB. Without it, 4 GB; 2 GB is
            the least.

    """

    cpu: float | None = None
    memory: str | None = None

    def __init__(
        self,
        cpu: float | None | Unset = UNSET,
        memory: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "cpu": cpu,
                "memory": memory,
            }
        )
