from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class GetAgencyResponse(_Model):
    """Answer to a request: get DLI agency information.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        version (str): Version of the agency.
        current_roles (list[str]): Roles that DLI has. Common values:

            - **obs_adm**: administers Object Storage Service (OBS)
            - **dis_adm**: administers Data Ingestion Service (DIS), for data sources
            - **ctable_adm**: administers CloudTable
            - **vpc_netadm**: administers Virtual Private Cloud (VPC)
            - **smn_adm**: administers Simple Message Notification (SMN)
            - **te_admin**: administers the tenant

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    version: str = ABSENT
    current_roles: list[str] = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        version: str | None | Unset = UNSET,
        current_roles: list[str] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "version": version,
                "current_roles": current_roles,
            }
        )
