from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.preview_sql_job_response import PreviewSqlJobResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    job_id: str,
    *,
    page_size: int | Unset = UNSET,
    queue_name: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1.0/{project_id}/jobs/{job_id}/preview".format(
            project_id=_wire.segment("project_id", project_id),
            job_id=_wire.segment("job_id", job_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "page-size": page_size,
                "queue-name": queue_name,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[PreviewSqlJobResponse, ErrorResponse | PreviewSqlJobResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(PreviewSqlJobResponse._of_own, _answers.json_of(response, {})),
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
    page_size: int | Unset = UNSET,
    queue_name: str | Unset = UNSET,
) -> Response[ErrorResponse | PreviewSqlJobResponse | None]:
    """Preview SQL job Query results

    This API returns the first rows of the result of a QUERY job, 1000 at most.
    [exportSqlJobResults](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/exporting_query_results.html)
    gives a longer result.

    Only the head of the result can be had; there are no further pages.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        job_id (str): ID of the job.
        page_size (int | Unset): How many rows to return, a number from 1 to 1000. The default value is
            **1000**. Default: 1000.
        queue_name (str | Unset): Queue that reads the results. Without it, the default queue of the
            system does.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | PreviewSqlJobResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        job_id=job_id,
        page_size=page_size,
        queue_name=queue_name,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    job_id: str,
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = UNSET,
    queue_name: str | Unset = UNSET,
) -> PreviewSqlJobResponse:
    """Preview SQL job Query results

    This API returns the first rows of the result of a QUERY job, 1000 at most.
    [exportSqlJobResults](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/exporting_query_results.html)
    gives a longer result.

    Only the head of the result can be had; there are no further pages.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        job_id (str): ID of the job.
        page_size (int | Unset): How many rows to return, a number from 1 to 1000. The default value is
            **1000**. Default: 1000.
        queue_name (str | Unset): Queue that reads the results. Without it, the default queue of the
            system does.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as PreviewSqlJobResponse.

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
        page_size=page_size,
        queue_name=queue_name,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    job_id: str,
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = UNSET,
    queue_name: str | Unset = UNSET,
) -> Response[ErrorResponse | PreviewSqlJobResponse | None]:
    """Preview SQL job Query results

    This API returns the first rows of the result of a QUERY job, 1000 at most.
    [exportSqlJobResults](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/exporting_query_results.html)
    gives a longer result.

    Only the head of the result can be had; there are no further pages.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        job_id (str): ID of the job.
        page_size (int | Unset): How many rows to return, a number from 1 to 1000. The default value is
            **1000**. Default: 1000.
        queue_name (str | Unset): Queue that reads the results. Without it, the default queue of the
            system does.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | PreviewSqlJobResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        job_id=job_id,
        page_size=page_size,
        queue_name=queue_name,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    job_id: str,
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = UNSET,
    queue_name: str | Unset = UNSET,
) -> PreviewSqlJobResponse:
    """Preview SQL job Query results

    This API returns the first rows of the result of a QUERY job, 1000 at most.
    [exportSqlJobResults](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/exporting_query_results.html)
    gives a longer result.

    Only the head of the result can be had; there are no further pages.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        job_id (str): ID of the job.
        page_size (int | Unset): How many rows to return, a number from 1 to 1000. The default value is
            **1000**. Default: 1000.
        queue_name (str | Unset): Queue that reads the results. Without it, the default queue of the
            system does.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as PreviewSqlJobResponse.

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
        page_size=page_size,
        queue_name=queue_name,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
