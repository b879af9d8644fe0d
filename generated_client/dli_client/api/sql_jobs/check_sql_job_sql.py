from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.check_sql_job_sql_request import CheckSqlJobSqlRequest
from ...models.check_sql_job_sql_response import CheckSqlJobSqlResponse
from ...models.error_response import ErrorResponse
from ...types import Response


def _get_kwargs(
    project_id: str,
    *,
    body: CheckSqlJobSqlRequest,
) -> dict[str, Any]:
    _headers: dict[str, str] = {}
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1.0/{project_id}/jobs/check-sql".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    _kwargs["json"] = _wire.to_wire(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


_ANSWERS: _answers.Answers[CheckSqlJobSqlResponse, CheckSqlJobSqlResponse | ErrorResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(CheckSqlJobSqlResponse._of_own, _answers.json_of(response, {})),
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
    body: CheckSqlJobSqlRequest,
) -> Response[CheckSqlJobSqlResponse | ErrorResponse | None]:
    """Check SQL syntax

    This API checks an SQL statement without running it.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (CheckSqlJobSqlRequest): Body of a request: check SQL syntax.

    Returns:
        The response with status, headers and body; `parsed` is the body as CheckSqlJobSqlResponse | ErrorResponse.

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
    body: CheckSqlJobSqlRequest,
) -> CheckSqlJobSqlResponse:
    """Check SQL syntax

    This API checks an SQL statement without running it.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (CheckSqlJobSqlRequest): Body of a request: check SQL syntax.

    Returns:
        The body, as CheckSqlJobSqlResponse.

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
    body: CheckSqlJobSqlRequest,
) -> Response[CheckSqlJobSqlResponse | ErrorResponse | None]:
    """Check SQL syntax

    This API checks an SQL statement without running it.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (CheckSqlJobSqlRequest): Body of a request: check SQL syntax.

    Returns:
        The response with status, headers and body; `parsed` is the body as CheckSqlJobSqlResponse | ErrorResponse.

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
    body: CheckSqlJobSqlRequest,
) -> CheckSqlJobSqlResponse:
    """Check SQL syntax

    This API checks an SQL statement without running it.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (CheckSqlJobSqlRequest): Body of a request: check SQL syntax.

    Returns:
        The body, as CheckSqlJobSqlResponse.

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
