from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.list_global_variables_response import ListGlobalVariablesResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1.0/{project_id}/variables".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "limit": limit,
                "offset": offset,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[ListGlobalVariablesResponse, ErrorResponse | ListGlobalVariablesResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(ListGlobalVariablesResponse._of_own, _answers.json_of(response, {})),
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
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[ErrorResponse | ListGlobalVariablesResponse | None]:
    """List all global variables

    This API lists the global variables of a project.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        limit (int | Unset): How many entries to return at most. The default value is **100**. Default:
            100.
        offset (int | Unset): How many entries to leave out at the head of the list. The default value
            is **0**. Default: 0.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListGlobalVariablesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        limit=limit,
        offset=offset,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> ListGlobalVariablesResponse:
    """List all global variables

    This API lists the global variables of a project.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        limit (int | Unset): How many entries to return at most. The default value is **100**. Default:
            100.
        offset (int | Unset): How many entries to leave out at the head of the list. The default value
            is **0**. Default: 0.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListGlobalVariablesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        limit=limit,
        offset=offset,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[ErrorResponse | ListGlobalVariablesResponse | None]:
    """List all global variables

    This API lists the global variables of a project.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        limit (int | Unset): How many entries to return at most. The default value is **100**. Default:
            100.
        offset (int | Unset): How many entries to leave out at the head of the list. The default value
            is **0**. Default: 0.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListGlobalVariablesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        limit=limit,
        offset=offset,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> ListGlobalVariablesResponse:
    """List all global variables

    This API lists the global variables of a project.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        limit (int | Unset): How many entries to return at most. The default value is **100**. Default:
            100.
        offset (int | Unset): How many entries to leave out at the head of the list. The default value
            is **0**. Default: 0.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListGlobalVariablesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        limit=limit,
        offset=offset,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
