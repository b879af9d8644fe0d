from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.get_flink_job_response import GetFlinkJobResponse
from ...types import Response


def _get_kwargs(
    project_id: str,
    job_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1.0/{project_id}/streaming/jobs/{job_id}".format(
            project_id=_wire.segment("project_id", project_id),
            job_id=_wire.segment("job_id", job_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    return _kwargs


_ANSWERS: _answers.Answers[GetFlinkJobResponse, ErrorResponse | GetFlinkJobResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(GetFlinkJobResponse._of_own, _answers.json_of(response, {})),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        5: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
    failures=((200, "is_success", False),),
)


def sync_detailed(
    project_id: str,
    job_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[ErrorResponse | GetFlinkJobResponse | None]:
    """Get job details

    This API returns all that is known of one Flink job: its status, statements and settings.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        job_id (int): ID of the job.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | GetFlinkJobResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        job_id=job_id,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    job_id: int,
    *,
    client: AuthenticatedClient,
) -> GetFlinkJobResponse:
    """Get job details

    This API returns all that is known of one Flink job: its status, statements and settings.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        job_id (int): ID of the job.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as GetFlinkJobResponse.

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
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    job_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[ErrorResponse | GetFlinkJobResponse | None]:
    """Get job details

    This API returns all that is known of one Flink job: its status, statements and settings.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        job_id (int): ID of the job.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | GetFlinkJobResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        job_id=job_id,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    job_id: int,
    *,
    client: AuthenticatedClient,
) -> GetFlinkJobResponse:
    """Get job details

    This API returns all that is known of one Flink job: its status, statements and settings.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        job_id (int): ID of the job.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as GetFlinkJobResponse.

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
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
