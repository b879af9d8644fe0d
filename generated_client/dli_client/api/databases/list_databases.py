from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.list_databases_response import ListDatabasesResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    *,
    with_priv: bool | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    keyword: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1.0/{project_id}/databases".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "with-priv": with_priv,
                "offset": offset,
                "limit": limit,
                "keyword": keyword,
                "tags": tags,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[ListDatabasesResponse, ErrorResponse | ListDatabasesResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(ListDatabasesResponse._of_own, _answers.json_of(response, {})),
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
    with_priv: bool | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    keyword: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> Response[ErrorResponse | ListDatabasesResponse | None]:
    """List all databases

    Deprecated.

    This API lists the databases of a project.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        with_priv (bool | Unset): Whether to return permissions as well. The default value is **false**.
            Default: false.
        offset (int | Unset): How many entries to leave out at the head of the list. The minimum value
            is 0. The default value is **0**. Default: 0.
        limit (int | Unset): How many databases to return at most. Without it, all are returned. The
            minimum value is 0.
        keyword (str | Unset): Part of the name of the databases to list.
        tags (str | Unset): Tags of the databases to list, as **key=value** with a comma between two
            (**%3D** and **%2C** in the URL). Parts of a tag match as well.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListDatabasesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        with_priv=with_priv,
        offset=offset,
        limit=limit,
        keyword=keyword,
        tags=tags,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient,
    with_priv: bool | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    keyword: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> ListDatabasesResponse:
    """List all databases

    Deprecated.

    This API lists the databases of a project.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        with_priv (bool | Unset): Whether to return permissions as well. The default value is **false**.
            Default: false.
        offset (int | Unset): How many entries to leave out at the head of the list. The minimum value
            is 0. The default value is **0**. Default: 0.
        limit (int | Unset): How many databases to return at most. Without it, all are returned. The
            minimum value is 0.
        keyword (str | Unset): Part of the name of the databases to list.
        tags (str | Unset): Tags of the databases to list, as **key=value** with a comma between two
            (**%3D** and **%2C** in the URL). Parts of a tag match as well.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListDatabasesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        with_priv=with_priv,
        offset=offset,
        limit=limit,
        keyword=keyword,
        tags=tags,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    with_priv: bool | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    keyword: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> Response[ErrorResponse | ListDatabasesResponse | None]:
    """List all databases

    Deprecated.

    This API lists the databases of a project.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        with_priv (bool | Unset): Whether to return permissions as well. The default value is **false**.
            Default: false.
        offset (int | Unset): How many entries to leave out at the head of the list. The minimum value
            is 0. The default value is **0**. Default: 0.
        limit (int | Unset): How many databases to return at most. Without it, all are returned. The
            minimum value is 0.
        keyword (str | Unset): Part of the name of the databases to list.
        tags (str | Unset): Tags of the databases to list, as **key=value** with a comma between two
            (**%3D** and **%2C** in the URL). Parts of a tag match as well.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListDatabasesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        with_priv=with_priv,
        offset=offset,
        limit=limit,
        keyword=keyword,
        tags=tags,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient,
    with_priv: bool | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    keyword: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> ListDatabasesResponse:
    """List all databases

    Deprecated.

    This API lists the databases of a project.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        with_priv (bool | Unset): Whether to return permissions as well. The default value is **false**.
            Default: false.
        offset (int | Unset): How many entries to leave out at the head of the list. The minimum value
            is 0. The default value is **0**. Default: 0.
        limit (int | Unset): How many databases to return at most. Without it, all are returned. The
            minimum value is 0.
        keyword (str | Unset): Part of the name of the databases to list.
        tags (str | Unset): Tags of the databases to list, as **key=value** with a comma between two
            (**%3D** and **%2C** in the URL). Parts of a tag match as well.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListDatabasesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        with_priv=with_priv,
        offset=offset,
        limit=limit,
        keyword=keyword,
        tags=tags,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
