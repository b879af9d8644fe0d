from typing import Any

from ... import _wire
from ... import errors as _errors
from ..._transport import httpx
from ...client import AuthenticatedClient, Client
from ...models.change_owner_of_group_or_resource_package_request import ChangeOwnerOfGroupOrResourcePackageRequest
from ...models.change_owner_of_group_or_resource_package_response import ChangeOwnerOfGroupOrResourcePackageResponse
from ...models.error_response import ErrorResponse
from ...types import Response


def _get_kwargs(
    project_id: str,
    *,
    body: ChangeOwnerOfGroupOrResourcePackageRequest,
) -> dict[str, Any]:
    _headers: dict[str, str] = {}
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v2.0/{project_id}/resources/owner".format(
            project_id=_wire.segment("project_id", project_id),
        ),
    }
    _kwargs["json"] = _wire.to_wire(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(
    *, client: Client, response: httpx.Response
) -> ChangeOwnerOfGroupOrResourcePackageResponse | ErrorResponse | None:
    if response.status_code == 200:
        response_200: ChangeOwnerOfGroupOrResourcePackageResponse = _wire.as_model(
            ChangeOwnerOfGroupOrResourcePackageResponse.from_dict, _wire.read_json(response)
        )
        return response_200

    if response.status_code == 404:
        response_404: ErrorResponse = _wire.as_model(ErrorResponse.from_dict, _wire.read_json(response))
        return response_404

    if client.raise_on_unexpected_status:
        raise _errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: Client, response: httpx.Response
) -> Response[ChangeOwnerOfGroupOrResourcePackageResponse | ErrorResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: ChangeOwnerOfGroupOrResourcePackageRequest,
) -> Response[ChangeOwnerOfGroupOrResourcePackageResponse | ErrorResponse]:
    """Changing the Owner of a Group or Resource Package

    Deprecated.

    This API hands a package or a whole package group over to another user.

    > **Note:** Deprecated for Flink 1.15 and later and for Spark 3.3.1 and later. Do not build anything
    new on this API.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. To look it up, see [Obtaining a Project ID](https://docs.otc.t-systems.com/data-lake-
            insight/api-ref/public_parameters/obtaining_a_project_id.html).
        client: Where to send the request, and with whose token.
        body (ChangeOwnerOfGroupOrResourcePackageRequest):

    Returns:
        The response with status, headers and body; `parsed` is the body as ChangeOwnerOfGroupOrResourcePackageResponse | ErrorResponse.

    Raises:
        ValueError: A path argument is empty, `.` or `..`.
        errors.UnexpectedStatus: The service answers a status that is not documented.
        errors.UnreadableBody: The body is not JSON although the document says so.
        httpx.TransportError: The connection fails, or the answer takes longer than the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    return _build_response(client=client, response=client.get_httpx_client().request(**_kwargs))


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: ChangeOwnerOfGroupOrResourcePackageRequest,
) -> ChangeOwnerOfGroupOrResourcePackageResponse | ErrorResponse | None:
    """Changing the Owner of a Group or Resource Package

    Deprecated.

    This API hands a package or a whole package group over to another user.

    > **Note:** Deprecated for Flink 1.15 and later and for Spark 3.3.1 and later. Do not build anything
    new on this API.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. To look it up, see [Obtaining a Project ID](https://docs.otc.t-systems.com/data-lake-
            insight/api-ref/public_parameters/obtaining_a_project_id.html).
        client: Where to send the request, and with whose token.
        body (ChangeOwnerOfGroupOrResourcePackageRequest):

    Returns:
        The body, as ChangeOwnerOfGroupOrResourcePackageResponse | ErrorResponse; None if there is none.

    Raises:
        ValueError: A path argument is empty, `.` or `..`.
        errors.UnexpectedStatus: The service answers a status that is not documented.
        errors.UnreadableBody: The body is not JSON although the document says so.
        httpx.TransportError: The connection fails, or the answer takes longer than the client's timeout.
    """

    return sync_detailed(
        project_id=project_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: ChangeOwnerOfGroupOrResourcePackageRequest,
) -> Response[ChangeOwnerOfGroupOrResourcePackageResponse | ErrorResponse]:
    """Changing the Owner of a Group or Resource Package

    Deprecated.

    This API hands a package or a whole package group over to another user.

    > **Note:** Deprecated for Flink 1.15 and later and for Spark 3.3.1 and later. Do not build anything
    new on this API.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. To look it up, see [Obtaining a Project ID](https://docs.otc.t-systems.com/data-lake-
            insight/api-ref/public_parameters/obtaining_a_project_id.html).
        client: Where to send the request, and with whose token.
        body (ChangeOwnerOfGroupOrResourcePackageRequest):

    Returns:
        The response with status, headers and body; `parsed` is the body as ChangeOwnerOfGroupOrResourcePackageResponse | ErrorResponse.

    Raises:
        ValueError: A path argument is empty, `.` or `..`.
        errors.UnexpectedStatus: The service answers a status that is not documented.
        errors.UnreadableBody: The body is not JSON although the document says so.
        httpx.TransportError: The connection fails, or the answer takes longer than the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    return _build_response(client=client, response=await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient,
    body: ChangeOwnerOfGroupOrResourcePackageRequest,
) -> ChangeOwnerOfGroupOrResourcePackageResponse | ErrorResponse | None:
    """Changing the Owner of a Group or Resource Package

    Deprecated.

    This API hands a package or a whole package group over to another user.

    > **Note:** Deprecated for Flink 1.15 and later and for Spark 3.3.1 and later. Do not build anything
    new on this API.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. To look it up, see [Obtaining a Project ID](https://docs.otc.t-systems.com/data-lake-
            insight/api-ref/public_parameters/obtaining_a_project_id.html).
        client: Where to send the request, and with whose token.
        body (ChangeOwnerOfGroupOrResourcePackageRequest):

    Returns:
        The body, as ChangeOwnerOfGroupOrResourcePackageResponse | ErrorResponse; None if there is none.

    Raises:
        ValueError: A path argument is empty, `.` or `..`.
        errors.UnexpectedStatus: The service answers a status that is not documented.
        errors.UnreadableBody: The body is not JSON although the document says so.
        httpx.TransportError: The connection fails, or the answer takes longer than the client's timeout.
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            client=client,
            body=body,
        )
    ).parsed
