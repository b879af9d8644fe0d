from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.connection_test_create import ConnectionTestCreate
from ...models.create_connection_test_response import CreateConnectionTestResponse
from ...models.error_response import ErrorResponse
from ...types import Response


def _get_kwargs(
    project_id: str,
    queue_name: str,
    *,
    body: ConnectionTestCreate,
) -> dict[str, Any]:
    _headers: dict[str, str] = {}
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1.0/{project_id}/queues/{queue_name}/connection-test".format(
            project_id=_wire.segment("project_id", project_id),
            queue_name=_wire.segment("queue_name", queue_name),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    _kwargs["json"] = _wire.to_wire(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


_ANSWERS: _answers.Answers[CreateConnectionTestResponse, CreateConnectionTestResponse | ErrorResponse] = (
    _answers.Answers(
        {
            200: lambda response: _wire.as_model(CreateConnectionTestResponse._of_own, _answers.json_of(response, {})),
            400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
            500: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        },
        success=200,
        failures=((200, "is_success", False),),
    )
)


def sync_detailed(
    project_id: str,
    queue_name: str,
    *,
    client: AuthenticatedClient,
    body: ConnectionTestCreate,
) -> Response[CreateConnectionTestResponse | ErrorResponse | None]:
    """Create an address connectivity test request

    This API starts a test of whether a queue reaches an address.
    [getConnectionTest](https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/querying_connectivity_test_details_of_a_specified_address.html)
    returns the result.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        queue_name (str): Name of the queue.
        client: Where to send the request, and with whose token.
        body (ConnectionTestCreate): Body of a request: create an address connectivity test request.

    Returns:
        The response with status, headers and body; `parsed` is the body as CreateConnectionTestResponse | ErrorResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        queue_name=queue_name,
        body=body,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    queue_name: str,
    *,
    client: AuthenticatedClient,
    body: ConnectionTestCreate,
) -> CreateConnectionTestResponse:
    """Create an address connectivity test request

    This API starts a test of whether a queue reaches an address.
    [getConnectionTest](https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/querying_connectivity_test_details_of_a_specified_address.html)
    returns the result.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        queue_name (str): Name of the queue.
        client: Where to send the request, and with whose token.
        body (ConnectionTestCreate): Body of a request: create an address connectivity test request.

    Returns:
        The body, as CreateConnectionTestResponse.

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
        body=body,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    queue_name: str,
    *,
    client: AuthenticatedClient,
    body: ConnectionTestCreate,
) -> Response[CreateConnectionTestResponse | ErrorResponse | None]:
    """Create an address connectivity test request

    This API starts a test of whether a queue reaches an address.
    [getConnectionTest](https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/querying_connectivity_test_details_of_a_specified_address.html)
    returns the result.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        queue_name (str): Name of the queue.
        client: Where to send the request, and with whose token.
        body (ConnectionTestCreate): Body of a request: create an address connectivity test request.

    Returns:
        The response with status, headers and body; `parsed` is the body as CreateConnectionTestResponse | ErrorResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        queue_name=queue_name,
        body=body,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    queue_name: str,
    *,
    client: AuthenticatedClient,
    body: ConnectionTestCreate,
) -> CreateConnectionTestResponse:
    """Create an address connectivity test request

    This API starts a test of whether a queue reaches an address.
    [getConnectionTest](https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/querying_connectivity_test_details_of_a_specified_address.html)
    returns the result.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        queue_name (str): Name of the queue.
        client: Where to send the request, and with whose token.
        body (ConnectionTestCreate): Body of a request: create an address connectivity test request.

    Returns:
        The body, as CreateConnectionTestResponse.

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
        body=body,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
