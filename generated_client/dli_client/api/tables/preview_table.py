from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.preview_table_response import PreviewTableResponse
from ...models.table_mode import TableMode
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    database_name: str,
    table_name: str,
    *,
    mode: TableMode | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1.0/{project_id}/databases/{database_name}/tables/{table_name}/preview".format(
            project_id=_wire.segment("project_id", project_id),
            database_name=_wire.segment("database_name", database_name),
            table_name=_wire.segment("table_name", table_name),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "mode": mode,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[PreviewTableResponse, ErrorResponse | PreviewTableResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(PreviewTableResponse._of_own, _answers.json_of(response, {})),
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
    mode: TableMode | str | Unset = UNSET,
) -> Response[ErrorResponse | PreviewTableResponse | None]:
    """Preview table content

    Deprecated.

    This API returns the first ten rows of a table.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [previewSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/previewing_sql_job_query_results.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Database of the table.
        table_name (str): Name of the table.
        mode (TableMode | Unset): Whether the call waits for the rows. The default value is **SYNC**.
            The options are:

            - **SYNC**: wait for the rows
            - **ASYNC**: return at once
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | PreviewTableResponse.

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
        mode=mode,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    database_name: str,
    table_name: str,
    *,
    client: AuthenticatedClient,
    mode: TableMode | str | Unset = UNSET,
) -> PreviewTableResponse:
    """Preview table content

    Deprecated.

    This API returns the first ten rows of a table.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [previewSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/previewing_sql_job_query_results.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Database of the table.
        table_name (str): Name of the table.
        mode (TableMode | Unset): Whether the call waits for the rows. The default value is **SYNC**.
            The options are:

            - **SYNC**: wait for the rows
            - **ASYNC**: return at once
        client: Where to send the request, and with whose token.

    Returns:
        The body, as PreviewTableResponse.

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
        mode=mode,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    database_name: str,
    table_name: str,
    *,
    client: AuthenticatedClient,
    mode: TableMode | str | Unset = UNSET,
) -> Response[ErrorResponse | PreviewTableResponse | None]:
    """Preview table content

    Deprecated.

    This API returns the first ten rows of a table.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [previewSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/previewing_sql_job_query_results.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Database of the table.
        table_name (str): Name of the table.
        mode (TableMode | Unset): Whether the call waits for the rows. The default value is **SYNC**.
            The options are:

            - **SYNC**: wait for the rows
            - **ASYNC**: return at once
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | PreviewTableResponse.

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
        mode=mode,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    database_name: str,
    table_name: str,
    *,
    client: AuthenticatedClient,
    mode: TableMode | str | Unset = UNSET,
) -> PreviewTableResponse:
    """Preview table content

    Deprecated.

    This API returns the first ten rows of a table.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [previewSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/previewing_sql_job_query_results.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Database of the table.
        table_name (str): Name of the table.
        mode (TableMode | Unset): Whether the call waits for the rows. The default value is **SYNC**.
            The options are:

            - **SYNC**: wait for the rows
            - **ASYNC**: return at once
        client: Where to send the request, and with whose token.

    Returns:
        The body, as PreviewTableResponse.

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
        mode=mode,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
