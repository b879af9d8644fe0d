from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.is_success_message_response import IsSuccessMessageResponse
from ...models.table_create import TableCreate
from ...types import Response


def _get_kwargs(
    project_id: str,
    database_name: str,
    *,
    body: TableCreate,
) -> dict[str, Any]:
    _headers: dict[str, str] = {}
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1.0/{project_id}/databases/{database_name}/tables".format(
            project_id=_wire.segment("project_id", project_id),
            database_name=_wire.segment("database_name", database_name),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    _kwargs["json"] = _wire.to_wire(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


_ANSWERS: _answers.Answers[IsSuccessMessageResponse, ErrorResponse | IsSuccessMessageResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(IsSuccessMessageResponse._of_own, _answers.json_of(response, {})),
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
    body: TableCreate,
) -> Response[ErrorResponse | IsSuccessMessageResponse | None]:
    """Create a table

    Deprecated.

    This API creates a table or a view. It returns when that is done.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Database that gets the table.
        client: Where to send the request, and with whose token.
        body (TableCreate): Body of a request: create a table.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | IsSuccessMessageResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        database_name=database_name,
        body=body,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    database_name: str,
    *,
    client: AuthenticatedClient,
    body: TableCreate,
) -> IsSuccessMessageResponse:
    """Create a table

    Deprecated.

    This API creates a table or a view. It returns when that is done.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Database that gets the table.
        client: Where to send the request, and with whose token.
        body (TableCreate): Body of a request: create a table.

    Returns:
        The body, as IsSuccessMessageResponse.

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
        body=body,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    database_name: str,
    *,
    client: AuthenticatedClient,
    body: TableCreate,
) -> Response[ErrorResponse | IsSuccessMessageResponse | None]:
    """Create a table

    Deprecated.

    This API creates a table or a view. It returns when that is done.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Database that gets the table.
        client: Where to send the request, and with whose token.
        body (TableCreate): Body of a request: create a table.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | IsSuccessMessageResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        database_name=database_name,
        body=body,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    database_name: str,
    *,
    client: AuthenticatedClient,
    body: TableCreate,
) -> IsSuccessMessageResponse:
    """Create a table

    Deprecated.

    This API creates a table or a view. It returns when that is done.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Database that gets the table.
        client: Where to send the request, and with whose token.
        body (TableCreate): Body of a request: create a table.

    Returns:
        The body, as IsSuccessMessageResponse.

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
        body=body,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
