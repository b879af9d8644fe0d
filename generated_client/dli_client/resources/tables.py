"""Operations as methods; `facade.py` offers them as `tables`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from .._runtime import bodies as _bodies
from .._runtime import facade as _facade
from .._runtime import raw as _raw
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime import paging as _paging
    from ..models.data_location import DataLocation
    from ..models.data_type import DataType
    from ..models.datasource_type import DatasourceType
    from ..models.delete_table_response import DeleteTableResponse
    from ..models.get_table_response import GetTableResponse
    from ..models.is_success_message_response import IsSuccessMessageResponse
    from ..models.list_partitions_response import ListPartitionsResponse
    from ..models.list_tables_request_table_type import ListTablesRequestTableType
    from ..models.list_tables_response import ListTablesResponse
    from ..models.partition_info import PartitionInfo
    from ..models.preview_table_response import PreviewTableResponse
    from ..models.table import Table
    from ..models.table_create import TableCreate
    from ..models.table_create_column import TableCreateColumn
    from ..models.table_mode import TableMode
    from ..models.tag import Tag


class Tables:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        self._client = client

    def list(
        self,
        *,
        database_name: str,
        keyword: str | Unset = UNSET,
        with_detail: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        current_page: int | Unset = UNSET,
        with_priv: bool | Unset = UNSET,
        table_type: ListTablesRequestTableType | str | Unset = UNSET,
        datasource_type: DatasourceType | str | Unset = UNSET,
        without_tablemeta: bool | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListTablesResponse:
        """List all tables.

        Deprecated.

        This API lists the tables of a database, filtered as you like, page by page.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
        instead.

        `iter` walks through all pages.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/resource-related_apis_deprecated/table-related_apis_deprecated/querying_all_tables_deprecated.html

        Args:
            database_name: Database of the tables.
            keyword: Part of the name of the tables to list.
            with_detail: Whether to return details, such as owner and size, as well. The default value is
                **false**. Default: false.
            page_size: How many entries a page holds at most. The value ranges from 1 to 100.
            current_page: Number of the page to return, counted from 1. The minimum value is 1.
            with_priv: Whether to return permissions as well.
            table_type: Type of the tables to list. The options are:

                - **MANAGED_TABLE**: table in DLI
                - **EXTERNAL_TABLE**: table in OBS
                - **VIRTUAL_VIEW**: view
            datasource_type: Data source of the tables to list. The value can be **CloudTable**, **CSS**,
                **DLI**, **DWS**, **Geomesa**, **HBase**, **JDBC**, **Mongo**, **OBS**, **ODPS**,
                **OpenTSDB**, **Redis**, or **RDS**.
            without_tablemeta: Whether to leave metadata out, which makes the answer much faster. The
                default value is **false**. Default: false.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.tables import list_tables as _operation

        return _operation.sync(
            client=self._client.connection,
            database_name=database_name,
            keyword=keyword,
            with_detail=with_detail,
            page_size=page_size,
            current_page=current_page,
            with_priv=with_priv,
            table_type=table_type,
            datasource_type=datasource_type,
            without_tablemeta=without_tablemeta,
            project_id=self._client.project(project_id),
        )

    def iter(
        self,
        *,
        database_name: str,
        keyword: str | Unset = UNSET,
        with_detail: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        current_page: int | Unset = UNSET,
        with_priv: bool | Unset = UNSET,
        table_type: ListTablesRequestTableType | str | Unset = UNSET,
        datasource_type: DatasourceType | str | Unset = UNSET,
        without_tablemeta: bool | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.Paged[Table, ListTablesResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.Paged(
            self.list,
            _paging.Pages(style="page", position="current_page", limit="page_size", items=("tables",), first=1),
            dict(
                database_name=database_name,
                keyword=keyword,
                with_detail=with_detail,
                page_size=page_size,
                current_page=current_page,
                with_priv=with_priv,
                table_type=table_type,
                datasource_type=datasource_type,
                without_tablemeta=without_tablemeta,
                project_id=project_id,
            ),
        )

    @overload
    def create(
        self,
        *,
        table_name: str,
        data_location: DataLocation | str,
        columns: Sequence[TableCreateColumn | Mapping[str, Any]],
        description: str | None | Unset = UNSET,
        select_statement: str | None | Unset = UNSET,
        data_type: DataType | str | None | Unset = UNSET,
        data_path: str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        delimiter: str | None | Unset = UNSET,
        quote_char: str | None | Unset = UNSET,
        escape_char: str | None | Unset = UNSET,
        date_format: str | None | Unset = UNSET,
        timestamp_format: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        database_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    def create(
        self,
        *,
        body: TableCreate | Mapping[str, Any],
        database_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    def create(
        self,
        *,
        table_name: str | Unset = UNSET,
        data_location: DataLocation | str | Unset = UNSET,
        columns: Sequence[TableCreateColumn | Mapping[str, Any]] | Unset = UNSET,
        description: str | None | Unset = UNSET,
        select_statement: str | None | Unset = UNSET,
        data_type: DataType | str | None | Unset = UNSET,
        data_path: str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        delimiter: str | None | Unset = UNSET,
        quote_char: str | None | Unset = UNSET,
        escape_char: str | None | Unset = UNSET,
        date_format: str | None | Unset = UNSET,
        timestamp_format: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        body: TableCreate | Mapping[str, Any] | Unset = UNSET,
        database_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Create a table.

        Deprecated.

        This API creates a table or a view. It returns when that is done.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/resource-related_apis_deprecated/table-related_apis_deprecated/creating_a_table_deprecated.html

        Args:
            table_name: Name of the new table: letters, digits, underscores, dollar signs; small and capital
                letters are the same. It neither consists of digits alone nor starts with an underscore. The
                value contains at most 128 characters.

                Example: **$test**
            data_location: Where the data is kept. The options are:

                - **OBS**: table in OBS
                - **DLI**: table in DLI
                - **VIEW**: view
            columns: Columns of the table. A view may leave them out.
            database_name: Database that gets the table.
            description: Free text that tells what the table is for.
            select_statement: Query that makes up a view; it names tables together with their database.
                Needed if **data_location** is **VIEW**.
            data_type: Format of the data. Needed for a table in OBS. The value can be **parquet**, **orc**,
                **csv**, **json**, or **avro**.
            data_path: Path in OBS, beginning with **obs**. Needed for a table in OBS. Never use the root of
                a bucket: clearing the table would clear all of it.
            with_column_header: Whether the first line of the data has the names of the columns; for CSV
                only. Needed if **data_location** is **OBS**.
            delimiter: Character between two values; for CSV only. Needed if **data_location** is **OBS**.
            quote_char: Character that encloses a text; for CSV only. Without it, double quotation marks.
                Needed if **data_location** is **OBS**.
            escape_char: Character that takes the special meaning from the next one; for CSV only. Without
                it, a backslash. Needed if **data_location** is **OBS**.
            date_format: Pattern of dates; for CSV and JSON only. Needed if **data_location** is **OBS**.
                The default value is **yyyy-MM-dd**. Default: "yyyy-MM-dd".
            timestamp_format: Pattern of points in time; for CSV and JSON only. Needed if **data_location**
                is **OBS**. The default value is **yyyy-MM-dd HH:mm:ss**. Default: "yyyy-MM-dd HH:mm:ss".
            tags: Tags of the table, each a pair of a key and a value.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.tables import create_table as _operation
        from ..models import TableCreate as _Body

        return _operation.sync(
            client=self._client.connection,
            database_name=database_name,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "table_name": table_name,
                    "data_location": data_location,
                    "columns": columns,
                    "description": description,
                    "select_statement": select_statement,
                    "data_type": data_type,
                    "data_path": data_path,
                    "with_column_header": with_column_header,
                    "delimiter": delimiter,
                    "quote_char": quote_char,
                    "escape_char": escape_char,
                    "date_format": date_format,
                    "timestamp_format": timestamp_format,
                    "tags": tags,
                },
                required=True,
            ),
        )

    def get(
        self,
        *,
        database_name: str,
        table_name: str,
        project_id: str | Unset = UNSET,
    ) -> GetTableResponse:
        """Get table information.

        Deprecated.

        This API returns the columns and other metadata of a table.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/resource-related_apis_deprecated/table-related_apis_deprecated/describing_table_information_deprecated.html

        Args:
            database_name: Database of the table.
            table_name: Name of the table.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.tables import get_table as _operation

        return _operation.sync(
            client=self._client.connection,
            database_name=database_name,
            table_name=table_name,
            project_id=self._client.project(project_id),
        )

    def delete(
        self,
        *,
        database_name: str,
        table_name: str,
        async_: bool | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> DeleteTableResponse:
        """Delete a table.

        Deprecated.

        This API deletes a table.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/resource-related_apis_deprecated/table-related_apis_deprecated/deleting_a_table_deprecated.html

        Args:
            database_name: Database of the table.
            table_name: Name of the table.
            async_: Whether the call returns at once, before the table is gone. The default value is
                **false**. Default: false.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.tables import delete_table as _operation

        return _operation.sync(
            client=self._client.connection,
            database_name=database_name,
            table_name=table_name,
            async_=async_,
            project_id=self._client.project(project_id),
        )

    def list_partitions(
        self,
        *,
        database_name: str,
        table_name: str,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filter_: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListPartitionsResponse:
        """List partitions.

        Deprecated.

        This API lists the partitions of a table, with their size.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
        instead.

        `iter_partitions` walks through all pages.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/resource-related_apis_deprecated/table-related_apis_deprecated/listing_partitions_deprecated.html

        Args:
            database_name: Database of the table.
            table_name: Name of the table.
            limit: How many entries to return at most. The default value is **100**. Default: 100.
            offset: How many entries to leave out at the head of the list.
            filter_: Condition on a column that the table is partitioned by: the column, the sign **=**, and
                a value. Small and capital letters are the same.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.tables import list_partitions as _operation

        return _operation.sync(
            client=self._client.connection,
            database_name=database_name,
            table_name=table_name,
            limit=limit,
            offset=offset,
            filter_=filter_,
            project_id=self._client.project(project_id),
        )

    def iter_partitions(
        self,
        *,
        database_name: str,
        table_name: str,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filter_: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.Paged[PartitionInfo, ListPartitionsResponse]:
        """All items of the list that `list_partitions` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.Paged(
            self.list_partitions,
            _paging.Pages(
                style="offset",
                position="offset",
                limit="limit",
                items=("partitions", "partition_infos"),
                total=("partitions", "total_count"),
            ),
            dict(
                database_name=database_name,
                table_name=table_name,
                limit=limit,
                offset=offset,
                filter_=filter_,
                project_id=project_id,
            ),
        )

    def preview(
        self,
        *,
        database_name: str,
        table_name: str,
        mode: TableMode | str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> PreviewTableResponse:
        """Preview table content.

        Deprecated.

        This API returns the first ten rows of a table.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [previewSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/previewing_sql_job_query_results.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/resource-related_apis_deprecated/table-related_apis_deprecated/previewing_table_content_deprecated.html

        Args:
            database_name: Database of the table.
            table_name: Name of the table.
            mode: Whether the call waits for the rows. The default value is **SYNC**. The options are:

                - **SYNC**: wait for the rows
                - **ASYNC**: return at once
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.tables import preview_table as _operation

        return _operation.sync(
            client=self._client.connection,
            database_name=database_name,
            table_name=table_name,
            mode=mode,
            project_id=self._client.project(project_id),
        )


class AsyncTables:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        self._client = client

    async def list(
        self,
        *,
        database_name: str,
        keyword: str | Unset = UNSET,
        with_detail: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        current_page: int | Unset = UNSET,
        with_priv: bool | Unset = UNSET,
        table_type: ListTablesRequestTableType | str | Unset = UNSET,
        datasource_type: DatasourceType | str | Unset = UNSET,
        without_tablemeta: bool | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListTablesResponse:
        """List all tables.

        As `Tables.list`, with asyncio.
        """
        from ..api.tables import list_tables as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            database_name=database_name,
            keyword=keyword,
            with_detail=with_detail,
            page_size=page_size,
            current_page=current_page,
            with_priv=with_priv,
            table_type=table_type,
            datasource_type=datasource_type,
            without_tablemeta=without_tablemeta,
            project_id=await self._client.project(project_id),
        )

    def iter(
        self,
        *,
        database_name: str,
        keyword: str | Unset = UNSET,
        with_detail: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        current_page: int | Unset = UNSET,
        with_priv: bool | Unset = UNSET,
        table_type: ListTablesRequestTableType | str | Unset = UNSET,
        datasource_type: DatasourceType | str | Unset = UNSET,
        without_tablemeta: bool | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.AsyncPaged[Table, ListTablesResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.AsyncPaged(
            self.list,
            _paging.Pages(style="page", position="current_page", limit="page_size", items=("tables",), first=1),
            dict(
                database_name=database_name,
                keyword=keyword,
                with_detail=with_detail,
                page_size=page_size,
                current_page=current_page,
                with_priv=with_priv,
                table_type=table_type,
                datasource_type=datasource_type,
                without_tablemeta=without_tablemeta,
                project_id=project_id,
            ),
        )

    @overload
    async def create(
        self,
        *,
        table_name: str,
        data_location: DataLocation | str,
        columns: Sequence[TableCreateColumn | Mapping[str, Any]],
        description: str | None | Unset = UNSET,
        select_statement: str | None | Unset = UNSET,
        data_type: DataType | str | None | Unset = UNSET,
        data_path: str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        delimiter: str | None | Unset = UNSET,
        quote_char: str | None | Unset = UNSET,
        escape_char: str | None | Unset = UNSET,
        date_format: str | None | Unset = UNSET,
        timestamp_format: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        database_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    async def create(
        self,
        *,
        body: TableCreate | Mapping[str, Any],
        database_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    async def create(
        self,
        *,
        table_name: str | Unset = UNSET,
        data_location: DataLocation | str | Unset = UNSET,
        columns: Sequence[TableCreateColumn | Mapping[str, Any]] | Unset = UNSET,
        description: str | None | Unset = UNSET,
        select_statement: str | None | Unset = UNSET,
        data_type: DataType | str | None | Unset = UNSET,
        data_path: str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        delimiter: str | None | Unset = UNSET,
        quote_char: str | None | Unset = UNSET,
        escape_char: str | None | Unset = UNSET,
        date_format: str | None | Unset = UNSET,
        timestamp_format: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        body: TableCreate | Mapping[str, Any] | Unset = UNSET,
        database_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Create a table.

        As `Tables.create`, with asyncio.
        """
        from ..api.tables import create_table as _operation
        from ..models import TableCreate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            database_name=database_name,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "table_name": table_name,
                    "data_location": data_location,
                    "columns": columns,
                    "description": description,
                    "select_statement": select_statement,
                    "data_type": data_type,
                    "data_path": data_path,
                    "with_column_header": with_column_header,
                    "delimiter": delimiter,
                    "quote_char": quote_char,
                    "escape_char": escape_char,
                    "date_format": date_format,
                    "timestamp_format": timestamp_format,
                    "tags": tags,
                },
                required=True,
            ),
        )

    async def get(
        self,
        *,
        database_name: str,
        table_name: str,
        project_id: str | Unset = UNSET,
    ) -> GetTableResponse:
        """Get table information.

        As `Tables.get`, with asyncio.
        """
        from ..api.tables import get_table as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            database_name=database_name,
            table_name=table_name,
            project_id=await self._client.project(project_id),
        )

    async def delete(
        self,
        *,
        database_name: str,
        table_name: str,
        async_: bool | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> DeleteTableResponse:
        """Delete a table.

        As `Tables.delete`, with asyncio.
        """
        from ..api.tables import delete_table as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            database_name=database_name,
            table_name=table_name,
            async_=async_,
            project_id=await self._client.project(project_id),
        )

    async def list_partitions(
        self,
        *,
        database_name: str,
        table_name: str,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filter_: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListPartitionsResponse:
        """List partitions.

        As `Tables.list_partitions`, with asyncio.
        """
        from ..api.tables import list_partitions as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            database_name=database_name,
            table_name=table_name,
            limit=limit,
            offset=offset,
            filter_=filter_,
            project_id=await self._client.project(project_id),
        )

    def iter_partitions(
        self,
        *,
        database_name: str,
        table_name: str,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filter_: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.AsyncPaged[PartitionInfo, ListPartitionsResponse]:
        """All items of the list that `list_partitions` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.AsyncPaged(
            self.list_partitions,
            _paging.Pages(
                style="offset",
                position="offset",
                limit="limit",
                items=("partitions", "partition_infos"),
                total=("partitions", "total_count"),
            ),
            dict(
                database_name=database_name,
                table_name=table_name,
                limit=limit,
                offset=offset,
                filter_=filter_,
                project_id=project_id,
            ),
        )

    async def preview(
        self,
        *,
        database_name: str,
        table_name: str,
        mode: TableMode | str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> PreviewTableResponse:
        """Preview table content.

        As `Tables.preview`, with asyncio.
        """
        from ..api.tables import preview_table as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            database_name=database_name,
            table_name=table_name,
            mode=mode,
            project_id=await self._client.project(project_id),
        )


class TablesWithRawResponse:
    """The methods of `Tables` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        methods = Tables(client)
        self.list = _raw.whole(methods.list)
        self.create = _raw.whole(methods.create)
        self.get = _raw.whole(methods.get)
        self.delete = _raw.whole(methods.delete)
        self.list_partitions = _raw.whole(methods.list_partitions)
        self.preview = _raw.whole(methods.preview)


class AsyncTablesWithRawResponse:
    """The methods of `AsyncTables` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        methods = AsyncTables(client)
        self.list = _raw.whole_async(methods.list)
        self.create = _raw.whole_async(methods.create)
        self.get = _raw.whole_async(methods.get)
        self.delete = _raw.whole_async(methods.delete)
        self.list_partitions = _raw.whole_async(methods.list_partitions)
        self.preview = _raw.whole_async(methods.preview)
