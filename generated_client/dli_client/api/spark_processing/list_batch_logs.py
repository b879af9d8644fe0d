from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.list_batch_logs_response import ListBatchLogsResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    batch_id: str,
    *,
    from_: int | Unset = UNSET,
    size: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    index: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2.0/{project_id}/batches/{batch_id}/log".format(
            project_id=_wire.segment("project_id", project_id),
            batch_id=_wire.segment("batch_id", batch_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "from": from_,
                "size": size,
                "type": type_,
                "index": index,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[ListBatchLogsResponse, ErrorResponse | ListBatchLogsResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(ListBatchLogsResponse._of_own, _answers.json_of(response, {})),
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
    from_: int | Unset = UNSET,
    size: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    index: int | Unset = UNSET,
) -> Response[ErrorResponse | ListBatchLogsResponse | None]:
    """List batch job logs

    Deprecated.

    This API returns lines of the log of a Spark job.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [getSparkJobs](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/querying_batch_processing_job_details.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        batch_id (str): ID of the Spark job.
        from_ (int | Unset): Number of the first line to return, counted from 0. Without it, the last
            100 lines are returned.
        size (int | Unset): How many lines to return.
        type_ (str | Unset): Set it to **driver** for the log of the Spark driver.
        index (int | Unset): Which log of the driver to return: each retry of the job has one, counted
            from 0. It goes with **type**, which is then **driver** unless set. The default value is **0**.
            Default: 0.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListBatchLogsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        batch_id=batch_id,
        from_=from_,
        size=size,
        type_=type_,
        index=index,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    batch_id: str,
    *,
    client: AuthenticatedClient,
    from_: int | Unset = UNSET,
    size: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    index: int | Unset = UNSET,
) -> ListBatchLogsResponse:
    """List batch job logs

    Deprecated.

    This API returns lines of the log of a Spark job.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [getSparkJobs](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/querying_batch_processing_job_details.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        batch_id (str): ID of the Spark job.
        from_ (int | Unset): Number of the first line to return, counted from 0. Without it, the last
            100 lines are returned.
        size (int | Unset): How many lines to return.
        type_ (str | Unset): Set it to **driver** for the log of the Spark driver.
        index (int | Unset): Which log of the driver to return: each retry of the job has one, counted
            from 0. It goes with **type**, which is then **driver** unless set. The default value is **0**.
            Default: 0.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListBatchLogsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        batch_id=batch_id,
        from_=from_,
        size=size,
        type_=type_,
        index=index,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    batch_id: str,
    *,
    client: AuthenticatedClient,
    from_: int | Unset = UNSET,
    size: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    index: int | Unset = UNSET,
) -> Response[ErrorResponse | ListBatchLogsResponse | None]:
    """List batch job logs

    Deprecated.

    This API returns lines of the log of a Spark job.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [getSparkJobs](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/querying_batch_processing_job_details.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        batch_id (str): ID of the Spark job.
        from_ (int | Unset): Number of the first line to return, counted from 0. Without it, the last
            100 lines are returned.
        size (int | Unset): How many lines to return.
        type_ (str | Unset): Set it to **driver** for the log of the Spark driver.
        index (int | Unset): Which log of the driver to return: each retry of the job has one, counted
            from 0. It goes with **type**, which is then **driver** unless set. The default value is **0**.
            Default: 0.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListBatchLogsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        batch_id=batch_id,
        from_=from_,
        size=size,
        type_=type_,
        index=index,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    batch_id: str,
    *,
    client: AuthenticatedClient,
    from_: int | Unset = UNSET,
    size: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    index: int | Unset = UNSET,
) -> ListBatchLogsResponse:
    """List batch job logs

    Deprecated.

    This API returns lines of the log of a Spark job.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [getSparkJobs](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/querying_batch_processing_job_details.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        batch_id (str): ID of the Spark job.
        from_ (int | Unset): Number of the first line to return, counted from 0. Without it, the last
            100 lines are returned.
        size (int | Unset): How many lines to return.
        type_ (str | Unset): Set it to **driver** for the log of the Spark driver.
        index (int | Unset): Which log of the driver to return: each retry of the job has one, counted
            from 0. It goes with **type**, which is then **driver** unless set. The default value is **0**.
            Default: 0.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListBatchLogsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        batch_id=batch_id,
        from_=from_,
        size=size,
        type_=type_,
        index=index,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
