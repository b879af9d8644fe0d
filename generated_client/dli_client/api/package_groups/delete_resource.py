from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    resource_name: str,
    *,
    group: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v2.0/{project_id}/resources/{resource_name}".format(
            project_id=_wire.segment("project_id", project_id),
            resource_name=_wire.segment("resource_name", resource_name),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "group": group,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[None, ErrorResponse | None] = _answers.Answers(
    {
        200: _answers.nothing,
        404: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        5: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
)


def sync_detailed(
    project_id: str,
    resource_name: str,
    *,
    client: AuthenticatedClient,
    group: str | Unset = UNSET,
) -> Response[ErrorResponse | None]:
    """Delete a resource package from a group

    Deprecated.

    This API deletes a package from a package group in a **project**.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Keep the files in OBS, and manage them there.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        resource_name (str): Name of the uploaded package.
        group (str | Unset): Name of the package group, as the upload of the package returned it.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | None.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        resource_name=resource_name,
        group=group,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    resource_name: str,
    *,
    client: AuthenticatedClient,
    group: str | Unset = UNSET,
) -> None:
    """Delete a resource package from a group

    Deprecated.

    This API deletes a package from a package group in a **project**.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Keep the files in OBS, and manage them there.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        resource_name (str): Name of the uploaded package.
        group (str | Unset): Name of the package group, as the upload of the package returned it.
        client: Where to send the request, and with whose token.

    Returns:
        Nothing: no body is documented.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        resource_name=resource_name,
        group=group,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    resource_name: str,
    *,
    client: AuthenticatedClient,
    group: str | Unset = UNSET,
) -> Response[ErrorResponse | None]:
    """Delete a resource package from a group

    Deprecated.

    This API deletes a package from a package group in a **project**.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Keep the files in OBS, and manage them there.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        resource_name (str): Name of the uploaded package.
        group (str | Unset): Name of the package group, as the upload of the package returned it.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | None.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        resource_name=resource_name,
        group=group,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    resource_name: str,
    *,
    client: AuthenticatedClient,
    group: str | Unset = UNSET,
) -> None:
    """Delete a resource package from a group

    Deprecated.

    This API deletes a package from a package group in a **project**.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Keep the files in OBS, and manage them there.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        resource_name (str): Name of the uploaded package.
        group (str | Unset): Name of the package group, as the upload of the package returned it.
        client: Where to send the request, and with whose token.

    Returns:
        Nothing: no body is documented.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        resource_name=resource_name,
        group=group,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
