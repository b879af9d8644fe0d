from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class Tag(_Model):
    """Tags of the resource.

    Attributes:
        key (str): Key of the tag.

            A key holds up to 128 characters: letters, digits, spaces, and the special characters _.:+-@. It neither
            starts nor ends with a space, and it does not start with **_sys_**.
        value (str): Value of the tag.

            A value holds up to 255 characters: letters, digits, spaces, and the special characters _.:+-@.

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
