from typing import Any, cast

from ..._runtime import calls as _calls
from ..._runtime import errors as _errors
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient, Client
from ..._runtime.transport import httpx
from ...models.error_response import ErrorResponse
from ...models.upload_package_group_request import UploadPackageGroupRequest
from ...models.upload_package_group_response import UploadPackageGroupResponse
from ...types import Response


def _get_kwargs(
    project_id: str,
    *,
    body: UploadPackageGroupRequest,
) -> dict[str, Any]:
    _headers: dict[str, str] = {}
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2.0/{project_id}/resources".format(
            project_id=_wire.segment("project_id", project_id),
        ),
        "extensions": {"rst2openapi.project": project_id},
    }
    _kwargs["json"] = _wire.to_wire(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(*, client: Client, response: httpx.Response) -> ErrorResponse | UploadPackageGroupResponse | None:
    if response.status_code == 201:
        response_201: UploadPackageGroupResponse = _wire.as_model(
            UploadPackageGroupResponse.from_dict, _wire.read_json(response)
        )
        return response_201

    if response.status_code == 400:
        response_400: ErrorResponse = _wire.as_model(ErrorResponse.from_dict, _wire.read_json(response))
        return response_400

    if response.status_code == 500:
        response_500: ErrorResponse = _wire.as_model(ErrorResponse.from_dict, _wire.read_json(response))
        return response_500

    if client.raise_on_unexpected_status:
        raise _errors.failures(response)
    return None


def _build_response(
    *, client: Client, response: httpx.Response
) -> Response[ErrorResponse | UploadPackageGroupResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def _result(
    response: httpx.Response, parsed: ErrorResponse | UploadPackageGroupResponse | None
) -> UploadPackageGroupResponse:
    if not (response.status_code == 201):
        raise _errors.failures(response, parsed)
    return cast("UploadPackageGroupResponse", parsed)


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: UploadPackageGroupRequest,
) -> Response[ErrorResponse | UploadPackageGroupResponse]:
    """Uploading a Package Group

    Deprecated.

    This API uploads packages of any supported file type to a **project** as one group. The management
    console offers the same when you create a package there.

    > **Note:** Deprecated for Flink 1.15 and later and for Spark 3.3.1 and later. Do not build anything
    new on this API.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. To look it up, see [Obtaining a Project ID](https://docs.otc.t-systems.com/data-lake-
            insight/api-ref/public_parameters/obtaining_a_project_id.html).
        client: Where to send the request, and with whose token.
        body (UploadPackageGroupRequest):

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | UploadPackageGroupResponse.

    Raises:
        ValueError: A path argument is empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    return _build_response(client=client, response=_calls.send(client, _kwargs))


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: UploadPackageGroupRequest,
) -> UploadPackageGroupResponse:
    """Uploading a Package Group

    Deprecated.

    This API uploads packages of any supported file type to a **project** as one group. The management
    console offers the same when you create a package there.

    > **Note:** Deprecated for Flink 1.15 and later and for Spark 3.3.1 and later. Do not build anything
    new on this API.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. To look it up, see [Obtaining a Project ID](https://docs.otc.t-systems.com/data-lake-
            insight/api-ref/public_parameters/obtaining_a_project_id.html).
        client: Where to send the request, and with whose token.
        body (UploadPackageGroupRequest):

    Returns:
        The body, as UploadPackageGroupResponse.

    Raises:
        ValueError: A path argument is empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status that is not documented.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    response = _calls.send(client, _kwargs)
    return _result(response, _parse_response(client=client, response=response))


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: UploadPackageGroupRequest,
) -> Response[ErrorResponse | UploadPackageGroupResponse]:
    """Uploading a Package Group

    Deprecated.

    This API uploads packages of any supported file type to a **project** as one group. The management
    console offers the same when you create a package there.

    > **Note:** Deprecated for Flink 1.15 and later and for Spark 3.3.1 and later. Do not build anything
    new on this API.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. To look it up, see [Obtaining a Project ID](https://docs.otc.t-systems.com/data-lake-
            insight/api-ref/public_parameters/obtaining_a_project_id.html).
        client: Where to send the request, and with whose token.
        body (UploadPackageGroupRequest):

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | UploadPackageGroupResponse.

    Raises:
        ValueError: A path argument is empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    return _build_response(client=client, response=await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: UploadPackageGroupRequest,
) -> UploadPackageGroupResponse:
    """Uploading a Package Group

    Deprecated.

    This API uploads packages of any supported file type to a **project** as one group. The management
    console offers the same when you create a package there.

    > **Note:** Deprecated for Flink 1.15 and later and for Spark 3.3.1 and later. Do not build anything
    new on this API.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. To look it up, see [Obtaining a Project ID](https://docs.otc.t-systems.com/data-lake-
            insight/api-ref/public_parameters/obtaining_a_project_id.html).
        client: Where to send the request, and with whose token.
        body (UploadPackageGroupRequest):

    Returns:
        The body, as UploadPackageGroupResponse.

    Raises:
        ValueError: A path argument is empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status that is not documented.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    response = await _calls.send_async(client, _kwargs)
    return _result(response, _parse_response(client=client, response=response))
