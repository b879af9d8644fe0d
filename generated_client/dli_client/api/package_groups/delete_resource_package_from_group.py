from typing import Any

from ..._runtime import calls as _calls
from ..._runtime import errors as _errors
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient, Client
from ..._runtime.transport import httpx
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


def _parse_response(*, client: Client, response: httpx.Response) -> ErrorResponse | None:
    if response.status_code == 200:
        return None

    if response.status_code == 404:
        response_404: ErrorResponse = _wire.as_model(ErrorResponse.from_dict, _wire.read_json(response))
        return response_404

    if client.raise_on_unexpected_status:
        raise _errors.failures(response)
    return None


def _build_response(*, client: Client, response: httpx.Response) -> Response[ErrorResponse | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def _result(response: httpx.Response, parsed: ErrorResponse | None) -> None:
    if not (response.status_code == 200):
        raise _errors.failures(response, parsed)


def sync_detailed(
    project_id: str,
    resource_name: str,
    *,
    client: AuthenticatedClient,
    group: str | Unset = UNSET,
) -> Response[ErrorResponse | None]:
    """Deleting a Resource Package from a Group

    Deprecated.

    This API deletes a package from a package group in a **project**.

    > **Note:** Deprecated for Flink 1.15 and later and for Spark 3.3.1 and later. Do not build anything
    new on this API.

    > **Note:** With its query parameter, the URL looks like this, for example:
    >
    > DELETE /v2.0/{project_id}/resources/{resource_name}*?group={group}*

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. To look it up, see [Obtaining a Project ID](https://docs.otc.t-systems.com/data-lake-
            insight/api-ref/public_parameters/obtaining_a_project_id.html).
        resource_name (str): Name of the uploaded package.
        group (str | Unset): Name of the package group, as the upload of the package returned it.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | None.

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
) -> None:
    """Deleting a Resource Package from a Group

    Deprecated.

    This API deletes a package from a package group in a **project**.

    > **Note:** Deprecated for Flink 1.15 and later and for Spark 3.3.1 and later. Do not build anything
    new on this API.

    > **Note:** With its query parameter, the URL looks like this, for example:
    >
    > DELETE /v2.0/{project_id}/resources/{resource_name}*?group={group}*

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. To look it up, see [Obtaining a Project ID](https://docs.otc.t-systems.com/data-lake-
            insight/api-ref/public_parameters/obtaining_a_project_id.html).
        resource_name (str): Name of the uploaded package.
        group (str | Unset): Name of the package group, as the upload of the package returned it.
        client: Where to send the request, and with whose token.

    Returns:
        Nothing: no body is documented.

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
    _result(response, _parse_response(client=client, response=response))


async def asyncio_detailed(
    project_id: str,
    resource_name: str,
    *,
    client: AuthenticatedClient,
    group: str | Unset = UNSET,
) -> Response[ErrorResponse | None]:
    """Deleting a Resource Package from a Group

    Deprecated.

    This API deletes a package from a package group in a **project**.

    > **Note:** Deprecated for Flink 1.15 and later and for Spark 3.3.1 and later. Do not build anything
    new on this API.

    > **Note:** With its query parameter, the URL looks like this, for example:
    >
    > DELETE /v2.0/{project_id}/resources/{resource_name}*?group={group}*

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. To look it up, see [Obtaining a Project ID](https://docs.otc.t-systems.com/data-lake-
            insight/api-ref/public_parameters/obtaining_a_project_id.html).
        resource_name (str): Name of the uploaded package.
        group (str | Unset): Name of the package group, as the upload of the package returned it.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | None.

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
) -> None:
    """Deleting a Resource Package from a Group

    Deprecated.

    This API deletes a package from a package group in a **project**.

    > **Note:** Deprecated for Flink 1.15 and later and for Spark 3.3.1 and later. Do not build anything
    new on this API.

    > **Note:** With its query parameter, the URL looks like this, for example:
    >
    > DELETE /v2.0/{project_id}/resources/{resource_name}*?group={group}*

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects. To look it up, see [Obtaining a Project ID](https://docs.otc.t-systems.com/data-lake-
            insight/api-ref/public_parameters/obtaining_a_project_id.html).
        resource_name (str): Name of the uploaded package.
        group (str | Unset): Name of the package group, as the upload of the package returned it.
        client: Where to send the request, and with whose token.

    Returns:
        Nothing: no body is documented.

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
    _result(response, _parse_response(client=client, response=response))
