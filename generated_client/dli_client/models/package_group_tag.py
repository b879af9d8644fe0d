from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class PackageGroupTag(_Model):
    """Tags of the group.

    Attributes:
        key (str): Key of the tag: letters, digits, spaces, and the special characters _.:+-@. It neither starts
            nor ends with a space, and does not start with **_sys_**. The value contains at most 128 characters.
        value (str): Value of the tag: letters, digits, spaces, and the special characters _.:+-@. The value
            contains at most 255 characters.

    """

    key: str = ABSENT
    value: str = ABSENT

    _required = frozenset(
        (
            "key",
            "value",
        )
    )

    def __init__(
        self,
        key: str,
        value: str,
    ) -> None:
        self._take(
            {
                "key": key,
                "value": value,
            }
        )
