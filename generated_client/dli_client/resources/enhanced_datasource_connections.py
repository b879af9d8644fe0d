"""Operations as methods; `facade.py` offers them as `enhanced_datasource_connections`."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from .._runtime import bodies as _bodies
from .._runtime import facade as _facade
from .._runtime import raw as _raw
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from builtins import list as _list

    from .._runtime import paging as _paging
    from ..models.connection import Connection
    from ..models.create_enhanced_datasource_connection_response import CreateEnhancedDatasourceConnectionResponse
    from ..models.delete_enhanced_datasource_connection_response import DeleteEnhancedDatasourceConnectionResponse
    from ..models.enhanced_datasource_connection_create import EnhancedDatasourceConnectionCreate
    from ..models.enhanced_datasource_connection_queue_request import EnhancedDatasourceConnectionQueueRequest
    from ..models.enhanced_datasource_connection_status import EnhancedDatasourceConnectionStatus
    from ..models.enhanced_datasource_connection_update import EnhancedDatasourceConnectionUpdate
    from ..models.get_enhanced_datasource_connection_response import GetEnhancedDatasourceConnectionResponse
    from ..models.host import Host
    from ..models.is_success_message_response import IsSuccessMessageResponse
    from ..models.list_enhanced_datasource_connection_privileges_response import (
        ListEnhancedDatasourceConnectionPrivilegesResponse,
    )
    from ..models.list_enhanced_datasource_connections_response import ListEnhancedDatasourceConnectionsResponse
    from ..models.route_create import RouteCreate
    from ..models.tag import Tag


class EnhancedDatasourceConnections:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        self._client = client

    def list(
        self,
        *,
        limit: str | Unset = UNSET,
        offset: str | Unset = UNSET,
        status: EnhancedDatasourceConnectionStatus | str | Unset = UNSET,
        name: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListEnhancedDatasourceConnectionsResponse:
        """List enhanced datasource connections.

        This API lists the enhanced datasource connections of a project, in the order in which they were
        created.

        `iter` walks through all pages.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_enhanced_datasource_connections/listing_enhanced_datasource_connections.html

        Args:
            limit: How many connections to return at most; **0** returns all. The default value is **100**.
                Default: "100".
            offset: How many connections to leave out at the head of the list. The default value is **0**.
                Default: "0".
            status: Status of the connections to list, in small or capital letters. The options are:

                - **ACTIVE**: in use
                - **DELETED**: deleted
            name: Name of the connections to list.
            tags: Tags of the connections to list, as **key=value** with a comma between two.

                Example: **tag1=v1,tag2=v2**
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.enhanced_datasource_connections import list_enhanced_datasource_connections as _operation

        return _operation.sync(
            client=self._client.connection,
            limit=limit,
            offset=offset,
            status=status,
            name=name,
            tags=tags,
            project_id=self._client.project(project_id),
        )

    def iter(
        self,
        *,
        limit: str | Unset = UNSET,
        offset: str | Unset = UNSET,
        status: EnhancedDatasourceConnectionStatus | str | Unset = UNSET,
        name: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.Paged[Connection, ListEnhancedDatasourceConnectionsResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.Paged(
            self.list,
            _paging.Pages(style="offset", position="offset", limit="limit", items=("connections",)),
            dict(
                limit=limit,
                offset=offset,
                status=status,
                name=name,
                tags=tags,
                project_id=project_id,
            ),
        )

    @overload
    def create(
        self,
        *,
        name: str,
        dest_vpc_id: str,
        dest_network_id: str,
        queues: _list[str] | None | Unset = UNSET,
        routetable_id: str | None | Unset = UNSET,
        hosts: Sequence[Host | Mapping[str, Any]] | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateEnhancedDatasourceConnectionResponse: ...

    @overload
    def create(
        self,
        *,
        body: EnhancedDatasourceConnectionCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> CreateEnhancedDatasourceConnectionResponse: ...

    def create(
        self,
        *,
        name: str | Unset = UNSET,
        dest_vpc_id: str | Unset = UNSET,
        dest_network_id: str | Unset = UNSET,
        queues: _list[str] | None | Unset = UNSET,
        routetable_id: str | None | Unset = UNSET,
        hosts: Sequence[Host | Mapping[str, Any]] | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        body: EnhancedDatasourceConnectionCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateEnhancedDatasourceConnectionResponse:
        """Create an enhanced datasource connection.

        This API connects queues with a VPC, so that jobs reach services in it.

        `enhanced_datasource_connections.wait` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_enhanced_datasource_connections/creating_an_enhanced_datasource_connection.html

        Args:
            name: Name of the connection: letters, digits and underscores. The value contains at most 64
                characters.
            dest_vpc_id: ID of the VPC of the service to reach.
            dest_network_id: ID of the subnet of the service to reach.
            queues: Names of the queues that use the connection.
            routetable_id: ID of the route table of the subnet.
            hosts: Host names with their addresses. There is room for 20,000. A maximum of 20000 items can
                be given.
            tags: Tags of the connection.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.enhanced_datasource_connections import create_enhanced_datasource_connection as _operation
        from ..models import EnhancedDatasourceConnectionCreate as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "name": name,
                    "dest_vpc_id": dest_vpc_id,
                    "dest_network_id": dest_network_id,
                    "queues": queues,
                    "routetable_id": routetable_id,
                    "hosts": hosts,
                    "tags": tags,
                },
                required=True,
            ),
        )

    def get(
        self,
        *,
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> GetEnhancedDatasourceConnectionResponse:
        """Get an enhanced datasource connection.

        This API returns one enhanced datasource connection, with the queues that use it.

        `wait` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_enhanced_datasource_connections/querying_an_enhanced_datasource_connection.html

        Args:
            connection_id: ID of the enhanced datasource connection.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.enhanced_datasource_connections import get_enhanced_datasource_connection as _operation

        return _operation.sync(
            client=self._client.connection,
            connection_id=connection_id,
            project_id=self._client.project(project_id),
        )

    def wait(
        self,
        *,
        connection_id: str,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> GetEnhancedDatasourceConnectionResponse:
        """Ask `get` until it tells of an end, and give its last answer.

        The documented ends are ACTIVE; failures are DELETED. `wait_states` are further states to stop at.

        Raises:
            waiting.JobFailed: It ended with a failure.
            waiting.StillWaiting: `wait_timeout` seconds have passed.
        """
        from .._runtime import waiting as _waiting

        return _waiting.wait_until(
            lambda: self.get(
                connection_id=connection_id,
                project_id=project_id,
            ),
            done=_waiting.Outcome(
                ("status",),
                ("ACTIVE", *wait_states),
                ("DELETED",),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )

    @overload
    def update(
        self,
        *,
        hosts: Sequence[Host | Mapping[str, Any]],
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    def update(
        self,
        *,
        body: EnhancedDatasourceConnectionUpdate | Mapping[str, Any],
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    def update(
        self,
        *,
        hosts: Sequence[Host | Mapping[str, Any]] | Unset = UNSET,
        body: EnhancedDatasourceConnectionUpdate | Mapping[str, Any] | Unset = UNSET,
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Modify host information.

        This API replaces the host names that an enhanced datasource connection knows.

        The new list takes the place of the old one as a whole; an empty one deletes all host names.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_enhanced_datasource_connections/modifying_host_information.html

        Args:
            hosts: All host names with their addresses. There is room for 20,000. A maximum of 20000 items
                can be given.
            connection_id: ID of the enhanced datasource connection.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.enhanced_datasource_connections import update_enhanced_datasource_connection as _operation
        from ..models import EnhancedDatasourceConnectionUpdate as _Body

        return _operation.sync(
            client=self._client.connection,
            connection_id=connection_id,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "hosts": hosts,
                },
                required=True,
            ),
        )

    def delete(
        self,
        *,
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> DeleteEnhancedDatasourceConnectionResponse:
        """Delete an enhanced datasource connection.

        This API deletes an enhanced datasource connection.

        A connection that is still being created cannot be deleted.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_enhanced_datasource_connections/deleting_an_enhanced_datasource_connection.html

        Args:
            connection_id: ID of the connection, as
                [createEnhancedDatasourceConnection](https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_enhanced_datasource_connections/creating_an_enhanced_datasource_connection.html)
                returned it.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.enhanced_datasource_connections import delete_enhanced_datasource_connection as _operation

        return _operation.sync(
            client=self._client.connection,
            connection_id=connection_id,
            project_id=self._client.project(project_id),
        )

    def associate_queue(
        self,
        *,
        queues: _list[str] | None | Unset = UNSET,
        body: EnhancedDatasourceConnectionQueueRequest | Mapping[str, Any] | Unset = UNSET,
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Bind a queue.

        This API lets queues use an enhanced datasource connection.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_enhanced_datasource_connections/binding_a_queue.html

        Args:
            connection_id: ID of the connection, as
                [createEnhancedDatasourceConnection](https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_enhanced_datasource_connections/creating_an_enhanced_datasource_connection.html)
                returned it.
            queues: Names of the queues.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.enhanced_datasource_connections import associate_enhanced_datasource_connection_queue as _operation
        from ..models import EnhancedDatasourceConnectionQueueRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            connection_id=connection_id,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "queues": queues,
                },
                required=True,
            ),
        )

    def disassociate_queue(
        self,
        *,
        queues: _list[str] | None | Unset = UNSET,
        body: EnhancedDatasourceConnectionQueueRequest | Mapping[str, Any] | Unset = UNSET,
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Unbind a queue.

        This API ends the use of an enhanced datasource connection by queues.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_enhanced_datasource_connections/unbinding_a_queue.html

        Args:
            connection_id: ID of the enhanced datasource connection.
            queues: Names of the queues.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.enhanced_datasource_connections import (
            disassociate_enhanced_datasource_connection_queue as _operation,
        )
        from ..models import EnhancedDatasourceConnectionQueueRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            connection_id=connection_id,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "queues": queues,
                },
                required=True,
            ),
        )

    def list_privileges(
        self,
        *,
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> ListEnhancedDatasourceConnectionPrivilegesResponse:
        """List authorization of an enhanced datasource connection.

        This API lists the projects that may use an enhanced datasource connection.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_enhanced_datasource_connections/querying_authorization_of_an_enhanced_datasource_connection.html

        Args:
            connection_id: ID of the enhanced datasource connection.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.enhanced_datasource_connections import list_enhanced_datasource_connection_privileges as _operation

        return _operation.sync(
            client=self._client.connection,
            connection_id=connection_id,
            project_id=self._client.project(project_id),
        )

    @overload
    def create_route(
        self,
        *,
        name: str,
        cidr: str,
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    def create_route(
        self,
        *,
        body: RouteCreate | Mapping[str, Any],
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    def create_route(
        self,
        *,
        name: str | Unset = UNSET,
        cidr: str | Unset = UNSET,
        body: RouteCreate | Mapping[str, Any] | Unset = UNSET,
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Create a route.

        This API adds a route to an enhanced datasource connection.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_enhanced_datasource_connections/creating_a_route.html

        Args:
            name: Name of the route. The value contains at most 64 characters.
            cidr: Range of addresses that the route leads to, as a CIDR block.
            connection_id: ID of the enhanced datasource connection.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.RequestRefused: 4XX: The request is refused.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.enhanced_datasource_connections import create_route as _operation
        from ..models import RouteCreate as _Body

        return _operation.sync(
            client=self._client.connection,
            connection_id=connection_id,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "name": name,
                    "cidr": cidr,
                },
                required=True,
            ),
        )

    def delete_route(
        self,
        *,
        connection_id: str,
        name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Delete a route.

        This API deletes a route of an enhanced datasource connection.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_enhanced_datasource_connections/deleting_a_route.html

        Args:
            connection_id: ID of the enhanced datasource connection.
            name: Name of the route.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.RequestRefused: 4XX: The request is refused.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.enhanced_datasource_connections import delete_route as _operation

        return _operation.sync(
            client=self._client.connection,
            connection_id=connection_id,
            name=name,
            project_id=self._client.project(project_id),
        )


class AsyncEnhancedDatasourceConnections:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        self._client = client

    async def list(
        self,
        *,
        limit: str | Unset = UNSET,
        offset: str | Unset = UNSET,
        status: EnhancedDatasourceConnectionStatus | str | Unset = UNSET,
        name: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListEnhancedDatasourceConnectionsResponse:
        """List enhanced datasource connections.

        As `EnhancedDatasourceConnections.list`, with asyncio.
        """
        from ..api.enhanced_datasource_connections import list_enhanced_datasource_connections as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            limit=limit,
            offset=offset,
            status=status,
            name=name,
            tags=tags,
            project_id=await self._client.project(project_id),
        )

    def iter(
        self,
        *,
        limit: str | Unset = UNSET,
        offset: str | Unset = UNSET,
        status: EnhancedDatasourceConnectionStatus | str | Unset = UNSET,
        name: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.AsyncPaged[Connection, ListEnhancedDatasourceConnectionsResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.AsyncPaged(
            self.list,
            _paging.Pages(style="offset", position="offset", limit="limit", items=("connections",)),
            dict(
                limit=limit,
                offset=offset,
                status=status,
                name=name,
                tags=tags,
                project_id=project_id,
            ),
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        dest_vpc_id: str,
        dest_network_id: str,
        queues: _list[str] | None | Unset = UNSET,
        routetable_id: str | None | Unset = UNSET,
        hosts: Sequence[Host | Mapping[str, Any]] | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateEnhancedDatasourceConnectionResponse: ...

    @overload
    async def create(
        self,
        *,
        body: EnhancedDatasourceConnectionCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> CreateEnhancedDatasourceConnectionResponse: ...

    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        dest_vpc_id: str | Unset = UNSET,
        dest_network_id: str | Unset = UNSET,
        queues: _list[str] | None | Unset = UNSET,
        routetable_id: str | None | Unset = UNSET,
        hosts: Sequence[Host | Mapping[str, Any]] | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        body: EnhancedDatasourceConnectionCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateEnhancedDatasourceConnectionResponse:
        """Create an enhanced datasource connection.

        As `EnhancedDatasourceConnections.create`, with asyncio.
        """
        from ..api.enhanced_datasource_connections import create_enhanced_datasource_connection as _operation
        from ..models import EnhancedDatasourceConnectionCreate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "name": name,
                    "dest_vpc_id": dest_vpc_id,
                    "dest_network_id": dest_network_id,
                    "queues": queues,
                    "routetable_id": routetable_id,
                    "hosts": hosts,
                    "tags": tags,
                },
                required=True,
            ),
        )

    async def get(
        self,
        *,
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> GetEnhancedDatasourceConnectionResponse:
        """Get an enhanced datasource connection.

        As `EnhancedDatasourceConnections.get`, with asyncio.
        """
        from ..api.enhanced_datasource_connections import get_enhanced_datasource_connection as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            connection_id=connection_id,
            project_id=await self._client.project(project_id),
        )

    async def wait(
        self,
        *,
        connection_id: str,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> GetEnhancedDatasourceConnectionResponse:
        """Ask `get` until it tells of an end, and give its last answer.

        As `EnhancedDatasourceConnections.wait`, with asyncio.
        """
        from .._runtime import waiting as _waiting

        return await _waiting.wait_until_async(
            lambda: self.get(
                connection_id=connection_id,
                project_id=project_id,
            ),
            done=_waiting.Outcome(
                ("status",),
                ("ACTIVE", *wait_states),
                ("DELETED",),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )

    @overload
    async def update(
        self,
        *,
        hosts: Sequence[Host | Mapping[str, Any]],
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    async def update(
        self,
        *,
        body: EnhancedDatasourceConnectionUpdate | Mapping[str, Any],
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    async def update(
        self,
        *,
        hosts: Sequence[Host | Mapping[str, Any]] | Unset = UNSET,
        body: EnhancedDatasourceConnectionUpdate | Mapping[str, Any] | Unset = UNSET,
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Modify host information.

        As `EnhancedDatasourceConnections.update`, with asyncio.
        """
        from ..api.enhanced_datasource_connections import update_enhanced_datasource_connection as _operation
        from ..models import EnhancedDatasourceConnectionUpdate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            connection_id=connection_id,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "hosts": hosts,
                },
                required=True,
            ),
        )

    async def delete(
        self,
        *,
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> DeleteEnhancedDatasourceConnectionResponse:
        """Delete an enhanced datasource connection.

        As `EnhancedDatasourceConnections.delete`, with asyncio.
        """
        from ..api.enhanced_datasource_connections import delete_enhanced_datasource_connection as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            connection_id=connection_id,
            project_id=await self._client.project(project_id),
        )

    async def associate_queue(
        self,
        *,
        queues: _list[str] | None | Unset = UNSET,
        body: EnhancedDatasourceConnectionQueueRequest | Mapping[str, Any] | Unset = UNSET,
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Bind a queue.

        As `EnhancedDatasourceConnections.associate_queue`, with asyncio.
        """
        from ..api.enhanced_datasource_connections import associate_enhanced_datasource_connection_queue as _operation
        from ..models import EnhancedDatasourceConnectionQueueRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            connection_id=connection_id,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "queues": queues,
                },
                required=True,
            ),
        )

    async def disassociate_queue(
        self,
        *,
        queues: _list[str] | None | Unset = UNSET,
        body: EnhancedDatasourceConnectionQueueRequest | Mapping[str, Any] | Unset = UNSET,
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Unbind a queue.

        As `EnhancedDatasourceConnections.disassociate_queue`, with asyncio.
        """
        from ..api.enhanced_datasource_connections import (
            disassociate_enhanced_datasource_connection_queue as _operation,
        )
        from ..models import EnhancedDatasourceConnectionQueueRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            connection_id=connection_id,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "queues": queues,
                },
                required=True,
            ),
        )

    async def list_privileges(
        self,
        *,
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> ListEnhancedDatasourceConnectionPrivilegesResponse:
        """List authorization of an enhanced datasource connection.

        As `EnhancedDatasourceConnections.list_privileges`, with asyncio.
        """
        from ..api.enhanced_datasource_connections import list_enhanced_datasource_connection_privileges as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            connection_id=connection_id,
            project_id=await self._client.project(project_id),
        )

    @overload
    async def create_route(
        self,
        *,
        name: str,
        cidr: str,
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    async def create_route(
        self,
        *,
        body: RouteCreate | Mapping[str, Any],
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    async def create_route(
        self,
        *,
        name: str | Unset = UNSET,
        cidr: str | Unset = UNSET,
        body: RouteCreate | Mapping[str, Any] | Unset = UNSET,
        connection_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Create a route.

        As `EnhancedDatasourceConnections.create_route`, with asyncio.
        """
        from ..api.enhanced_datasource_connections import create_route as _operation
        from ..models import RouteCreate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            connection_id=connection_id,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "name": name,
                    "cidr": cidr,
                },
                required=True,
            ),
        )

    async def delete_route(
        self,
        *,
        connection_id: str,
        name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Delete a route.

        As `EnhancedDatasourceConnections.delete_route`, with asyncio.
        """
        from ..api.enhanced_datasource_connections import delete_route as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            connection_id=connection_id,
            name=name,
            project_id=await self._client.project(project_id),
        )


class EnhancedDatasourceConnectionsWithRawResponse:
    """The methods of `EnhancedDatasourceConnections` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        methods = EnhancedDatasourceConnections(client)
        self.list = _raw.whole(methods.list)
        self.create = _raw.whole(methods.create)
        self.get = _raw.whole(methods.get)
        self.update = _raw.whole(methods.update)
        self.delete = _raw.whole(methods.delete)
        self.associate_queue = _raw.whole(methods.associate_queue)
        self.disassociate_queue = _raw.whole(methods.disassociate_queue)
        self.list_privileges = _raw.whole(methods.list_privileges)
        self.create_route = _raw.whole(methods.create_route)
        self.delete_route = _raw.whole(methods.delete_route)


class AsyncEnhancedDatasourceConnectionsWithRawResponse:
    """The methods of `AsyncEnhancedDatasourceConnections` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        methods = AsyncEnhancedDatasourceConnections(client)
        self.list = _raw.whole_async(methods.list)
        self.create = _raw.whole_async(methods.create)
        self.get = _raw.whole_async(methods.get)
        self.update = _raw.whole_async(methods.update)
        self.delete = _raw.whole_async(methods.delete)
        self.associate_queue = _raw.whole_async(methods.associate_queue)
        self.disassociate_queue = _raw.whole_async(methods.disassociate_queue)
        self.list_privileges = _raw.whole_async(methods.list_privileges)
        self.create_route = _raw.whole_async(methods.create_route)
        self.delete_route = _raw.whole_async(methods.delete_route)
