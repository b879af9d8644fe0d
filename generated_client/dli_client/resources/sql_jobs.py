"""Operations as methods; `facade.py` offers them as `sql_jobs`."""

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
    from ..models.check_sql_job_sql_request import CheckSqlJobSqlRequest
    from ..models.check_sql_job_sql_response import CheckSqlJobSqlResponse
    from ..models.compress import Compress
    from ..models.encoding_type import EncodingType
    from ..models.export_mode import ExportMode
    from ..models.export_sql_job_results_request import ExportSqlJobResultsRequest
    from ..models.export_sql_job_results_response import ExportSqlJobResultsResponse
    from ..models.export_sql_job_table_request import ExportSqlJobTableRequest
    from ..models.export_sql_job_table_response import ExportSqlJobTableResponse
    from ..models.get_sql_job_progress_response import GetSqlJobProgressResponse
    from ..models.get_sql_job_response import GetSqlJobResponse
    from ..models.get_sql_job_status_response import GetSqlJobStatusResponse
    from ..models.import_sql_job_table_request import ImportSqlJobTableRequest
    from ..models.import_sql_job_table_request_partition_spec import ImportSqlJobTableRequestPartitionSpec
    from ..models.is_success_message_response import IsSuccessMessageResponse
    from ..models.job_status import JobStatus
    from ..models.job_type import JobType
    from ..models.list_sql_jobs_engine_type import ListSqlJobsEngineType
    from ..models.list_sql_jobs_response import ListSqlJobsResponse
    from ..models.package_group_tag import PackageGroupTag
    from ..models.preview_sql_job_response import PreviewSqlJobResponse
    from ..models.sql_job import SqlJob
    from ..models.sql_job_job_type import SqlJobJobType
    from ..models.sql_job_order import SqlJobOrder
    from ..models.submit_sql_job_request import SubmitSqlJobRequest
    from ..models.submit_sql_job_response import SubmitSqlJobResponse


