from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.flink_job_template_order import FlinkJobTemplateOrder
from ...models.list_flink_job_templates_response import ListFlinkJobTemplatesResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    *,
    name: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: FlinkJobTemplateOrder | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1.0/{project_id}/streaming/job-templates".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "name": name,
                "tags": tags,
                "offset": offset,
                "limit": limit,
                "order": order,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[ListFlinkJobTemplatesResponse, ErrorResponse | ListFlinkJobTemplatesResponse] = (
    _answers.Answers(
        {
            200: lambda response: _wire.as_model(ListFlinkJobTemplatesResponse._of_own, _answers.json_of(response, {})),
            400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
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
    name: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: FlinkJobTemplateOrder | str | Unset = UNSET,
) -> Response[ErrorResponse | ListFlinkJobTemplatesResponse | None]:
    """List templates

    This API lists the Flink job templates that the user has made.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        name (str | Unset): Part of the name of the templates to list.
        tags (str | Unset): Tags of the templates to list, as **key=value** with a comma between two.

            Example: **tag1=v1,tag2=v2** Example: tag1=v1,tag2=v2.
        offset (int | Unset): How many templates to leave out at the head of the list.
        limit (int | Unset): How many templates to return at most. The default value is **10**. Default:
            10.
        order (FlinkJobTemplateOrder | Unset): Order of the list. The default value is **desc**. The
            options are:

            - **asc**: ascending
            - **desc**: descending
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListFlinkJobTemplatesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        name=name,
        tags=tags,
        offset=offset,
        limit=limit,
        order=order,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient,
    name: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: FlinkJobTemplateOrder | str | Unset = UNSET,
) -> ListFlinkJobTemplatesResponse:
    """List templates

    This API lists the Flink job templates that the user has made.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        name (str | Unset): Part of the name of the templates to list.
        tags (str | Unset): Tags of the templates to list, as **key=value** with a comma between two.

            Example: **tag1=v1,tag2=v2** Example: tag1=v1,tag2=v2.
        offset (int | Unset): How many templates to leave out at the head of the list.
        limit (int | Unset): How many templates to return at most. The default value is **10**. Default:
            10.
        order (FlinkJobTemplateOrder | Unset): Order of the list. The default value is **desc**. The
            options are:

            - **asc**: ascending
            - **desc**: descending
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListFlinkJobTemplatesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        name=name,
        tags=tags,
        offset=offset,
        limit=limit,
        order=order,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    name: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: FlinkJobTemplateOrder | str | Unset = UNSET,
) -> Response[ErrorResponse | ListFlinkJobTemplatesResponse | None]:
    """List templates

    This API lists the Flink job templates that the user has made.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        name (str | Unset): Part of the name of the templates to list.
        tags (str | Unset): Tags of the templates to list, as **key=value** with a comma between two.

            Example: **tag1=v1,tag2=v2** Example: tag1=v1,tag2=v2.
        offset (int | Unset): How many templates to leave out at the head of the list.
        limit (int | Unset): How many templates to return at most. The default value is **10**. Default:
            10.
        order (FlinkJobTemplateOrder | Unset): Order of the list. The default value is **desc**. The
            options are:

            - **asc**: ascending
            - **desc**: descending
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListFlinkJobTemplatesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        name=name,
        tags=tags,
        offset=offset,
        limit=limit,
        order=order,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient,
    name: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: FlinkJobTemplateOrder | str | Unset = UNSET,
) -> ListFlinkJobTemplatesResponse:
    """List templates

    This API lists the Flink job templates that the user has made.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        name (str | Unset): Part of the name of the templates to list.
        tags (str | Unset): Tags of the templates to list, as **key=value** with a comma between two.

            Example: **tag1=v1,tag2=v2** Example: tag1=v1,tag2=v2.
        offset (int | Unset): How many templates to leave out at the head of the list.
        limit (int | Unset): How many templates to return at most. The default value is **10**. Default:
            10.
        order (FlinkJobTemplateOrder | Unset): Order of the list. The default value is **desc**. The
            options are:

            - **asc**: ascending
            - **desc**: descending
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListFlinkJobTemplatesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        name=name,
        tags=tags,
        offset=offset,
        limit=limit,
        order=order,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
