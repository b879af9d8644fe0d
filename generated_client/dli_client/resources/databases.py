"""Operations as methods; `facade.py` offers them as `databases`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from .._runtime import bodies as _bodies
from .._runtime import facade as _facade
from .._runtime import raw as _raw
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime import paging as _paging
    from ..models.database import Database
    from ..models.database_create import DatabaseCreate
    from ..models.database_owner_update import DatabaseOwnerUpdate
    from ..models.delete_database_response import DeleteDatabaseResponse
    from ..models.is_success_message_response import IsSuccessMessageResponse
    from ..models.list_databases_response import ListDatabasesResponse
    from ..models.tag import Tag


class Databases:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        self._client = client

    def list(
        self,
        *,
        with_priv: bool | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        keyword: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListDatabasesResponse:
        """List all databases.

        Deprecated.

        This API lists the databases of a project.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
        instead.

        `iter` walks through all pages.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/resource-related_apis_deprecated/database-related_apis_deprecated/querying_all_databases_deprecated.html

        Args:
            with_priv: Whether to return permissions as well. The default value is **false**. Default:
                false.
            offset: How many entries to leave out at the head of the list. The minimum value is 0. The
                default value is **0**. Default: 0.
            limit: How many databases to return at most. Without it, all are returned. The minimum value is
                0.
            keyword: Part of the name of the databases to list.
            tags: Tags of the databases to list, as **key=value** with a comma between two (**%3D** and
                **%2C** in the URL). Parts of a tag match as well.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.databases import list_databases as _operation

        return _operation.sync(
            client=self._client.connection,
            with_priv=with_priv,
            offset=offset,
            limit=limit,
            keyword=keyword,
            tags=tags,
            project_id=self._client.project(project_id),
        )

    def iter(
        self,
        *,
        with_priv: bool | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        keyword: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.Paged[Database, ListDatabasesResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.Paged(
            self.list,
            _paging.Pages(style="offset", position="offset", limit="limit", items=("databases",)),
            dict(
                with_priv=with_priv,
                offset=offset,
                limit=limit,
                keyword=keyword,
                tags=tags,
                project_id=project_id,
            ),
        )

    @overload
    def create(
        self,
        *,
        database_name: str,
        description: str | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    def create(
        self,
        *,
        body: DatabaseCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    def create(
        self,
        *,
        database_name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        body: DatabaseCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Create a database.

        Deprecated.

        This API creates a database.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/resource-related_apis_deprecated/database-related_apis_deprecated/creating_a_database_deprecated.html

        Args:
            database_name: Name of the new database: letters, digits and underscores; small and capital
                letters are the same. It neither consists of digits alone nor starts with an underscore.
                **default** exists already. The value contains at most 128 characters.
            description: Free text that tells what the database is for.
            enterprise_project_id: ID of the enterprise project that owns the resource; **0** stands for the
                project that exists from the start. Only users of Enterprise Management can choose one.
            tags: Tags of the database, each a pair of a key and a value.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.databases import create_database as _operation
        from ..models import DatabaseCreate as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "database_name": database_name,
                    "description": description,
                    "enterprise_project_id": enterprise_project_id,
                    "tags": tags,
                },
                required=True,
            ),
        )

    def delete(
        self,
        *,
        database_name: str,
        cascade: bool | Unset = UNSET,
        async_: bool | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> DeleteDatabaseResponse:
        """Delete a database.

        Deprecated.

        This API deletes a database.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
        instead.

        The database must be empty: delete its tables first
        ([deleteTable](https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/resource-related_apis_deprecated/table-related_apis_deprecated/deleting_a_table_deprecated.html)),
        or set **cascade**.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/resource-related_apis_deprecated/database-related_apis_deprecated/deleting_a_database_deprecated.html

        Args:
            database_name: Name of the database.
            cascade: Whether to delete the database by force, though it is not empty. The default value is
                **false**. Default: false.
            async_: Whether the call returns at once, before the database is gone. The default value is
                **false**. Default: false.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.databases import delete_database as _operation

        return _operation.sync(
            client=self._client.connection,
            database_name=database_name,
            cascade=cascade,
            async_=async_,
            project_id=self._client.project(project_id),
        )

    @overload
    def update_owner(
        self,
        *,
        new_owner: str,
        database_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    def update_owner(
        self,
        *,
        body: DatabaseOwnerUpdate | Mapping[str, Any],
        database_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    def update_owner(
        self,
        *,
        new_owner: str | Unset = UNSET,
        body: DatabaseOwnerUpdate | Mapping[str, Any] | Unset = UNSET,
        database_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Modify a database owner.

        Deprecated.

        This API hands a database over to another user.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/resource-related_apis_deprecated/database-related_apis_deprecated/modifying_a_database_owner_deprecated.html

        Args:
            new_owner: Name of the new owner, who must be a user of this tenant.
            database_name: Name of the database.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.databases import update_database_owner as _operation
        from ..models import DatabaseOwnerUpdate as _Body

        return _operation.sync(
            client=self._client.connection,
            database_name=database_name,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "new_owner": new_owner,
                },
                required=True,
            ),
        )


class AsyncDatabases:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        self._client = client

    async def list(
        self,
        *,
        with_priv: bool | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        keyword: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListDatabasesResponse:
        """List all databases.

        As `Databases.list`, with asyncio.
        """
        from ..api.databases import list_databases as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            with_priv=with_priv,
            offset=offset,
            limit=limit,
            keyword=keyword,
            tags=tags,
            project_id=await self._client.project(project_id),
        )

    def iter(
        self,
        *,
        with_priv: bool | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        keyword: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.AsyncPaged[Database, ListDatabasesResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.AsyncPaged(
            self.list,
            _paging.Pages(style="offset", position="offset", limit="limit", items=("databases",)),
            dict(
                with_priv=with_priv,
                offset=offset,
                limit=limit,
                keyword=keyword,
                tags=tags,
                project_id=project_id,
            ),
        )

    @overload
    async def create(
        self,
        *,
        database_name: str,
        description: str | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    async def create(
        self,
        *,
        body: DatabaseCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    async def create(
        self,
        *,
        database_name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        body: DatabaseCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Create a database.

        As `Databases.create`, with asyncio.
        """
        from ..api.databases import create_database as _operation
        from ..models import DatabaseCreate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "database_name": database_name,
                    "description": description,
                    "enterprise_project_id": enterprise_project_id,
                    "tags": tags,
                },
                required=True,
            ),
        )

    async def delete(
        self,
        *,
        database_name: str,
        cascade: bool | Unset = UNSET,
        async_: bool | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> DeleteDatabaseResponse:
        """Delete a database.

        As `Databases.delete`, with asyncio.
        """
        from ..api.databases import delete_database as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            database_name=database_name,
            cascade=cascade,
            async_=async_,
            project_id=await self._client.project(project_id),
        )

    @overload
    async def update_owner(
        self,
        *,
        new_owner: str,
        database_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    async def update_owner(
        self,
        *,
        body: DatabaseOwnerUpdate | Mapping[str, Any],
        database_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    async def update_owner(
        self,
        *,
        new_owner: str | Unset = UNSET,
        body: DatabaseOwnerUpdate | Mapping[str, Any] | Unset = UNSET,
        database_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Modify a database owner.

        As `Databases.update_owner`, with asyncio.
        """
        from ..api.databases import update_database_owner as _operation
        from ..models import DatabaseOwnerUpdate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            database_name=database_name,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "new_owner": new_owner,
                },
                required=True,
            ),
        )


class DatabasesWithRawResponse:
    """The methods of `Databases` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        methods = Databases(client)
        self.list = _raw.whole(methods.list)
        self.create = _raw.whole(methods.create)
        self.delete = _raw.whole(methods.delete)
        self.update_owner = _raw.whole(methods.update_owner)


class AsyncDatabasesWithRawResponse:
    """The methods of `AsyncDatabases` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        methods = AsyncDatabases(client)
        self.list = _raw.whole_async(methods.list)
        self.create = _raw.whole_async(methods.create)
        self.delete = _raw.whole_async(methods.delete)
        self.update_owner = _raw.whole_async(methods.update_owner)
