"""Operations as methods; `facade.py` offers them as `queues`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from .._runtime import bodies as _bodies
from .._runtime import facade as _facade
from .._runtime import raw as _raw
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from builtins import list as _list

    from .._runtime import paging as _paging
    from ..models.connection_test_create import ConnectionTestCreate
    from ..models.create_connection_test_response import CreateConnectionTestResponse
    from ..models.create_queue_response import CreateQueueResponse
    from ..models.cu_count import CuCount
    from ..models.delete_queue_plans_request import DeleteQueuePlansRequest
    from ..models.get_connection_test_response import GetConnectionTestResponse
    from ..models.get_queue_response import GetQueueResponse
    from ..models.is_success_message_response import IsSuccessMessageResponse
    from ..models.list_queue_plans_response import ListQueuePlansResponse
    from ..models.list_queues_request_queue_type import ListQueuesRequestQueueType
    from ..models.list_queues_response import ListQueuesResponse
    from ..models.package_group_tag import PackageGroupTag
    from ..models.queue import Queue
    from ..models.queue_action import QueueAction
    from ..models.queue_create import QueueCreate
    from ..models.queue_create_platform import QueueCreatePlatform
    from ..models.queue_order import QueueOrder
    from ..models.queue_plan_request import QueuePlanRequest
    from ..models.queue_type import QueueType
    from ..models.resource_mode import ResourceMode
    from ..models.run_queue_action_request import RunQueueActionRequest
    from ..models.run_queue_action_response import RunQueueActionResponse
    from ..models.update_queue_plan_response import UpdateQueuePlanResponse


class Queues:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        self._client = client

    def list(
        self,
        *,
        queue_type: ListQueuesRequestQueueType | str | Unset = UNSET,
        with_priv: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        current_page: int | Unset = UNSET,
        order: QueueOrder | str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListQueuesResponse:
        """List all queues.

        This API lists the queues of a project, with their size, type and the versions of the engines that
        they run.

        `iter` walks through all pages.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/querying_all_queues.html

        Args:
            queue_type: Type of the queues to list. The default value is **sql**. The options are:

                - **sql**: runs SQL jobs
                - **general**: runs Flink and Spark JAR jobs
                - **all**: queues of both types
            with_priv: Whether to return permissions as well.
            page_size: How many queues a page holds at most. Without it, a single page has them all.
            current_page: Number of the page to return, counted from 1. The default value is **1**. Default:
                1.
            order: Order of the list. The default value is **queue_name_asc**. The options are:

                - **queue_name_asc**: by name, from A to Z
                - **queue_name_desc**: by name, from Z to A
                - **cu_asc**: by compute units, smallest first
                - **cu_desc**: by compute units, largest first
            tags: Tags to filter the queues by.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.queues import list_queues as _operation

        return _operation.sync(
            client=self._client.connection,
            queue_type=queue_type,
            with_priv=with_priv,
            page_size=page_size,
            current_page=current_page,
            order=order,
            tags=tags,
            project_id=self._client.project(project_id),
        )

    def iter(
        self,
        *,
        queue_type: ListQueuesRequestQueueType | str | Unset = UNSET,
        with_priv: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        current_page: int | Unset = UNSET,
        order: QueueOrder | str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.Paged[Queue, ListQueuesResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.Paged(
            self.list,
            _paging.Pages(style="page", position="current_page", limit="page_size", items=("queues",), first=1),
            dict(
                queue_type=queue_type,
                with_priv=with_priv,
                page_size=page_size,
                current_page=current_page,
                order=order,
                tags=tags,
                project_id=project_id,
            ),
        )

    @overload
    def create(
        self,
        *,
        queue_name: str,
        cu_count: CuCount | int,
        queue_type: QueueType | str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        platform: QueueCreatePlatform | str | None | Unset = UNSET,
        resource_mode: ResourceMode | int | None | Unset = UNSET,
        labels: _list[str] | None | Unset = UNSET,
        tags: Sequence[PackageGroupTag | Mapping[str, Any]] | None | Unset = UNSET,
        engine: str | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateQueueResponse: ...

    @overload
    def create(
        self,
        *,
        body: QueueCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> CreateQueueResponse: ...

    def create(
        self,
        *,
        queue_name: str | Unset = UNSET,
        cu_count: CuCount | int | Unset = UNSET,
        queue_type: QueueType | str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        platform: QueueCreatePlatform | str | None | Unset = UNSET,
        resource_mode: ResourceMode | int | None | Unset = UNSET,
        labels: _list[str] | None | Unset = UNSET,
        tags: Sequence[PackageGroupTag | Mapping[str, Any]] | None | Unset = UNSET,
        engine: str | None | Unset = UNSET,
        body: QueueCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateQueueResponse:
        """Create a queue.

        This API creates a queue with compute resources of its own.

        The first job on a new queue starts 5 to 15 minutes after its submission.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/creating_a_queue.html

        Args:
            queue_name: Name of the new queue: letters, digits and underscores. It neither consists of
                digits alone nor starts with an underscore. Capital letters become small ones. The value
                contains at most 128 characters.
            cu_count: Number of compute units (CUs) that the queue keeps at least. The value can be **16**,
                **64**, or **256**.
            queue_type: Type of the queue, which decides what jobs it runs. The default value is **sql**.
                The options are:

                - **sql**: runs SQL jobs
                - **general**: runs Flink and Spark JAR jobs Default: "sql".
            description: Free text that tells what the queue is for.
            enterprise_project_id: ID of the enterprise project that owns the resource; **0** stands for the
                project that exists from the start. Only users of Enterprise Management can choose one.
            platform: Processor architecture of the compute resources. The options are:

                - **x86_64**: 64-bit x86

                - `x86_64`: 64-bit x86
            resource_mode: Whether the queue has its compute resources to itself. The options are:

                - **0**: shared with other users
                - **1**: for this project alone
            labels: Set it to **2**, as JSON text, for a queue whose compute resources are spread over two
                availability zones (AZs).
            tags: Tags of the queue, each a pair of a key and a value.
            engine: Engine of the queue, **spark**. It counts only if **queue_type** is **sql**. The default
                value is **spark**. Default: "spark".
            project_id: ID of the project, which keeps its resources apart from those of other projects. The
                value contains at most 64 characters.

                Example: **48cc2c48765f481480c7db940d6409d1**
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.queues import create_queue as _operation
        from ..models import QueueCreate as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "queue_name": queue_name,
                    "cu_count": cu_count,
                    "queue_type": queue_type,
                    "description": description,
                    "enterprise_project_id": enterprise_project_id,
                    "platform": platform,
                    "resource_mode": resource_mode,
                    "labels": labels,
                    "tags": tags,
                    "engine": engine,
                },
                required=True,
            ),
        )

    def get(
        self,
        *,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> GetQueueResponse:
        """Get queue details.

        This API returns the size, type, limits of scaling and versions of the engines of one queue.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/querying_queue_details.html

        Args:
            queue_name: Name of the queue. Capital letters are read as small ones.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.queues import get_queue as _operation

        return _operation.sync(
            client=self._client.connection,
            queue_name=queue_name,
            project_id=self._client.project(project_id),
        )

    def delete(
        self,
        *,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Delete a queue.

        This API deletes a queue.

        A queue that is running a job cannot be deleted; cancel the job or wait for its end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/deleting_a_queue.html

        Args:
            queue_name: Name of the queue.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.queues import delete_queue as _operation

        return _operation.sync(
            client=self._client.connection,
            queue_name=queue_name,
            project_id=self._client.project(project_id),
        )

    @overload
    def run_action(
        self,
        *,
        action: QueueAction | str,
        force: bool | None | Unset = UNSET,
        cu_count: int | None | Unset = UNSET,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> RunQueueActionResponse: ...

    @overload
    def run_action(
        self,
        *,
        body: RunQueueActionRequest | Mapping[str, Any],
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> RunQueueActionResponse: ...

    def run_action(
        self,
        *,
        action: QueueAction | str | Unset = UNSET,
        force: bool | None | Unset = UNSET,
        cu_count: int | None | Unset = UNSET,
        body: RunQueueActionRequest | Mapping[str, Any] | Unset = UNSET,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> RunQueueActionResponse:
        """Restart, scale out, and scale in queues.

        This API restarts a queue, or gives it more or fewer compute units (CUs).

        Only an SQL queue can be restarted, and only after a first SQL job has succeeded on it. A queue in
        an elastic resource pool is resized with
        [updateQueue](https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_elastic_resource_pools/modifying_the_scaling_policy_of_a_queue_associated_with_an_elastic_resource_pool.html).

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/restarting_scaling_out_and_scaling_in_queues.html

        Args:
            action: What to do with the queue. The options are:

                - **restart**: restart an SQL queue
                - **scale_out**: add compute units
                - **scale_in**: take compute units away
            queue_name: Name of the queue.
            force: Whether to restart by force. It counts only if **action** is **restart**. The default
                value is **false**. Default: false.
            cu_count: Number of compute units (CUs) to add or to take away, in steps of 16. It counts only
                if **action** is **scale_out** or **scale_in**.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.queues import run_queue_action as _operation
        from ..models import RunQueueActionRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            queue_name=queue_name,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "action": action,
                    "force": force,
                    "cu_count": cu_count,
                },
                required=True,
            ),
        )

    @overload
    def create_connection_test(
        self,
        *,
        address: str,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> CreateConnectionTestResponse: ...

    @overload
    def create_connection_test(
        self,
        *,
        body: ConnectionTestCreate | Mapping[str, Any],
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> CreateConnectionTestResponse: ...

    def create_connection_test(
        self,
        *,
        address: str | Unset = UNSET,
        body: ConnectionTestCreate | Mapping[str, Any] | Unset = UNSET,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> CreateConnectionTestResponse:
        """Create an address connectivity test request.

        This API starts a test of whether a queue reaches an address.
        [getConnectionTest](https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/querying_connectivity_test_details_of_a_specified_address.html)
        returns the result.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/creating_an_address_connectivity_test_request.html

        Args:
            address: Address to reach: a domain name or IP address, a colon, and a port.
            queue_name: Name of the queue.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.queues import create_connection_test as _operation
        from ..models import ConnectionTestCreate as _Body

        return _operation.sync(
            client=self._client.connection,
            queue_name=queue_name,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "address": address,
                },
                required=True,
            ),
        )

    def get_connection_test(
        self,
        *,
        queue_name: str,
        task_id: int,
        project_id: str | Unset = UNSET,
    ) -> GetConnectionTestResponse:
        """Get connectivity test details of a specified address.

        This API returns the result of a connectivity test.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/querying_connectivity_test_details_of_a_specified_address.html

        Args:
            queue_name: Name of the queue.
            task_id: ID of the test, as
                [createConnectionTest](https://docs.otc.t-systems.com/data-lake-insight/api-ref/queue-related_apis_recommended/creating_an_address_connectivity_test_request.html)
                returned it.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.queues import get_connection_test as _operation

        return _operation.sync(
            client=self._client.connection,
            queue_name=queue_name,
            task_id=task_id,
            project_id=self._client.project(project_id),
        )

    def list_plans(
        self,
        *,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> ListQueuePlansResponse:
        """List a scheduled CU change.

        Deprecated.

        This API lists the scheduled changes of the size of a queue.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [listElasticResourcePoolQueues](https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_elastic_resource_pools/querying_all_queues_in_an_elastic_resource_pool.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/queue-related_apis_deprecated/viewing_a_scheduled_cu_change_deprecated.html

        Args:
            queue_name: Name of the queue, or several names with commas between. The value contains 1 to 128
                characters.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.queues import list_queue_plans as _operation

        return _operation.sync(
            client=self._client.connection,
            queue_name=queue_name,
            project_id=self._client.project(project_id),
        )

    @overload
    def create_plan(
        self,
        *,
        plan_name: str,
        target_cu: int,
        start_hour: int,
        start_minute: int,
        repeat_day: _list[str] | None | Unset = UNSET,
        valid_date_begin: int | None | Unset = UNSET,
        valid_date_end: int | None | Unset = UNSET,
        activate: bool | None | Unset = UNSET,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    def create_plan(
        self,
        *,
        body: QueuePlanRequest | Mapping[str, Any],
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    def create_plan(
        self,
        *,
        plan_name: str | Unset = UNSET,
        target_cu: int | Unset = UNSET,
        start_hour: int | Unset = UNSET,
        start_minute: int | Unset = UNSET,
        repeat_day: _list[str] | None | Unset = UNSET,
        valid_date_begin: int | None | Unset = UNSET,
        valid_date_end: int | None | Unset = UNSET,
        activate: bool | None | Unset = UNSET,
        body: QueuePlanRequest | Mapping[str, Any] | Unset = UNSET,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Create a scheduled CU change.

        Deprecated.

        This API schedules a change of the size of a queue.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [updateQueue](https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_elastic_resource_pools/modifying_the_scaling_policy_of_a_queue_associated_with_an_elastic_resource_pool.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/queue-related_apis_deprecated/creating_a_scheduled_cu_change_deprecated.html

        Args:
            plan_name: Name of the scheduled change: letters, digits and underscores. It neither consists of
                digits alone nor starts with an underscore.
            target_cu: Number of compute units (CUs) to reach.
            start_hour: Hour at which the change happens.
            start_minute: Minute of the change.
            queue_name: Name of the queue: letters, digits and underscores. It neither consists of digits
                alone nor starts with an underscore. The value contains 1 to 128 characters.
            repeat_day: Days of the week on which the change recurs, such as **MONDAY**. With none, it
                happens once, at the next time that **start_hour** and **start_minute** name.
            valid_date_begin: Begin of the time in which the change may happen, as a UNIX timestamp in
                milliseconds (13 digits).
            valid_date_end: End of the time in which the change may happen, as a UNIX timestamp in
                milliseconds (13 digits).
            activate: Whether the change is in force. The default value is **true**. Default: true.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.queues import create_queue_plan as _operation
        from ..models import QueuePlanRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            queue_name=queue_name,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "plan_name": plan_name,
                    "target_cu": target_cu,
                    "start_hour": start_hour,
                    "start_minute": start_minute,
                    "repeat_day": repeat_day,
                    "valid_date_begin": valid_date_begin,
                    "valid_date_end": valid_date_end,
                    "activate": activate,
                },
                required=True,
            ),
        )

    @overload
    def delete_plans(
        self,
        *,
        plan_ids: _list[int],
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    def delete_plans(
        self,
        *,
        body: DeleteQueuePlansRequest | Mapping[str, Any],
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    def delete_plans(
        self,
        *,
        plan_ids: _list[int] | Unset = UNSET,
        body: DeleteQueuePlansRequest | Mapping[str, Any] | Unset = UNSET,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Delete scheduled CU changes in batches.

        Deprecated.

        This API deletes several scheduled changes of a queue at once.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [updateQueue](https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_elastic_resource_pools/modifying_the_scaling_policy_of_a_queue_associated_with_an_elastic_resource_pool.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/queue-related_apis_deprecated/deleting_scheduled_cu_changes_in_batches_deprecated.html

        Args:
            plan_ids: IDs of the scheduled changes to delete, as
                [listQueuePlans](https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/queue-related_apis_deprecated/viewing_a_scheduled_cu_change_deprecated.html)
                returned them.
            queue_name: Name of the queue, or several names with commas between. The value contains 1 to 128
                characters.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.queues import delete_queue_plans as _operation
        from ..models import DeleteQueuePlansRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            queue_name=queue_name,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "plan_ids": plan_ids,
                },
                required=True,
            ),
        )

    @overload
    def update_plan(
        self,
        *,
        plan_name: str,
        target_cu: int,
        start_hour: int,
        start_minute: int,
        repeat_day: _list[str] | None | Unset = UNSET,
        valid_date_begin: int | None | Unset = UNSET,
        valid_date_end: int | None | Unset = UNSET,
        activate: bool | None | Unset = UNSET,
        queue_name: str,
        plan_id: str,
        project_id: str | Unset = UNSET,
    ) -> UpdateQueuePlanResponse: ...

    @overload
    def update_plan(
        self,
        *,
        body: QueuePlanRequest | Mapping[str, Any],
        queue_name: str,
        plan_id: str,
        project_id: str | Unset = UNSET,
    ) -> UpdateQueuePlanResponse: ...

    def update_plan(
        self,
        *,
        plan_name: str | Unset = UNSET,
        target_cu: int | Unset = UNSET,
        start_hour: int | Unset = UNSET,
        start_minute: int | Unset = UNSET,
        repeat_day: _list[str] | None | Unset = UNSET,
        valid_date_begin: int | None | Unset = UNSET,
        valid_date_end: int | None | Unset = UNSET,
        activate: bool | None | Unset = UNSET,
        body: QueuePlanRequest | Mapping[str, Any] | Unset = UNSET,
        queue_name: str,
        plan_id: str,
        project_id: str | Unset = UNSET,
    ) -> UpdateQueuePlanResponse:
        """Modify a scheduled CU change.

        Deprecated.

        This API changes a scheduled change of the size of a queue.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [updateQueue](https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_elastic_resource_pools/modifying_the_scaling_policy_of_a_queue_associated_with_an_elastic_resource_pool.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/queue-related_apis_deprecated/modifying_a_scheduled_cu_change_deprecated.html

        Args:
            plan_name: Name of the scheduled change: letters, digits and underscores. It neither consists of
                digits alone nor starts with an underscore.
            target_cu: Number of compute units (CUs) to reach.
            start_hour: Hour at which the change happens.
            start_minute: Minute of the change.
            queue_name: Name of the queue, or several names with commas between. The value contains 1 to 128
                characters.
            plan_id: ID of the scheduled change, or several IDs with commas between, as
                [listQueuePlans](https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/queue-related_apis_deprecated/viewing_a_scheduled_cu_change_deprecated.html)
                returned them.
            repeat_day: Days of the week on which the change recurs, such as **MONDAY**. With none, it
                happens once, at the next time that **start_hour** and **start_minute** name.
            valid_date_begin: Begin of the time in which the change may happen, as a UNIX timestamp in
                milliseconds (13 digits).
            valid_date_end: End of the time in which the change may happen, as a UNIX timestamp in
                milliseconds (13 digits).
            activate: Whether the change is in force. The default value is **true**. Default: true.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.queues import update_queue_plan as _operation
        from ..models import QueuePlanRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            queue_name=queue_name,
            plan_id=plan_id,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "plan_name": plan_name,
                    "target_cu": target_cu,
                    "start_hour": start_hour,
                    "start_minute": start_minute,
                    "repeat_day": repeat_day,
                    "valid_date_begin": valid_date_begin,
                    "valid_date_end": valid_date_end,
                    "activate": activate,
                },
                required=True,
            ),
        )

    def delete_plan(
        self,
        *,
        queue_name: str,
        plan_id: int,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Delete a scheduled CU change.

        Deprecated.

        This API deletes a scheduled change of a queue.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [updateQueue](https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_elastic_resource_pools/modifying_the_scaling_policy_of_a_queue_associated_with_an_elastic_resource_pool.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/queue-related_apis_deprecated/deleting_a_scheduled_cu_change_deprecated.html

        Args:
            queue_name: Name of the queue, or several names with commas between. The value contains 1 to 128
                characters.
            plan_id: ID of the scheduled change, as
                [listQueuePlans](https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/queue-related_apis_deprecated/viewing_a_scheduled_cu_change_deprecated.html)
                returned it.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.queues import delete_queue_plan as _operation

        return _operation.sync(
            client=self._client.connection,
            queue_name=queue_name,
            plan_id=plan_id,
            project_id=self._client.project(project_id),
        )


class AsyncQueues:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        self._client = client

    async def list(
        self,
        *,
        queue_type: ListQueuesRequestQueueType | str | Unset = UNSET,
        with_priv: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        current_page: int | Unset = UNSET,
        order: QueueOrder | str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListQueuesResponse:
        """List all queues.

        As `Queues.list`, with asyncio.
        """
        from ..api.queues import list_queues as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            queue_type=queue_type,
            with_priv=with_priv,
            page_size=page_size,
            current_page=current_page,
            order=order,
            tags=tags,
            project_id=await self._client.project(project_id),
        )

    def iter(
        self,
        *,
        queue_type: ListQueuesRequestQueueType | str | Unset = UNSET,
        with_priv: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        current_page: int | Unset = UNSET,
        order: QueueOrder | str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.AsyncPaged[Queue, ListQueuesResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.AsyncPaged(
            self.list,
            _paging.Pages(style="page", position="current_page", limit="page_size", items=("queues",), first=1),
            dict(
                queue_type=queue_type,
                with_priv=with_priv,
                page_size=page_size,
                current_page=current_page,
                order=order,
                tags=tags,
                project_id=project_id,
            ),
        )

    @overload
    async def create(
        self,
        *,
        queue_name: str,
        cu_count: CuCount | int,
        queue_type: QueueType | str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        platform: QueueCreatePlatform | str | None | Unset = UNSET,
        resource_mode: ResourceMode | int | None | Unset = UNSET,
        labels: _list[str] | None | Unset = UNSET,
        tags: Sequence[PackageGroupTag | Mapping[str, Any]] | None | Unset = UNSET,
        engine: str | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateQueueResponse: ...

    @overload
    async def create(
        self,
        *,
        body: QueueCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> CreateQueueResponse: ...

    async def create(
        self,
        *,
        queue_name: str | Unset = UNSET,
        cu_count: CuCount | int | Unset = UNSET,
        queue_type: QueueType | str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        platform: QueueCreatePlatform | str | None | Unset = UNSET,
        resource_mode: ResourceMode | int | None | Unset = UNSET,
        labels: _list[str] | None | Unset = UNSET,
        tags: Sequence[PackageGroupTag | Mapping[str, Any]] | None | Unset = UNSET,
        engine: str | None | Unset = UNSET,
        body: QueueCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateQueueResponse:
        """Create a queue.

        As `Queues.create`, with asyncio.
        """
        from ..api.queues import create_queue as _operation
        from ..models import QueueCreate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "queue_name": queue_name,
                    "cu_count": cu_count,
                    "queue_type": queue_type,
                    "description": description,
                    "enterprise_project_id": enterprise_project_id,
                    "platform": platform,
                    "resource_mode": resource_mode,
                    "labels": labels,
                    "tags": tags,
                    "engine": engine,
                },
                required=True,
            ),
        )

    async def get(
        self,
        *,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> GetQueueResponse:
        """Get queue details.

        As `Queues.get`, with asyncio.
        """
        from ..api.queues import get_queue as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            queue_name=queue_name,
            project_id=await self._client.project(project_id),
        )

    async def delete(
        self,
        *,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Delete a queue.

        As `Queues.delete`, with asyncio.
        """
        from ..api.queues import delete_queue as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            queue_name=queue_name,
            project_id=await self._client.project(project_id),
        )

    @overload
    async def run_action(
        self,
        *,
        action: QueueAction | str,
        force: bool | None | Unset = UNSET,
        cu_count: int | None | Unset = UNSET,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> RunQueueActionResponse: ...

    @overload
    async def run_action(
        self,
        *,
        body: RunQueueActionRequest | Mapping[str, Any],
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> RunQueueActionResponse: ...

    async def run_action(
        self,
        *,
        action: QueueAction | str | Unset = UNSET,
        force: bool | None | Unset = UNSET,
        cu_count: int | None | Unset = UNSET,
        body: RunQueueActionRequest | Mapping[str, Any] | Unset = UNSET,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> RunQueueActionResponse:
        """Restart, scale out, and scale in queues.

        As `Queues.run_action`, with asyncio.
        """
        from ..api.queues import run_queue_action as _operation
        from ..models import RunQueueActionRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            queue_name=queue_name,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "action": action,
                    "force": force,
                    "cu_count": cu_count,
                },
                required=True,
            ),
        )

    @overload
    async def create_connection_test(
        self,
        *,
        address: str,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> CreateConnectionTestResponse: ...

    @overload
    async def create_connection_test(
        self,
        *,
        body: ConnectionTestCreate | Mapping[str, Any],
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> CreateConnectionTestResponse: ...

    async def create_connection_test(
        self,
        *,
        address: str | Unset = UNSET,
        body: ConnectionTestCreate | Mapping[str, Any] | Unset = UNSET,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> CreateConnectionTestResponse:
        """Create an address connectivity test request.

        As `Queues.create_connection_test`, with asyncio.
        """
        from ..api.queues import create_connection_test as _operation
        from ..models import ConnectionTestCreate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            queue_name=queue_name,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "address": address,
                },
                required=True,
            ),
        )

    async def get_connection_test(
        self,
        *,
        queue_name: str,
        task_id: int,
        project_id: str | Unset = UNSET,
    ) -> GetConnectionTestResponse:
        """Get connectivity test details of a specified address.

        As `Queues.get_connection_test`, with asyncio.
        """
        from ..api.queues import get_connection_test as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            queue_name=queue_name,
            task_id=task_id,
            project_id=await self._client.project(project_id),
        )

    async def list_plans(
        self,
        *,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> ListQueuePlansResponse:
        """List a scheduled CU change.

        As `Queues.list_plans`, with asyncio.
        """
        from ..api.queues import list_queue_plans as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            queue_name=queue_name,
            project_id=await self._client.project(project_id),
        )

    @overload
    async def create_plan(
        self,
        *,
        plan_name: str,
        target_cu: int,
        start_hour: int,
        start_minute: int,
        repeat_day: _list[str] | None | Unset = UNSET,
        valid_date_begin: int | None | Unset = UNSET,
        valid_date_end: int | None | Unset = UNSET,
        activate: bool | None | Unset = UNSET,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    async def create_plan(
        self,
        *,
        body: QueuePlanRequest | Mapping[str, Any],
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    async def create_plan(
        self,
        *,
        plan_name: str | Unset = UNSET,
        target_cu: int | Unset = UNSET,
        start_hour: int | Unset = UNSET,
        start_minute: int | Unset = UNSET,
        repeat_day: _list[str] | None | Unset = UNSET,
        valid_date_begin: int | None | Unset = UNSET,
        valid_date_end: int | None | Unset = UNSET,
        activate: bool | None | Unset = UNSET,
        body: QueuePlanRequest | Mapping[str, Any] | Unset = UNSET,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Create a scheduled CU change.

        As `Queues.create_plan`, with asyncio.
        """
        from ..api.queues import create_queue_plan as _operation
        from ..models import QueuePlanRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            queue_name=queue_name,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "plan_name": plan_name,
                    "target_cu": target_cu,
                    "start_hour": start_hour,
                    "start_minute": start_minute,
                    "repeat_day": repeat_day,
                    "valid_date_begin": valid_date_begin,
                    "valid_date_end": valid_date_end,
                    "activate": activate,
                },
                required=True,
            ),
        )

    @overload
    async def delete_plans(
        self,
        *,
        plan_ids: _list[int],
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    async def delete_plans(
        self,
        *,
        body: DeleteQueuePlansRequest | Mapping[str, Any],
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    async def delete_plans(
        self,
        *,
        plan_ids: _list[int] | Unset = UNSET,
        body: DeleteQueuePlansRequest | Mapping[str, Any] | Unset = UNSET,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Delete scheduled CU changes in batches.

        As `Queues.delete_plans`, with asyncio.
        """
        from ..api.queues import delete_queue_plans as _operation
        from ..models import DeleteQueuePlansRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            queue_name=queue_name,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "plan_ids": plan_ids,
                },
                required=True,
            ),
        )

    @overload
    async def update_plan(
        self,
        *,
        plan_name: str,
        target_cu: int,
        start_hour: int,
        start_minute: int,
        repeat_day: _list[str] | None | Unset = UNSET,
        valid_date_begin: int | None | Unset = UNSET,
        valid_date_end: int | None | Unset = UNSET,
        activate: bool | None | Unset = UNSET,
        queue_name: str,
        plan_id: str,
        project_id: str | Unset = UNSET,
    ) -> UpdateQueuePlanResponse: ...

    @overload
    async def update_plan(
        self,
        *,
        body: QueuePlanRequest | Mapping[str, Any],
        queue_name: str,
        plan_id: str,
        project_id: str | Unset = UNSET,
    ) -> UpdateQueuePlanResponse: ...

    async def update_plan(
        self,
        *,
        plan_name: str | Unset = UNSET,
        target_cu: int | Unset = UNSET,
        start_hour: int | Unset = UNSET,
        start_minute: int | Unset = UNSET,
        repeat_day: _list[str] | None | Unset = UNSET,
        valid_date_begin: int | None | Unset = UNSET,
        valid_date_end: int | None | Unset = UNSET,
        activate: bool | None | Unset = UNSET,
        body: QueuePlanRequest | Mapping[str, Any] | Unset = UNSET,
        queue_name: str,
        plan_id: str,
        project_id: str | Unset = UNSET,
    ) -> UpdateQueuePlanResponse:
        """Modify a scheduled CU change.

        As `Queues.update_plan`, with asyncio.
        """
        from ..api.queues import update_queue_plan as _operation
        from ..models import QueuePlanRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            queue_name=queue_name,
            plan_id=plan_id,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "plan_name": plan_name,
                    "target_cu": target_cu,
                    "start_hour": start_hour,
                    "start_minute": start_minute,
                    "repeat_day": repeat_day,
                    "valid_date_begin": valid_date_begin,
                    "valid_date_end": valid_date_end,
                    "activate": activate,
                },
                required=True,
            ),
        )

    async def delete_plan(
        self,
        *,
        queue_name: str,
        plan_id: int,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Delete a scheduled CU change.

        As `Queues.delete_plan`, with asyncio.
        """
        from ..api.queues import delete_queue_plan as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            queue_name=queue_name,
            plan_id=plan_id,
            project_id=await self._client.project(project_id),
        )


class QueuesWithRawResponse:
    """The methods of `Queues` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        methods = Queues(client)
        self.list = _raw.whole(methods.list)
        self.create = _raw.whole(methods.create)
        self.get = _raw.whole(methods.get)
        self.delete = _raw.whole(methods.delete)
        self.run_action = _raw.whole(methods.run_action)
        self.create_connection_test = _raw.whole(methods.create_connection_test)
        self.get_connection_test = _raw.whole(methods.get_connection_test)
        self.list_plans = _raw.whole(methods.list_plans)
        self.create_plan = _raw.whole(methods.create_plan)
        self.delete_plans = _raw.whole(methods.delete_plans)
        self.update_plan = _raw.whole(methods.update_plan)
        self.delete_plan = _raw.whole(methods.delete_plan)


class AsyncQueuesWithRawResponse:
    """The methods of `AsyncQueues` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        methods = AsyncQueues(client)
        self.list = _raw.whole_async(methods.list)
        self.create = _raw.whole_async(methods.create)
        self.get = _raw.whole_async(methods.get)
        self.delete = _raw.whole_async(methods.delete)
        self.run_action = _raw.whole_async(methods.run_action)
        self.create_connection_test = _raw.whole_async(methods.create_connection_test)
        self.get_connection_test = _raw.whole_async(methods.get_connection_test)
        self.list_plans = _raw.whole_async(methods.list_plans)
        self.create_plan = _raw.whole_async(methods.create_plan)
        self.delete_plans = _raw.whole_async(methods.delete_plans)
        self.update_plan = _raw.whole_async(methods.update_plan)
        self.delete_plan = _raw.whole_async(methods.delete_plan)
