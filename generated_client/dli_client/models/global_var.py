from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class GlobalVar(_Model):
    """The global variables.

    Attributes:
        var_name (str): Name of the variable: letters, digits and underscores. It neither consists of digits
            alone nor starts with an underscore.
        var_value (str): Value of the variable.
        id (int): ID of the variable.
        project_id (str): ID of the project, which keeps its resources apart from those of other projects.
        user_id (str): ID of the user.
        user_name (str | None): Name of the user.
        is_sensitive (bool | None): Whether the value is to be kept secret.
        create_time (int | None): Time of creation.
        update_time (int | None): Time of the last change.

    """

    var_name: str = ABSENT
    var_value: str = ABSENT
    id: int = ABSENT
    project_id: str = ABSENT
    user_id: str = ABSENT
    user_name: str | None = None
    is_sensitive: bool | None = None
    create_time: int | None = None
    update_time: int | None = None

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
        id: int | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        is_sensitive: bool | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
        update_time: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "var_name": var_name,
                "var_value": var_value,
                "id": id,
                "project_id": project_id,
                "user_id": user_id,
                "user_name": user_name,
                "is_sensitive": is_sensitive,
                "create_time": create_time,
                "update_time": update_time,
            }
        )
