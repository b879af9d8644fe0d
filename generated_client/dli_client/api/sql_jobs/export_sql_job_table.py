from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.export_sql_job_table_request import ExportSqlJobTableRequest
from ...models.export_sql_job_table_response import ExportSqlJobTableResponse
from ...types import Response


def _get_kwargs(
    project_id: str,
    *,
    body: ExportSqlJobTableRequest,
) -> dict[str, Any]:
    _headers: dict[str, str] = {}
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1.0/{project_id}/jobs/export-table".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    _kwargs["json"] = _wire.to_wire(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


_ANSWERS: _answers.Answers[ExportSqlJobTableResponse, ErrorResponse | ExportSqlJobTableResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(ExportSqlJobTableResponse._of_own, _answers.json_of(response, {})),
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
    body: ExportSqlJobTableRequest,
) -> Response[ErrorResponse | ExportSqlJobTableResponse | None]:
    """Export data

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

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (ExportSqlJobTableRequest): Body of a request: export data.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ExportSqlJobTableResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: ExportSqlJobTableRequest,
) -> ExportSqlJobTableResponse:
    """Export data

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

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (ExportSqlJobTableRequest): Body of a request: export data.

    Returns:
        The body, as ExportSqlJobTableResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: ExportSqlJobTableRequest,
) -> Response[ErrorResponse | ExportSqlJobTableResponse | None]:
    """Export data

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

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (ExportSqlJobTableRequest): Body of a request: export data.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ExportSqlJobTableResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: ExportSqlJobTableRequest,
) -> ExportSqlJobTableResponse:
    """Export data

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

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (ExportSqlJobTableRequest): Body of a request: export data.

    Returns:
        The body, as ExportSqlJobTableResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
