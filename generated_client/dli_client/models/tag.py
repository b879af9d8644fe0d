from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class Tag(_Model):
    """Tag.

    Attributes:
        key (str): **Definition**

            Key of the tag.

            **Constraints**

            None

            **Range**

            A key holds up to 128 characters: letters, digits, spaces, and the special characters \\_.:+-@. It
            neither starts nor ends with a space, and it does not start with **\\_sys\\_**.

            **Default Value**

            None
        value (str): **Definition**

            Value of the tag.

            **Constraints**

            None

            **Range**

            A value holds up to 255 characters: letters, digits, spaces, and the special characters \\_.:+-@.

            **Default Value**

            None

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
