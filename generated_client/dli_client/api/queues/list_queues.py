from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.list_queues_request_queue_type import ListQueuesRequestQueueType
from ...models.list_queues_response import ListQueuesResponse
from ...models.queue_order import QueueOrder
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    *,
    queue_type: ListQueuesRequestQueueType | str | Unset = UNSET,
    with_priv: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    current_page: int | Unset = UNSET,
    order: QueueOrder | str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1.0/{project_id}/queues".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "queue_type": queue_type,
                "with-priv": with_priv,
                "page-size": page_size,
                "current-page": current_page,
                "order": order,
                "tags": tags,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[ListQueuesResponse, ErrorResponse | ListQueuesResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(ListQueuesResponse._of_own, _answers.json_of(response, {})),
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
    queue_type: ListQueuesRequestQueueType | str | Unset = UNSET,
    with_priv: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    current_page: int | Unset = UNSET,
    order: QueueOrder | str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> Response[ErrorResponse | ListQueuesResponse | None]:
    """List all queues

    This API lists the queues of a project, with their size, type and the versions of the engines that
    they run.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        queue_type (ListQueuesRequestQueueType | Unset): Type of the queues to list. The default value
            is **sql**. The options are:

            - **sql**: runs SQL jobs
            - **general**: runs Flink and Spark JAR jobs
            - **all**: queues of both types
        with_priv (bool | Unset): Whether to return permissions as well.
        page_size (int | Unset): How many queues a page holds at most. Without it, a single page has
            them all.
        current_page (int | Unset): Number of the page to return, counted from 1. The default value is
            **1**. Default: 1.
        order (QueueOrder | Unset): Order of the list. The default value is **queue_name_asc**. The
            options are:

            - **queue_name_asc**: by name, from A to Z
            - **queue_name_desc**: by name, from Z to A
            - **cu_asc**: by compute units, smallest first
            - **cu_desc**: by compute units, largest first
        tags (str | Unset): Tags to filter the queues by.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListQueuesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        queue_type=queue_type,
        with_priv=with_priv,
        page_size=page_size,
        current_page=current_page,
        order=order,
        tags=tags,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient,
    queue_type: ListQueuesRequestQueueType | str | Unset = UNSET,
    with_priv: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    current_page: int | Unset = UNSET,
    order: QueueOrder | str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> ListQueuesResponse:
    """List all queues

    This API lists the queues of a project, with their size, type and the versions of the engines that
    they run.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        queue_type (ListQueuesRequestQueueType | Unset): Type of the queues to list. The default value
            is **sql**. The options are:

            - **sql**: runs SQL jobs
            - **general**: runs Flink and Spark JAR jobs
            - **all**: queues of both types
        with_priv (bool | Unset): Whether to return permissions as well.
        page_size (int | Unset): How many queues a page holds at most. Without it, a single page has
            them all.
        current_page (int | Unset): Number of the page to return, counted from 1. The default value is
            **1**. Default: 1.
        order (QueueOrder | Unset): Order of the list. The default value is **queue_name_asc**. The
            options are:

            - **queue_name_asc**: by name, from A to Z
            - **queue_name_desc**: by name, from Z to A
            - **cu_asc**: by compute units, smallest first
            - **cu_desc**: by compute units, largest first
        tags (str | Unset): Tags to filter the queues by.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListQueuesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        queue_type=queue_type,
        with_priv=with_priv,
        page_size=page_size,
        current_page=current_page,
        order=order,
        tags=tags,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    queue_type: ListQueuesRequestQueueType | str | Unset = UNSET,
    with_priv: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    current_page: int | Unset = UNSET,
    order: QueueOrder | str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> Response[ErrorResponse | ListQueuesResponse | None]:
    """List all queues

    This API lists the queues of a project, with their size, type and the versions of the engines that
    they run.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        queue_type (ListQueuesRequestQueueType | Unset): Type of the queues to list. The default value
            is **sql**. The options are:

            - **sql**: runs SQL jobs
            - **general**: runs Flink and Spark JAR jobs
            - **all**: queues of both types
        with_priv (bool | Unset): Whether to return permissions as well.
        page_size (int | Unset): How many queues a page holds at most. Without it, a single page has
            them all.
        current_page (int | Unset): Number of the page to return, counted from 1. The default value is
            **1**. Default: 1.
        order (QueueOrder | Unset): Order of the list. The default value is **queue_name_asc**. The
            options are:

            - **queue_name_asc**: by name, from A to Z
            - **queue_name_desc**: by name, from Z to A
            - **cu_asc**: by compute units, smallest first
            - **cu_desc**: by compute units, largest first
        tags (str | Unset): Tags to filter the queues by.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListQueuesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        queue_type=queue_type,
        with_priv=with_priv,
        page_size=page_size,
        current_page=current_page,
        order=order,
        tags=tags,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient,
    queue_type: ListQueuesRequestQueueType | str | Unset = UNSET,
    with_priv: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    current_page: int | Unset = UNSET,
    order: QueueOrder | str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> ListQueuesResponse:
    """List all queues

    This API lists the queues of a project, with their size, type and the versions of the engines that
    they run.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        queue_type (ListQueuesRequestQueueType | Unset): Type of the queues to list. The default value
            is **sql**. The options are:

            - **sql**: runs SQL jobs
            - **general**: runs Flink and Spark JAR jobs
            - **all**: queues of both types
        with_priv (bool | Unset): Whether to return permissions as well.
        page_size (int | Unset): How many queues a page holds at most. Without it, a single page has
            them all.
        current_page (int | Unset): Number of the page to return, counted from 1. The default value is
            **1**. Default: 1.
        order (QueueOrder | Unset): Order of the list. The default value is **queue_name_asc**. The
            options are:

            - **queue_name_asc**: by name, from A to Z
            - **queue_name_desc**: by name, from Z to A
            - **cu_asc**: by compute units, smallest first
            - **cu_desc**: by compute units, largest first
        tags (str | Unset): Tags to filter the queues by.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListQueuesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        queue_type=queue_type,
        with_priv=with_priv,
        page_size=page_size,
        current_page=current_page,
        order=order,
        tags=tags,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
