from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.job_status import JobStatus
from ...models.job_type import JobType
from ...models.list_sql_jobs_engine_type import ListSqlJobsEngineType
from ...models.list_sql_jobs_response import ListSqlJobsResponse
from ...models.sql_job_job_type import SqlJobJobType
from ...models.sql_job_order import SqlJobOrder
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    *,
    page_size: int | Unset = UNSET,
    current_page: int | Unset = UNSET,
    start: int | Unset = UNSET,
    end: int | Unset = UNSET,
    job_type: SqlJobJobType | str | Unset = UNSET,
    job_types: list[JobType] | list[str] | Unset = UNSET,
    job_status: JobStatus | str | Unset = UNSET,
    job_id: str | Unset = UNSET,
    queue_name: str | Unset = UNSET,
    sql_pattern: str | Unset = UNSET,
    order: SqlJobOrder | str | Unset = UNSET,
    engine_type: ListSqlJobsEngineType | str | Unset = UNSET,
    owner: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1.0/{project_id}/jobs".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "page-size": page_size,
                "current-page": current_page,
                "start": start,
                "end": end,
                "job-type": job_type,
                "job_types": job_types,
                "job-status": job_status,
                "job-id": job_id,
                "queue_name": queue_name,
                "sql_pattern": sql_pattern,
                "order": order,
                "engine_type": engine_type,
                "owner": owner,
                "tags": tags,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[ListSqlJobsResponse, ErrorResponse | ListSqlJobsResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(ListSqlJobsResponse._of_own, _answers.json_of(response, {})),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        500: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
    failures=((200, "is_success", False),),
)


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = UNSET,
    current_page: int | Unset = UNSET,
    start: int | Unset = UNSET,
    end: int | Unset = UNSET,
    job_type: SqlJobJobType | str | Unset = UNSET,
    job_types: list[JobType] | list[str] | Unset = UNSET,
    job_status: JobStatus | str | Unset = UNSET,
    job_id: str | Unset = UNSET,
    queue_name: str | Unset = UNSET,
    sql_pattern: str | Unset = UNSET,
    order: SqlJobOrder | str | Unset = UNSET,
    engine_type: ListSqlJobsEngineType | str | Unset = UNSET,
    owner: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> Response[ErrorResponse | ListSqlJobsResponse | None]:
    """List all jobs

    This API lists the SQL jobs of a project, filtered and sorted as you like, page by page.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        page_size (int | Unset): How many jobs a page holds at most. The value ranges from 1 to 100. The
            default value is **50**. Default: 50.
        current_page (int | Unset): Number of the page to return, counted from 1. The value ranges from
            1 to 100. The default value is **1**. Default: 1.
        start (int | Unset): Earliest start of the jobs to list, as a UNIX timestamp in milliseconds.
        end (int | Unset): Latest start of the jobs to list, as a UNIX timestamp in milliseconds.
        job_type (SqlJobJobType | Unset): Type of the jobs to list. With **job_types** as well, only
            what both name is listed. The options are:

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
        job_types (list[JobType] | Unset): Types of the jobs to list. With **job-type** as well, only
            what both name is listed. The options are:

            - **DDL**: defines databases and tables, such as CREATE, ALTER and DROP
            - **DCL**: grants or revokes permissions
            - **IMPORT**: loads data from outside
            - **EXPORT**: writes data to the outside
            - **QUERY**: reads data, such as SELECT
            - **INSERT**: adds data to a table
            - **UPDATE**: changes data of a table
            - **DELETE**: removes data from a table
        job_status (JobStatus | Unset): Status of the jobs to list. The options are:

            - **RUNNING**: is running
            - **SCALING**: is changing its size
            - **LAUNCHING**: is being submitted
            - **FINISHED**: has succeeded
            - **FAILED**: has failed
            - **CANCELLED**: has been cancelled
        job_id (str | Unset): ID of the job to list, as
            [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
            returned it: letters and digits. The value contains at most 64 characters.
        queue_name (str | Unset): Queue of the jobs to list.
        sql_pattern (str | Unset): Part of the statement of the jobs to list, in small or capital
            letters.
        order (SqlJobOrder | Unset): Order of the list. The default value is **start_time_desc**. The
            options are:

            - **duration_desc**: longest running time first
            - **duration_asc**: shortest running time first
            - **start_time_desc**: latest submission first
            - **start_time_asc**: earliest submission first
        engine_type (ListSqlJobsEngineType | Unset): Engine of the jobs to list; Spark is the only one.
            The options are:

            - **spark**: Spark
        owner (str | Unset): User who submitted the jobs to list.
        tags (str | Unset): Tags of the jobs to list, as **key=value** with a comma between two. Parts
            of a tag match as well.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListSqlJobsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
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
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = UNSET,
    current_page: int | Unset = UNSET,
    start: int | Unset = UNSET,
    end: int | Unset = UNSET,
    job_type: SqlJobJobType | str | Unset = UNSET,
    job_types: list[JobType] | list[str] | Unset = UNSET,
    job_status: JobStatus | str | Unset = UNSET,
    job_id: str | Unset = UNSET,
    queue_name: str | Unset = UNSET,
    sql_pattern: str | Unset = UNSET,
    order: SqlJobOrder | str | Unset = UNSET,
    engine_type: ListSqlJobsEngineType | str | Unset = UNSET,
    owner: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> ListSqlJobsResponse:
    """List all jobs

    This API lists the SQL jobs of a project, filtered and sorted as you like, page by page.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        page_size (int | Unset): How many jobs a page holds at most. The value ranges from 1 to 100. The
            default value is **50**. Default: 50.
        current_page (int | Unset): Number of the page to return, counted from 1. The value ranges from
            1 to 100. The default value is **1**. Default: 1.
        start (int | Unset): Earliest start of the jobs to list, as a UNIX timestamp in milliseconds.
        end (int | Unset): Latest start of the jobs to list, as a UNIX timestamp in milliseconds.
        job_type (SqlJobJobType | Unset): Type of the jobs to list. With **job_types** as well, only
            what both name is listed. The options are:

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
        job_types (list[JobType] | Unset): Types of the jobs to list. With **job-type** as well, only
            what both name is listed. The options are:

            - **DDL**: defines databases and tables, such as CREATE, ALTER and DROP
            - **DCL**: grants or revokes permissions
            - **IMPORT**: loads data from outside
            - **EXPORT**: writes data to the outside
            - **QUERY**: reads data, such as SELECT
            - **INSERT**: adds data to a table
            - **UPDATE**: changes data of a table
            - **DELETE**: removes data from a table
        job_status (JobStatus | Unset): Status of the jobs to list. The options are:

            - **RUNNING**: is running
            - **SCALING**: is changing its size
            - **LAUNCHING**: is being submitted
            - **FINISHED**: has succeeded
            - **FAILED**: has failed
            - **CANCELLED**: has been cancelled
        job_id (str | Unset): ID of the job to list, as
            [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
            returned it: letters and digits. The value contains at most 64 characters.
        queue_name (str | Unset): Queue of the jobs to list.
        sql_pattern (str | Unset): Part of the statement of the jobs to list, in small or capital
            letters.
        order (SqlJobOrder | Unset): Order of the list. The default value is **start_time_desc**. The
            options are:

            - **duration_desc**: longest running time first
            - **duration_asc**: shortest running time first
            - **start_time_desc**: latest submission first
            - **start_time_asc**: earliest submission first
        engine_type (ListSqlJobsEngineType | Unset): Engine of the jobs to list; Spark is the only one.
            The options are:

            - **spark**: Spark
        owner (str | Unset): User who submitted the jobs to list.
        tags (str | Unset): Tags of the jobs to list, as **key=value** with a comma between two. Parts
            of a tag match as well.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListSqlJobsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
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
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = UNSET,
    current_page: int | Unset = UNSET,
    start: int | Unset = UNSET,
    end: int | Unset = UNSET,
    job_type: SqlJobJobType | str | Unset = UNSET,
    job_types: list[JobType] | list[str] | Unset = UNSET,
    job_status: JobStatus | str | Unset = UNSET,
    job_id: str | Unset = UNSET,
    queue_name: str | Unset = UNSET,
    sql_pattern: str | Unset = UNSET,
    order: SqlJobOrder | str | Unset = UNSET,
    engine_type: ListSqlJobsEngineType | str | Unset = UNSET,
    owner: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> Response[ErrorResponse | ListSqlJobsResponse | None]:
    """List all jobs

    This API lists the SQL jobs of a project, filtered and sorted as you like, page by page.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        page_size (int | Unset): How many jobs a page holds at most. The value ranges from 1 to 100. The
            default value is **50**. Default: 50.
        current_page (int | Unset): Number of the page to return, counted from 1. The value ranges from
            1 to 100. The default value is **1**. Default: 1.
        start (int | Unset): Earliest start of the jobs to list, as a UNIX timestamp in milliseconds.
        end (int | Unset): Latest start of the jobs to list, as a UNIX timestamp in milliseconds.
        job_type (SqlJobJobType | Unset): Type of the jobs to list. With **job_types** as well, only
            what both name is listed. The options are:

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
        job_types (list[JobType] | Unset): Types of the jobs to list. With **job-type** as well, only
            what both name is listed. The options are:

            - **DDL**: defines databases and tables, such as CREATE, ALTER and DROP
            - **DCL**: grants or revokes permissions
            - **IMPORT**: loads data from outside
            - **EXPORT**: writes data to the outside
            - **QUERY**: reads data, such as SELECT
            - **INSERT**: adds data to a table
            - **UPDATE**: changes data of a table
            - **DELETE**: removes data from a table
        job_status (JobStatus | Unset): Status of the jobs to list. The options are:

            - **RUNNING**: is running
            - **SCALING**: is changing its size
            - **LAUNCHING**: is being submitted
            - **FINISHED**: has succeeded
            - **FAILED**: has failed
            - **CANCELLED**: has been cancelled
        job_id (str | Unset): ID of the job to list, as
            [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
            returned it: letters and digits. The value contains at most 64 characters.
        queue_name (str | Unset): Queue of the jobs to list.
        sql_pattern (str | Unset): Part of the statement of the jobs to list, in small or capital
            letters.
        order (SqlJobOrder | Unset): Order of the list. The default value is **start_time_desc**. The
            options are:

            - **duration_desc**: longest running time first
            - **duration_asc**: shortest running time first
            - **start_time_desc**: latest submission first
            - **start_time_asc**: earliest submission first
        engine_type (ListSqlJobsEngineType | Unset): Engine of the jobs to list; Spark is the only one.
            The options are:

            - **spark**: Spark
        owner (str | Unset): User who submitted the jobs to list.
        tags (str | Unset): Tags of the jobs to list, as **key=value** with a comma between two. Parts
            of a tag match as well.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListSqlJobsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
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
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = UNSET,
    current_page: int | Unset = UNSET,
    start: int | Unset = UNSET,
    end: int | Unset = UNSET,
    job_type: SqlJobJobType | str | Unset = UNSET,
    job_types: list[JobType] | list[str] | Unset = UNSET,
    job_status: JobStatus | str | Unset = UNSET,
    job_id: str | Unset = UNSET,
    queue_name: str | Unset = UNSET,
    sql_pattern: str | Unset = UNSET,
    order: SqlJobOrder | str | Unset = UNSET,
    engine_type: ListSqlJobsEngineType | str | Unset = UNSET,
    owner: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> ListSqlJobsResponse:
    """List all jobs

    This API lists the SQL jobs of a project, filtered and sorted as you like, page by page.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        page_size (int | Unset): How many jobs a page holds at most. The value ranges from 1 to 100. The
            default value is **50**. Default: 50.
        current_page (int | Unset): Number of the page to return, counted from 1. The value ranges from
            1 to 100. The default value is **1**. Default: 1.
        start (int | Unset): Earliest start of the jobs to list, as a UNIX timestamp in milliseconds.
        end (int | Unset): Latest start of the jobs to list, as a UNIX timestamp in milliseconds.
        job_type (SqlJobJobType | Unset): Type of the jobs to list. With **job_types** as well, only
            what both name is listed. The options are:

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
        job_types (list[JobType] | Unset): Types of the jobs to list. With **job-type** as well, only
            what both name is listed. The options are:

            - **DDL**: defines databases and tables, such as CREATE, ALTER and DROP
            - **DCL**: grants or revokes permissions
            - **IMPORT**: loads data from outside
            - **EXPORT**: writes data to the outside
            - **QUERY**: reads data, such as SELECT
            - **INSERT**: adds data to a table
            - **UPDATE**: changes data of a table
            - **DELETE**: removes data from a table
        job_status (JobStatus | Unset): Status of the jobs to list. The options are:

            - **RUNNING**: is running
            - **SCALING**: is changing its size
            - **LAUNCHING**: is being submitted
            - **FINISHED**: has succeeded
            - **FAILED**: has failed
            - **CANCELLED**: has been cancelled
        job_id (str | Unset): ID of the job to list, as
            [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
            returned it: letters and digits. The value contains at most 64 characters.
        queue_name (str | Unset): Queue of the jobs to list.
        sql_pattern (str | Unset): Part of the statement of the jobs to list, in small or capital
            letters.
        order (SqlJobOrder | Unset): Order of the list. The default value is **start_time_desc**. The
            options are:

            - **duration_desc**: longest running time first
            - **duration_asc**: shortest running time first
            - **start_time_desc**: latest submission first
            - **start_time_asc**: earliest submission first
        engine_type (ListSqlJobsEngineType | Unset): Engine of the jobs to list; Spark is the only one.
            The options are:

            - **spark**: Spark
        owner (str | Unset): User who submitted the jobs to list.
        tags (str | Unset): Tags of the jobs to list, as **key=value** with a comma between two. Parts
            of a tag match as well.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListSqlJobsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
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
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
