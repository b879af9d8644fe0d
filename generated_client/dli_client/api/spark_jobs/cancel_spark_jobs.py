from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.cancel_spark_jobs_response import CancelSparkJobsResponse
from ...models.error_response import ErrorResponse
from ...types import Response


def _get_kwargs(
    project_id: str,
    batch_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v2.0/{project_id}/batches/{batch_id}".format(
            project_id=_wire.segment("project_id", project_id),
            batch_id=_wire.segment("batch_id", batch_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    return _kwargs


_ANSWERS: _answers.Answers[CancelSparkJobsResponse, CancelSparkJobsResponse | ErrorResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(CancelSparkJobsResponse._of_own, _answers.json_of(response, {})),
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
) -> Response[CancelSparkJobsResponse | ErrorResponse | None]:
    """Cancel a batch processing job

    This API cancels a Spark job.

    A job that has succeeded or failed cannot be cancelled any more.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        batch_id (str): ID of the Spark job, as
            [createSparkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/creating_a_batch_processing_job.html)
            returned it.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as CancelSparkJobsResponse | ErrorResponse.

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
) -> CancelSparkJobsResponse:
    """Cancel a batch processing job

    This API cancels a Spark job.

    A job that has succeeded or failed cannot be cancelled any more.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        batch_id (str): ID of the Spark job, as
            [createSparkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/creating_a_batch_processing_job.html)
            returned it.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as CancelSparkJobsResponse.

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
) -> Response[CancelSparkJobsResponse | ErrorResponse | None]:
    """Cancel a batch processing job

    This API cancels a Spark job.

    A job that has succeeded or failed cannot be cancelled any more.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        batch_id (str): ID of the Spark job, as
            [createSparkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/creating_a_batch_processing_job.html)
            returned it.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as CancelSparkJobsResponse | ErrorResponse.

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
) -> CancelSparkJobsResponse:
    """Cancel a batch processing job

    This API cancels a Spark job.

    A job that has succeeded or failed cannot be cancelled any more.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        batch_id (str): ID of the Spark job, as
            [createSparkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/creating_a_batch_processing_job.html)
            returned it.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as CancelSparkJobsResponse.

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
