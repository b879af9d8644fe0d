from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.agency_role import AgencyRole


class AgencyCreate(_Model):
    """Body of a request: create a DLI agency.

    Attributes:
        roles (list[AgencyRole]): Roles to give to DLI. The options are:

            - **obs_adm**: administers Object Storage Service (OBS)
            - **dis_adm**: administers Data Ingestion Service (DIS), for data sources
            - **ctable_adm**: administers CloudTable
            - **vpc_netadm**: administers Virtual Private Cloud (VPC)
            - **smn_adm**: administers Simple Message Notification (SMN)
            - **te_admin**: administers the tenant

    """

    roles: list[AgencyRole] = ABSENT

    _required = frozenset(("roles",))

    def __init__(
        self,
        roles: list[AgencyRole] | list[str],
    ) -> None:
        self._take(
            {
                "roles": roles,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (("roles", lambda value: _wire.as_list(lambda item: _wire.as_enum(AgencyRole, item), value)),)
