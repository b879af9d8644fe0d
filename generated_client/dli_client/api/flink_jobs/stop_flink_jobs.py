from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.is_success_message_response import IsSuccessMessageResponse
from ...models.stop_flink_jobs_request import StopFlinkJobsRequest
from ...types import Response


def _get_kwargs(
    project_id: str,
    *,
    body: StopFlinkJobsRequest,
) -> dict[str, Any]:
    _headers: dict[str, str] = {}
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1.0/{project_id}/streaming/jobs/stop".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    _kwargs["json"] = _wire.to_wire(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


_ANSWERS: _answers.Answers[list[IsSuccessMessageResponse], ErrorResponse | list[IsSuccessMessageResponse]] = (
    _answers.Answers(
        {
            200: lambda response: _wire.as_models(IsSuccessMessageResponse, _answers.json_of(response, [])),
            400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
            5: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        },
        success=200,
    )
)


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: StopFlinkJobsRequest,
) -> Response[ErrorResponse | list[IsSuccessMessageResponse] | None]:
    """Stop jobs in batches

    This API stops one or more running Flink jobs. Ask
    [getFlinkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/querying_job_details.html)
    until **status** is **job_cancel_success** or **job_cancel_fail**.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (StopFlinkJobsRequest): Body of a request: stop jobs in batches.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | list[IsSuccessMessageResponse].

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
    body: StopFlinkJobsRequest,
) -> list[IsSuccessMessageResponse]:
    """Stop jobs in batches

    This API stops one or more running Flink jobs. Ask
    [getFlinkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/querying_job_details.html)
    until **status** is **job_cancel_success** or **job_cancel_fail**.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (StopFlinkJobsRequest): Body of a request: stop jobs in batches.

    Returns:
        The body, as list[IsSuccessMessageResponse].

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
    body: StopFlinkJobsRequest,
) -> Response[ErrorResponse | list[IsSuccessMessageResponse] | None]:
    """Stop jobs in batches

    This API stops one or more running Flink jobs. Ask
    [getFlinkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/querying_job_details.html)
    until **status** is **job_cancel_success** or **job_cancel_fail**.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (StopFlinkJobsRequest): Body of a request: stop jobs in batches.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | list[IsSuccessMessageResponse].

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
    body: StopFlinkJobsRequest,
) -> list[IsSuccessMessageResponse]:
    """Stop jobs in batches

    This API stops one or more running Flink jobs. Ask
    [getFlinkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/querying_job_details.html)
    until **status** is **job_cancel_success** or **job_cancel_fail**.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (StopFlinkJobsRequest): Body of a request: stop jobs in batches.

    Returns:
        The body, as list[IsSuccessMessageResponse].

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
