from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.submit_sql_job_request import SubmitSqlJobRequest
from ...models.submit_sql_job_response import SubmitSqlJobResponse
from ...types import Response


def _get_kwargs(
    project_id: str,
    *,
    body: SubmitSqlJobRequest,
) -> dict[str, Any]:
    _headers: dict[str, str] = {}
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1.0/{project_id}/jobs/submit-job".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    _kwargs["json"] = _wire.to_wire(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


_ANSWERS: _answers.Answers[SubmitSqlJobResponse, ErrorResponse | SubmitSqlJobResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(SubmitSqlJobResponse._of_own, _answers.json_of(response, {})),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        500: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
    failures=((200, "is_success", False),),
)


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: SubmitSqlJobRequest,
) -> Response[ErrorResponse | SubmitSqlJobResponse | None]:
    """Submit a SQL job

    This API submits an SQL statement as a job. Ask
    [getSqlJobStatus](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/querying_job_status.html)
    how it stands;
    [previewSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/previewing_sql_job_query_results.html)
    and
    [exportSqlJobResults](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/exporting_query_results.html)
    give its result,
    [cancelSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/canceling_a_job_recommended.html)
    stops it.

    A statement that defines, controls, loads, queries or inserts data is taken (DDL, DCL, IMPORT,
    QUERY, INSERT). For DCL the call returns only when the statement is done.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        client: Where to send the request, and with whose token.
        body (SubmitSqlJobRequest): Body of a request: submit a SQL job.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | SubmitSqlJobResponse.

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
    body: SubmitSqlJobRequest,
) -> SubmitSqlJobResponse:
    """Submit a SQL job

    This API submits an SQL statement as a job. Ask
    [getSqlJobStatus](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/querying_job_status.html)
    how it stands;
    [previewSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/previewing_sql_job_query_results.html)
    and
    [exportSqlJobResults](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/exporting_query_results.html)
    give its result,
    [cancelSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/canceling_a_job_recommended.html)
    stops it.

    A statement that defines, controls, loads, queries or inserts data is taken (DDL, DCL, IMPORT,
    QUERY, INSERT). For DCL the call returns only when the statement is done.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        client: Where to send the request, and with whose token.
        body (SubmitSqlJobRequest): Body of a request: submit a SQL job.

    Returns:
        The body, as SubmitSqlJobResponse.

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
    body: SubmitSqlJobRequest,
) -> Response[ErrorResponse | SubmitSqlJobResponse | None]:
    """Submit a SQL job

    This API submits an SQL statement as a job. Ask
    [getSqlJobStatus](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/querying_job_status.html)
    how it stands;
    [previewSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/previewing_sql_job_query_results.html)
    and
    [exportSqlJobResults](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/exporting_query_results.html)
    give its result,
    [cancelSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/canceling_a_job_recommended.html)
    stops it.

    A statement that defines, controls, loads, queries or inserts data is taken (DDL, DCL, IMPORT,
    QUERY, INSERT). For DCL the call returns only when the statement is done.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        client: Where to send the request, and with whose token.
        body (SubmitSqlJobRequest): Body of a request: submit a SQL job.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | SubmitSqlJobResponse.

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
    body: SubmitSqlJobRequest,
) -> SubmitSqlJobResponse:
    """Submit a SQL job

    This API submits an SQL statement as a job. Ask
    [getSqlJobStatus](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/querying_job_status.html)
    how it stands;
    [previewSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/previewing_sql_job_query_results.html)
    and
    [exportSqlJobResults](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/exporting_query_results.html)
    give its result,
    [cancelSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/canceling_a_job_recommended.html)
    stops it.

    A statement that defines, controls, loads, queries or inserts data is taken (DDL, DCL, IMPORT,
    QUERY, INSERT). For DCL the call returns only when the statement is done.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        client: Where to send the request, and with whose token.
        body (SubmitSqlJobRequest): Body of a request: submit a SQL job.

    Returns:
        The body, as SubmitSqlJobResponse.

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
