"""Operations as methods; `facade.py` offers them as `global_variables`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, overload

from .._runtime import bodies as _bodies
from .._runtime import facade as _facade
from .._runtime import raw as _raw
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime import paging as _paging
    from ..models.global_var import GlobalVar
    from ..models.global_variable_create import GlobalVariableCreate
    from ..models.global_variable_update import GlobalVariableUpdate
    from ..models.is_success_message_response import IsSuccessMessageResponse
    from ..models.list_global_variables_response import ListGlobalVariablesResponse


class GlobalVariables:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListGlobalVariablesResponse:
        """List all global variables.

        This API lists the global variables of a project.

        `iter` walks through all pages.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/global_variable-related_apis/querying_all_global_variables.html

        Args:
            limit: How many entries to return at most. The default value is **100**. Default: 100.
            offset: How many entries to leave out at the head of the list. The default value is **0**.
                Default: 0.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.global_variables import list_global_variables as _operation

        return _operation.sync(
            client=self._client.connection,
            limit=limit,
            offset=offset,
            project_id=self._client.project(project_id),
        )

    def iter(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.Paged[GlobalVar, ListGlobalVariablesResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.Paged(
            self.list,
            _paging.Pages(style="offset", position="offset", limit="limit", items=("global_vars",)),
            dict(
                limit=limit,
                offset=offset,
                project_id=project_id,
            ),
        )

    @overload
    def create(
        self,
        *,
        var_name: str,
        var_value: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    def create(
        self,
        *,
        body: GlobalVariableCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    def create(
        self,
        *,
        var_name: str | Unset = UNSET,
        var_value: str | Unset = UNSET,
        body: GlobalVariableCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Create a global variable.

        This API creates a global variable, which stands for a long or secret value in statements and jobs.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/global_variable-related_apis/creating_a_global_variable.html

        Args:
            var_name: Name of the variable: letters, digits and underscores. It neither consists of digits
                alone nor starts with an underscore. The value contains at most 128 characters.
            var_value: Value of the variable.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.global_variables import create_global_variable as _operation
        from ..models import GlobalVariableCreate as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "var_name": var_name,
                    "var_value": var_value,
                },
                required=True,
            ),
        )

    @overload
    def update(
        self,
        *,
        var_value: str,
        var_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    def update(
        self,
        *,
        body: GlobalVariableUpdate | Mapping[str, Any],
        var_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    def update(
        self,
        *,
        var_value: str | Unset = UNSET,
        body: GlobalVariableUpdate | Mapping[str, Any] | Unset = UNSET,
        var_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Modify a global variable.

        This API gives a global variable another value.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/global_variable-related_apis/modifying_a_global_variable.html

        Args:
            var_value: Value of the variable.
            var_name: Name of the variable: letters, digits and underscores. It neither consists of digits
                alone nor starts with an underscore. The value contains at most 128 characters.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.global_variables import update_global_variable as _operation
        from ..models import GlobalVariableUpdate as _Body

        return _operation.sync(
            client=self._client.connection,
            var_name=var_name,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "var_value": var_value,
                },
                required=True,
            ),
        )

    def delete(
        self,
        *,
        var_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Delete a global variable.

        This API deletes a global variable.

        Nobody but the user who created it can delete a variable.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/global_variable-related_apis/deleting_a_global_variable.html

        Args:
            var_name: Name of the variable: letters, digits and underscores. It neither consists of digits
                alone nor starts with an underscore. The value contains at most 128 characters.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.global_variables import delete_global_variable as _operation

        return _operation.sync(
            client=self._client.connection,
            var_name=var_name,
            project_id=self._client.project(project_id),
        )


class AsyncGlobalVariables:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        self._client = client

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListGlobalVariablesResponse:
        """List all global variables.

        As `GlobalVariables.list`, with asyncio.
        """
        from ..api.global_variables import list_global_variables as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            limit=limit,
            offset=offset,
            project_id=await self._client.project(project_id),
        )

    def iter(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.AsyncPaged[GlobalVar, ListGlobalVariablesResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.AsyncPaged(
            self.list,
            _paging.Pages(style="offset", position="offset", limit="limit", items=("global_vars",)),
            dict(
                limit=limit,
                offset=offset,
                project_id=project_id,
            ),
        )

    @overload
    async def create(
        self,
        *,
        var_name: str,
        var_value: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    async def create(
        self,
        *,
        body: GlobalVariableCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    async def create(
        self,
        *,
        var_name: str | Unset = UNSET,
        var_value: str | Unset = UNSET,
        body: GlobalVariableCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Create a global variable.

        As `GlobalVariables.create`, with asyncio.
        """
        from ..api.global_variables import create_global_variable as _operation
        from ..models import GlobalVariableCreate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "var_name": var_name,
                    "var_value": var_value,
                },
                required=True,
            ),
        )

    @overload
    async def update(
        self,
        *,
        var_value: str,
        var_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    async def update(
        self,
        *,
        body: GlobalVariableUpdate | Mapping[str, Any],
        var_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    async def update(
        self,
        *,
        var_value: str | Unset = UNSET,
        body: GlobalVariableUpdate | Mapping[str, Any] | Unset = UNSET,
        var_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Modify a global variable.

        As `GlobalVariables.update`, with asyncio.
        """
        from ..api.global_variables import update_global_variable as _operation
        from ..models import GlobalVariableUpdate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            var_name=var_name,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "var_value": var_value,
                },
                required=True,
            ),
        )

    async def delete(
        self,
        *,
        var_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Delete a global variable.

        As `GlobalVariables.delete`, with asyncio.
        """
        from ..api.global_variables import delete_global_variable as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            var_name=var_name,
            project_id=await self._client.project(project_id),
        )


class GlobalVariablesWithRawResponse:
    """The methods of `GlobalVariables` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        methods = GlobalVariables(client)
        self.list = _raw.whole(methods.list)
        self.create = _raw.whole(methods.create)
        self.update = _raw.whole(methods.update)
        self.delete = _raw.whole(methods.delete)


class AsyncGlobalVariablesWithRawResponse:
    """The methods of `AsyncGlobalVariables` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        methods = AsyncGlobalVariables(client)
        self.list = _raw.whole_async(methods.list)
        self.create = _raw.whole_async(methods.create)
        self.update = _raw.whole_async(methods.update)
        self.delete = _raw.whole_async(methods.delete)
