"""Operations as methods; `facade.py` offers them as `package_groups`."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from .._runtime import bodies as _bodies
from .._runtime import facade as _facade
from .._runtime import raw as _raw
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from builtins import list as _list

    from ..models.get_resource_response import GetResourceResponse
    from ..models.is_success_message_response import IsSuccessMessageResponse
    from ..models.list_package_groups_response import ListPackageGroupsResponse
    from ..models.package_group_kind import PackageGroupKind
    from ..models.package_group_request import PackageGroupRequest
    from ..models.package_group_response import PackageGroupResponse
    from ..models.package_group_tag import PackageGroupTag
    from ..models.resource_owner_update import ResourceOwnerUpdate
    from ..models.upload_package_group_request import UploadPackageGroupRequest
    from ..models.upload_package_group_response import UploadPackageGroupResponse


class PackageGroups:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        self._client = client

    def list(
        self,
        *,
        kind: PackageGroupKind | str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListPackageGroupsResponse:
        """List package groups.

        Deprecated.

        This API lists everything uploaded to a project: single packages as well as package groups.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Keep the files in OBS, and manage them there.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/package_group-related_apis_deprecated/listing_package_groups_deprecated.html

        Args:
            kind: File type to list. The options are:

                - **jar**: JAR file
                - **pyFile**: Python file of the user
                - **file**: File of the user
                - **modelFile**: AI model file of the user
            tags: Label to filter the result by.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.package_groups import list_package_groups as _operation

        return _operation.sync(
            client=self._client.connection,
            kind=kind,
            tags=tags,
            project_id=self._client.project(project_id),
        )

    @overload
    def upload(
        self,
        *,
        paths: _list[str],
        kind: PackageGroupKind | str,
        group: str,
        is_async: bool | None | Unset = UNSET,
        tags: Sequence[PackageGroupTag | Mapping[str, Any]] | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> UploadPackageGroupResponse: ...

    @overload
    def upload(
        self,
        *,
        body: UploadPackageGroupRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> UploadPackageGroupResponse: ...

    def upload(
        self,
        *,
        paths: _list[str] | Unset = UNSET,
        kind: PackageGroupKind | str | Unset = UNSET,
        group: str | Unset = UNSET,
        is_async: bool | None | Unset = UNSET,
        tags: Sequence[PackageGroupTag | Mapping[str, Any]] | None | Unset = UNSET,
        body: UploadPackageGroupRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> UploadPackageGroupResponse:
        """Upload a package group.

        Deprecated.

        This API uploads packages from OBS to a project, as a group.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [createSparkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/creating_a_batch_processing_job.html)
        instead.
        >
        > Keep the files in OBS, and name their paths in the job.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/package_group-related_apis_deprecated/uploading_a_package_group_deprecated.html

        Args:
            paths: Paths of the packages in OBS. Each path is the URL of an OBS object.
            kind: Type of the files in the package group. If they are of different types, set it to
                **file**. The options are:

                - **jar**: JAR file
                - **pyFile**: Python file of the user
                - **file**: File of the user
                - **modelFile**: AI model file of the user
            group: Name of the new group.
            is_async: Whether packages are uploaded while the call has already returned, which is the
                recommended mode. The default value is **false**. Default: false.
            tags: Tags of the group.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.package_groups import upload_package_group as _operation
        from ..models import UploadPackageGroupRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "paths": paths,
                    "kind": kind,
                    "group": group,
                    "is_async": is_async,
                    "tags": tags,
                },
                required=True,
            ),
        )

    @overload
    def upload_file(
        self,
        *,
        paths: _list[str],
        group: str,
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse: ...

    @overload
    def upload_file(
        self,
        *,
        body: PackageGroupRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse: ...

    def upload_file(
        self,
        *,
        paths: _list[str] | Unset = UNSET,
        group: str | Unset = UNSET,
        body: PackageGroupRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse:
        """Upload a file package group.

        Deprecated.

        This API uploads files from OBS to a project, as a group. It replaces a group of the same name.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [createSparkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/creating_a_batch_processing_job.html)
        instead.
        >
        > Keep the files in OBS, and name their paths in the job.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/package_group-related_apis_deprecated/uploading_a_file_package_group_deprecated.html

        Args:
            paths: Paths of the packages in OBS. Each path is the URL of an OBS object.
            group: Name of the package group.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.package_groups import upload_file_package_group as _operation
        from ..models import PackageGroupRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "paths": paths,
                    "group": group,
                },
                required=True,
            ),
        )

    @overload
    def upload_jar(
        self,
        *,
        paths: _list[str],
        group: str,
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse: ...

    @overload
    def upload_jar(
        self,
        *,
        body: PackageGroupRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse: ...

    def upload_jar(
        self,
        *,
        paths: _list[str] | Unset = UNSET,
        group: str | Unset = UNSET,
        body: PackageGroupRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse:
        """Upload a JAR package group.

        Deprecated.

        This API uploads JAR files from OBS to a project, as a group. It replaces a group of the same name.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [createSparkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/creating_a_batch_processing_job.html)
        instead.
        >
        > Keep the files in OBS, and name their paths in the job.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/package_group-related_apis_deprecated/uploading_a_jar_package_group_deprecated.html

        Args:
            paths: Paths of the packages in OBS. Each path is the URL of an OBS object.
            group: Name of the package group.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.package_groups import upload_jar_package_group as _operation
        from ..models import PackageGroupRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "paths": paths,
                    "group": group,
                },
                required=True,
            ),
        )

    @overload
    def update_resource_owner(
        self,
        *,
        new_owner: str,
        group_name: str | None | Unset = UNSET,
        resource_name: str | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    def update_resource_owner(
        self,
        *,
        body: ResourceOwnerUpdate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    def update_resource_owner(
        self,
        *,
        new_owner: str | Unset = UNSET,
        group_name: str | None | Unset = UNSET,
        resource_name: str | None | Unset = UNSET,
        body: ResourceOwnerUpdate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Change the owner of a group or resource package.

        Deprecated.

        This API hands a package or a whole package group over to another user.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Keep the files in OBS, and manage them there.

        **group_name** alone hands over the group, **resource_name** alone a package, both together a
        package in that group.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/package_group-related_apis_deprecated/changing_the_owner_of_a_group_or_resource_package_deprecated.html

        Args:
            new_owner: Name of the new owner: letters, digits, underscores and hyphens. It does not start
                with a digit. The value contains 5 to 32 characters.
            group_name: Name of the group: letters, digits, periods, underscores and hyphens. The value
                contains at most 64 characters.
            resource_name: Name of the package, with its extension: letters, digits, underscores, hyphens,
                exclamation marks and periods, but no period at the start. Needed for a package in a group.
                The value contains at most 128 characters.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.NotFound: 404: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.package_groups import update_resource_owner as _operation
        from ..models import ResourceOwnerUpdate as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "new_owner": new_owner,
                    "group_name": group_name,
                    "resource_name": resource_name,
                },
                required=True,
            ),
        )

    @overload
    def upload_pyfile(
        self,
        *,
        paths: _list[str],
        group: str,
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse: ...

    @overload
    def upload_pyfile(
        self,
        *,
        body: PackageGroupRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse: ...

    def upload_pyfile(
        self,
        *,
        paths: _list[str] | Unset = UNSET,
        group: str | Unset = UNSET,
        body: PackageGroupRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse:
        """Upload a PyFile package group.

        Deprecated.

        This API uploads Python files from OBS to a project, as a group. It replaces a group of the same
        name.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [createSparkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/creating_a_batch_processing_job.html)
        instead.
        >
        > Keep the files in OBS, and name their paths in the job.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/package_group-related_apis_deprecated/uploading_a_pyfile_package_group_deprecated.html

        Args:
            paths: Paths of the packages in OBS. Each path is the URL of an OBS object.
            group: Name of the package group.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.package_groups import upload_pyfile_package_group as _operation
        from ..models import PackageGroupRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "paths": paths,
                    "group": group,
                },
                required=True,
            ),
        )

    def get_resource(
        self,
        *,
        resource_name: str,
        group: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> GetResourceResponse:
        """Get resource packages in a group.

        Deprecated.

        This API returns one package of a package group.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Keep the files in OBS, and manage them there.

        `wait_for_resource` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/package_group-related_apis_deprecated/querying_resource_packages_in_a_group_deprecated.html

        Args:
            resource_name: Name of the uploaded package.
            group: Name of the package group, as the upload of the package returned it.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.package_groups import get_resource as _operation

        return _operation.sync(
            client=self._client.connection,
            resource_name=resource_name,
            group=group,
            project_id=self._client.project(project_id),
        )

    def wait_for_resource(
        self,
        *,
        resource_name: str,
        group: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> GetResourceResponse:
        """Ask `get_resource` until it tells of an end, and give its last answer.

        The documented ends are READY; failures are FAILED. `wait_states` are further states to stop at.

        Raises:
            waiting.JobFailed: It ended with a failure.
            waiting.StillWaiting: `wait_timeout` seconds have passed.
        """
        from .._runtime import waiting as _waiting

        return _waiting.wait_until(
            lambda: self.get_resource(
                resource_name=resource_name,
                group=group,
                project_id=project_id,
            ),
            done=_waiting.Outcome(
                ("status",),
                ("READY", *wait_states),
                ("FAILED",),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )

    def delete_resource(
        self,
        *,
        resource_name: str,
        group: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> None:
        """Delete a resource package from a group.

        Deprecated.

        This API deletes a package from a package group in a **project**.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Keep the files in OBS, and manage them there.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/package_group-related_apis_deprecated/deleting_a_resource_package_from_a_group_deprecated.html

        Args:
            resource_name: Name of the uploaded package.
            group: Name of the package group, as the upload of the package returned it.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.NotFound: 404: There is no such package.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.package_groups import delete_resource as _operation

        _operation.sync(
            client=self._client.connection,
            resource_name=resource_name,
            group=group,
            project_id=self._client.project(project_id),
        )


class AsyncPackageGroups:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        self._client = client

    async def list(
        self,
        *,
        kind: PackageGroupKind | str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListPackageGroupsResponse:
        """List package groups.

        As `PackageGroups.list`, with asyncio.
        """
        from ..api.package_groups import list_package_groups as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            kind=kind,
            tags=tags,
            project_id=await self._client.project(project_id),
        )

    @overload
    async def upload(
        self,
        *,
        paths: _list[str],
        kind: PackageGroupKind | str,
        group: str,
        is_async: bool | None | Unset = UNSET,
        tags: Sequence[PackageGroupTag | Mapping[str, Any]] | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> UploadPackageGroupResponse: ...

    @overload
    async def upload(
        self,
        *,
        body: UploadPackageGroupRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> UploadPackageGroupResponse: ...

    async def upload(
        self,
        *,
        paths: _list[str] | Unset = UNSET,
        kind: PackageGroupKind | str | Unset = UNSET,
        group: str | Unset = UNSET,
        is_async: bool | None | Unset = UNSET,
        tags: Sequence[PackageGroupTag | Mapping[str, Any]] | None | Unset = UNSET,
        body: UploadPackageGroupRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> UploadPackageGroupResponse:
        """Upload a package group.

        As `PackageGroups.upload`, with asyncio.
        """
        from ..api.package_groups import upload_package_group as _operation
        from ..models import UploadPackageGroupRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "paths": paths,
                    "kind": kind,
                    "group": group,
                    "is_async": is_async,
                    "tags": tags,
                },
                required=True,
            ),
        )

    @overload
    async def upload_file(
        self,
        *,
        paths: _list[str],
        group: str,
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse: ...

    @overload
    async def upload_file(
        self,
        *,
        body: PackageGroupRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse: ...

    async def upload_file(
        self,
        *,
        paths: _list[str] | Unset = UNSET,
        group: str | Unset = UNSET,
        body: PackageGroupRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse:
        """Upload a file package group.

        As `PackageGroups.upload_file`, with asyncio.
        """
        from ..api.package_groups import upload_file_package_group as _operation
        from ..models import PackageGroupRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "paths": paths,
                    "group": group,
                },
                required=True,
            ),
        )

    @overload
    async def upload_jar(
        self,
        *,
        paths: _list[str],
        group: str,
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse: ...

    @overload
    async def upload_jar(
        self,
        *,
        body: PackageGroupRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse: ...

    async def upload_jar(
        self,
        *,
        paths: _list[str] | Unset = UNSET,
        group: str | Unset = UNSET,
        body: PackageGroupRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse:
        """Upload a JAR package group.

        As `PackageGroups.upload_jar`, with asyncio.
        """
        from ..api.package_groups import upload_jar_package_group as _operation
        from ..models import PackageGroupRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "paths": paths,
                    "group": group,
                },
                required=True,
            ),
        )

    @overload
    async def update_resource_owner(
        self,
        *,
        new_owner: str,
        group_name: str | None | Unset = UNSET,
        resource_name: str | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    async def update_resource_owner(
        self,
        *,
        body: ResourceOwnerUpdate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    async def update_resource_owner(
        self,
        *,
        new_owner: str | Unset = UNSET,
        group_name: str | None | Unset = UNSET,
        resource_name: str | None | Unset = UNSET,
        body: ResourceOwnerUpdate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Change the owner of a group or resource package.

        As `PackageGroups.update_resource_owner`, with asyncio.
        """
        from ..api.package_groups import update_resource_owner as _operation
        from ..models import ResourceOwnerUpdate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "new_owner": new_owner,
                    "group_name": group_name,
                    "resource_name": resource_name,
                },
                required=True,
            ),
        )

    @overload
    async def upload_pyfile(
        self,
        *,
        paths: _list[str],
        group: str,
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse: ...

    @overload
    async def upload_pyfile(
        self,
        *,
        body: PackageGroupRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse: ...

    async def upload_pyfile(
        self,
        *,
        paths: _list[str] | Unset = UNSET,
        group: str | Unset = UNSET,
        body: PackageGroupRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> PackageGroupResponse:
        """Upload a PyFile package group.

        As `PackageGroups.upload_pyfile`, with asyncio.
        """
        from ..api.package_groups import upload_pyfile_package_group as _operation
        from ..models import PackageGroupRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "paths": paths,
                    "group": group,
                },
                required=True,
            ),
        )

    async def get_resource(
        self,
        *,
        resource_name: str,
        group: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> GetResourceResponse:
        """Get resource packages in a group.

        As `PackageGroups.get_resource`, with asyncio.
        """
        from ..api.package_groups import get_resource as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            resource_name=resource_name,
            group=group,
            project_id=await self._client.project(project_id),
        )

    async def wait_for_resource(
        self,
        *,
        resource_name: str,
        group: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> GetResourceResponse:
        """Ask `get_resource` until it tells of an end, and give its last answer.

        As `PackageGroups.wait_for_resource`, with asyncio.
        """
        from .._runtime import waiting as _waiting

        return await _waiting.wait_until_async(
            lambda: self.get_resource(
                resource_name=resource_name,
                group=group,
                project_id=project_id,
            ),
            done=_waiting.Outcome(
                ("status",),
                ("READY", *wait_states),
                ("FAILED",),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )

    async def delete_resource(
        self,
        *,
        resource_name: str,
        group: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> None:
        """Delete a resource package from a group.

        As `PackageGroups.delete_resource`, with asyncio.
        """
        from ..api.package_groups import delete_resource as _operation

        await _operation.asyncio(
            client=self._client.connection,
            resource_name=resource_name,
            group=group,
            project_id=await self._client.project(project_id),
        )


class PackageGroupsWithRawResponse:
    """The methods of `PackageGroups` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        methods = PackageGroups(client)
        self.list = _raw.whole(methods.list)
        self.upload = _raw.whole(methods.upload)
        self.upload_file = _raw.whole(methods.upload_file)
        self.upload_jar = _raw.whole(methods.upload_jar)
        self.update_resource_owner = _raw.whole(methods.update_resource_owner)
        self.upload_pyfile = _raw.whole(methods.upload_pyfile)
        self.get_resource = _raw.whole(methods.get_resource)
        self.delete_resource = _raw.whole(methods.delete_resource)


class AsyncPackageGroupsWithRawResponse:
    """The methods of `AsyncPackageGroups` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        methods = AsyncPackageGroups(client)
        self.list = _raw.whole_async(methods.list)
        self.upload = _raw.whole_async(methods.upload)
        self.upload_file = _raw.whole_async(methods.upload_file)
        self.upload_jar = _raw.whole_async(methods.upload_jar)
        self.update_resource_owner = _raw.whole_async(methods.update_resource_owner)
        self.upload_pyfile = _raw.whole_async(methods.upload_pyfile)
        self.get_resource = _raw.whole_async(methods.get_resource)
        self.delete_resource = _raw.whole_async(methods.delete_resource)
