"""Operations as methods; `facade.py` offers them as `permissions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from .._runtime import bodies as _bodies
from .._runtime import facade as _facade
from .._runtime import raw as _raw
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from builtins import list as _list

    from .._runtime import paging as _paging
    from ..models.check_privilege_response import CheckPrivilegeResponse
    from ..models.get_user_table_response import GetUserTableResponse
    from ..models.grant_queue_user_authorization_request import GrantQueueUserAuthorizationRequest
    from ..models.grant_user_authorization_request import GrantUserAuthorizationRequest
    from ..models.grant_user_authorization_response import GrantUserAuthorizationResponse
    from ..models.list_database_users_response import ListDatabaseUsersResponse
    from ..models.list_queue_users_response import ListQueueUsersResponse
    from ..models.list_table_users_response import ListTableUsersResponse
    from ..models.privilege import Privilege
    from ..models.queue_user_authorization_privilege import QueueUserAuthorizationPrivilege
    from ..models.user_authorization_action import UserAuthorizationAction
    from ..models.user_authorization_privilege import UserAuthorizationPrivilege


class Permissions:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        self._client = client

    def check_privilege(
        self,
        *,
        object_: str,
        project_id: str | Unset = UNSET,
    ) -> CheckPrivilegeResponse:
        """Check the permissions granted to a user.

        This API returns who has which permissions on an object of the project: a job, a package group or a
        package.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/permission-related_apis/checking_the_permissions_granted_to_a_user.html

        Args:
            object_: Object to look at: **jobs.flink.** and the ID of a Flink job, **groups.** and the name
                of a package group, or **resources.** and the name of a package. For a package in a group,
                the group and a slash come before the name.
            project_id: ID of the project, which keeps its resources apart from those of other projects. The
                value contains at most 64 characters.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.permissions import check_privilege as _operation

        return _operation.sync(
            client=self._client.connection,
            object_=object_,
            project_id=self._client.project(project_id),
        )

    def list_table_users(
        self,
        *,
        database_name: str,
        table_name: str,
        project_id: str | Unset = UNSET,
    ) -> ListTableUsersResponse:
        """List table users.

        Deprecated.

        This API lists the users who may use a table, or columns of it.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [checkPrivilege](https://docs.otc.t-systems.com/data-lake-insight/api-ref/permission-related_apis/checking_the_permissions_granted_to_a_user.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/permission-related_apis_deprecated/querying_table_users_deprecated.html

        Args:
            database_name: Database of the table.
            table_name: Name of the table.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.permissions import list_table_users as _operation

        return _operation.sync(
            client=self._client.connection,
            database_name=database_name,
            table_name=table_name,
            project_id=self._client.project(project_id),
        )

    def get_user_table(
        self,
        *,
        database_name: str,
        table_name: str,
        user_name: str,
        project_id: str | Unset = UNSET,
    ) -> GetUserTableResponse:
        """Get a user's table permissions.

        Deprecated.

        This API returns the permissions of one user on a table.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [checkPrivilege](https://docs.otc.t-systems.com/data-lake-insight/api-ref/permission-related_apis/checking_the_permissions_granted_to_a_user.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/permission-related_apis_deprecated/querying_a_users_table_permissions_deprecated.html

        Args:
            database_name: Database of the table.
            table_name: Name of the table.
            user_name: Name of the user whose permissions are wanted.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.permissions import get_user_table as _operation

        return _operation.sync(
            client=self._client.connection,
            database_name=database_name,
            table_name=table_name,
            user_name=user_name,
            project_id=self._client.project(project_id),
        )

    def list_database_users(
        self,
        *,
        database_name: str,
        project_id: str | Unset = UNSET,
    ) -> ListDatabaseUsersResponse:
        """List database users.

        Deprecated.

        This API lists the users who may use a database.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [checkPrivilege](https://docs.otc.t-systems.com/data-lake-insight/api-ref/permission-related_apis/checking_the_permissions_granted_to_a_user.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/permission-related_apis_deprecated/querying_database_users_deprecated.html

        Args:
            database_name: Name of the database.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.permissions import list_database_users as _operation

        return _operation.sync(
            client=self._client.connection,
            database_name=database_name,
            project_id=self._client.project(project_id),
        )

    @overload
    def grant_queue_user_authorization(
        self,
        *,
        queue_name: str,
        user_name: str,
        action: UserAuthorizationAction | str,
        privileges: _list[QueueUserAuthorizationPrivilege] | _list[str],
        project_id: str | Unset = UNSET,
    ) -> GrantUserAuthorizationResponse: ...

    @overload
    def grant_queue_user_authorization(
        self,
        *,
        body: GrantQueueUserAuthorizationRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> GrantUserAuthorizationResponse: ...

    def grant_queue_user_authorization(
        self,
        *,
        queue_name: str | Unset = UNSET,
        user_name: str | Unset = UNSET,
        action: UserAuthorizationAction | str | Unset = UNSET,
        privileges: _list[QueueUserAuthorizationPrivilege] | _list[str] | Unset = UNSET,
        body: GrantQueueUserAuthorizationRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> GrantUserAuthorizationResponse:
        """Grant queue permissions to a user.

        Deprecated.

        This API lets another user use a queue, or takes that permission back.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/permission-related_apis_deprecated/granting_queue_permissions_to_a_user_deprecated.html

        Args:
            queue_name: Name of the queue.

                Example: **queue1**
            user_name: Name of the user whose permissions change.

                Example: **tenant2**
            action: What to do with the permissions. Only users who may both grant and revoke can use
                **update**. The options are:

                - **grant**: give these permissions
                - **revoke**: take these permissions away
                - **update**: replace all permissions by these
            privileges: Permissions that the action is about. An empty list with **update** takes all
                permissions away. The options are:

                - **SUBMIT_JOB**: submit jobs
                - **CANCEL_JOB**: cancel jobs
                - **DROP_QUEUE**: delete the queue
                - **GRANT_PRIVILEGE**: grant permissions
                - **REVOKE_PRIVILEGE**: revoke permissions
                - **SHOW_PRIVILEGES**: see what others may do
                - **RESTART**: restart the queue
                - **SCALE_QUEUE**: resize the queue
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.permissions import grant_queue_user_authorization as _operation
        from ..models import GrantQueueUserAuthorizationRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "queue_name": queue_name,
                    "user_name": user_name,
                    "action": action,
                    "privileges": privileges,
                },
                required=True,
            ),
        )

    def list_queue_users(
        self,
        *,
        queue_name: str,
        limit: int,
        offset: int,
        project_id: str | Unset = UNSET,
    ) -> ListQueueUsersResponse:
        """List queue users.

        Deprecated.

        This API lists the users who may use a queue.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [checkPrivilege](https://docs.otc.t-systems.com/data-lake-insight/api-ref/permission-related_apis/checking_the_permissions_granted_to_a_user.html)
        instead.

        `iter_queue_users` walks through all pages.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/permission-related_apis_deprecated/querying_queue_users_deprecated.html

        Args:
            queue_name: Name of the queue.
            limit: How many entries to return at most.
            offset: How many entries to leave out at the head of the list.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.permissions import list_queue_users as _operation

        return _operation.sync(
            client=self._client.connection,
            queue_name=queue_name,
            limit=limit,
            offset=offset,
            project_id=self._client.project(project_id),
        )

    def iter_queue_users(
        self,
        *,
        queue_name: str,
        limit: int,
        offset: int,
        project_id: str | Unset = UNSET,
    ) -> _paging.Paged[Privilege, ListQueueUsersResponse]:
        """All items of the list that `list_queue_users` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.Paged(
            self.list_queue_users,
            _paging.Pages(style="offset", position="offset", limit="limit", items=("privileges",), total=("count",)),
            dict(
                queue_name=queue_name,
                limit=limit,
                offset=offset,
                project_id=project_id,
            ),
        )

    @overload
    def grant_user_authorization(
        self,
        *,
        user_name: str,
        action: UserAuthorizationAction | str,
        privileges: Sequence[UserAuthorizationPrivilege | Mapping[str, Any]],
        project_id: str | Unset = UNSET,
    ) -> GrantUserAuthorizationResponse: ...

    @overload
    def grant_user_authorization(
        self,
        *,
        body: GrantUserAuthorizationRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> GrantUserAuthorizationResponse: ...

    def grant_user_authorization(
        self,
        *,
        user_name: str | Unset = UNSET,
        action: UserAuthorizationAction | str | Unset = UNSET,
        privileges: Sequence[UserAuthorizationPrivilege | Mapping[str, Any]] | Unset = UNSET,
        body: GrantUserAuthorizationRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> GrantUserAuthorizationResponse:
        """Grant data permission to users.

        Deprecated.

        This API lets users use databases, tables, columns, jobs or packages, or takes that permission back.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/permission-related_apis_deprecated/granting_data_permission_to_users_deprecated.html

        Args:
            user_name: Name of the user whose permissions change.

                Example: **user2**
            action: What to do with the permissions. Only users who may both grant and revoke can use
                **update**. The options are:

                - **grant**: give these permissions
                - **revoke**: take these permissions away
                - **update**: replace all permissions by these
            privileges: Permissions that the action is about, one entry for each object.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.permissions import grant_user_authorization as _operation
        from ..models import GrantUserAuthorizationRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "user_name": user_name,
                    "action": action,
                    "privileges": privileges,
                },
                required=True,
            ),
        )


class AsyncPermissions:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        self._client = client

    async def check_privilege(
        self,
        *,
        object_: str,
        project_id: str | Unset = UNSET,
    ) -> CheckPrivilegeResponse:
        """Check the permissions granted to a user.

        As `Permissions.check_privilege`, with asyncio.
        """
        from ..api.permissions import check_privilege as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            object_=object_,
            project_id=await self._client.project(project_id),
        )

    async def list_table_users(
        self,
        *,
        database_name: str,
        table_name: str,
        project_id: str | Unset = UNSET,
    ) -> ListTableUsersResponse:
        """List table users.

        As `Permissions.list_table_users`, with asyncio.
        """
        from ..api.permissions import list_table_users as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            database_name=database_name,
            table_name=table_name,
            project_id=await self._client.project(project_id),
        )

    async def get_user_table(
        self,
        *,
        database_name: str,
        table_name: str,
        user_name: str,
        project_id: str | Unset = UNSET,
    ) -> GetUserTableResponse:
        """Get a user's table permissions.

        As `Permissions.get_user_table`, with asyncio.
        """
        from ..api.permissions import get_user_table as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            database_name=database_name,
            table_name=table_name,
            user_name=user_name,
            project_id=await self._client.project(project_id),
        )

    async def list_database_users(
        self,
        *,
        database_name: str,
        project_id: str | Unset = UNSET,
    ) -> ListDatabaseUsersResponse:
        """List database users.

        As `Permissions.list_database_users`, with asyncio.
        """
        from ..api.permissions import list_database_users as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            database_name=database_name,
            project_id=await self._client.project(project_id),
        )

    @overload
    async def grant_queue_user_authorization(
        self,
        *,
        queue_name: str,
        user_name: str,
        action: UserAuthorizationAction | str,
        privileges: _list[QueueUserAuthorizationPrivilege] | _list[str],
        project_id: str | Unset = UNSET,
    ) -> GrantUserAuthorizationResponse: ...

    @overload
    async def grant_queue_user_authorization(
        self,
        *,
        body: GrantQueueUserAuthorizationRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> GrantUserAuthorizationResponse: ...

    async def grant_queue_user_authorization(
        self,
        *,
        queue_name: str | Unset = UNSET,
        user_name: str | Unset = UNSET,
        action: UserAuthorizationAction | str | Unset = UNSET,
        privileges: _list[QueueUserAuthorizationPrivilege] | _list[str] | Unset = UNSET,
        body: GrantQueueUserAuthorizationRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> GrantUserAuthorizationResponse:
        """Grant queue permissions to a user.

        As `Permissions.grant_queue_user_authorization`, with asyncio.
        """
        from ..api.permissions import grant_queue_user_authorization as _operation
        from ..models import GrantQueueUserAuthorizationRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "queue_name": queue_name,
                    "user_name": user_name,
                    "action": action,
                    "privileges": privileges,
                },
                required=True,
            ),
        )

    async def list_queue_users(
        self,
        *,
        queue_name: str,
        limit: int,
        offset: int,
        project_id: str | Unset = UNSET,
    ) -> ListQueueUsersResponse:
        """List queue users.

        As `Permissions.list_queue_users`, with asyncio.
        """
        from ..api.permissions import list_queue_users as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            queue_name=queue_name,
            limit=limit,
            offset=offset,
            project_id=await self._client.project(project_id),
        )

    def iter_queue_users(
        self,
        *,
        queue_name: str,
        limit: int,
        offset: int,
        project_id: str | Unset = UNSET,
    ) -> _paging.AsyncPaged[Privilege, ListQueueUsersResponse]:
        """All items of the list that `list_queue_users` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.AsyncPaged(
            self.list_queue_users,
            _paging.Pages(style="offset", position="offset", limit="limit", items=("privileges",), total=("count",)),
            dict(
                queue_name=queue_name,
                limit=limit,
                offset=offset,
                project_id=project_id,
            ),
        )

    @overload
    async def grant_user_authorization(
        self,
        *,
        user_name: str,
        action: UserAuthorizationAction | str,
        privileges: Sequence[UserAuthorizationPrivilege | Mapping[str, Any]],
        project_id: str | Unset = UNSET,
    ) -> GrantUserAuthorizationResponse: ...

    @overload
    async def grant_user_authorization(
        self,
        *,
        body: GrantUserAuthorizationRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> GrantUserAuthorizationResponse: ...

    async def grant_user_authorization(
        self,
        *,
        user_name: str | Unset = UNSET,
        action: UserAuthorizationAction | str | Unset = UNSET,
        privileges: Sequence[UserAuthorizationPrivilege | Mapping[str, Any]] | Unset = UNSET,
        body: GrantUserAuthorizationRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> GrantUserAuthorizationResponse:
        """Grant data permission to users.

        As `Permissions.grant_user_authorization`, with asyncio.
        """
        from ..api.permissions import grant_user_authorization as _operation
        from ..models import GrantUserAuthorizationRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "user_name": user_name,
                    "action": action,
                    "privileges": privileges,
                },
                required=True,
            ),
        )


class PermissionsWithRawResponse:
    """The methods of `Permissions` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        methods = Permissions(client)
        self.check_privilege = _raw.whole(methods.check_privilege)
        self.list_table_users = _raw.whole(methods.list_table_users)
        self.get_user_table = _raw.whole(methods.get_user_table)
        self.list_database_users = _raw.whole(methods.list_database_users)
        self.grant_queue_user_authorization = _raw.whole(methods.grant_queue_user_authorization)
        self.list_queue_users = _raw.whole(methods.list_queue_users)
        self.grant_user_authorization = _raw.whole(methods.grant_user_authorization)


class AsyncPermissionsWithRawResponse:
    """The methods of `AsyncPermissions` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        methods = AsyncPermissions(client)
        self.check_privilege = _raw.whole_async(methods.check_privilege)
        self.list_table_users = _raw.whole_async(methods.list_table_users)
        self.get_user_table = _raw.whole_async(methods.get_user_table)
        self.list_database_users = _raw.whole_async(methods.list_database_users)
        self.grant_queue_user_authorization = _raw.whole_async(methods.grant_queue_user_authorization)
        self.list_queue_users = _raw.whole_async(methods.list_queue_users)
        self.grant_user_authorization = _raw.whole_async(methods.grant_user_authorization)
