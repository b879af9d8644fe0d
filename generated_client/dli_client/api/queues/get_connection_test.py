from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.get_connection_test_response import GetConnectionTestResponse
from ...types import Response


def _get_kwargs(
    project_id: str,
    queue_name: str,
    task_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1.0/{project_id}/queues/{queue_name}/connection-test/{task_id}".format(
            project_id=_wire.segment("project_id", project_id),
            queue_name=_wire.segment("queue_name", queue_name),
            task_id=_wire.segment("task_id", task_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    return _kwargs


_ANSWERS: _answers.Answers[GetConnectionTestResponse, ErrorResponse | GetConnectionTestResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(GetConnectionTestResponse._of_own, _answers.json_of(response, {})),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        500: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
    failures=((200, "is_success", False),),
)


def sync_detailed(
    project_id: str,
    queue_name: str,
    task_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[ErrorResponse | GetConnectionTestResponse | None]:
    """Get connectivity test details of a specified address

    This API returns the result of a connectivity test.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        queue_name (str): Name of the queue.
        task_id (int): ID of the test, as
            [createConnectionTest](https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/creating_an_address_connectivity_test_request.html)
            returned it.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | GetConnectionTestResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        queue_name=queue_name,
        task_id=task_id,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    queue_name: str,
    task_id: int,
    *,
    client: AuthenticatedClient,
) -> GetConnectionTestResponse:
    """Get connectivity test details of a specified address

    This API returns the result of a connectivity test.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        queue_name (str): Name of the queue.
        task_id (int): ID of the test, as
            [createConnectionTest](https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/creating_an_address_connectivity_test_request.html)
            returned it.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as GetConnectionTestResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        queue_name=queue_name,
        task_id=task_id,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    queue_name: str,
    task_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[ErrorResponse | GetConnectionTestResponse | None]:
    """Get connectivity test details of a specified address

    This API returns the result of a connectivity test.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        queue_name (str): Name of the queue.
        task_id (int): ID of the test, as
            [createConnectionTest](https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/creating_an_address_connectivity_test_request.html)
            returned it.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | GetConnectionTestResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        queue_name=queue_name,
        task_id=task_id,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    queue_name: str,
    task_id: int,
    *,
    client: AuthenticatedClient,
) -> GetConnectionTestResponse:
    """Get connectivity test details of a specified address

    This API returns the result of a connectivity test.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        queue_name (str): Name of the queue.
        task_id (int): ID of the test, as
            [createConnectionTest](https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/creating_an_address_connectivity_test_request.html)
            returned it.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as GetConnectionTestResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        queue_name=queue_name,
        task_id=task_id,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
