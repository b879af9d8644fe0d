from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.elastic_resource_pool_status import ElasticResourcePoolStatus
from ...models.error_response import ErrorResponse
from ...models.list_elastic_resource_pools_response import ListElasticResourcePoolsResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    *,
    limit: int | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    status: ElasticResourcePoolStatus | str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v3/{project_id}/elastic-resource-pools".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "limit": limit,
                "name": name,
                "offset": offset,
                "status": status,
                "tags": tags,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[ListElasticResourcePoolsResponse, ErrorResponse | ListElasticResourcePoolsResponse] = (
    _answers.Answers(
        {
            200: lambda response: _wire.as_model(
                ListElasticResourcePoolsResponse._of_own, _answers.json_of(response, {})
            ),
            4: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
            5: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        },
        success=200,
        failures=((200, "is_success", False),),
    )
)


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    status: ElasticResourcePoolStatus | str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> Response[ErrorResponse | ListElasticResourcePoolsResponse | None]:
    """List all elastic resource pools

    This API lists the elastic resource pools of a project.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        limit (int | Unset): How many entries to return at most. The default value is **100**. Default:
            100.
        name (str | Unset): Part of the name of the pools to list.
        offset (int | Unset): How many entries to leave out at the head of the list. The default value
            is **0**. Default: 0.
        status (ElasticResourcePoolStatus | Unset): Status of the pools to list. The options are:

            - **AVAILABLE**: ready for use
            - **SCALING**: is being resized
            - **CREATING**: is being created
            - **FAILED**: could not be created
        tags (str | Unset): Tags to filter the pools by.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListElasticResourcePoolsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        limit=limit,
        name=name,
        offset=offset,
        status=status,
        tags=tags,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    status: ElasticResourcePoolStatus | str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> ListElasticResourcePoolsResponse:
    """List all elastic resource pools

    This API lists the elastic resource pools of a project.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        limit (int | Unset): How many entries to return at most. The default value is **100**. Default:
            100.
        name (str | Unset): Part of the name of the pools to list.
        offset (int | Unset): How many entries to leave out at the head of the list. The default value
            is **0**. Default: 0.
        status (ElasticResourcePoolStatus | Unset): Status of the pools to list. The options are:

            - **AVAILABLE**: ready for use
            - **SCALING**: is being resized
            - **CREATING**: is being created
            - **FAILED**: could not be created
        tags (str | Unset): Tags to filter the pools by.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListElasticResourcePoolsResponse.

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
        name=name,
        offset=offset,
        status=status,
        tags=tags,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    status: ElasticResourcePoolStatus | str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> Response[ErrorResponse | ListElasticResourcePoolsResponse | None]:
    """List all elastic resource pools

    This API lists the elastic resource pools of a project.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        limit (int | Unset): How many entries to return at most. The default value is **100**. Default:
            100.
        name (str | Unset): Part of the name of the pools to list.
        offset (int | Unset): How many entries to leave out at the head of the list. The default value
            is **0**. Default: 0.
        status (ElasticResourcePoolStatus | Unset): Status of the pools to list. The options are:

            - **AVAILABLE**: ready for use
            - **SCALING**: is being resized
            - **CREATING**: is being created
            - **FAILED**: could not be created
        tags (str | Unset): Tags to filter the pools by.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListElasticResourcePoolsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        limit=limit,
        name=name,
        offset=offset,
        status=status,
        tags=tags,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    status: ElasticResourcePoolStatus | str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> ListElasticResourcePoolsResponse:
    """List all elastic resource pools

    This API lists the elastic resource pools of a project.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        limit (int | Unset): How many entries to return at most. The default value is **100**. Default:
            100.
        name (str | Unset): Part of the name of the pools to list.
        offset (int | Unset): How many entries to leave out at the head of the list. The default value
            is **0**. Default: 0.
        status (ElasticResourcePoolStatus | Unset): Status of the pools to list. The options are:

            - **AVAILABLE**: ready for use
            - **SCALING**: is being resized
            - **CREATING**: is being created
            - **FAILED**: could not be created
        tags (str | Unset): Tags to filter the pools by.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListElasticResourcePoolsResponse.

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
        name=name,
        offset=offset,
        status=status,
        tags=tags,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
