from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class PackageGroupRequest(_Model):
    """Body of a requests of several operations.

    Attributes:
        paths (list[str]): Paths of the packages in OBS. Each path is the URL of an OBS object.
        group (str): Name of the package group.

    """

    paths: list[str] = ABSENT
    group: str = ABSENT

    _required = frozenset(
        (
            "paths",
            "group",
        )
    )

    def __init__(
        self,
        paths: list[str],
        group: str,
    ) -> None:
        self._take(
            {
                "paths": paths,
                "group": group,
            }
        )
