from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.export_sql_job_results_request import ExportSqlJobResultsRequest
from ...models.export_sql_job_results_response import ExportSqlJobResultsResponse
from ...types import Response


def _get_kwargs(
    project_id: str,
    job_id: str,
    *,
    body: ExportSqlJobResultsRequest,
) -> dict[str, Any]:
    _headers: dict[str, str] = {}
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1.0/{project_id}/jobs/{job_id}/export-result".format(
            project_id=_wire.segment("project_id", project_id),
            job_id=_wire.segment("job_id", job_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    _kwargs["json"] = _wire.to_wire(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


_ANSWERS: _answers.Answers[ExportSqlJobResultsResponse, ErrorResponse | ExportSqlJobResultsResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(ExportSqlJobResultsResponse._of_own, _answers.json_of(response, {})),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        500: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
    failures=((200, "is_success", False),),
)


def sync_detailed(
    project_id: str,
    job_id: str,
    *,
    client: AuthenticatedClient,
    body: ExportSqlJobResultsRequest,
) -> Response[ErrorResponse | ExportSqlJobResultsResponse | None]:
    """Export Query results

    This API exports the result of a QUERY job to files in OBS. It returns at once with the ID of a job
    that does the work.

    The target is a folder whose path has no comma; behind the last period of the bucket's name there is
    no digit.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        job_id (str): ID of the QUERY job whose result is wanted.
        client: Where to send the request, and with whose token.
        body (ExportSqlJobResultsRequest): Body of a request: export Query results.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ExportSqlJobResultsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        job_id=job_id,
        body=body,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    job_id: str,
    *,
    client: AuthenticatedClient,
    body: ExportSqlJobResultsRequest,
) -> ExportSqlJobResultsResponse:
    """Export Query results

    This API exports the result of a QUERY job to files in OBS. It returns at once with the ID of a job
    that does the work.

    The target is a folder whose path has no comma; behind the last period of the bucket's name there is
    no digit.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        job_id (str): ID of the QUERY job whose result is wanted.
        client: Where to send the request, and with whose token.
        body (ExportSqlJobResultsRequest): Body of a request: export Query results.

    Returns:
        The body, as ExportSqlJobResultsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        job_id=job_id,
        body=body,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    job_id: str,
    *,
    client: AuthenticatedClient,
    body: ExportSqlJobResultsRequest,
) -> Response[ErrorResponse | ExportSqlJobResultsResponse | None]:
    """Export Query results

    This API exports the result of a QUERY job to files in OBS. It returns at once with the ID of a job
    that does the work.

    The target is a folder whose path has no comma; behind the last period of the bucket's name there is
    no digit.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        job_id (str): ID of the QUERY job whose result is wanted.
        client: Where to send the request, and with whose token.
        body (ExportSqlJobResultsRequest): Body of a request: export Query results.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ExportSqlJobResultsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        job_id=job_id,
        body=body,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    job_id: str,
    *,
    client: AuthenticatedClient,
    body: ExportSqlJobResultsRequest,
) -> ExportSqlJobResultsResponse:
    """Export Query results

    This API exports the result of a QUERY job to files in OBS. It returns at once with the ID of a job
    that does the work.

    The target is a folder whose path has no comma; behind the last period of the bucket's name there is
    no digit.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        job_id (str): ID of the QUERY job whose result is wanted.
        client: Where to send the request, and with whose token.
        body (ExportSqlJobResultsRequest): Body of a request: export Query results.

    Returns:
        The body, as ExportSqlJobResultsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        job_id=job_id,
        body=body,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
