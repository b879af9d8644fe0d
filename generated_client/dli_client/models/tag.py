from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class Tag(_Model):
    """Tags of the pool, each a pair of a key and a value.

    Attributes:
        key (str): Key of the tag: letters, digits, spaces, and the special characters _.:+-@. It neither starts
            nor ends with a space, and does not start with **_sys_**.
        value (str): Value of the tag: letters, digits, spaces, and the special characters _.:+-@.

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
