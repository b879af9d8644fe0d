from typing import Any

from ..._runtime import answers as _answers
from ..._runtime import calls as _calls
from ..._runtime import wire as _wire
from ..._runtime.client import AuthenticatedClient
from ...models.datasource_type import DatasourceType
from ...models.error_response import ErrorResponse
from ...models.list_tables_request_table_type import ListTablesRequestTableType
from ...models.list_tables_response import ListTablesResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    database_name: str,
    *,
    keyword: str | Unset = UNSET,
    with_detail: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    current_page: int | Unset = UNSET,
    with_priv: bool | Unset = UNSET,
    table_type: ListTablesRequestTableType | str | Unset = UNSET,
    datasource_type: DatasourceType | str | Unset = UNSET,
    without_tablemeta: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1.0/{project_id}/databases/{database_name}/tables".format(
            project_id=_wire.segment("project_id", project_id),
            database_name=_wire.segment("database_name", database_name),
        ),
        "extensions": {"rst2openapi.project": project_id},
        "params": _wire.query(
            {
                "keyword": keyword,
                "with-detail": with_detail,
                "page-size": page_size,
                "current-page": current_page,
                "with-priv": with_priv,
                "table-type": table_type,
                "datasource-type": datasource_type,
                "without-tablemeta": without_tablemeta,
            }
        ),
    }
    return _kwargs


_ANSWERS: _answers.Answers[ListTablesResponse, ErrorResponse | ListTablesResponse] = _answers.Answers(
    {
        200: lambda response: _wire.as_model(ListTablesResponse._of_own, _answers.json_of(response, {})),
        400: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
        500: lambda response: _wire.as_model(ErrorResponse._of_own, _answers.json_of(response)),
    },
    success=200,
    failures=((200, "is_success", False),),
)


def sync_detailed(
    project_id: str,
    database_name: str,
    *,
    client: AuthenticatedClient,
    keyword: str | Unset = UNSET,
    with_detail: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    current_page: int | Unset = UNSET,
    with_priv: bool | Unset = UNSET,
    table_type: ListTablesRequestTableType | str | Unset = UNSET,
    datasource_type: DatasourceType | str | Unset = UNSET,
    without_tablemeta: bool | Unset = UNSET,
) -> Response[ErrorResponse | ListTablesResponse | None]:
    """List all tables

    Deprecated.

    This API lists the tables of a database, filtered as you like, page by page.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Database of the tables.
        keyword (str | Unset): Part of the name of the tables to list.
        with_detail (bool | Unset): Whether to return details, such as owner and size, as well. The
            default value is **false**. Default: false.
        page_size (int | Unset): How many entries a page holds at most. The value ranges from 1 to 100.
        current_page (int | Unset): Number of the page to return, counted from 1. The minimum value is
            1.
        with_priv (bool | Unset): Whether to return permissions as well.
        table_type (ListTablesRequestTableType | Unset): Type of the tables to list. The options are:

            - **MANAGED_TABLE**: table in DLI
            - **EXTERNAL_TABLE**: table in OBS
            - **VIRTUAL_VIEW**: view
        datasource_type (DatasourceType | Unset): Data source of the tables to list. The value can be
            **CloudTable**, **CSS**, **DLI**, **DWS**, **Geomesa**, **HBase**, **JDBC**, **Mongo**, **OBS**,
            **ODPS**, **OpenTSDB**, **Redis**, or **RDS**.
        without_tablemeta (bool | Unset): Whether to leave metadata out, which makes the answer much
            faster. The default value is **false**. Default: false.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListTablesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        database_name=database_name,
        keyword=keyword,
        with_detail=with_detail,
        page_size=page_size,
        current_page=current_page,
        with_priv=with_priv,
        table_type=table_type,
        datasource_type=datasource_type,
        without_tablemeta=without_tablemeta,
    )
    return _ANSWERS.whole(client, _calls.send(client, _kwargs))


def sync(
    project_id: str,
    database_name: str,
    *,
    client: AuthenticatedClient,
    keyword: str | Unset = UNSET,
    with_detail: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    current_page: int | Unset = UNSET,
    with_priv: bool | Unset = UNSET,
    table_type: ListTablesRequestTableType | str | Unset = UNSET,
    datasource_type: DatasourceType | str | Unset = UNSET,
    without_tablemeta: bool | Unset = UNSET,
) -> ListTablesResponse:
    """List all tables

    Deprecated.

    This API lists the tables of a database, filtered as you like, page by page.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Database of the tables.
        keyword (str | Unset): Part of the name of the tables to list.
        with_detail (bool | Unset): Whether to return details, such as owner and size, as well. The
            default value is **false**. Default: false.
        page_size (int | Unset): How many entries a page holds at most. The value ranges from 1 to 100.
        current_page (int | Unset): Number of the page to return, counted from 1. The minimum value is
            1.
        with_priv (bool | Unset): Whether to return permissions as well.
        table_type (ListTablesRequestTableType | Unset): Type of the tables to list. The options are:

            - **MANAGED_TABLE**: table in DLI
            - **EXTERNAL_TABLE**: table in OBS
            - **VIRTUAL_VIEW**: view
        datasource_type (DatasourceType | Unset): Data source of the tables to list. The value can be
            **CloudTable**, **CSS**, **DLI**, **DWS**, **Geomesa**, **HBase**, **JDBC**, **Mongo**, **OBS**,
            **ODPS**, **OpenTSDB**, **Redis**, or **RDS**.
        without_tablemeta (bool | Unset): Whether to leave metadata out, which makes the answer much
            faster. The default value is **false**. Default: false.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListTablesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        database_name=database_name,
        keyword=keyword,
        with_detail=with_detail,
        page_size=page_size,
        current_page=current_page,
        with_priv=with_priv,
        table_type=table_type,
        datasource_type=datasource_type,
        without_tablemeta=without_tablemeta,
    )
    return _ANSWERS.result(client, _calls.send(client, _kwargs))


