from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class GlobalVariableUpdate(_Model):
    """Body of a request: modify a global variable.

    Attributes:
        var_value (str): Value of the variable.

    """

    var_value: str = ABSENT

    _required = frozenset(("var_value",))

    def __init__(
        self,
        var_value: str,
    ) -> None:
        self._take(
            {
                "var_value": var_value,
            }
        )
