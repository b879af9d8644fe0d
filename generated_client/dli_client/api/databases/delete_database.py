from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.delete_database_response import DeleteDatabaseResponse
from ...models.error_response import ErrorResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    database_name: str,
    *,
    cascade: bool | Unset = UNSET,
    async_: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1.0/{project_id}/databases/{database_name}".format(
            project_id=_wire.segment("project_id", project_id),
            database_name=_wire.segment("database_name", database_name),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "cascade": cascade,
                "async": async_,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[DeleteDatabaseResponse, DeleteDatabaseResponse | ErrorResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(DeleteDatabaseResponse._of_own, _answers.json_of(response, {})),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        500: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
    failures=((200, "is_success", False),),
)


def sync_detailed(
    project_id: str,
    database_name: str,
    *,
    client: AuthenticatedClient,
    cascade: bool | Unset = UNSET,
    async_: bool | Unset = UNSET,
) -> Response[DeleteDatabaseResponse | ErrorResponse | None]:
    """Delete a database

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

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Name of the database.
        cascade (bool | Unset): Whether to delete the database by force, though it is not empty. The
            default value is **false**. Default: false.
        async_ (bool | Unset): Whether the call returns at once, before the database is gone. The
            default value is **false**. Default: false.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as DeleteDatabaseResponse | ErrorResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        database_name=database_name,
        cascade=cascade,
        async_=async_,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    database_name: str,
    *,
    client: AuthenticatedClient,
    cascade: bool | Unset = UNSET,
    async_: bool | Unset = UNSET,
) -> DeleteDatabaseResponse:
    """Delete a database

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

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Name of the database.
        cascade (bool | Unset): Whether to delete the database by force, though it is not empty. The
            default value is **false**. Default: false.
        async_ (bool | Unset): Whether the call returns at once, before the database is gone. The
            default value is **false**. Default: false.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as DeleteDatabaseResponse.

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
        cascade=cascade,
        async_=async_,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    database_name: str,
    *,
    client: AuthenticatedClient,
    cascade: bool | Unset = UNSET,
    async_: bool | Unset = UNSET,
) -> Response[DeleteDatabaseResponse | ErrorResponse | None]:
    """Delete a database

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

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Name of the database.
        cascade (bool | Unset): Whether to delete the database by force, though it is not empty. The
            default value is **false**. Default: false.
        async_ (bool | Unset): Whether the call returns at once, before the database is gone. The
            default value is **false**. Default: false.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as DeleteDatabaseResponse | ErrorResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        database_name=database_name,
        cascade=cascade,
        async_=async_,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    database_name: str,
    *,
    client: AuthenticatedClient,
    cascade: bool | Unset = UNSET,
    async_: bool | Unset = UNSET,
) -> DeleteDatabaseResponse:
    """Delete a database

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

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Name of the database.
        cascade (bool | Unset): Whether to delete the database by force, though it is not empty. The
            default value is **false**. Default: false.
        async_ (bool | Unset): Whether the call returns at once, before the database is gone. The
            default value is **false**. Default: false.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as DeleteDatabaseResponse.

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
        cascade=cascade,
        async_=async_,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
