from typing import Any, cast

from ..._runtime import calls as _calls
from ..._runtime import errors as _errors
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient, Client
from ..._runtime.transport import httpx
from ...models.error_response import ErrorResponse
from ...models.query_resource_packages_in_group_response import QueryResourcePackagesInGroupResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    resource_name: str,
    *,
    group: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
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


def _parse_response(
    *, client: Client, response: httpx.Response
) -> ErrorResponse | QueryResourcePackagesInGroupResponse | None:
    if response.status_code == 200:
        response_200: QueryResourcePackagesInGroupResponse = _wire.as_model(
            QueryResourcePackagesInGroupResponse.from_dict, _wire.read_json(response)
        )
        return response_200

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
) -> Response[ErrorResponse | QueryResourcePackagesInGroupResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def _result(
    response: httpx.Response, parsed: ErrorResponse | QueryResourcePackagesInGroupResponse | None
) -> QueryResourcePackagesInGroupResponse:
    if not (response.status_code == 200):
        raise _errors.failures(response, parsed)
    return cast("QueryResourcePackagesInGroupResponse", parsed)


def sync_detailed(
    project_id: str,
    resource_name: str,
    *,
    client: AuthenticatedClient,
    group: str | Unset = UNSET,
) -> Response[ErrorResponse | QueryResourcePackagesInGroupResponse]:
    """Querying Resource Packages in a Group

    Deprecated.

    This API returns what is known about a package of a package group in a **project**.

    > **Note:** Deprecated for Flink 1.15 and later and for Spark 3.3.1 and later. Do not build anything
    new on this API.

    > **Note:** With its query parameter, the URL looks like this, for example:
    >
    > GET /v2.0/{project_id}/resources/{resource_name}?group=*{group}*

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. To look it up, see [Obtaining a Project ID](https://docs.otc.t-systems.com/data-lake-
            insight/api-ref/public_parameters/obtaining_a_project_id.html).
        resource_name (str): Name of the uploaded package.
        group (str | Unset): Name of the package group, as the upload of the package returned it.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | QueryResourcePackagesInGroupResponse.

    Raises:
        ValueError: A path argument is empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        resource_name=resource_name,
        group=group,
    )
    return _build_response(client=client, response=_calls.send(client, _kwargs))


def sync(
    project_id: str,
    resource_name: str,
    *,
    client: AuthenticatedClient,
    group: str | Unset = UNSET,
) -> QueryResourcePackagesInGroupResponse:
    """Querying Resource Packages in a Group

    Deprecated.

    This API returns what is known about a package of a package group in a **project**.

    > **Note:** Deprecated for Flink 1.15 and later and for Spark 3.3.1 and later. Do not build anything
    new on this API.

    > **Note:** With its query parameter, the URL looks like this, for example:
    >
    > GET /v2.0/{project_id}/resources/{resource_name}?group=*{group}*

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. To look it up, see [Obtaining a Project ID](https://docs.otc.t-systems.com/data-lake-
            insight/api-ref/public_parameters/obtaining_a_project_id.html).
        resource_name (str): Name of the uploaded package.
        group (str | Unset): Name of the package group, as the upload of the package returned it.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as QueryResourcePackagesInGroupResponse.

    Raises:
        ValueError: A path argument is empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status that is not documented.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        resource_name=resource_name,
        group=group,
    )
    response = _calls.send(client, _kwargs)
    return _result(response, _parse_response(client=client, response=response))


async def asyncio_detailed(
    project_id: str,
    resource_name: str,
    *,
    client: AuthenticatedClient,
    group: str | Unset = UNSET,
) -> Response[ErrorResponse | QueryResourcePackagesInGroupResponse]:
    """Querying Resource Packages in a Group

    Deprecated.

    This API returns what is known about a package of a package group in a **project**.

    > **Note:** Deprecated for Flink 1.15 and later and for Spark 3.3.1 and later. Do not build anything
    new on this API.

    > **Note:** With its query parameter, the URL looks like this, for example:
    >
    > GET /v2.0/{project_id}/resources/{resource_name}?group=*{group}*

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. To look it up, see [Obtaining a Project ID](https://docs.otc.t-systems.com/data-lake-
            insight/api-ref/public_parameters/obtaining_a_project_id.html).
        resource_name (str): Name of the uploaded package.
        group (str | Unset): Name of the package group, as the upload of the package returned it.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | QueryResourcePackagesInGroupResponse.

    Raises:
        ValueError: A path argument is empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        resource_name=resource_name,
        group=group,
    )
    return _build_response(client=client, response=await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    resource_name: str,
    *,
    client: AuthenticatedClient,
    group: str | Unset = UNSET,
) -> QueryResourcePackagesInGroupResponse:
    """Querying Resource Packages in a Group

    Deprecated.

    This API returns what is known about a package of a package group in a **project**.

    > **Note:** Deprecated for Flink 1.15 and later and for Spark 3.3.1 and later. Do not build anything
    new on this API.

    > **Note:** With its query parameter, the URL looks like this, for example:
    >
    > GET /v2.0/{project_id}/resources/{resource_name}?group=*{group}*

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. To look it up, see [Obtaining a Project ID](https://docs.otc.t-systems.com/data-lake-
            insight/api-ref/public_parameters/obtaining_a_project_id.html).
        resource_name (str): Name of the uploaded package.
        group (str | Unset): Name of the package group, as the upload of the package returned it.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as QueryResourcePackagesInGroupResponse.

    Raises:
        ValueError: A path argument is empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status that is not documented.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        resource_name=resource_name,
        group=group,
    )
    response = await _calls.send_async(client, _kwargs)
    return _result(response, _parse_response(client=client, response=response))
