from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.elastic_resource_pool_scale_record_status import ElasticResourcePoolScaleRecordStatus
from ...models.error_response import ErrorResponse
from ...models.list_elastic_resource_pool_scale_records_response import ListElasticResourcePoolScaleRecordsResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    elastic_resource_pool_name: str,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    status: ElasticResourcePoolScaleRecordStatus | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v3/{project_id}/elastic-resource-pools/{elastic_resource_pool_name}/scale-records".format(
            project_id=_wire.segment("project_id", project_id),
            elastic_resource_pool_name=_wire.segment("elastic_resource_pool_name", elastic_resource_pool_name),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "start_time": start_time,
                "end_time": end_time,
                "status": status,
                "offset": offset,
                "limit": limit,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[
    ListElasticResourcePoolScaleRecordsResponse, ErrorResponse | ListElasticResourcePoolScaleRecordsResponse
] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(
            ListElasticResourcePoolScaleRecordsResponse._of_own, _answers.json_of(response, {})
        ),
        4: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        5: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
)


def sync_detailed(
    project_id: str,
    elastic_resource_pool_name: str,
    *,
    client: AuthenticatedClient,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    status: ElasticResourcePoolScaleRecordStatus | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[ErrorResponse | ListElasticResourcePoolScaleRecordsResponse | None]:
    """List scaling history of an elastic resource pool

    This API lists when and how an elastic resource pool was resized.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        elastic_resource_pool_name (str): Name of the elastic resource pool. The value contains at most
            128 characters.
        start_time (int | Unset): Earliest time of the records, as a UNIX timestamp in milliseconds:
            before **end_time** and within the last 30 days. Without it, the list begins 7 days before
            **end_time**.
        end_time (int | Unset): Latest time of the records, as a UNIX timestamp in milliseconds: not in
            the future. If **start_time** is missing as well, the list covers the last 15 days.
        status (ElasticResourcePoolScaleRecordStatus | Unset): Outcome of the attempts to list. The
            options are:

            - **success**: the pool was resized
            - **fail**: the pool could not be resized
        offset (int | Unset): How many entries to leave out at the head of the list. The minimum value
            is 0.
        limit (int | Unset): How many entries to return at most. The value ranges from 0 to 100.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListElasticResourcePoolScaleRecordsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        elastic_resource_pool_name=elastic_resource_pool_name,
        start_time=start_time,
        end_time=end_time,
        status=status,
        offset=offset,
        limit=limit,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    elastic_resource_pool_name: str,
    *,
    client: AuthenticatedClient,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    status: ElasticResourcePoolScaleRecordStatus | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> ListElasticResourcePoolScaleRecordsResponse:
    """List scaling history of an elastic resource pool

    This API lists when and how an elastic resource pool was resized.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        elastic_resource_pool_name (str): Name of the elastic resource pool. The value contains at most
            128 characters.
        start_time (int | Unset): Earliest time of the records, as a UNIX timestamp in milliseconds:
            before **end_time** and within the last 30 days. Without it, the list begins 7 days before
            **end_time**.
        end_time (int | Unset): Latest time of the records, as a UNIX timestamp in milliseconds: not in
            the future. If **start_time** is missing as well, the list covers the last 15 days.
        status (ElasticResourcePoolScaleRecordStatus | Unset): Outcome of the attempts to list. The
            options are:

            - **success**: the pool was resized
            - **fail**: the pool could not be resized
        offset (int | Unset): How many entries to leave out at the head of the list. The minimum value
            is 0.
        limit (int | Unset): How many entries to return at most. The value ranges from 0 to 100.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListElasticResourcePoolScaleRecordsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        elastic_resource_pool_name=elastic_resource_pool_name,
        start_time=start_time,
        end_time=end_time,
        status=status,
        offset=offset,
        limit=limit,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    elastic_resource_pool_name: str,
    *,
    client: AuthenticatedClient,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    status: ElasticResourcePoolScaleRecordStatus | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[ErrorResponse | ListElasticResourcePoolScaleRecordsResponse | None]:
    """List scaling history of an elastic resource pool

    This API lists when and how an elastic resource pool was resized.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        elastic_resource_pool_name (str): Name of the elastic resource pool. The value contains at most
            128 characters.
        start_time (int | Unset): Earliest time of the records, as a UNIX timestamp in milliseconds:
            before **end_time** and within the last 30 days. Without it, the list begins 7 days before
            **end_time**.
        end_time (int | Unset): Latest time of the records, as a UNIX timestamp in milliseconds: not in
            the future. If **start_time** is missing as well, the list covers the last 15 days.
        status (ElasticResourcePoolScaleRecordStatus | Unset): Outcome of the attempts to list. The
            options are:

            - **success**: the pool was resized
            - **fail**: the pool could not be resized
        offset (int | Unset): How many entries to leave out at the head of the list. The minimum value
            is 0.
        limit (int | Unset): How many entries to return at most. The value ranges from 0 to 100.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListElasticResourcePoolScaleRecordsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        elastic_resource_pool_name=elastic_resource_pool_name,
        start_time=start_time,
        end_time=end_time,
        status=status,
        offset=offset,
        limit=limit,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    elastic_resource_pool_name: str,
    *,
    client: AuthenticatedClient,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    status: ElasticResourcePoolScaleRecordStatus | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> ListElasticResourcePoolScaleRecordsResponse:
    """List scaling history of an elastic resource pool

    This API lists when and how an elastic resource pool was resized.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        elastic_resource_pool_name (str): Name of the elastic resource pool. The value contains at most
            128 characters.
        start_time (int | Unset): Earliest time of the records, as a UNIX timestamp in milliseconds:
            before **end_time** and within the last 30 days. Without it, the list begins 7 days before
            **end_time**.
        end_time (int | Unset): Latest time of the records, as a UNIX timestamp in milliseconds: not in
            the future. If **start_time** is missing as well, the list covers the last 15 days.
        status (ElasticResourcePoolScaleRecordStatus | Unset): Outcome of the attempts to list. The
            options are:

            - **success**: the pool was resized
            - **fail**: the pool could not be resized
        offset (int | Unset): How many entries to leave out at the head of the list. The minimum value
            is 0.
        limit (int | Unset): How many entries to return at most. The value ranges from 0 to 100.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListElasticResourcePoolScaleRecordsResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        elastic_resource_pool_name=elastic_resource_pool_name,
        start_time=start_time,
        end_time=end_time,
        status=status,
        offset=offset,
        limit=limit,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
