from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.error_response import ErrorResponse
from ...models.package_group_request import PackageGroupRequest
from ...models.package_group_response import PackageGroupResponse
from ...types import Response


def _get_kwargs(
    project_id: str,
    *,
    body: PackageGroupRequest,
) -> dict[str, Any]:
    _headers: dict[str, str] = {}
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2.0/{project_id}/resources/jars".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    _kwargs["json"] = _wire.to_wire(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


_ANSWERS: _answers.Answers[PackageGroupResponse, ErrorResponse | PackageGroupResponse] = _answers.Answers(
    {
        201: lambda response: _wire.as_model(PackageGroupResponse._of_own, _answers.json_of(response, {})),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        500: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=201,
)


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: PackageGroupRequest,
) -> Response[ErrorResponse | PackageGroupResponse | None]:
    """Upload a JAR package group

    Deprecated.

    This API uploads JAR files from OBS to a project, as a group. It replaces a group of the same name.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [createSparkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/creating_a_batch_processing_job.html)
    instead.
    >
    > Keep the files in OBS, and name their paths in the job.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (PackageGroupRequest): Body of a requests of several operations.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | PackageGroupResponse.

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
    body: PackageGroupRequest,
) -> PackageGroupResponse:
    """Upload a JAR package group

    Deprecated.

    This API uploads JAR files from OBS to a project, as a group. It replaces a group of the same name.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [createSparkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/creating_a_batch_processing_job.html)
    instead.
    >
    > Keep the files in OBS, and name their paths in the job.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (PackageGroupRequest): Body of a requests of several operations.

    Returns:
        The body, as PackageGroupResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
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
    body: PackageGroupRequest,
) -> Response[ErrorResponse | PackageGroupResponse | None]:
    """Upload a JAR package group

    Deprecated.

    This API uploads JAR files from OBS to a project, as a group. It replaces a group of the same name.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [createSparkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/creating_a_batch_processing_job.html)
    instead.
    >
    > Keep the files in OBS, and name their paths in the job.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (PackageGroupRequest): Body of a requests of several operations.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | PackageGroupResponse.

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
    body: PackageGroupRequest,
) -> PackageGroupResponse:
    """Upload a JAR package group

    Deprecated.

    This API uploads JAR files from OBS to a project, as a group. It replaces a group of the same name.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [createSparkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/creating_a_batch_processing_job.html)
    instead.
    >
    > Keep the files in OBS, and name their paths in the job.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        client: Where to send the request, and with whose token.
        body (PackageGroupRequest): Body of a requests of several operations.

    Returns:
        The body, as PackageGroupResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
