from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.resource_status import ResourceStatus
from ..types import UNSET, Unset


class FilePackageGroupDetail(_Model):
    """Packages of the group.

    Attributes:
        create_time (int): Time of the upload, as a UNIX timestamp in milliseconds.
        update_time (int): Time of the last change, as a UNIX timestamp in milliseconds.
        resource_type (str): Type of the package.
        resource_name (str): Name of the package.
        status (ResourceStatus): Where the upload stands. The options are:

            - **UPLOADING**: is being uploaded
            - **READY**: has been uploaded
            - **FAILED**: has failed
        underlying_name (str): Name that the package has in the queue.
        is_async (bool | None): Whether packages are uploaded while the call has already returned, which is the
            recommended mode.

    """

    create_time: int = ABSENT
    update_time: int = ABSENT
    resource_type: str = ABSENT
    resource_name: str = ABSENT
    status: ResourceStatus = ABSENT
    underlying_name: str = ABSENT
    is_async: bool | None = None

    def __init__(
        self,
        create_time: int | None | Unset = UNSET,
        update_time: int | None | Unset = UNSET,
        resource_type: str | None | Unset = UNSET,
        resource_name: str | None | Unset = UNSET,
        status: ResourceStatus | str | None | Unset = UNSET,
        underlying_name: str | None | Unset = UNSET,
        is_async: bool | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "create_time": create_time,
                "update_time": update_time,
                "resource_type": resource_type,
                "resource_name": resource_name,
                "status": status,
                "underlying_name": underlying_name,
                "is_async": is_async,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (("status", _wire.Member(ResourceStatus)),)
