from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.batch_state import BatchState
from ...models.error_response import ErrorResponse
from ...models.list_spark_jobs_response import ListSparkJobsResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    *,
    job_name: str | Unset = UNSET,
    job_id: str | Unset = UNSET,
    cluster_name: str | Unset = UNSET,
    queue_name: str | Unset = UNSET,
    from_: int | Unset = UNSET,
    size: int | Unset = UNSET,
    state: BatchState | str | Unset = UNSET,
    owner: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2.0/{project_id}/batches".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "job_name": job_name,
                "job-id": job_id,
                "cluster_name": cluster_name,
                "queue_name": queue_name,
                "from": from_,
                "size": size,
                "state": state,
                "owner": owner,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[ListSparkJobsResponse, ErrorResponse | ListSparkJobsResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(ListSparkJobsResponse._of_own, _answers.json_of(response, {})),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        500: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
)


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    job_name: str | Unset = UNSET,
    job_id: str | Unset = UNSET,
    cluster_name: str | Unset = UNSET,
    queue_name: str | Unset = UNSET,
    from_: int | Unset = UNSET,
    size: int | Unset = UNSET,
    state: BatchState | str | Unset = UNSET,
    owner: str | Unset = UNSET,
) -> Response[ErrorResponse | ListSparkJobsResponse | None]:
    """List batch processing jobs

    This API lists the Spark jobs of a project, or of one of its queues.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        job_name (str | Unset): Name of the jobs to list.
        job_id (str | Unset): ID of the job to list.

            Example: **03923a72-5ace-466a-a573-e8c7b08b8cf3** Example: 03923a72-5ace-466a-a573-e8c7b08b8cf3.
        cluster_name (str | Unset): Queue of the jobs to list. Without it, those of all queues are
            listed; naming the queue is better.
        queue_name (str | Unset): Queue of the jobs to list, which is the better way to name it.
        from_ (int | Unset): Index of the first job to return, counted from 0.
        size (int | Unset): How many jobs to return.
        state (BatchState | Unset): State of the jobs to list. The options are:

            - **starting**: is being started
            - **running**: is running
            - **dead**: has ended without success
            - **success**: has succeeded
            - **recovering**: is being restored
        owner (str | Unset): User who submitted the jobs to list.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListSparkJobsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        job_name=job_name,
        job_id=job_id,
        cluster_name=cluster_name,
        queue_name=queue_name,
        from_=from_,
        size=size,
        state=state,
        owner=owner,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient,
    job_name: str | Unset = UNSET,
    job_id: str | Unset = UNSET,
    cluster_name: str | Unset = UNSET,
    queue_name: str | Unset = UNSET,
    from_: int | Unset = UNSET,
    size: int | Unset = UNSET,
    state: BatchState | str | Unset = UNSET,
    owner: str | Unset = UNSET,
) -> ListSparkJobsResponse:
    """List batch processing jobs

    This API lists the Spark jobs of a project, or of one of its queues.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        job_name (str | Unset): Name of the jobs to list.
        job_id (str | Unset): ID of the job to list.

            Example: **03923a72-5ace-466a-a573-e8c7b08b8cf3** Example: 03923a72-5ace-466a-a573-e8c7b08b8cf3.
        cluster_name (str | Unset): Queue of the jobs to list. Without it, those of all queues are
            listed; naming the queue is better.
        queue_name (str | Unset): Queue of the jobs to list, which is the better way to name it.
        from_ (int | Unset): Index of the first job to return, counted from 0.
        size (int | Unset): How many jobs to return.
        state (BatchState | Unset): State of the jobs to list. The options are:

            - **starting**: is being started
            - **running**: is running
            - **dead**: has ended without success
            - **success**: has succeeded
            - **recovering**: is being restored
        owner (str | Unset): User who submitted the jobs to list.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListSparkJobsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        job_name=job_name,
        job_id=job_id,
        cluster_name=cluster_name,
        queue_name=queue_name,
        from_=from_,
        size=size,
        state=state,
        owner=owner,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    job_name: str | Unset = UNSET,
    job_id: str | Unset = UNSET,
    cluster_name: str | Unset = UNSET,
    queue_name: str | Unset = UNSET,
    from_: int | Unset = UNSET,
    size: int | Unset = UNSET,
    state: BatchState | str | Unset = UNSET,
    owner: str | Unset = UNSET,
) -> Response[ErrorResponse | ListSparkJobsResponse | None]:
    """List batch processing jobs

    This API lists the Spark jobs of a project, or of one of its queues.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        job_name (str | Unset): Name of the jobs to list.
        job_id (str | Unset): ID of the job to list.

            Example: **03923a72-5ace-466a-a573-e8c7b08b8cf3** Example: 03923a72-5ace-466a-a573-e8c7b08b8cf3.
        cluster_name (str | Unset): Queue of the jobs to list. Without it, those of all queues are
            listed; naming the queue is better.
        queue_name (str | Unset): Queue of the jobs to list, which is the better way to name it.
        from_ (int | Unset): Index of the first job to return, counted from 0.
        size (int | Unset): How many jobs to return.
        state (BatchState | Unset): State of the jobs to list. The options are:

            - **starting**: is being started
            - **running**: is running
            - **dead**: has ended without success
            - **success**: has succeeded
            - **recovering**: is being restored
        owner (str | Unset): User who submitted the jobs to list.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListSparkJobsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        job_name=job_name,
        job_id=job_id,
        cluster_name=cluster_name,
        queue_name=queue_name,
        from_=from_,
        size=size,
        state=state,
        owner=owner,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient,
    job_name: str | Unset = UNSET,
    job_id: str | Unset = UNSET,
    cluster_name: str | Unset = UNSET,
    queue_name: str | Unset = UNSET,
    from_: int | Unset = UNSET,
    size: int | Unset = UNSET,
    state: BatchState | str | Unset = UNSET,
    owner: str | Unset = UNSET,
) -> ListSparkJobsResponse:
    """List batch processing jobs

    This API lists the Spark jobs of a project, or of one of its queues.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        job_name (str | Unset): Name of the jobs to list.
        job_id (str | Unset): ID of the job to list.

            Example: **03923a72-5ace-466a-a573-e8c7b08b8cf3** Example: 03923a72-5ace-466a-a573-e8c7b08b8cf3.
        cluster_name (str | Unset): Queue of the jobs to list. Without it, those of all queues are
            listed; naming the queue is better.
        queue_name (str | Unset): Queue of the jobs to list, which is the better way to name it.
        from_ (int | Unset): Index of the first job to return, counted from 0.
        size (int | Unset): How many jobs to return.
        state (BatchState | Unset): State of the jobs to list. The options are:

            - **starting**: is being started
            - **running**: is running
            - **dead**: has ended without success
            - **success**: has succeeded
            - **recovering**: is being restored
        owner (str | Unset): User who submitted the jobs to list.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListSparkJobsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        job_name=job_name,
        job_id=job_id,
        cluster_name=cluster_name,
        queue_name=queue_name,
        from_=from_,
        size=size,
        state=state,
        owner=owner,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
