from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.list_partitions_response import ListPartitionsResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    database_name: str,
    table_name: str,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filter_: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1.0/{project_id}/databases/{database_name}/tables/{table_name}/partitions".format(
            project_id=_wire.segment("project_id", project_id),
            database_name=_wire.segment("database_name", database_name),
            table_name=_wire.segment("table_name", table_name),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "limit": limit,
                "offset": offset,
                "filter": filter_,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[ListPartitionsResponse, ErrorResponse | ListPartitionsResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(ListPartitionsResponse._of_own, _answers.json_of(response, {})),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        500: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
    failures=((200, "is_success", False),),
)


def sync_detailed(
    project_id: str,
    database_name: str,
    table_name: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filter_: str | Unset = UNSET,
) -> Response[ErrorResponse | ListPartitionsResponse | None]:
    """List partitions

    Deprecated.

    This API lists the partitions of a table, with their size.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Database of the table.
        table_name (str): Name of the table.
        limit (int | Unset): How many entries to return at most. The default value is **100**. Default:
            100.
        offset (int | Unset): How many entries to leave out at the head of the list.
        filter_ (str | Unset): Condition on a column that the table is partitioned by: the column, the
            sign **=**, and a value. Small and capital letters are the same.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListPartitionsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        database_name=database_name,
        table_name=table_name,
        limit=limit,
        offset=offset,
        filter_=filter_,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    database_name: str,
    table_name: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filter_: str | Unset = UNSET,
) -> ListPartitionsResponse:
    """List partitions

    Deprecated.

    This API lists the partitions of a table, with their size.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Database of the table.
        table_name (str): Name of the table.
        limit (int | Unset): How many entries to return at most. The default value is **100**. Default:
            100.
        offset (int | Unset): How many entries to leave out at the head of the list.
        filter_ (str | Unset): Condition on a column that the table is partitioned by: the column, the
            sign **=**, and a value. Small and capital letters are the same.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListPartitionsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        database_name=database_name,
        table_name=table_name,
        limit=limit,
        offset=offset,
        filter_=filter_,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    database_name: str,
    table_name: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filter_: str | Unset = UNSET,
) -> Response[ErrorResponse | ListPartitionsResponse | None]:
    """List partitions

    Deprecated.

    This API lists the partitions of a table, with their size.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Database of the table.
        table_name (str): Name of the table.
        limit (int | Unset): How many entries to return at most. The default value is **100**. Default:
            100.
        offset (int | Unset): How many entries to leave out at the head of the list.
        filter_ (str | Unset): Condition on a column that the table is partitioned by: the column, the
            sign **=**, and a value. Small and capital letters are the same.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListPartitionsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        database_name=database_name,
        table_name=table_name,
        limit=limit,
        offset=offset,
        filter_=filter_,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    database_name: str,
    table_name: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filter_: str | Unset = UNSET,
) -> ListPartitionsResponse:
    """List partitions

    Deprecated.

    This API lists the partitions of a table, with their size.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Database of the table.
        table_name (str): Name of the table.
        limit (int | Unset): How many entries to return at most. The default value is **100**. Default:
            100.
        offset (int | Unset): How many entries to leave out at the head of the list.
        filter_ (str | Unset): Condition on a column that the table is partitioned by: the column, the
            sign **=**, and a value. Small and capital letters are the same.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListPartitionsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        database_name=database_name,
        table_name=table_name,
        limit=limit,
        offset=offset,
        filter_=filter_,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
