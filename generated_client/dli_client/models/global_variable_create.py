from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class GlobalVariableCreate(_Model):
    """Body of a request: create a global variable.

    Attributes:
        var_name (str): Name of the variable: letters, digits and underscores. It neither consists of digits
            alone nor starts with an underscore. The value contains at most 128 characters.
        var_value (str): Value of the variable.

    """

    var_name: str = ABSENT
    var_value: str = ABSENT

    _required = frozenset(
        (
            "var_name",
            "var_value",
        )
    )

    def __init__(
        self,
        var_name: str,
        var_value: str,
    ) -> None:
        self._take(
            {
                "var_name": var_name,
                "var_value": var_value,
            }
        )
