from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.create_spark_job_response import CreateSparkJobResponse
from ...models.error_response import ErrorResponse
from ...models.spark_job_create import SparkJobCreate
from ...types import Response


def _get_kwargs(
    project_id: str,
    *,
    body: SparkJobCreate,
) -> dict[str, Any]:
    _headers: dict[str, str] = {}
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2.0/{project_id}/batches".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    _kwargs["json"] = _wire.to_wire(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


_ANSWERS: _answers.Answers[CreateSparkJobResponse, CreateSparkJobResponse | ErrorResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(CreateSparkJobResponse._of_own, _answers.json_of(response, {})),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        500: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
)


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: SparkJobCreate,
) -> Response[CreateSparkJobResponse | ErrorResponse | None]:
    """Create a batch processing job

    This API submits a Spark job to a queue. Ask
    [getBatchStates](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/querying_a_batch_processing_job_status.html)
    until **state** is **success** or **dead**.

    A job that finds no resources for about 3 hours becomes **dead**.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        client: Where to send the request, and with whose token.
        body (SparkJobCreate): Body of a request: create a batch processing job.

    Returns:
        The response with status, headers and body; `parsed` is the body as CreateSparkJobResponse | ErrorResponse.

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
    body: SparkJobCreate,
) -> CreateSparkJobResponse:
    """Create a batch processing job

    This API submits a Spark job to a queue. Ask
    [getBatchStates](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/querying_a_batch_processing_job_status.html)
    until **state** is **success** or **dead**.

    A job that finds no resources for about 3 hours becomes **dead**.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        client: Where to send the request, and with whose token.
        body (SparkJobCreate): Body of a request: create a batch processing job.

    Returns:
        The body, as CreateSparkJobResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
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
    body: SparkJobCreate,
) -> Response[CreateSparkJobResponse | ErrorResponse | None]:
    """Create a batch processing job

    This API submits a Spark job to a queue. Ask
    [getBatchStates](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/querying_a_batch_processing_job_status.html)
    until **state** is **success** or **dead**.

    A job that finds no resources for about 3 hours becomes **dead**.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        client: Where to send the request, and with whose token.
        body (SparkJobCreate): Body of a request: create a batch processing job.

    Returns:
        The response with status, headers and body; `parsed` is the body as CreateSparkJobResponse | ErrorResponse.

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
    body: SparkJobCreate,
) -> CreateSparkJobResponse:
    """Create a batch processing job

    This API submits a Spark job to a queue. Ask
    [getBatchStates](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/querying_a_batch_processing_job_status.html)
    until **state** is **success** or **dead**.

    A job that finds no resources for about 3 hours becomes **dead**.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        client: Where to send the request, and with whose token.
        body (SparkJobCreate): Body of a request: create a batch processing job.

    Returns:
        The body, as CreateSparkJobResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
