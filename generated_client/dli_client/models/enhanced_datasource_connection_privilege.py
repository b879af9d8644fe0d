from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class EnhancedDatasourceConnectionPrivilege(_Model):
    """Permissions, one entry for each project.

    Attributes:
        object_ (str): Object that the permissions are for.
        applicant_project_id (str): ID of the project that has the permissions.
        privileges (list[str]): What the project may do.

    """

    object_: str = ABSENT
    applicant_project_id: str = ABSENT
    privileges: list[str] = ABSENT

    _renamed = {
        "object": "object_",
    }

    def __init__(
        self,
        object_: str | None | Unset = UNSET,
        applicant_project_id: str | None | Unset = UNSET,
        privileges: list[str] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "object_": object_,
                "applicant_project_id": applicant_project_id,
                "privileges": privileges,
            }
        )
