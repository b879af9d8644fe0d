"""Operations as methods; `facade.py` offers them as `agencies`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, overload

from .._runtime import bodies as _bodies
from .._runtime import facade as _facade
from .._runtime import raw as _raw
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from builtins import list as _list

    from ..models.agency_create import AgencyCreate
    from ..models.agency_role import AgencyRole
    from ..models.get_agency_response import GetAgencyResponse
    from ..models.is_success_message_response import IsSuccessMessageResponse


class Agencies:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        self._client = client

    def get(
        self,
        *,
        project_id: str | Unset = UNSET,
    ) -> GetAgencyResponse:
        """Get DLI agency information.

        Deprecated.

        This API returns the roles that the user has given to DLI.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Create the agency in IAM, and name it in **execution_agency_urn** of the job.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/agency-related_apis_deprecated/obtaining_dli_agency_information_deprecated.html

        Args:
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.NotFound: 404: There is no agency.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.agencies import get_agency as _operation

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
        )

    @overload
    def create(
        self,
        *,
        roles: _list[AgencyRole] | _list[str],
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    def create(
        self,
        *,
        body: AgencyCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    def create(
        self,
        *,
        roles: _list[AgencyRole] | _list[str] | Unset = UNSET,
        body: AgencyCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Create a DLI agency.

        Deprecated.

        This API gives roles to DLI, so that it can use other services in the name of the user.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Create the agency in IAM, and name it in **execution_agency_urn** of the job.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/agency-related_apis_deprecated/creating_a_dli_agency_deprecated.html

        Args:
            roles: Roles to give to DLI. The options are:

                - **obs_adm**: administers Object Storage Service (OBS)
                - **dis_adm**: administers Data Ingestion Service (DIS), for data sources
                - **ctable_adm**: administers CloudTable
                - **vpc_netadm**: administers Virtual Private Cloud (VPC)
                - **smn_adm**: administers Simple Message Notification (SMN)
                - **te_admin**: administers the tenant
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.agencies import create_agency as _operation
        from ..models import AgencyCreate as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "roles": roles,
                },
                required=True,
            ),
        )


class AsyncAgencies:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        self._client = client

    async def get(
        self,
        *,
        project_id: str | Unset = UNSET,
    ) -> GetAgencyResponse:
        """Get DLI agency information.

        As `Agencies.get`, with asyncio.
        """
        from ..api.agencies import get_agency as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
        )

    @overload
    async def create(
        self,
        *,
        roles: _list[AgencyRole] | _list[str],
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    async def create(
        self,
        *,
        body: AgencyCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    async def create(
        self,
        *,
        roles: _list[AgencyRole] | _list[str] | Unset = UNSET,
        body: AgencyCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Create a DLI agency.

        As `Agencies.create`, with asyncio.
        """
        from ..api.agencies import create_agency as _operation
        from ..models import AgencyCreate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "roles": roles,
                },
                required=True,
            ),
        )


class AgenciesWithRawResponse:
    """The methods of `Agencies` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        methods = Agencies(client)
        self.get = _raw.whole(methods.get)
        self.create = _raw.whole(methods.create)


class AsyncAgenciesWithRawResponse:
    """The methods of `AsyncAgencies` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        methods = AsyncAgencies(client)
        self.get = _raw.whole_async(methods.get)
        self.create = _raw.whole_async(methods.create)
