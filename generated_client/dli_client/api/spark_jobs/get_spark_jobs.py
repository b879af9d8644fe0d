from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.get_spark_jobs_response import GetSparkJobsResponse
from ...types import Response


def _get_kwargs(
    project_id: str,
    batch_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2.0/{project_id}/batches/{batch_id}".format(
            project_id=_wire.segment("project_id", project_id),
            batch_id=_wire.segment("batch_id", batch_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    return _kwargs


_ANSWERS: _answers.Answers[GetSparkJobsResponse, ErrorResponse | GetSparkJobsResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(GetSparkJobsResponse._of_own, _answers.json_of(response, {})),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        500: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
)


def sync_detailed(
    project_id: str,
    batch_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[ErrorResponse | GetSparkJobsResponse | None]:
    """Get batch processing job details

    This API returns all that is known of one Spark job.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        batch_id (str): ID of the Spark job, in UUID form. The value must match the regular expression
            `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.

            Example: **0a324461-d9d9-45da-a52a-3b3c7a3d809e** Example: 0a324461-d9d9-45da-a52a-3b3c7a3d809e.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | GetSparkJobsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        batch_id=batch_id,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    batch_id: str,
    *,
    client: AuthenticatedClient,
) -> GetSparkJobsResponse:
    """Get batch processing job details

    This API returns all that is known of one Spark job.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        batch_id (str): ID of the Spark job, in UUID form. The value must match the regular expression
            `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.

            Example: **0a324461-d9d9-45da-a52a-3b3c7a3d809e** Example: 0a324461-d9d9-45da-a52a-3b3c7a3d809e.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as GetSparkJobsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        batch_id=batch_id,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    batch_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[ErrorResponse | GetSparkJobsResponse | None]:
    """Get batch processing job details

    This API returns all that is known of one Spark job.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        batch_id (str): ID of the Spark job, in UUID form. The value must match the regular expression
            `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.

            Example: **0a324461-d9d9-45da-a52a-3b3c7a3d809e** Example: 0a324461-d9d9-45da-a52a-3b3c7a3d809e.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | GetSparkJobsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        batch_id=batch_id,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    batch_id: str,
    *,
    client: AuthenticatedClient,
) -> GetSparkJobsResponse:
    """Get batch processing job details

    This API returns all that is known of one Spark job.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        batch_id (str): ID of the Spark job, in UUID form. The value must match the regular expression
            `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.

            Example: **0a324461-d9d9-45da-a52a-3b3c7a3d809e** Example: 0a324461-d9d9-45da-a52a-3b3c7a3d809e.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as GetSparkJobsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        batch_id=batch_id,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