class SqlJobs:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        self._client = client

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        current_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        end: int | Unset = UNSET,
        job_type: SqlJobJobType | str | Unset = UNSET,
        job_types: _list[JobType] | _list[str] | Unset = UNSET,
        job_status: JobStatus | str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        sql_pattern: str | Unset = UNSET,
        order: SqlJobOrder | str | Unset = UNSET,
        engine_type: ListSqlJobsEngineType | str | Unset = UNSET,
        owner: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListSqlJobsResponse:
        """List all jobs.

        This API lists the SQL jobs of a project, filtered and sorted as you like, page by page.

        `iter` walks through all pages.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/querying_all_jobs.html

        Args:
            page_size: How many jobs a page holds at most. The value ranges from 1 to 100. The default value
                is **50**. Default: 50.
            current_page: Number of the page to return, counted from 1. The value ranges from 1 to 100. The
                default value is **1**. Default: 1.
            start: Earliest start of the jobs to list, as a UNIX timestamp in milliseconds.
            end: Latest start of the jobs to list, as a UNIX timestamp in milliseconds.
            job_type: Type of the jobs to list. With **job_types** as well, only what both name is listed.
                The options are:

                - **DDL**: defines databases and tables, such as CREATE, ALTER and DROP
                - **DCL**: grants or revokes permissions
                - **IMPORT**: loads data from outside
                - **EXPORT**: writes data to the outside
                - **QUERY**: reads data, such as SELECT
                - **INSERT**: adds data to a table
                - **DATA_MIGRATION**: moves data between databases or clusters
                - **UPDATE**: changes data of a table
                - **DELETE**: removes data from a table
                - **RESTART_QUEUE**: restarts a queue
                - **SCALE_QUEUE**: changes the size of a queue
                - **ALL**: all of them
            job_types: Types of the jobs to list. With **job-type** as well, only what both name is listed.
                The options are:

                - **DDL**: defines databases and tables, such as CREATE, ALTER and DROP
                - **DCL**: grants or revokes permissions
                - **IMPORT**: loads data from outside
                - **EXPORT**: writes data to the outside
                - **QUERY**: reads data, such as SELECT
                - **INSERT**: adds data to a table
                - **UPDATE**: changes data of a table
                - **DELETE**: removes data from a table
            job_status: Status of the jobs to list. The options are:

                - **RUNNING**: is running
                - **SCALING**: is changing its size
                - **LAUNCHING**: is being submitted
                - **FINISHED**: has succeeded
                - **FAILED**: has failed
                - **CANCELLED**: has been cancelled
            job_id: ID of the job to list, as
                [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
                returned it: letters and digits. The value contains at most 64 characters.
            queue_name: Queue of the jobs to list.
            sql_pattern: Part of the statement of the jobs to list, in small or capital letters.
            order: Order of the list. The default value is **start_time_desc**. The options are:

                - **duration_desc**: longest running time first
                - **duration_asc**: shortest running time first
                - **start_time_desc**: latest submission first
                - **start_time_asc**: earliest submission first
            engine_type: Engine of the jobs to list; Spark is the only one. The options are:

                - **spark**: Spark
            owner: User who submitted the jobs to list.
            tags: Tags of the jobs to list, as **key=value** with a comma between two. Parts of a tag match
                as well.
            project_id: ID of the project, which keeps its resources apart from those of other projects. The
                value contains at most 64 characters.

                Example: **48cc2c48765f481480c7db940d6409d1**

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.sql_jobs import list_sql_jobs as _operation

        return _operation.sync(
            client=self._client.connection,
            page_size=page_size,
            current_page=current_page,
            start=start,
            end=end,
            job_type=job_type,
            job_types=job_types,
            job_status=job_status,
            job_id=job_id,
            queue_name=queue_name,
            sql_pattern=sql_pattern,
            order=order,
            engine_type=engine_type,
            owner=owner,
            tags=tags,
            project_id=self._client.project(project_id),
        )

    def iter(
        self,
        *,
        page_size: int | Unset = UNSET,
        current_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        end: int | Unset = UNSET,
        job_type: SqlJobJobType | str | Unset = UNSET,
        job_types: _list[JobType] | _list[str] | Unset = UNSET,
        job_status: JobStatus | str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        sql_pattern: str | Unset = UNSET,
        order: SqlJobOrder | str | Unset = UNSET,
        engine_type: ListSqlJobsEngineType | str | Unset = UNSET,
        owner: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.Paged[SqlJob, ListSqlJobsResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.Paged(
            self.list,
            _paging.Pages(style="page", position="current_page", limit="page_size", items=("jobs",), first=1),
            dict(
                page_size=page_size,
                current_page=current_page,
                start=start,
                end=end,
                job_type=job_type,
                job_types=job_types,
                job_status=job_status,
                job_id=job_id,
                queue_name=queue_name,
                sql_pattern=sql_pattern,
                order=order,
                engine_type=engine_type,
                owner=owner,
                tags=tags,
                project_id=project_id,
            ),
        )

    @overload
    def check_sql(
        self,
        *,
        sql: str,
        currentdb: str | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CheckSqlJobSqlResponse: ...

    @overload
    def check_sql(
        self,
        *,
        body: CheckSqlJobSqlRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> CheckSqlJobSqlResponse: ...

    def check_sql(
        self,
        *,
        sql: str | Unset = UNSET,
        currentdb: str | None | Unset = UNSET,
        body: CheckSqlJobSqlRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CheckSqlJobSqlResponse:
        """Check SQL syntax.

        This API checks an SQL statement without running it.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/checking_sql_syntax.html

        Args:
            sql: The SQL statement to check.
            currentdb: Database that names in the statement refer to. It may be missing if each name in the
                statement has its database, as in **db1.t1**; otherwise the check fails.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.sql_jobs import check_sql_job_sql as _operation
        from ..models import CheckSqlJobSqlRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "sql": sql,
                    "currentdb": currentdb,
                },
                required=True,
            ),
        )

    @overload
    def export_table(
        self,
        *,
        data_path: str,
        data_type: str,
        database_name: str,
        table_name: str,
        compress: Compress | str,
        queue_name: str | None | Unset = UNSET,
        export_mode: ExportMode | str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobTableResponse: ...

    @overload
    def export_table(
        self,
        *,
        body: ExportSqlJobTableRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobTableResponse: ...

    def export_table(
        self,
        *,
        data_path: str | Unset = UNSET,
        data_type: str | Unset = UNSET,
        database_name: str | Unset = UNSET,
        table_name: str | Unset = UNSET,
        compress: Compress | str | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        export_mode: ExportMode | str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        body: ExportSqlJobTableRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobTableResponse:
        """Export data.

        Deprecated.

        This API exports a DLI table to files in OBS. It returns at once with the ID of a job that does the
        work.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
        instead.

        The target is a folder whose path has no comma; behind the last period of the bucket's name there is
        no digit. A bucket of another account works if that account lets you read its metadata and
        permissions, and read and write the path.

        `sql_jobs.wait` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/sql_job-related_apis_deprecated/exporting_data_deprecated.html

        Args:
            data_path: Folder in OBS that receives the files. With **ErrorIfExists** it must not exist yet.
            data_type: File format: CSV or JSON.
            database_name: Database of the table to export.
            table_name: Name of the table to export.
            compress: How to compress the files: **gzip**, **bzip2**, **deflate**, or **none**.
            queue_name: Queue that does the work. Without it, the default queue does.
            export_mode: What to do if the folder exists. The default value is **ErrorIfExists**. The
                options are:

                - **ErrorIfExists**: refuse the export; the folder must not exist yet
                - **Overwrite**: delete what the folder holds and write the new files Default:
                  "ErrorIfExists".
            with_column_header: Whether to write the names of the columns as well. The default value is
                **false**. Default: false.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.sql_jobs import export_sql_job_table as _operation
        from ..models import ExportSqlJobTableRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "data_path": data_path,
                    "data_type": data_type,
                    "database_name": database_name,
                    "table_name": table_name,
                    "compress": compress,
                    "queue_name": queue_name,
                    "export_mode": export_mode,
                    "with_column_header": with_column_header,
                },
                required=True,
            ),
        )

    @overload
    def import_table(
        self,
        *,
        data_path: str,
        data_type: str,
        database_name: str,
        table_name: str,
        with_column_header: bool | None | Unset = UNSET,
        delimiter: str | None | Unset = UNSET,
        quote_char: str | None | Unset = UNSET,
        escape_char: str | None | Unset = UNSET,
        date_format: str | None | Unset = UNSET,
        bad_records_path: str | None | Unset = UNSET,
        timestamp_format: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        overwrite: bool | None | Unset = UNSET,
        partition_spec: ImportSqlJobTableRequestPartitionSpec | Mapping[str, Any] | None | Unset = UNSET,
        conf: _list[str] | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobTableResponse: ...

    @overload
    def import_table(
        self,
        *,
        body: ImportSqlJobTableRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobTableResponse: ...

    def import_table(
        self,
        *,
        data_path: str | Unset = UNSET,
        data_type: str | Unset = UNSET,
        database_name: str | Unset = UNSET,
        table_name: str | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        delimiter: str | None | Unset = UNSET,
        quote_char: str | None | Unset = UNSET,
        escape_char: str | None | Unset = UNSET,
        date_format: str | None | Unset = UNSET,
        bad_records_path: str | None | Unset = UNSET,
        timestamp_format: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        overwrite: bool | None | Unset = UNSET,
        partition_spec: ImportSqlJobTableRequestPartitionSpec | Mapping[str, Any] | None | Unset = UNSET,
        conf: _list[str] | None | Unset = UNSET,
        body: ImportSqlJobTableRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobTableResponse:
        """Import data.

        Deprecated.

        This API loads files from OBS into a table of DLI or OBS. It returns at once with the ID of a job
        that does the work.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
        instead.

        One call reads one path in OBS, and a table takes one import at a time. Values that do not fit the
        type of their column become null.

        `sql_jobs.wait` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/sql_job-related_apis_deprecated/importing_data_deprecated.html

        Args:
            data_path: Path in OBS of the data to load.
            data_type: File format: CSV, Parquet, ORC, JSON or Avro. Avro files that Hive has written cannot
                be loaded.
            database_name: Database of the table to fill.
            table_name: Name of the table to fill.
            with_column_header: Whether the first line has the names of the columns. It counts for CSV only.
                The default value is **false**. Default: false.
            delimiter: Character between two values of a CSV file. Without it, a comma.
            quote_char: Character that encloses a text in a CSV file. Without it, double quotation marks.
            escape_char: Character that takes the special meaning from the next one in a CSV file. Without
                it, a backslash.
            date_format: Pattern of dates in CSV and JSON files. The default value is **yyyy-MM-dd**.
                Default: "yyyy-MM-dd".
            bad_records_path: Where to put records that cannot be read, instead of loading them.
            timestamp_format: Pattern of points in time in CSV and JSON files. The default value is
                **yyyy-MM-dd HH:mm:ss**. Default: "yyyy-MM-dd HH:mm:ss".
            queue_name: Queue that does the work. Without it, the default queue does.
            overwrite: Whether to replace what the table holds; otherwise the data is added. The default
                value is **false**. Default: false.
            partition_spec: Partition to fill, as column and value. Columns of partitions that are not named
                here must be in the data; without any, rows go to the partitions that they name.
            conf: Settings of the job. With **dli.sql.dynamicPartitionOverwrite.enabled** set to **true**,
                overwriting replaces the partition alone and not the whole table.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.sql_jobs import import_sql_job_table as _operation
        from ..models import ImportSqlJobTableRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "data_path": data_path,
                    "data_type": data_type,
                    "database_name": database_name,
                    "table_name": table_name,
                    "with_column_header": with_column_header,
                    "delimiter": delimiter,
                    "quote_char": quote_char,
                    "escape_char": escape_char,
                    "date_format": date_format,
                    "bad_records_path": bad_records_path,
                    "timestamp_format": timestamp_format,
                    "queue_name": queue_name,
                    "overwrite": overwrite,
                    "partition_spec": partition_spec,
                    "conf": conf,
                },
                required=True,
            ),
        )

    @overload
    def submit(
        self,
        *,
        sql: str,
        currentdb: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        conf: _list[str] | None | Unset = UNSET,
        tags: Sequence[PackageGroupTag | Mapping[str, Any]] | None | Unset = UNSET,
        engine_type: str | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> SubmitSqlJobResponse: ...

    @overload
    def submit(
        self,
        *,
        body: SubmitSqlJobRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> SubmitSqlJobResponse: ...

    def submit(
        self,
        *,
        sql: str | Unset = UNSET,
        currentdb: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        conf: _list[str] | None | Unset = UNSET,
        tags: Sequence[PackageGroupTag | Mapping[str, Any]] | None | Unset = UNSET,
        engine_type: str | None | Unset = UNSET,
        body: SubmitSqlJobRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> SubmitSqlJobResponse:
        """Submit a SQL job.

        This API submits an SQL statement as a job. Ask
        [getSqlJobStatus](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/querying_job_status.html)
        how it stands;
        [previewSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/previewing_sql_job_query_results.html)
        and
        [exportSqlJobResults](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/exporting_query_results.html)
        give its result,
        [cancelSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/canceling_a_job_recommended.html)
        stops it.

        A statement that defines, controls, loads, queries or inserts data is taken (DDL, DCL, IMPORT,
        QUERY, INSERT). For DCL the call returns only when the statement is done.

        `sql_jobs.wait` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html

        Args:
            sql: The SQL statement to run.
            currentdb: Database that names without a database in the statement refer to: letters, digits and
                underscores. It is not needed to create a database.
            queue_name: Queue that runs the job: letters, digits and underscores. Its name neither consists
                of digits alone nor starts with an underscore.
            conf: Settings of the job, each a text of the form **key=value**. Below the tables stands what
                keys there are.
            tags: Tags of the job, to find it by.
            engine_type: Engine that runs the job. The default value is **spark**. Default: "spark".
            project_id: ID of the project, which keeps its resources apart from those of other projects. The
                value contains at most 64 characters.

                Example: **48cc2c48765f481480c7db940d6409d1**
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.sql_jobs import submit_sql_job as _operation
        from ..models import SubmitSqlJobRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "sql": sql,
                    "currentdb": currentdb,
                    "queue_name": queue_name,
                    "conf": conf,
                    "tags": tags,
                    "engine_type": engine_type,
                },
                required=True,
            ),
        )

    def cancel(
        self,
        *,
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Cancel a job.

        This API cancels a job that has been submitted.

        A job that has succeeded or failed cannot be cancelled any more.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/canceling_a_job_recommended.html

        Args:
            job_id: ID of the job, as
                [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
                returned it.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.sql_jobs import cancel_sql_job as _operation

        return _operation.sync(
            client=self._client.connection,
            job_id=job_id,
            project_id=self._client.project(project_id),
        )

    def get(
        self,
        *,
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> GetSqlJobResponse:
        """Get job details.

        This API returns what an SQL job was asked to do: database, table, files and formats.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/querying_job_details.html

        Args:
            job_id: ID of the job, as
                [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
                returned it.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.sql_jobs import get_sql_job as _operation

        return _operation.sync(
            client=self._client.connection,
            job_id=job_id,
            project_id=self._client.project(project_id),
        )

    @overload
    def export_results(
        self,
        *,
        data_path: str,
        data_type: str,
        compress: Compress | str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        export_mode: ExportMode | str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        limit_num: int | None | Unset = UNSET,
        encoding_type: EncodingType | str | None | Unset = UNSET,
        quote_char: str | None | Unset = UNSET,
        escape_char: str | None | Unset = UNSET,
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobResultsResponse: ...

    @overload
    def export_results(
        self,
        *,
        body: ExportSqlJobResultsRequest | Mapping[str, Any],
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobResultsResponse: ...

    def export_results(
        self,
        *,
        data_path: str | Unset = UNSET,
        data_type: str | Unset = UNSET,
        compress: Compress | str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        export_mode: ExportMode | str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        limit_num: int | None | Unset = UNSET,
        encoding_type: EncodingType | str | None | Unset = UNSET,
        quote_char: str | None | Unset = UNSET,
        escape_char: str | None | Unset = UNSET,
        body: ExportSqlJobResultsRequest | Mapping[str, Any] | Unset = UNSET,
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobResultsResponse:
        """Export Query results.

        This API exports the result of a QUERY job to files in OBS. It returns at once with the ID of a job
        that does the work.

        The target is a folder whose path has no comma; behind the last period of the bucket's name there is
        no digit.

        `sql_jobs.wait` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/exporting_query_results.html

        Args:
            data_path: Folder in OBS that receives the files. Its last part must not exist yet.
            data_type: File format: CSV or JSON.
            job_id: ID of the QUERY job whose result is wanted.
            compress: How to compress the files. The default value is **none**. The options are:

                - **gzip**: gzip
                - **bzip2**: bzip2
                - **deflate**: deflate
                - **none**: no compression Default: "none".
            queue_name: Queue that does the work. Without it, the default queue does.
            export_mode: What to do if the folder exists. The default value is **ErrorIfExists**. The
                options are:

                - **ErrorIfExists**: refuse the export; the folder must not exist yet
                - **Overwrite**: delete what the folder holds and write the new files Default:
                  "ErrorIfExists".
            with_column_header: Whether to write the names of the columns as well. The default value is
                **false**. Default: false.
            limit_num: How many records to export; **0** stands for all. The default value is **0**.
                Default: 0.
            encoding_type: Character encoding of the files. The default value is **utf-8**. The options are:

                - **utf-8**: UTF-8
                - **gb2312**: GB 2312
                - **gbk**: GBK Default: "utf-8".
            quote_char: One character that encloses texts with spaces, delimiters or other special
                characters; for CSV only. Without it, double quotation marks.
            escape_char: One character that is put before a quotation mark, or before itself, inside a text;
                for CSV only. Without it, a backslash.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.sql_jobs import export_sql_job_results as _operation
        from ..models import ExportSqlJobResultsRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            job_id=job_id,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "data_path": data_path,
                    "data_type": data_type,
                    "compress": compress,
                    "queue_name": queue_name,
                    "export_mode": export_mode,
                    "with_column_header": with_column_header,
                    "limit_num": limit_num,
                    "encoding_type": encoding_type,
                    "quote_char": quote_char,
                    "escape_char": escape_char,
                },
                required=True,
            ),
        )

    def preview(
        self,
        *,
        job_id: str,
        page_size: int | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> PreviewSqlJobResponse:
        """Preview SQL job Query results.

        This API returns the first rows of the result of a QUERY job, 1000 at most.
        [exportSqlJobResults](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/exporting_query_results.html)
        gives a longer result.

        Only the head of the result can be had; there are no further pages.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/previewing_sql_job_query_results.html

        Args:
            job_id: ID of the job.
            page_size: How many rows to return, a number from 1 to 1000. The default value is **1000**.
                Default: 1000.
            queue_name: Queue that reads the results. Without it, the default queue of the system does.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.sql_jobs import preview_sql_job as _operation

        return _operation.sync(
            client=self._client.connection,
            job_id=job_id,
            page_size=page_size,
            queue_name=queue_name,
            project_id=self._client.project(project_id),
        )

    def get_status(
        self,
        *,
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> GetSqlJobStatusResponse:
        """Get job status.

        This API tells how a submitted job stands. Ask until **status** is **FINISHED**, **FAILED** or
        **CANCELLED**.

        `wait` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/querying_job_status.html

        Args:
            job_id: ID of the job: letters and digits, with hyphens between. The value contains at most 64
                characters.

                Example: **6d2146a0-c2d5-41bd-8ca0-ca9694ada992**
            project_id: ID of the project, which keeps its resources apart from those of other projects. The
                value contains at most 64 characters.

                Example: **48cc2c48765f481480c7db940d6409d1**

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.sql_jobs import get_sql_job_status as _operation

        return _operation.sync(
            client=self._client.connection,
            job_id=job_id,
            project_id=self._client.project(project_id),
        )

    def wait(
        self,
        *,
        job_id: str,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> GetSqlJobStatusResponse:
        """Ask `get_status` until it tells of an end, and give its last answer.

        The documented ends are FINISHED; failures are FAILED, CANCELLED. `wait_states` are further states
        to stop at.

        Raises:
            waiting.JobFailed: It ended with a failure.
            waiting.StillWaiting: `wait_timeout` seconds have passed.
        """
        from .._runtime import waiting as _waiting

        return _waiting.wait_until(
            lambda: self.get_status(
                job_id=job_id,
                project_id=project_id,
            ),
            done=_waiting.Outcome(
                ("status",),
                ("FINISHED", *wait_states),
                ("FAILED", "CANCELLED"),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )

    def get_progress(
        self,
        *,
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> GetSqlJobProgressResponse:
        """Get the job execution progress.

        This API tells how far a job has come, and what its subjobs do. Subjobs show only while the job is
        running.

        `wait_for_progress` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/querying_the_job_execution_progress.html

        Args:
            job_id: ID of the job.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.sql_jobs import get_sql_job_progress as _operation

        return _operation.sync(
            client=self._client.connection,
            job_id=job_id,
            project_id=self._client.project(project_id),
        )

    def wait_for_progress(
        self,
        *,
        job_id: str,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> GetSqlJobProgressResponse:
        """Ask `get_progress` until it tells of an end, and give its last answer.

        The documented ends are FINISHED; failures are FAILED, CANCELLED. `wait_states` are further states
        to stop at.

        Raises:
            waiting.JobFailed: It ended with a failure.
            waiting.StillWaiting: `wait_timeout` seconds have passed.
        """
        from .._runtime import waiting as _waiting

        return _waiting.wait_until(
            lambda: self.get_progress(
                job_id=job_id,
                project_id=project_id,
            ),
            done=_waiting.Outcome(
                ("status",),
                ("FINISHED", *wait_states),
                ("FAILED", "CANCELLED"),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )


class AsyncSqlJobs:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        self._client = client

    async def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        current_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        end: int | Unset = UNSET,
        job_type: SqlJobJobType | str | Unset = UNSET,
        job_types: _list[JobType] | _list[str] | Unset = UNSET,
        job_status: JobStatus | str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        sql_pattern: str | Unset = UNSET,
        order: SqlJobOrder | str | Unset = UNSET,
        engine_type: ListSqlJobsEngineType | str | Unset = UNSET,
        owner: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListSqlJobsResponse:
        """List all jobs.

        As `SqlJobs.list`, with asyncio.
        """
        from ..api.sql_jobs import list_sql_jobs as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            page_size=page_size,
            current_page=current_page,
            start=start,
            end=end,
            job_type=job_type,
            job_types=job_types,
            job_status=job_status,
            job_id=job_id,
            queue_name=queue_name,
            sql_pattern=sql_pattern,
            order=order,
            engine_type=engine_type,
            owner=owner,
            tags=tags,
            project_id=await self._client.project(project_id),
        )

    def iter(
        self,
        *,
        page_size: int | Unset = UNSET,
        current_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        end: int | Unset = UNSET,
        job_type: SqlJobJobType | str | Unset = UNSET,
        job_types: _list[JobType] | _list[str] | Unset = UNSET,
        job_status: JobStatus | str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        sql_pattern: str | Unset = UNSET,
        order: SqlJobOrder | str | Unset = UNSET,
        engine_type: ListSqlJobsEngineType | str | Unset = UNSET,
        owner: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.AsyncPaged[SqlJob, ListSqlJobsResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.AsyncPaged(
            self.list,
            _paging.Pages(style="page", position="current_page", limit="page_size", items=("jobs",), first=1),
            dict(
                page_size=page_size,
                current_page=current_page,
                start=start,
                end=end,
                job_type=job_type,
                job_types=job_types,
                job_status=job_status,
                job_id=job_id,
                queue_name=queue_name,
                sql_pattern=sql_pattern,
                order=order,
                engine_type=engine_type,
                owner=owner,
                tags=tags,
                project_id=project_id,
            ),
        )

    @overload
    async def check_sql(
        self,
        *,
        sql: str,
        currentdb: str | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CheckSqlJobSqlResponse: ...

    @overload
    async def check_sql(
        self,
        *,
        body: CheckSqlJobSqlRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> CheckSqlJobSqlResponse: ...

    async def check_sql(
        self,
        *,
        sql: str | Unset = UNSET,
        currentdb: str | None | Unset = UNSET,
        body: CheckSqlJobSqlRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CheckSqlJobSqlResponse:
        """Check SQL syntax.

        As `SqlJobs.check_sql`, with asyncio.
        """
        from ..api.sql_jobs import check_sql_job_sql as _operation
        from ..models import CheckSqlJobSqlRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "sql": sql,
                    "currentdb": currentdb,
                },
                required=True,
            ),
        )

    @overload
    async def export_table(
        self,
        *,
        data_path: str,
        data_type: str,
        database_name: str,
        table_name: str,
        compress: Compress | str,
        queue_name: str | None | Unset = UNSET,
        export_mode: ExportMode | str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobTableResponse: ...

    @overload
    async def export_table(
        self,
        *,
        body: ExportSqlJobTableRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobTableResponse: ...

    async def export_table(
        self,
        *,
        data_path: str | Unset = UNSET,
        data_type: str | Unset = UNSET,
        database_name: str | Unset = UNSET,
        table_name: str | Unset = UNSET,
        compress: Compress | str | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        export_mode: ExportMode | str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        body: ExportSqlJobTableRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobTableResponse:
        """Export data.

        As `SqlJobs.export_table`, with asyncio.
        """
        from ..api.sql_jobs import export_sql_job_table as _operation
        from ..models import ExportSqlJobTableRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "data_path": data_path,
                    "data_type": data_type,
                    "database_name": database_name,
                    "table_name": table_name,
                    "compress": compress,
                    "queue_name": queue_name,
                    "export_mode": export_mode,
                    "with_column_header": with_column_header,
                },
                required=True,
            ),
        )

    @overload
    async def import_table(
        self,
        *,
        data_path: str,
        data_type: str,
        database_name: str,
        table_name: str,
        with_column_header: bool | None | Unset = UNSET,
        delimiter: str | None | Unset = UNSET,
        quote_char: str | None | Unset = UNSET,
        escape_char: str | None | Unset = UNSET,
        date_format: str | None | Unset = UNSET,
        bad_records_path: str | None | Unset = UNSET,
        timestamp_format: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        overwrite: bool | None | Unset = UNSET,
        partition_spec: ImportSqlJobTableRequestPartitionSpec | Mapping[str, Any] | None | Unset = UNSET,
        conf: _list[str] | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobTableResponse: ...

    @overload
    async def import_table(
        self,
        *,
        body: ImportSqlJobTableRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobTableResponse: ...

    async def import_table(
        self,
        *,
        data_path: str | Unset = UNSET,
        data_type: str | Unset = UNSET,
        database_name: str | Unset = UNSET,
        table_name: str | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        delimiter: str | None | Unset = UNSET,
        quote_char: str | None | Unset = UNSET,
        escape_char: str | None | Unset = UNSET,
        date_format: str | None | Unset = UNSET,
        bad_records_path: str | None | Unset = UNSET,
        timestamp_format: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        overwrite: bool | None | Unset = UNSET,
        partition_spec: ImportSqlJobTableRequestPartitionSpec | Mapping[str, Any] | None | Unset = UNSET,
        conf: _list[str] | None | Unset = UNSET,
        body: ImportSqlJobTableRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobTableResponse:
        """Import data.

        As `SqlJobs.import_table`, with asyncio.
        """
        from ..api.sql_jobs import import_sql_job_table as _operation
        from ..models import ImportSqlJobTableRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "data_path": data_path,
                    "data_type": data_type,
                    "database_name": database_name,
                    "table_name": table_name,
                    "with_column_header": with_column_header,
                    "delimiter": delimiter,
                    "quote_char": quote_char,
                    "escape_char": escape_char,
                    "date_format": date_format,
                    "bad_records_path": bad_records_path,
                    "timestamp_format": timestamp_format,
                    "queue_name": queue_name,
                    "overwrite": overwrite,
                    "partition_spec": partition_spec,
                    "conf": conf,
                },
                required=True,
            ),
        )

    @overload
    async def submit(
        self,
        *,
        sql: str,
        currentdb: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        conf: _list[str] | None | Unset = UNSET,
        tags: Sequence[PackageGroupTag | Mapping[str, Any]] | None | Unset = UNSET,
        engine_type: str | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> SubmitSqlJobResponse: ...

    @overload
    async def submit(
        self,
        *,
        body: SubmitSqlJobRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> SubmitSqlJobResponse: ...

    async def submit(
        self,
        *,
        sql: str | Unset = UNSET,
        currentdb: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        conf: _list[str] | None | Unset = UNSET,
        tags: Sequence[PackageGroupTag | Mapping[str, Any]] | None | Unset = UNSET,
        engine_type: str | None | Unset = UNSET,
        body: SubmitSqlJobRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> SubmitSqlJobResponse:
        """Submit a SQL job.

        As `SqlJobs.submit`, with asyncio.
        """
        from ..api.sql_jobs import submit_sql_job as _operation
        from ..models import SubmitSqlJobRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "sql": sql,
                    "currentdb": currentdb,
                    "queue_name": queue_name,
                    "conf": conf,
                    "tags": tags,
                    "engine_type": engine_type,
                },
                required=True,
            ),
        )

    async def cancel(
        self,
        *,
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Cancel a job.

        As `SqlJobs.cancel`, with asyncio.
        """
        from ..api.sql_jobs import cancel_sql_job as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            job_id=job_id,
            project_id=await self._client.project(project_id),
        )

    async def get(
        self,
        *,
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> GetSqlJobResponse:
        """Get job details.

        As `SqlJobs.get`, with asyncio.
        """
        from ..api.sql_jobs import get_sql_job as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            job_id=job_id,
            project_id=await self._client.project(project_id),
        )

    @overload
    async def export_results(
        self,
        *,
        data_path: str,
        data_type: str,
        compress: Compress | str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        export_mode: ExportMode | str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        limit_num: int | None | Unset = UNSET,
        encoding_type: EncodingType | str | None | Unset = UNSET,
        quote_char: str | None | Unset = UNSET,
        escape_char: str | None | Unset = UNSET,
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobResultsResponse: ...

    @overload
    async def export_results(
        self,
        *,
        body: ExportSqlJobResultsRequest | Mapping[str, Any],
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobResultsResponse: ...

    async def export_results(
        self,
        *,
        data_path: str | Unset = UNSET,
        data_type: str | Unset = UNSET,
        compress: Compress | str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        export_mode: ExportMode | str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        limit_num: int | None | Unset = UNSET,
        encoding_type: EncodingType | str | None | Unset = UNSET,
        quote_char: str | None | Unset = UNSET,
        escape_char: str | None | Unset = UNSET,
        body: ExportSqlJobResultsRequest | Mapping[str, Any] | Unset = UNSET,
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> ExportSqlJobResultsResponse:
        """Export Query results.

        As `SqlJobs.export_results`, with asyncio.
        """
        from ..api.sql_jobs import export_sql_job_results as _operation
        from ..models import ExportSqlJobResultsRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            job_id=job_id,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "data_path": data_path,
                    "data_type": data_type,
                    "compress": compress,
                    "queue_name": queue_name,
                    "export_mode": export_mode,
                    "with_column_header": with_column_header,
                    "limit_num": limit_num,
                    "encoding_type": encoding_type,
                    "quote_char": quote_char,
                    "escape_char": escape_char,
                },
                required=True,
            ),
        )

    async def preview(
        self,
        *,
        job_id: str,
        page_size: int | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> PreviewSqlJobResponse:
        """Preview SQL job Query results.

        As `SqlJobs.preview`, with asyncio.
        """
        from ..api.sql_jobs import preview_sql_job as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            job_id=job_id,
            page_size=page_size,
            queue_name=queue_name,
            project_id=await self._client.project(project_id),
        )

    async def get_status(
        self,
        *,
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> GetSqlJobStatusResponse:
        """Get job status.

        As `SqlJobs.get_status`, with asyncio.
        """
        from ..api.sql_jobs import get_sql_job_status as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            job_id=job_id,
            project_id=await self._client.project(project_id),
        )

    async def wait(
        self,
        *,
        job_id: str,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> GetSqlJobStatusResponse:
        """Ask `get_status` until it tells of an end, and give its last answer.

        As `SqlJobs.wait`, with asyncio.
        """
        from .._runtime import waiting as _waiting

        return await _waiting.wait_until_async(
            lambda: self.get_status(
                job_id=job_id,
                project_id=project_id,
            ),
            done=_waiting.Outcome(
                ("status",),
                ("FINISHED", *wait_states),
                ("FAILED", "CANCELLED"),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )

    async def get_progress(
        self,
        *,
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> GetSqlJobProgressResponse:
        """Get the job execution progress.

        As `SqlJobs.get_progress`, with asyncio.
        """
        from ..api.sql_jobs import get_sql_job_progress as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            job_id=job_id,
            project_id=await self._client.project(project_id),
        )

    async def wait_for_progress(
        self,
        *,
        job_id: str,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> GetSqlJobProgressResponse:
        """Ask `get_progress` until it tells of an end, and give its last answer.

        As `SqlJobs.wait_for_progress`, with asyncio.
        """
        from .._runtime import waiting as _waiting

        return await _waiting.wait_until_async(
            lambda: self.get_progress(
                job_id=job_id,
                project_id=project_id,
            ),
            done=_waiting.Outcome(
                ("status",),
                ("FINISHED", *wait_states),
                ("FAILED", "CANCELLED"),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )


class SqlJobsWithRawResponse:
    """The methods of `SqlJobs` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        methods = SqlJobs(client)
        self.list = _raw.whole(methods.list)
        self.check_sql = _raw.whole(methods.check_sql)
        self.export_table = _raw.whole(methods.export_table)
        self.import_table = _raw.whole(methods.import_table)
        self.submit = _raw.whole(methods.submit)
        self.cancel = _raw.whole(methods.cancel)
        self.get = _raw.whole(methods.get)
        self.export_results = _raw.whole(methods.export_results)
        self.preview = _raw.whole(methods.preview)
        self.get_status = _raw.whole(methods.get_status)
        self.get_progress = _raw.whole(methods.get_progress)


class AsyncSqlJobsWithRawResponse:
    """The methods of `AsyncSqlJobs` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        methods = AsyncSqlJobs(client)
        self.list = _raw.whole_async(methods.list)
        self.check_sql = _raw.whole_async(methods.check_sql)
        self.export_table = _raw.whole_async(methods.export_table)
        self.import_table = _raw.whole_async(methods.import_table)
        self.submit = _raw.whole_async(methods.submit)
        self.cancel = _raw.whole_async(methods.cancel)
        self.get = _raw.whole_async(methods.get)
        self.export_results = _raw.whole_async(methods.export_results)
        self.preview = _raw.whole_async(methods.preview)
        self.get_status = _raw.whole_async(methods.get_status)
        self.get_progress = _raw.whole_async(methods.get_progress)
