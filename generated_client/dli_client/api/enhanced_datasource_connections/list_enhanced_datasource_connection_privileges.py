from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.list_enhanced_datasource_connection_privileges_response import (
    ListEnhancedDatasourceConnectionPrivilegesResponse,
)
from ...types import Response


def _get_kwargs(
    project_id: str,
    connection_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2.0/{project_id}/datasource/enhanced-connections/{connection_id}/privileges".format(
            project_id=_wire.segment("project_id", project_id),
            connection_id=_wire.segment("connection_id", connection_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    return _kwargs


_ANSWERS: _answers.Answers[
    ListEnhancedDatasourceConnectionPrivilegesResponse,
    ErrorResponse | ListEnhancedDatasourceConnectionPrivilegesResponse,
] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(
            ListEnhancedDatasourceConnectionPrivilegesResponse._of_own, _answers.json_of(response, {})
        ),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        5: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
    failures=((200, "is_success", False),),
)


def sync_detailed(
    project_id: str,
    connection_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[ErrorResponse | ListEnhancedDatasourceConnectionPrivilegesResponse | None]:
    """List authorization of an enhanced datasource connection

    This API lists the projects that may use an enhanced datasource connection.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        connection_id (str): ID of the enhanced datasource connection.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListEnhancedDatasourceConnectionPrivilegesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        connection_id=connection_id,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    connection_id: str,
    *,
    client: AuthenticatedClient,
) -> ListEnhancedDatasourceConnectionPrivilegesResponse:
    """List authorization of an enhanced datasource connection

    This API lists the projects that may use an enhanced datasource connection.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        connection_id (str): ID of the enhanced datasource connection.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListEnhancedDatasourceConnectionPrivilegesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        connection_id=connection_id,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    connection_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[ErrorResponse | ListEnhancedDatasourceConnectionPrivilegesResponse | None]:
    """List authorization of an enhanced datasource connection

    This API lists the projects that may use an enhanced datasource connection.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        connection_id (str): ID of the enhanced datasource connection.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListEnhancedDatasourceConnectionPrivilegesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        connection_id=connection_id,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    connection_id: str,
    *,
    client: AuthenticatedClient,
) -> ListEnhancedDatasourceConnectionPrivilegesResponse:
    """List authorization of an enhanced datasource connection

    This API lists the projects that may use an enhanced datasource connection.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        connection_id (str): ID of the enhanced datasource connection.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListEnhancedDatasourceConnectionPrivilegesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        connection_id=connection_id,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
