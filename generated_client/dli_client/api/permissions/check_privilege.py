from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.check_privilege_response import CheckPrivilegeResponse
from ...models.error_response import ErrorResponse
from ...types import Response


def _get_kwargs(
    project_id: str,
    *,
    object_: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1.0/{project_id}/authorization/privileges".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "object": object_,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[CheckPrivilegeResponse, CheckPrivilegeResponse | ErrorResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(CheckPrivilegeResponse._of_own, _answers.json_of(response, {})),
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
    object_: str,
) -> Response[CheckPrivilegeResponse | ErrorResponse | None]:
    """Check the permissions granted to a user

    This API returns who has which permissions on an object of the project: a job, a package group or a
    package.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.
        object_ (str): Object to look at: **jobs.flink.** and the ID of a Flink job, **groups.** and the
            name of a package group, or **resources.** and the name of a package. For a package in a group,
            the group and a slash come before the name.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as CheckPrivilegeResponse | ErrorResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        object_=object_,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient,
    object_: str,
) -> CheckPrivilegeResponse:
    """Check the permissions granted to a user

    This API returns who has which permissions on an object of the project: a job, a package group or a
    package.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.
        object_ (str): Object to look at: **jobs.flink.** and the ID of a Flink job, **groups.** and the
            name of a package group, or **resources.** and the name of a package. For a package in a group,
            the group and a slash come before the name.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as CheckPrivilegeResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        object_=object_,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    object_: str,
) -> Response[CheckPrivilegeResponse | ErrorResponse | None]:
    """Check the permissions granted to a user

    This API returns who has which permissions on an object of the project: a job, a package group or a
    package.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.
        object_ (str): Object to look at: **jobs.flink.** and the ID of a Flink job, **groups.** and the
            name of a package group, or **resources.** and the name of a package. For a package in a group,
            the group and a slash come before the name.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as CheckPrivilegeResponse | ErrorResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        object_=object_,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient,
    object_: str,
) -> CheckPrivilegeResponse:
    """Check the permissions granted to a user

    This API returns who has which permissions on an object of the project: a job, a package group or a
    package.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.
        object_ (str): Object to look at: **jobs.flink.** and the ID of a Flink job, **groups.** and the
            name of a package group, or **resources.** and the name of a package. For a package in a group,
            the group and a slash come before the name.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as CheckPrivilegeResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        object_=object_,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