async def asyncio_detailed(
    project_id: str,
    database_name: str,
    *,
    client: AuthenticatedClient,
    keyword: str | Unset = UNSET,
    with_detail: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    current_page: int | Unset = UNSET,
    with_priv: bool | Unset = UNSET,
    table_type: ListTablesRequestTableType | str | Unset = UNSET,
    datasource_type: DatasourceType | str | Unset = UNSET,
    without_tablemeta: bool | Unset = UNSET,
) -> Response[ErrorResponse | ListTablesResponse | None]:
    """List all tables

    Deprecated.

    This API lists the tables of a database, filtered as you like, page by page.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Database of the tables.
        keyword (str | Unset): Part of the name of the tables to list.
        with_detail (bool | Unset): Whether to return details, such as owner and size, as well. The
            default value is **false**. Default: false.
        page_size (int | Unset): How many entries a page holds at most. The value ranges from 1 to 100.
        current_page (int | Unset): Number of the page to return, counted from 1. The minimum value is
            1.
        with_priv (bool | Unset): Whether to return permissions as well.
        table_type (ListTablesRequestTableType | Unset): Type of the tables to list. The options are:

            - **MANAGED_TABLE**: table in DLI
            - **EXTERNAL_TABLE**: table in OBS
            - **VIRTUAL_VIEW**: view
        datasource_type (DatasourceType | Unset): Data source of the tables to list. The value can be
            **CloudTable**, **CSS**, **DLI**, **DWS**, **Geomesa**, **HBase**, **JDBC**, **Mongo**, **OBS**,
            **ODPS**, **OpenTSDB**, **Redis**, or **RDS**.
        without_tablemeta (bool | Unset): Whether to leave metadata out, which makes the answer much
            faster. The default value is **false**. Default: false.
        client: Where to send the request, and with whose token.

    Returns:
        The response with status, headers and body; `parsed` is the body as ErrorResponse | ListTablesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers a status that is not documented, and none of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        database_name=database_name,
        keyword=keyword,
        with_detail=with_detail,
        page_size=page_size,
        current_page=current_page,
        with_priv=with_priv,
        table_type=table_type,
        datasource_type=datasource_type,
        without_tablemeta=without_tablemeta,
    )
    return _ANSWERS.whole(client, await _calls.send_async(client, _kwargs))


async def asyncio(
    project_id: str,
    database_name: str,
    *,
    client: AuthenticatedClient,
    keyword: str | Unset = UNSET,
    with_detail: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    current_page: int | Unset = UNSET,
    with_priv: bool | Unset = UNSET,
    table_type: ListTablesRequestTableType | str | Unset = UNSET,
    datasource_type: DatasourceType | str | Unset = UNSET,
    without_tablemeta: bool | Unset = UNSET,
) -> ListTablesResponse:
    """List all tables

    Deprecated.

    This API lists the tables of a database, filtered as you like, page by page.

    > **Note:** This API is deprecated. Do not build anything new on it.
    >
    > Use
    [submitSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/sql_job-related_apis/submitting_a_sql_job_recommended.html)
    instead.

    Args:
        project_id (str): ID of the project, which keeps its resources apart from those of other
            projects.
        database_name (str): Database of the tables.
        keyword (str | Unset): Part of the name of the tables to list.
        with_detail (bool | Unset): Whether to return details, such as owner and size, as well. The
            default value is **false**. Default: false.
        page_size (int | Unset): How many entries a page holds at most. The value ranges from 1 to 100.
        current_page (int | Unset): Number of the page to return, counted from 1. The minimum value is
            1.
        with_priv (bool | Unset): Whether to return permissions as well.
        table_type (ListTablesRequestTableType | Unset): Type of the tables to list. The options are:

            - **MANAGED_TABLE**: table in DLI
            - **EXTERNAL_TABLE**: table in OBS
            - **VIRTUAL_VIEW**: view
        datasource_type (DatasourceType | Unset): Data source of the tables to list. The value can be
            **CloudTable**, **CSS**, **DLI**, **DWS**, **Geomesa**, **HBase**, **JDBC**, **Mongo**, **OBS**,
            **ODPS**, **OpenTSDB**, **Redis**, or **RDS**.
        without_tablemeta (bool | Unset): Whether to leave metadata out, which makes the answer much
            faster. The default value is **false**. Default: false.
        client: Where to send the request, and with whose token.

    Returns:
        The body, as ListTablesResponse.

    Raises:
        ValueError: A path argument is None, empty, `.` or `..`.
        errors.StatusError: The service answers with an error, or with a status of neither success nor error.
        errors.OperationFailed: The service answers that the operation failed, with a status of success.
        errors.UnreadableBody: The body is not JSON although the document says so.
        errors.ConnectionFailed: No whole answer arrives, or not within the client's timeout.
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        database_name=database_name,
        keyword=keyword,
        with_detail=with_detail,
        page_size=page_size,
        current_page=current_page,
        with_priv=with_priv,
        table_type=table_type,
        datasource_type=datasource_type,
        without_tablemeta=without_tablemeta,
    )
    return _ANSWERS.result(client, await _calls.send_async(client, _kwargs))
