from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.flink_job_response import FlinkJobResponse
from ...models.flink_sql_job_create import FlinkSqlJobCreate
from ...types import Response


def _get_kwargs(
    project_id: str,
    *,
    body: FlinkSqlJobCreate,
) -> dict[str, Any]:
    _headers: dict[str, str] = {}
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1.0/{project_id}/streaming/sql-jobs".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    _kwargs["json"] = _wire.to_wire(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


_ANSWERS: _answers.Answers[FlinkJobResponse, ErrorResponse | FlinkJobResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(FlinkJobResponse._of_own, _answers.json_of(response, {})),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        5: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
    failures=((200, "is_success", False),),
)


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: FlinkSqlJobCreate,
) -> Response[ErrorResponse | FlinkJobResponse | None]:
    """Create a SQL job

    This API creates a Flink job from SQL statements. Start it with
    [runFlinkJobs](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/batch_running_jobs.html).

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (FlinkSqlJobCreate): Body of a request: create a SQL job.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | FlinkJobResponse.

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
    body: FlinkSqlJobCreate,
) -> FlinkJobResponse:
    """Create a SQL job

    This API creates a Flink job from SQL statements. Start it with
    [runFlinkJobs](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/batch_running_jobs.html).

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (FlinkSqlJobCreate): Body of a request: create a SQL job.

    Returns:
        The body, as FlinkJobResponse.

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
    body: FlinkSqlJobCreate,
) -> Response[ErrorResponse | FlinkJobResponse | None]:
    """Create a SQL job

    This API creates a Flink job from SQL statements. Start it with
    [runFlinkJobs](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/batch_running_jobs.html).

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (FlinkSqlJobCreate): Body of a request: create a SQL job.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | FlinkJobResponse.

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
    body: FlinkSqlJobCreate,
) -> FlinkJobResponse:
    """Create a SQL job

    This API creates a Flink job from SQL statements. Start it with
    [runFlinkJobs](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/batch_running_jobs.html).

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (FlinkSqlJobCreate): Body of a request: create a SQL job.

    Returns:
        The body, as FlinkJobResponse.

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
