from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.flink_job_template_order import FlinkJobTemplateOrder
from ...models.job_detail_status import JobDetailStatus
from ...models.jobs_job_type import JobsJobType
from ...models.list_flink_jobs_response import ListFlinkJobsResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    *,
    job_type: JobsJobType | str | Unset = UNSET,
    status: JobDetailStatus | str | Unset = UNSET,
    queue_name: str | Unset = UNSET,
    order: FlinkJobTemplateOrder | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    show_detail: bool | Unset = UNSET,
    user_name: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1.0/{project_id}/streaming/jobs".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "job_type": job_type,
                "status": status,
                "queue_name": queue_name,
                "order": order,
                "limit": limit,
                "name": name,
                "offset": offset,
                "show_detail": show_detail,
                "user_name": user_name,
                "tags": tags,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[ListFlinkJobsResponse, ErrorResponse | ListFlinkJobsResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(ListFlinkJobsResponse._of_own, _answers.json_of(response, {})),
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
    job_type: JobsJobType | str | Unset = UNSET,
    status: JobDetailStatus | str | Unset = UNSET,
    queue_name: str | Unset = UNSET,
    order: FlinkJobTemplateOrder | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    show_detail: bool | Unset = UNSET,
    user_name: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> Response[ErrorResponse | ListFlinkJobsResponse | None]:
    """List jobs

    This API lists the Flink jobs of the user, filtered and sorted as you like.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        job_type (JobsJobType | Unset): Type of the jobs to list. The options are:

            - **flink_sql_job**: Flink SQL job
            - **flink_jar_job**: Flink job from JAR files
        status (JobDetailStatus | Unset): Status of the jobs to list. The options are:

            - **job_init**: is a draft
            - **job_submitting**: is being submitted
            - **job_submit_fail**: could not be submitted
            - **job_running**: is running
            - **job_running_exception**: has stopped because of an error
            - **job_downloading**: is being downloaded
            - **job_idle**: is idle
            - **job_canceling**: is being stopped
            - **job_cancel_success**: has been stopped
            - **job_cancel_fail**: could not be stopped
            - **job_savepointing**: a savepoint is being made
            - **job_finish**: has come to its end
        queue_name (str | Unset): Queue of the jobs to list.
        order (FlinkJobTemplateOrder | Unset): Order of the list. The default value is **desc**. The
            options are:

            - **asc**: ascending
            - **desc**: descending
        limit (int | Unset): How many jobs to return at most. The value ranges from 0 to 100. The
            default value is **10**. Default: 10.
        name (str | Unset): Name of the jobs to list. The value contains 0 to 57 characters.
        offset (int | Unset): How many jobs to leave out at the head of the list.
        show_detail (bool | Unset): Whether to return the details of each job that
            [getFlinkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/querying_job_details.html)
            returns. The default value is **false**. Default: false.
        user_name (str | Unset): User who created the jobs to list.
        tags (str | Unset): Tags of the jobs to list.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListFlinkJobsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        job_type=job_type,
        status=status,
        queue_name=queue_name,
        order=order,
        limit=limit,
        name=name,
        offset=offset,
        show_detail=show_detail,
        user_name=user_name,
        tags=tags,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient,
    job_type: JobsJobType | str | Unset = UNSET,
    status: JobDetailStatus | str | Unset = UNSET,
    queue_name: str | Unset = UNSET,
    order: FlinkJobTemplateOrder | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    show_detail: bool | Unset = UNSET,
    user_name: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> ListFlinkJobsResponse:
    """List jobs

    This API lists the Flink jobs of the user, filtered and sorted as you like.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        job_type (JobsJobType | Unset): Type of the jobs to list. The options are:

            - **flink_sql_job**: Flink SQL job
            - **flink_jar_job**: Flink job from JAR files
        status (JobDetailStatus | Unset): Status of the jobs to list. The options are:

            - **job_init**: is a draft
            - **job_submitting**: is being submitted
            - **job_submit_fail**: could not be submitted
            - **job_running**: is running
            - **job_running_exception**: has stopped because of an error
            - **job_downloading**: is being downloaded
            - **job_idle**: is idle
            - **job_canceling**: is being stopped
            - **job_cancel_success**: has been stopped
            - **job_cancel_fail**: could not be stopped
            - **job_savepointing**: a savepoint is being made
            - **job_finish**: has come to its end
        queue_name (str | Unset): Queue of the jobs to list.
        order (FlinkJobTemplateOrder | Unset): Order of the list. The default value is **desc**. The
            options are:

            - **asc**: ascending
            - **desc**: descending
        limit (int | Unset): How many jobs to return at most. The value ranges from 0 to 100. The
            default value is **10**. Default: 10.
        name (str | Unset): Name of the jobs to list. The value contains 0 to 57 characters.
        offset (int | Unset): How many jobs to leave out at the head of the list.
        show_detail (bool | Unset): Whether to return the details of each job that
            [getFlinkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/querying_job_details.html)
            returns. The default value is **false**. Default: false.
        user_name (str | Unset): User who created the jobs to list.
        tags (str | Unset): Tags of the jobs to list.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListFlinkJobsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        job_type=job_type,
        status=status,
        queue_name=queue_name,
        order=order,
        limit=limit,
        name=name,
        offset=offset,
        show_detail=show_detail,
        user_name=user_name,
        tags=tags,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    job_type: JobsJobType | str | Unset = UNSET,
    status: JobDetailStatus | str | Unset = UNSET,
    queue_name: str | Unset = UNSET,
    order: FlinkJobTemplateOrder | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    show_detail: bool | Unset = UNSET,
    user_name: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> Response[ErrorResponse | ListFlinkJobsResponse | None]:
    """List jobs

    This API lists the Flink jobs of the user, filtered and sorted as you like.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        job_type (JobsJobType | Unset): Type of the jobs to list. The options are:

            - **flink_sql_job**: Flink SQL job
            - **flink_jar_job**: Flink job from JAR files
        status (JobDetailStatus | Unset): Status of the jobs to list. The options are:

            - **job_init**: is a draft
            - **job_submitting**: is being submitted
            - **job_submit_fail**: could not be submitted
            - **job_running**: is running
            - **job_running_exception**: has stopped because of an error
            - **job_downloading**: is being downloaded
            - **job_idle**: is idle
            - **job_canceling**: is being stopped
            - **job_cancel_success**: has been stopped
            - **job_cancel_fail**: could not be stopped
            - **job_savepointing**: a savepoint is being made
            - **job_finish**: has come to its end
        queue_name (str | Unset): Queue of the jobs to list.
        order (FlinkJobTemplateOrder | Unset): Order of the list. The default value is **desc**. The
            options are:

            - **asc**: ascending
            - **desc**: descending
        limit (int | Unset): How many jobs to return at most. The value ranges from 0 to 100. The
            default value is **10**. Default: 10.
        name (str | Unset): Name of the jobs to list. The value contains 0 to 57 characters.
        offset (int | Unset): How many jobs to leave out at the head of the list.
        show_detail (bool | Unset): Whether to return the details of each job that
            [getFlinkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/querying_job_details.html)
            returns. The default value is **false**. Default: false.
        user_name (str | Unset): User who created the jobs to list.
        tags (str | Unset): Tags of the jobs to list.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListFlinkJobsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        job_type=job_type,
        status=status,
        queue_name=queue_name,
        order=order,
        limit=limit,
        name=name,
        offset=offset,
        show_detail=show_detail,
        user_name=user_name,
        tags=tags,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient,
    job_type: JobsJobType | str | Unset = UNSET,
    status: JobDetailStatus | str | Unset = UNSET,
    queue_name: str | Unset = UNSET,
    order: FlinkJobTemplateOrder | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    show_detail: bool | Unset = UNSET,
    user_name: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> ListFlinkJobsResponse:
    """List jobs

    This API lists the Flink jobs of the user, filtered and sorted as you like.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        job_type (JobsJobType | Unset): Type of the jobs to list. The options are:

            - **flink_sql_job**: Flink SQL job
            - **flink_jar_job**: Flink job from JAR files
        status (JobDetailStatus | Unset): Status of the jobs to list. The options are:

            - **job_init**: is a draft
            - **job_submitting**: is being submitted
            - **job_submit_fail**: could not be submitted
            - **job_running**: is running
            - **job_running_exception**: has stopped because of an error
            - **job_downloading**: is being downloaded
            - **job_idle**: is idle
            - **job_canceling**: is being stopped
            - **job_cancel_success**: has been stopped
            - **job_cancel_fail**: could not be stopped
            - **job_savepointing**: a savepoint is being made
            - **job_finish**: has come to its end
        queue_name (str | Unset): Queue of the jobs to list.
        order (FlinkJobTemplateOrder | Unset): Order of the list. The default value is **desc**. The
            options are:

            - **asc**: ascending
            - **desc**: descending
        limit (int | Unset): How many jobs to return at most. The value ranges from 0 to 100. The
            default value is **10**. Default: 10.
        name (str | Unset): Name of the jobs to list. The value contains 0 to 57 characters.
        offset (int | Unset): How many jobs to leave out at the head of the list.
        show_detail (bool | Unset): Whether to return the details of each job that
            [getFlinkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/querying_job_details.html)
            returns. The default value is **false**. Default: false.
        user_name (str | Unset): User who created the jobs to list.
        tags (str | Unset): Tags of the jobs to list.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListFlinkJobsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        job_type=job_type,
        status=status,
        queue_name=queue_name,
        order=order,
        limit=limit,
        name=name,
        offset=offset,
        show_detail=show_detail,
        user_name=user_name,
        tags=tags,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
