"""Operations as methods; `facade.py` offers them as `flink_job_templates`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from .._runtime import bodies as _bodies
from .._runtime import facade as _facade
from .._runtime import raw as _raw
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime import paging as _paging
    from ..models.create_flink_job_template_response import CreateFlinkJobTemplateResponse
    from ..models.delete_flink_job_template_response import DeleteFlinkJobTemplateResponse
    from ..models.flink_job_template_create import FlinkJobTemplateCreate
    from ..models.flink_job_template_job_type import FlinkJobTemplateJobType
    from ..models.flink_job_template_order import FlinkJobTemplateOrder
    from ..models.flink_job_template_update import FlinkJobTemplateUpdate
    from ..models.is_success_message_response import IsSuccessMessageResponse
    from ..models.list_flink_job_templates_response import ListFlinkJobTemplatesResponse
    from ..models.tag import Tag
    from ..models.template_list_template import TemplateListTemplate


class FlinkJobTemplates:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        self._client = client

    def list(
        self,
        *,
        name: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: FlinkJobTemplateOrder | str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListFlinkJobTemplatesResponse:
        """List templates.

        This API lists the Flink job templates that the user has made.

        `iter` walks through all pages.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_flink_job_templates/listing_templates.html

        Args:
            name: Part of the name of the templates to list.
            tags: Tags of the templates to list, as **key=value** with a comma between two.

                Example: **tag1=v1,tag2=v2**
            offset: How many templates to leave out at the head of the list.
            limit: How many templates to return at most. The default value is **10**. Default: 10.
            order: Order of the list. The default value is **desc**. The options are:

                - **asc**: ascending
                - **desc**: descending
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_job_templates import list_flink_job_templates as _operation

        return _operation.sync(
            client=self._client.connection,
            name=name,
            tags=tags,
            offset=offset,
            limit=limit,
            order=order,
            project_id=self._client.project(project_id),
        )

    def iter(
        self,
        *,
        name: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: FlinkJobTemplateOrder | str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.Paged[TemplateListTemplate, ListFlinkJobTemplatesResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.Paged(
            self.list,
            _paging.Pages(
                style="offset",
                position="offset",
                limit="limit",
                items=("template_list", "templates"),
                total=("template_list", "total_count"),
            ),
            dict(
                name=name,
                tags=tags,
                offset=offset,
                limit=limit,
                order=order,
                project_id=project_id,
            ),
        )

    @overload
    def create(
        self,
        *,
        name: str,
        desc: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        job_type: FlinkJobTemplateJobType | str | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateFlinkJobTemplateResponse: ...

    @overload
    def create(
        self,
        *,
        body: FlinkJobTemplateCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> CreateFlinkJobTemplateResponse: ...

    def create(
        self,
        *,
        name: str | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        job_type: FlinkJobTemplateJobType | str | None | Unset = UNSET,
        body: FlinkJobTemplateCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateFlinkJobTemplateResponse:
        """Create a template.

        This API creates a template for Flink SQL jobs.

        A user can have 100 templates.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_flink_job_templates/creating_a_template.html

        Args:
            name: Name of the template. The value contains at most 64 characters.
            desc: Free text that tells what the template is for. The value contains 0 to 512 characters.
            sql_body: SQL statements of the job: at least a source, a query and a sink. The value contains 0
                to 10000 characters.
            tags: Tags of the template.
            job_type: Type of the jobs that the template is for. The options are:

                - **flink_sql_job**: Flink SQL job
                - **flink_opensource_sql_job**: Flink OpenSource SQL job
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_job_templates import create_flink_job_template as _operation
        from ..models import FlinkJobTemplateCreate as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "name": name,
                    "desc": desc,
                    "sql_body": sql_body,
                    "tags": tags,
                    "job_type": job_type,
                },
                required=True,
            ),
        )

    def update(
        self,
        *,
        name: str | None | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        body: FlinkJobTemplateUpdate | Mapping[str, Any] | Unset = UNSET,
        template_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Update a template.

        This API changes a Flink job template. What is left out stays as it is.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_flink_job_templates/updating_a_template.html

        Args:
            template_id: ID of the template.
            name: Name of the template. The value contains 0 to 64 characters.
            desc: Free text that tells what the template is for. The value contains 0 to 512 characters.
            sql_body: SQL statements of the job: at least a source, a query and a sink. The value contains 0
                to 10000 characters.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_job_templates import update_flink_job_template as _operation
        from ..models import FlinkJobTemplateUpdate as _Body

        return _operation.sync(
            client=self._client.connection,
            template_id=template_id,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "name": name,
                    "desc": desc,
                    "sql_body": sql_body,
                },
                required=True,
            ),
        )

    def delete(
        self,
        *,
        template_id: str,
        project_id: str | Unset = UNSET,
    ) -> DeleteFlinkJobTemplateResponse:
        """Delete a template.

        This API deletes a Flink job template, even one that jobs were made from.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_flink_job_templates/deleting_a_template.html

        Args:
            template_id: ID of the template.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_job_templates import delete_flink_job_template as _operation

        return _operation.sync(
            client=self._client.connection,
            template_id=template_id,
            project_id=self._client.project(project_id),
        )


class AsyncFlinkJobTemplates:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        self._client = client

    async def list(
        self,
        *,
        name: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: FlinkJobTemplateOrder | str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListFlinkJobTemplatesResponse:
        """List templates.

        As `FlinkJobTemplates.list`, with asyncio.
        """
        from ..api.flink_job_templates import list_flink_job_templates as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            name=name,
            tags=tags,
            offset=offset,
            limit=limit,
            order=order,
            project_id=await self._client.project(project_id),
        )

    def iter(
        self,
        *,
        name: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: FlinkJobTemplateOrder | str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.AsyncPaged[TemplateListTemplate, ListFlinkJobTemplatesResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.AsyncPaged(
            self.list,
            _paging.Pages(
                style="offset",
                position="offset",
                limit="limit",
                items=("template_list", "templates"),
                total=("template_list", "total_count"),
            ),
            dict(
                name=name,
                tags=tags,
                offset=offset,
                limit=limit,
                order=order,
                project_id=project_id,
            ),
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        desc: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        job_type: FlinkJobTemplateJobType | str | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateFlinkJobTemplateResponse: ...

    @overload
    async def create(
        self,
        *,
        body: FlinkJobTemplateCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> CreateFlinkJobTemplateResponse: ...

    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        job_type: FlinkJobTemplateJobType | str | None | Unset = UNSET,
        body: FlinkJobTemplateCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateFlinkJobTemplateResponse:
        """Create a template.

        As `FlinkJobTemplates.create`, with asyncio.
        """
        from ..api.flink_job_templates import create_flink_job_template as _operation
        from ..models import FlinkJobTemplateCreate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "name": name,
                    "desc": desc,
                    "sql_body": sql_body,
                    "tags": tags,
                    "job_type": job_type,
                },
                required=True,
            ),
        )

    async def update(
        self,
        *,
        name: str | None | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        body: FlinkJobTemplateUpdate | Mapping[str, Any] | Unset = UNSET,
        template_id: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Update a template.

        As `FlinkJobTemplates.update`, with asyncio.
        """
        from ..api.flink_job_templates import update_flink_job_template as _operation
        from ..models import FlinkJobTemplateUpdate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            template_id=template_id,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "name": name,
                    "desc": desc,
                    "sql_body": sql_body,
                },
                required=True,
            ),
        )

    async def delete(
        self,
        *,
        template_id: str,
        project_id: str | Unset = UNSET,
    ) -> DeleteFlinkJobTemplateResponse:
        """Delete a template.

        As `FlinkJobTemplates.delete`, with asyncio.
        """
        from ..api.flink_job_templates import delete_flink_job_template as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            template_id=template_id,
            project_id=await self._client.project(project_id),
        )


class FlinkJobTemplatesWithRawResponse:
    """The methods of `FlinkJobTemplates` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        methods = FlinkJobTemplates(client)
        self.list = _raw.whole(methods.list)
        self.create = _raw.whole(methods.create)
        self.update = _raw.whole(methods.update)
        self.delete = _raw.whole(methods.delete)


class AsyncFlinkJobTemplatesWithRawResponse:
    """The methods of `AsyncFlinkJobTemplates` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        methods = AsyncFlinkJobTemplates(client)
        self.list = _raw.whole_async(methods.list)
        self.create = _raw.whole_async(methods.create)
        self.update = _raw.whole_async(methods.update)
        self.delete = _raw.whole_async(methods.delete)
