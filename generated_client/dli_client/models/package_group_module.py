from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.resource_status import ResourceStatus
from ..types import UNSET, Unset


class PackageGroupModule(_Model):
    """Resource groups built into DLI.

    Attributes:
        module_name (str): Name of the module.
        module_type (str | None): Type of the module.
        status (ResourceStatus): Where the upload stands. The options are:

            - **UPLOADING**: is being uploaded
            - **READY**: has been uploaded
            - **FAILED**: has failed
        resources (list[str]): Names of the packages in the group.
        description (str | None): Free text that tells what the module is for.
        create_time (int): Time of the upload, as a UNIX timestamp.
        update_time (int): Time of the last change, as a UNIX timestamp.

    """

    module_name: str = ABSENT
    module_type: str | None = None
    status: ResourceStatus = ABSENT
    resources: list[str] = ABSENT
    description: str | None = None
    create_time: int = ABSENT
    update_time: int = ABSENT

    def __init__(
        self,
        module_name: str | None | Unset = UNSET,
        module_type: str | None | Unset = UNSET,
        status: ResourceStatus | str | None | Unset = UNSET,
        resources: list[str] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
        update_time: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "module_name": module_name,
                "module_type": module_type,
                "status": status,
                "resources": resources,
                "description": description,
                "create_time": create_time,
                "update_time": update_time,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (("status", _wire.Member(ResourceStatus)),)
