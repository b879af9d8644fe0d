from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.grant_dli_obs_authorize_request import GrantDliObsAuthorizeRequest
from ...models.is_success_message_response import IsSuccessMessageResponse
from ...types import Response


def _get_kwargs(
    project_id: str,
    *,
    body: GrantDliObsAuthorizeRequest,
) -> dict[str, Any]:
    _headers: dict[str, str] = {}
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1.0/{project_id}/dli/obs-authorize".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    _kwargs["json"] = _wire.to_wire(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


_ANSWERS: _answers.Answers[IsSuccessMessageResponse, ErrorResponse | IsSuccessMessageResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(IsSuccessMessageResponse._of_own, _answers.json_of(response, {})),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        5: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
    failures=((200, "is_success", False),),
)


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: GrantDliObsAuthorizeRequest,
) -> Response[ErrorResponse | IsSuccessMessageResponse | None]:
    """Authorize DLI to access OBS

    Deprecated.

    This API lets DLI use buckets of OBS, where jobs keep their checkpoints and logs.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Create the agency in IAM, and name it in **execution_agency_urn** of the job.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        client: Where to send the request, and with whose token.
        body (GrantDliObsAuthorizeRequest): Body of a request: authorize DLI to access OBS.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | IsSuccessMessageResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: GrantDliObsAuthorizeRequest,
) -> IsSuccessMessageResponse:
    """Authorize DLI to access OBS

    Deprecated.

    This API lets DLI use buckets of OBS, where jobs keep their checkpoints and logs.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Create the agency in IAM, and name it in **execution_agency_urn** of the job.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        client: Where to send the request, and with whose token.
        body (GrantDliObsAuthorizeRequest): Body of a request: authorize DLI to access OBS.

    Returns:
        The body, as IsSuccessMessageResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: GrantDliObsAuthorizeRequest,
) -> Response[ErrorResponse | IsSuccessMessageResponse | None]:
    """Authorize DLI to access OBS

    Deprecated.

    This API lets DLI use buckets of OBS, where jobs keep their checkpoints and logs.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Create the agency in IAM, and name it in **execution_agency_urn** of the job.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        client: Where to send the request, and with whose token.
        body (GrantDliObsAuthorizeRequest): Body of a request: authorize DLI to access OBS.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | IsSuccessMessageResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: GrantDliObsAuthorizeRequest,
) -> IsSuccessMessageResponse:
    """Authorize DLI to access OBS

    Deprecated.

    This API lets DLI use buckets of OBS, where jobs keep their checkpoints and logs.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Create the agency in IAM, and name it in **execution_agency_urn** of the job.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. The value contains at most 64 characters.

            Example: **48cc2c48765f481480c7db940d6409d1** Example: 48cc2c48765f481480c7db940d6409d1.
        client: Where to send the request, and with whose token.
        body (GrantDliObsAuthorizeRequest): Body of a request: authorize DLI to access OBS.

    Returns:
        The body, as IsSuccessMessageResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
