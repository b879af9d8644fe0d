from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.global_variable_update import GlobalVariableUpdate
from ...models.is_success_message_response import IsSuccessMessageResponse
from ...types import Response


def _get_kwargs(
    project_id: str,
    var_name: str,
    *,
    body: GlobalVariableUpdate,
) -> dict[str, Any]:
    _headers: dict[str, str] = {}
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1.0/{project_id}/variables/{var_name}".format(
            project_id=_wire.segment("project_id", project_id),
            var_name=_wire.segment("var_name", var_name),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    _kwargs["json"] = _wire.to_wire(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


_ANSWERS: _answers.Answers[IsSuccessMessageResponse, ErrorResponse | IsSuccessMessageResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(IsSuccessMessageResponse._of_own, _answers.json_of(response, {})),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        5: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
    failures=((200, "is_success", False),),
)


def sync_detailed(
    project_id: str,
    var_name: str,
    *,
    client: AuthenticatedClient,
    body: GlobalVariableUpdate,
) -> Response[ErrorResponse | IsSuccessMessageResponse | None]:
    """Modify a global variable

    This API gives a global variable another value.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        var_name (str): Name of the variable: letters, digits and underscores. It neither consists of
            digits alone nor starts with an underscore. The value contains at most 128 characters.
        client: Where to send the request, and with whose token.
        body (GlobalVariableUpdate): Body of a request: modify a global variable.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | IsSuccessMessageResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        var_name=var_name,
        body=body,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    var_name: str,
    *,
    client: AuthenticatedClient,
    body: GlobalVariableUpdate,
) -> IsSuccessMessageResponse:
    """Modify a global variable

    This API gives a global variable another value.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        var_name (str): Name of the variable: letters, digits and underscores. It neither consists of
            digits alone nor starts with an underscore. The value contains at most 128 characters.
        client: Where to send the request, and with whose token.
        body (GlobalVariableUpdate): Body of a request: modify a global variable.

    Returns:
        The body, as IsSuccessMessageResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        var_name=var_name,
        body=body,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    var_name: str,
    *,
    client: AuthenticatedClient,
    body: GlobalVariableUpdate,
) -> Response[ErrorResponse | IsSuccessMessageResponse | None]:
    """Modify a global variable

    This API gives a global variable another value.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        var_name (str): Name of the variable: letters, digits and underscores. It neither consists of
            digits alone nor starts with an underscore. The value contains at most 128 characters.
        client: Where to send the request, and with whose token.
        body (GlobalVariableUpdate): Body of a request: modify a global variable.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | IsSuccessMessageResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        var_name=var_name,
        body=body,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    var_name: str,
    *,
    client: AuthenticatedClient,
    body: GlobalVariableUpdate,
) -> IsSuccessMessageResponse:
    """Modify a global variable

    This API gives a global variable another value.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        var_name (str): Name of the variable: letters, digits and underscores. It neither consists of
            digits alone nor starts with an underscore. The value contains at most 128 characters.
        client: Where to send the request, and with whose token.
        body (GlobalVariableUpdate): Body of a request: modify a global variable.

    Returns:
        The body, as IsSuccessMessageResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        var_name=var_name,
        body=body,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
