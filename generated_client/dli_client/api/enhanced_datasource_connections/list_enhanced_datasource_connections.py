from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.enhanced_datasource_connection_status import EnhancedDatasourceConnectionStatus
from ...models.error_response import ErrorResponse
from ...models.list_enhanced_datasource_connections_response import ListEnhancedDatasourceConnectionsResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    *,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    status: EnhancedDatasourceConnectionStatus | str | Unset = UNSET,
    name: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2.0/{project_id}/datasource/enhanced-connections".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "limit": limit,
                "offset": offset,
                "status": status,
                "name": name,
                "tags": tags,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[
    ListEnhancedDatasourceConnectionsResponse, ErrorResponse | ListEnhancedDatasourceConnectionsResponse
] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(
            ListEnhancedDatasourceConnectionsResponse._of_own, _answers.json_of(response, {})
        ),
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
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    status: EnhancedDatasourceConnectionStatus | str | Unset = UNSET,
    name: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> Response[ErrorResponse | ListEnhancedDatasourceConnectionsResponse | None]:
    """List enhanced datasource connections

    This API lists the enhanced datasource connections of a project, in the order in which they were
    created.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        limit (str | Unset): How many connections to return at most; **0** returns all. The default
            value is **100**. Default: "100".
        offset (str | Unset): How many connections to leave out at the head of the list. The default
            value is **0**. Default: "0".
        status (EnhancedDatasourceConnectionStatus | Unset): Status of the connections to list, in small
            or capital letters. The options are:

            - **ACTIVE**: in use
            - **DELETED**: deleted
        name (str | Unset): Name of the connections to list.
        tags (str | Unset): Tags of the connections to list, as **key=value** with a comma between two.

            Example: **tag1=v1,tag2=v2** Example: tag1=v1,tag2=v2.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListEnhancedDatasourceConnectionsResponse.

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
        status=status,
        name=name,
        tags=tags,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    status: EnhancedDatasourceConnectionStatus | str | Unset = UNSET,
    name: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> ListEnhancedDatasourceConnectionsResponse:
    """List enhanced datasource connections

    This API lists the enhanced datasource connections of a project, in the order in which they were
    created.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        limit (str | Unset): How many connections to return at most; **0** returns all. The default
            value is **100**. Default: "100".
        offset (str | Unset): How many connections to leave out at the head of the list. The default
            value is **0**. Default: "0".
        status (EnhancedDatasourceConnectionStatus | Unset): Status of the connections to list, in small
            or capital letters. The options are:

            - **ACTIVE**: in use
            - **DELETED**: deleted
        name (str | Unset): Name of the connections to list.
        tags (str | Unset): Tags of the connections to list, as **key=value** with a comma between two.

            Example: **tag1=v1,tag2=v2** Example: tag1=v1,tag2=v2.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListEnhancedDatasourceConnectionsResponse.

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
        status=status,
        name=name,
        tags=tags,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    status: EnhancedDatasourceConnectionStatus | str | Unset = UNSET,
    name: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> Response[ErrorResponse | ListEnhancedDatasourceConnectionsResponse | None]:
    """List enhanced datasource connections

    This API lists the enhanced datasource connections of a project, in the order in which they were
    created.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        limit (str | Unset): How many connections to return at most; **0** returns all. The default
            value is **100**. Default: "100".
        offset (str | Unset): How many connections to leave out at the head of the list. The default
            value is **0**. Default: "0".
        status (EnhancedDatasourceConnectionStatus | Unset): Status of the connections to list, in small
            or capital letters. The options are:

            - **ACTIVE**: in use
            - **DELETED**: deleted
        name (str | Unset): Name of the connections to list.
        tags (str | Unset): Tags of the connections to list, as **key=value** with a comma between two.

            Example: **tag1=v1,tag2=v2** Example: tag1=v1,tag2=v2.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListEnhancedDatasourceConnectionsResponse.

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
        status=status,
        name=name,
        tags=tags,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    status: EnhancedDatasourceConnectionStatus | str | Unset = UNSET,
    name: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> ListEnhancedDatasourceConnectionsResponse:
    """List enhanced datasource connections

    This API lists the enhanced datasource connections of a project, in the order in which they were
    created.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        limit (str | Unset): How many connections to return at most; **0** returns all. The default
            value is **100**. Default: "100".
        offset (str | Unset): How many connections to leave out at the head of the list. The default
            value is **0**. Default: "0".
        status (EnhancedDatasourceConnectionStatus | Unset): Status of the connections to list, in small
            or capital letters. The options are:

            - **ACTIVE**: in use
            - **DELETED**: deleted
        name (str | Unset): Name of the connections to list.
        tags (str | Unset): Tags of the connections to list, as **key=value** with a comma between two.

            Example: **tag1=v1,tag2=v2** Example: tag1=v1,tag2=v2.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListEnhancedDatasourceConnectionsResponse.

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
        status=status,
        name=name,
        tags=tags,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
