from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.list_package_groups_response import ListPackageGroupsResponse
from ...models.package_group_kind import PackageGroupKind
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    *,
    kind: PackageGroupKind | str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2.0/{project_id}/resources".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "kind": kind,
                "tags": tags,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[ListPackageGroupsResponse, ErrorResponse | ListPackageGroupsResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(ListPackageGroupsResponse._of_own, _answers.json_of(response, {})),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        500: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
)


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    kind: PackageGroupKind | str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> Response[ErrorResponse | ListPackageGroupsResponse | None]:
    """List package groups

    Deprecated.

    This API lists everything uploaded to a project: single packages as well as package groups.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Keep the files in OBS, and manage them there.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        kind (PackageGroupKind | Unset): File type to list. The options are:

            - **jar**: JAR file
            - **pyFile**: Python file of the user
            - **file**: File of the user
            - **modelFile**: AI model file of the user
        tags (str | Unset): Label to filter the result by.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListPackageGroupsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        kind=kind,
        tags=tags,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient,
    kind: PackageGroupKind | str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> ListPackageGroupsResponse:
    """List package groups

    Deprecated.

    This API lists everything uploaded to a project: single packages as well as package groups.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Keep the files in OBS, and manage them there.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        kind (PackageGroupKind | Unset): File type to list. The options are:

            - **jar**: JAR file
            - **pyFile**: Python file of the user
            - **file**: File of the user
            - **modelFile**: AI model file of the user
        tags (str | Unset): Label to filter the result by.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListPackageGroupsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        kind=kind,
        tags=tags,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    kind: PackageGroupKind | str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> Response[ErrorResponse | ListPackageGroupsResponse | None]:
    """List package groups

    Deprecated.

    This API lists everything uploaded to a project: single packages as well as package groups.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Keep the files in OBS, and manage them there.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        kind (PackageGroupKind | Unset): File type to list. The options are:

            - **jar**: JAR file
            - **pyFile**: Python file of the user
            - **file**: File of the user
            - **modelFile**: AI model file of the user
        tags (str | Unset): Label to filter the result by.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListPackageGroupsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        kind=kind,
        tags=tags,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient,
    kind: PackageGroupKind | str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> ListPackageGroupsResponse:
    """List package groups

    Deprecated.

    This API lists everything uploaded to a project: single packages as well as package groups.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Keep the files in OBS, and manage them there.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        kind (PackageGroupKind | Unset): File type to list. The options are:

            - **jar**: JAR file
            - **pyFile**: Python file of the user
            - **file**: File of the user
            - **modelFile**: AI model file of the user
        tags (str | Unset): Label to filter the result by.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListPackageGroupsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        kind=kind,
        tags=tags,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
