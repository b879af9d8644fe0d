from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.list_elastic_resource_pool_queues_response import ListElasticResourcePoolQueuesResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    elastic_resource_pool_name: str,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    queue_name: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v3/{project_id}/elastic-resource-pools/{elastic_resource_pool_name}/queues".format(
            project_id=_wire.segment("project_id", project_id),
            elastic_resource_pool_name=_wire.segment("elastic_resource_pool_name", elastic_resource_pool_name),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "limit": limit,
                "offset": offset,
                "queue_name": queue_name,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[
    ListElasticResourcePoolQueuesResponse, ErrorResponse | ListElasticResourcePoolQueuesResponse
] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(
            ListElasticResourcePoolQueuesResponse._of_own, _answers.json_of(response, {})
        ),
        4: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        5: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
    failures=((200, "is_success", False),),
)


def sync_detailed(
    project_id: str,
    elastic_resource_pool_name: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    queue_name: str | Unset = UNSET,
) -> Response[ErrorResponse | ListElasticResourcePoolQueuesResponse | None]:
    """List all queues in an elastic resource pool

    This API lists the queues of an elastic resource pool, with the policies that share its compute
    units among them.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        elastic_resource_pool_name (str): Name of the elastic resource pool.
        limit (int | Unset): How many entries to return at most. The default value is **100**. Default:
            100.
        offset (int | Unset): How many entries to leave out at the head of the list. The default value
            is **0**. Default: 0.
        queue_name (str | Unset): Name of the queues to list.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListElasticResourcePoolQueuesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        elastic_resource_pool_name=elastic_resource_pool_name,
        limit=limit,
        offset=offset,
        queue_name=queue_name,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    elastic_resource_pool_name: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    queue_name: str | Unset = UNSET,
) -> ListElasticResourcePoolQueuesResponse:
    """List all queues in an elastic resource pool

    This API lists the queues of an elastic resource pool, with the policies that share its compute
    units among them.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        elastic_resource_pool_name (str): Name of the elastic resource pool.
        limit (int | Unset): How many entries to return at most. The default value is **100**. Default:
            100.
        offset (int | Unset): How many entries to leave out at the head of the list. The default value
            is **0**. Default: 0.
        queue_name (str | Unset): Name of the queues to list.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListElasticResourcePoolQueuesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        elastic_resource_pool_name=elastic_resource_pool_name,
        limit=limit,
        offset=offset,
        queue_name=queue_name,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    elastic_resource_pool_name: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    queue_name: str | Unset = UNSET,
) -> Response[ErrorResponse | ListElasticResourcePoolQueuesResponse | None]:
    """List all queues in an elastic resource pool

    This API lists the queues of an elastic resource pool, with the policies that share its compute
    units among them.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        elastic_resource_pool_name (str): Name of the elastic resource pool.
        limit (int | Unset): How many entries to return at most. The default value is **100**. Default:
            100.
        offset (int | Unset): How many entries to leave out at the head of the list. The default value
            is **0**. Default: 0.
        queue_name (str | Unset): Name of the queues to list.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListElasticResourcePoolQueuesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        elastic_resource_pool_name=elastic_resource_pool_name,
        limit=limit,
        offset=offset,
        queue_name=queue_name,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    elastic_resource_pool_name: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    queue_name: str | Unset = UNSET,
) -> ListElasticResourcePoolQueuesResponse:
    """List all queues in an elastic resource pool

    This API lists the queues of an elastic resource pool, with the policies that share its compute
    units among them.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        elastic_resource_pool_name (str): Name of the elastic resource pool.
        limit (int | Unset): How many entries to return at most. The default value is **100**. Default:
            100.
        offset (int | Unset): How many entries to leave out at the head of the list. The default value
            is **0**. Default: 0.
        queue_name (str | Unset): Name of the queues to list.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListElasticResourcePoolQueuesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        elastic_resource_pool_name=elastic_resource_pool_name,
        limit=limit,
        offset=offset,
        queue_name=queue_name,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
