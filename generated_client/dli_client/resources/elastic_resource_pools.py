"""Operations as methods; `facade.py` offers them as `elastic_resource_pools`."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from .._runtime import bodies as _bodies
from .._runtime import facade as _facade
from .._runtime import raw as _raw
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime import paging as _paging
    from ..models.associate_queue_request import AssociateQueueRequest
    from ..models.create_elastic_resource_pool_response import CreateElasticResourcePoolResponse
    from ..models.elastic_resource_pool import ElasticResourcePool
    from ..models.elastic_resource_pool_create import ElasticResourcePoolCreate
    from ..models.elastic_resource_pool_create_label import ElasticResourcePoolCreateLabel
    from ..models.elastic_resource_pool_queue import ElasticResourcePoolQueue
    from ..models.elastic_resource_pool_scale_record_item import ElasticResourcePoolScaleRecordItem
    from ..models.elastic_resource_pool_scale_record_status import ElasticResourcePoolScaleRecordStatus
    from ..models.elastic_resource_pool_status import ElasticResourcePoolStatus
    from ..models.elastic_resource_pool_update import ElasticResourcePoolUpdate
    from ..models.is_success_message_response import IsSuccessMessageResponse
    from ..models.list_elastic_resource_pool_queues_response import ListElasticResourcePoolQueuesResponse
    from ..models.list_elastic_resource_pool_scale_records_response import ListElasticResourcePoolScaleRecordsResponse
    from ..models.list_elastic_resource_pools_response import ListElasticResourcePoolsResponse
    from ..models.queue_update import QueueUpdate
    from ..models.queue_update_queue_scaling_policy import QueueUpdateQueueScalingPolicy
    from ..models.tag import Tag


class ElasticResourcePools:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        name: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        status: ElasticResourcePoolStatus | str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListElasticResourcePoolsResponse:
        """List all elastic resource pools.

        This API lists the elastic resource pools of a project.

        `iter` walks through all pages.

        `wait` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_elastic_resource_pools/querying_all_elastic_resource_pools.html

        Args:
            limit: How many entries to return at most. The default value is **100**. Default: 100.
            name: Part of the name of the pools to list.
            offset: How many entries to leave out at the head of the list. The default value is **0**.
                Default: 0.
            status: Status of the pools to list. The options are:

                - **AVAILABLE**: ready for use
                - **SCALING**: is being resized
                - **CREATING**: is being created
                - **FAILED**: could not be created
            tags: Tags to filter the pools by.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.RequestRefused: 4XX: The request is refused.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.elastic_resource_pools import list_elastic_resource_pools as _operation

        return _operation.sync(
            client=self._client.connection,
            limit=limit,
            name=name,
            offset=offset,
            status=status,
            tags=tags,
            project_id=self._client.project(project_id),
        )

    def iter(
        self,
        *,
        limit: int | Unset = UNSET,
        name: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        status: ElasticResourcePoolStatus | str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.Paged[ElasticResourcePool, ListElasticResourcePoolsResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.Paged(
            self.list,
            _paging.Pages(
                style="offset", position="offset", limit="limit", items=("elastic_resource_pools",), total=("count",)
            ),
            dict(
                limit=limit,
                name=name,
                offset=offset,
                status=status,
                tags=tags,
                project_id=project_id,
            ),
        )

    def wait(
        self,
        *,
        elastic_resource_pool_name: str,
        limit: int | Unset = UNSET,
        name: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        status: ElasticResourcePoolStatus | str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> ElasticResourcePool:
        """Ask `list` until the item with this `elastic_resource_pool_name` is at its end, and give that item.

        The documented ends are AVAILABLE; failures are FAILED. `wait_states` are further states to stop at.

        Raises:
            waiting.JobFailed: It ended with a failure.
            waiting.StillWaiting: `wait_timeout` seconds have passed.
        """
        from .._runtime import waiting as _waiting

        return _waiting.wait_for_item(
            lambda: self.iter(
                limit=limit,
                name=name,
                offset=offset,
                status=status,
                tags=tags,
                project_id=project_id,
            ),
            _waiting.Item(("elastic_resource_pool_name",), elastic_resource_pool_name),
            done=_waiting.Outcome(
                ("status",),
                ("AVAILABLE", *wait_states),
                ("FAILED",),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )

    @overload
    def create(
        self,
        *,
        elastic_resource_pool_name: str,
        max_cu: int,
        min_cu: int,
        description: str | None | Unset = UNSET,
        cidr_in_vpc: str | None | Unset = UNSET,
        charging_mode: int | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        label: ElasticResourcePoolCreateLabel | Mapping[str, Any] | None | Unset = UNSET,
        ipv6_enable: bool | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateElasticResourcePoolResponse: ...

    @overload
    def create(
        self,
        *,
        body: ElasticResourcePoolCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> CreateElasticResourcePoolResponse: ...

    def create(
        self,
        *,
        elastic_resource_pool_name: str | Unset = UNSET,
        max_cu: int | Unset = UNSET,
        min_cu: int | Unset = UNSET,
        description: str | None | Unset = UNSET,
        cidr_in_vpc: str | None | Unset = UNSET,
        charging_mode: int | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        label: ElasticResourcePoolCreateLabel | Mapping[str, Any] | None | Unset = UNSET,
        ipv6_enable: bool | None | Unset = UNSET,
        body: ElasticResourcePoolCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateElasticResourcePoolResponse:
        """Create an elastic resource pool.

        This API creates an elastic resource pool. Add queues to it with
        [associateQueue](https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_elastic_resource_pools/associating_a_queue_with_an_elastic_resource_pool.html).

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_elastic_resource_pools/creating_an_elastic_resource_pool.html

        Args:
            elastic_resource_pool_name: Name of the new pool: letters, digits and underscores. It neither
                consists of digits alone nor starts with an underscore. Capital letters become small ones.
                The value contains at most 128 characters.
            max_cu: Most compute units (CUs) that the pool may have: more than **min_cu**, and enough for
                the upper limits of all its queues together. A basic pool has up to 64 CUs.
            min_cu: Fewest compute units (CUs) that the pool may have: enough for the lower limits of all
                its queues together. A basic pool has 16 to 64 CUs, a standard one no fewer than 64. The
                minimum value is 16.
            description: Free text that tells what the pool is for. The value contains at most 256
                characters.
            cidr_in_vpc: Addresses that the pool gets, as a CIDR block. The default value is
                **172.16.0.0/12**. Default: "172.16.0.0/12".
            charging_mode: How the pool is paid for; **1** means by use. The default value is **1**.
                Default: 1.
            enterprise_project_id: ID of the enterprise project that owns the resource; **0** stands for the
                project that exists from the start. Only users of Enterprise Management can choose one. The
                default value is **0**. Default: "0".
            tags: Tags of the pool, each a pair of a key and a value.
            label: Edition of the pool. Set it to **{"spec":"basic"}** for the basic one; without it, the
                pool is of the standard edition.
            ipv6_enable: Whether the pool gets IPv6 addresses as well. DLI chooses them, and they cannot be
                given up again. The default value is **false**. Default: false.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid; for example, a pool of this name exists.
            errors.Forbidden: 403: The caller lacks the permission.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.elastic_resource_pools import create_elastic_resource_pool as _operation
        from ..models import ElasticResourcePoolCreate as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "elastic_resource_pool_name": elastic_resource_pool_name,
                    "max_cu": max_cu,
                    "min_cu": min_cu,
                    "description": description,
                    "cidr_in_vpc": cidr_in_vpc,
                    "charging_mode": charging_mode,
                    "enterprise_project_id": enterprise_project_id,
                    "tags": tags,
                    "label": label,
                    "ipv6_enable": ipv6_enable,
                },
                required=True,
            ),
        )

    def update(
        self,
        *,
        description: str | None | Unset = UNSET,
        max_cu: int | None | Unset = UNSET,
        min_cu: int | None | Unset = UNSET,
        body: ElasticResourcePoolUpdate | Mapping[str, Any] | Unset = UNSET,
        elastic_resource_pool_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Modify elastic resource pool information.

        This API changes the description and the limits of an elastic resource pool. What is left out stays
        as it is.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_elastic_resource_pools/modifying_elastic_resource_pool_information.html

        Args:
            elastic_resource_pool_name: Name of the elastic resource pool.
            description: Free text that tells what the pool is for. The value contains at most 256
                characters.
            max_cu: Most compute units (CUs) that the pool may have from now on.
            min_cu: Fewest compute units (CUs) that the pool may have from now on.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.RequestRefused: 4XX: The request is refused.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.elastic_resource_pools import update_elastic_resource_pool as _operation
        from ..models import ElasticResourcePoolUpdate as _Body

        return _operation.sync(
            client=self._client.connection,
            elastic_resource_pool_name=elastic_resource_pool_name,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "description": description,
                    "max_cu": max_cu,
                    "min_cu": min_cu,
                },
                required=True,
            ),
        )

    def delete(
        self,
        *,
        elastic_resource_pool_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Delete an elastic resource pool.

        This API deletes an elastic resource pool.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_elastic_resource_pools/deleting_an_elastic_resource_pool.html

        Args:
            elastic_resource_pool_name: Name of the elastic resource pool.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.RequestRefused: 4XX: The request is refused.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.elastic_resource_pools import delete_elastic_resource_pool as _operation

        return _operation.sync(
            client=self._client.connection,
            elastic_resource_pool_name=elastic_resource_pool_name,
            project_id=self._client.project(project_id),
        )

    def list_queues(
        self,
        *,
        elastic_resource_pool_name: str,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListElasticResourcePoolQueuesResponse:
        """List all queues in an elastic resource pool.

        This API lists the queues of an elastic resource pool, with the policies that share its compute
        units among them.

        `iter_queues` walks through all pages.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_elastic_resource_pools/querying_all_queues_in_an_elastic_resource_pool.html

        Args:
            elastic_resource_pool_name: Name of the elastic resource pool.
            limit: How many entries to return at most. The default value is **100**. Default: 100.
            offset: How many entries to leave out at the head of the list. The default value is **0**.
                Default: 0.
            queue_name: Name of the queues to list.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.RequestRefused: 4XX: The request is refused.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.elastic_resource_pools import list_elastic_resource_pool_queues as _operation

        return _operation.sync(
            client=self._client.connection,
            elastic_resource_pool_name=elastic_resource_pool_name,
            limit=limit,
            offset=offset,
            queue_name=queue_name,
            project_id=self._client.project(project_id),
        )

    def iter_queues(
        self,
        *,
        elastic_resource_pool_name: str,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.Paged[ElasticResourcePoolQueue, ListElasticResourcePoolQueuesResponse]:
        """All items of the list that `list_queues` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.Paged(
            self.list_queues,
            _paging.Pages(style="offset", position="offset", limit="limit", items=("queues",)),
            dict(
                elastic_resource_pool_name=elastic_resource_pool_name,
                limit=limit,
                offset=offset,
                queue_name=queue_name,
                project_id=project_id,
            ),
        )

    @overload
    def associate_queue(
        self,
        *,
        queue_name: str,
        elastic_resource_pool_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    def associate_queue(
        self,
        *,
        body: AssociateQueueRequest | Mapping[str, Any],
        elastic_resource_pool_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    def associate_queue(
        self,
        *,
        queue_name: str | Unset = UNSET,
        body: AssociateQueueRequest | Mapping[str, Any] | Unset = UNSET,
        elastic_resource_pool_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Associate a queue with an elastic resource pool.

        This API moves a queue into an elastic resource pool.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_elastic_resource_pools/associating_a_queue_with_an_elastic_resource_pool.html

        Args:
            queue_name: Name of the queue to move.
            elastic_resource_pool_name: Name of the elastic resource pool.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.RequestRefused: 4XX: The request is refused.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.elastic_resource_pools import associate_queue as _operation
        from ..models import AssociateQueueRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            elastic_resource_pool_name=elastic_resource_pool_name,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "queue_name": queue_name,
                },
                required=True,
            ),
        )

    @overload
    def update_queue(
        self,
        *,
        queue_scaling_policies: Sequence[QueueUpdateQueueScalingPolicy | Mapping[str, Any]],
        elastic_resource_pool_name: str,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    def update_queue(
        self,
        *,
        body: QueueUpdate | Mapping[str, Any],
        elastic_resource_pool_name: str,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    def update_queue(
        self,
        *,
        queue_scaling_policies: Sequence[QueueUpdateQueueScalingPolicy | Mapping[str, Any]] | Unset = UNSET,
        body: QueueUpdate | Mapping[str, Any] | Unset = UNSET,
        elastic_resource_pool_name: str,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Modify the scaling policy of a queue associated with an elastic resource pool.

        This API replaces the policies that tell how much of its elastic resource pool a queue gets at what
        time of the day.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_elastic_resource_pools/modifying_the_scaling_policy_of_a_queue_associated_with_an_elastic_resource_pool.html

        Args:
            queue_scaling_policies: All policies of the queue. One of them must cover the whole day, from
                **00:00** to **24:00**; it holds where no other does.
            elastic_resource_pool_name: Name of the elastic resource pool.
            queue_name: Name of a queue in the pool.
            project_id: ID of the project, which keeps its resources apart from those of other projects. The
                value contains at most 64 characters.

                Example: **48cc2c48765f481480c7db940d6409d1**
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.RequestRefused: 4XX: The request is refused.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.elastic_resource_pools import update_queue as _operation
        from ..models import QueueUpdate as _Body

        return _operation.sync(
            client=self._client.connection,
            elastic_resource_pool_name=elastic_resource_pool_name,
            queue_name=queue_name,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "queue_scaling_policies": queue_scaling_policies,
                },
                required=True,
            ),
        )

    def list_scale_records(
        self,
        *,
        elastic_resource_pool_name: str,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        status: ElasticResourcePoolScaleRecordStatus | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListElasticResourcePoolScaleRecordsResponse:
        """List scaling history of an elastic resource pool.

        This API lists when and how an elastic resource pool was resized.

        `iter_scale_records` walks through all pages.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/apis_related_to_elastic_resource_pools/viewing_scaling_history_of_an_elastic_resource_pool.html

        Args:
            elastic_resource_pool_name: Name of the elastic resource pool. The value contains at most 128
                characters.
            start_time: Earliest time of the records, as a UNIX timestamp in milliseconds: before
                **end_time** and within the last 30 days. Without it, the list begins 7 days before
                **end_time**.
            end_time: Latest time of the records, as a UNIX timestamp in milliseconds: not in the future. If
                **start_time** is missing as well, the list covers the last 15 days.
            status: Outcome of the attempts to list. The options are:

                - **success**: the pool was resized
                - **fail**: the pool could not be resized
            offset: How many entries to leave out at the head of the list. The minimum value is 0.
            limit: How many entries to return at most. The value ranges from 0 to 100.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.RequestRefused: 4XX: The request is refused.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.elastic_resource_pools import list_elastic_resource_pool_scale_records as _operation

        return _operation.sync(
            client=self._client.connection,
            elastic_resource_pool_name=elastic_resource_pool_name,
            start_time=start_time,
            end_time=end_time,
            status=status,
            offset=offset,
            limit=limit,
            project_id=self._client.project(project_id),
        )

    def iter_scale_records(
        self,
        *,
        elastic_resource_pool_name: str,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        status: ElasticResourcePoolScaleRecordStatus | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.Paged[ElasticResourcePoolScaleRecordItem, ListElasticResourcePoolScaleRecordsResponse]:
        """All items of the list that `list_scale_records` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.Paged(
            self.list_scale_records,
            _paging.Pages(style="offset", position="offset", limit="limit", items=("items",)),
            dict(
                elastic_resource_pool_name=elastic_resource_pool_name,
                start_time=start_time,
                end_time=end_time,
                status=status,
                offset=offset,
                limit=limit,
                project_id=project_id,
            ),
        )


class AsyncElasticResourcePools:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        self._client = client

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        name: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        status: ElasticResourcePoolStatus | str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListElasticResourcePoolsResponse:
        """List all elastic resource pools.

        As `ElasticResourcePools.list`, with asyncio.
        """
        from ..api.elastic_resource_pools import list_elastic_resource_pools as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            limit=limit,
            name=name,
            offset=offset,
            status=status,
            tags=tags,
            project_id=await self._client.project(project_id),
        )

    def iter(
        self,
        *,
        limit: int | Unset = UNSET,
        name: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        status: ElasticResourcePoolStatus | str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.AsyncPaged[ElasticResourcePool, ListElasticResourcePoolsResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.AsyncPaged(
            self.list,
            _paging.Pages(
                style="offset", position="offset", limit="limit", items=("elastic_resource_pools",), total=("count",)
            ),
            dict(
                limit=limit,
                name=name,
                offset=offset,
                status=status,
                tags=tags,
                project_id=project_id,
            ),
        )

    async def wait(
        self,
        *,
        elastic_resource_pool_name: str,
        limit: int | Unset = UNSET,
        name: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        status: ElasticResourcePoolStatus | str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> ElasticResourcePool:
        """Ask `list` until the item with this `elastic_resource_pool_name` is at its end, and give that item.

        As `ElasticResourcePools.wait`, with asyncio.
        """
        from .._runtime import waiting as _waiting

        return await _waiting.wait_for_item_async(
            lambda: self.iter(
                limit=limit,
                name=name,
                offset=offset,
                status=status,
                tags=tags,
                project_id=project_id,
            ),
            _waiting.Item(("elastic_resource_pool_name",), elastic_resource_pool_name),
            done=_waiting.Outcome(
                ("status",),
                ("AVAILABLE", *wait_states),
                ("FAILED",),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )

    @overload
    async def create(
        self,
        *,
        elastic_resource_pool_name: str,
        max_cu: int,
        min_cu: int,
        description: str | None | Unset = UNSET,
        cidr_in_vpc: str | None | Unset = UNSET,
        charging_mode: int | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        label: ElasticResourcePoolCreateLabel | Mapping[str, Any] | None | Unset = UNSET,
        ipv6_enable: bool | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateElasticResourcePoolResponse: ...

    @overload
    async def create(
        self,
        *,
        body: ElasticResourcePoolCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> CreateElasticResourcePoolResponse: ...

    async def create(
        self,
        *,
        elastic_resource_pool_name: str | Unset = UNSET,
        max_cu: int | Unset = UNSET,
        min_cu: int | Unset = UNSET,
        description: str | None | Unset = UNSET,
        cidr_in_vpc: str | None | Unset = UNSET,
        charging_mode: int | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        label: ElasticResourcePoolCreateLabel | Mapping[str, Any] | None | Unset = UNSET,
        ipv6_enable: bool | None | Unset = UNSET,
        body: ElasticResourcePoolCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateElasticResourcePoolResponse:
        """Create an elastic resource pool.

        As `ElasticResourcePools.create`, with asyncio.
        """
        from ..api.elastic_resource_pools import create_elastic_resource_pool as _operation
        from ..models import ElasticResourcePoolCreate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "elastic_resource_pool_name": elastic_resource_pool_name,
                    "max_cu": max_cu,
                    "min_cu": min_cu,
                    "description": description,
                    "cidr_in_vpc": cidr_in_vpc,
                    "charging_mode": charging_mode,
                    "enterprise_project_id": enterprise_project_id,
                    "tags": tags,
                    "label": label,
                    "ipv6_enable": ipv6_enable,
                },
                required=True,
            ),
        )

    async def update(
        self,
        *,
        description: str | None | Unset = UNSET,
        max_cu: int | None | Unset = UNSET,
        min_cu: int | None | Unset = UNSET,
        body: ElasticResourcePoolUpdate | Mapping[str, Any] | Unset = UNSET,
        elastic_resource_pool_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Modify elastic resource pool information.

        As `ElasticResourcePools.update`, with asyncio.
        """
        from ..api.elastic_resource_pools import update_elastic_resource_pool as _operation
        from ..models import ElasticResourcePoolUpdate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            elastic_resource_pool_name=elastic_resource_pool_name,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "description": description,
                    "max_cu": max_cu,
                    "min_cu": min_cu,
                },
                required=True,
            ),
        )

    async def delete(
        self,
        *,
        elastic_resource_pool_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Delete an elastic resource pool.

        As `ElasticResourcePools.delete`, with asyncio.
        """
        from ..api.elastic_resource_pools import delete_elastic_resource_pool as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            elastic_resource_pool_name=elastic_resource_pool_name,
            project_id=await self._client.project(project_id),
        )

    async def list_queues(
        self,
        *,
        elastic_resource_pool_name: str,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListElasticResourcePoolQueuesResponse:
        """List all queues in an elastic resource pool.

        As `ElasticResourcePools.list_queues`, with asyncio.
        """
        from ..api.elastic_resource_pools import list_elastic_resource_pool_queues as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            elastic_resource_pool_name=elastic_resource_pool_name,
            limit=limit,
            offset=offset,
            queue_name=queue_name,
            project_id=await self._client.project(project_id),
        )

    def iter_queues(
        self,
        *,
        elastic_resource_pool_name: str,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.AsyncPaged[ElasticResourcePoolQueue, ListElasticResourcePoolQueuesResponse]:
        """All items of the list that `list_queues` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.AsyncPaged(
            self.list_queues,
            _paging.Pages(style="offset", position="offset", limit="limit", items=("queues",)),
            dict(
                elastic_resource_pool_name=elastic_resource_pool_name,
                limit=limit,
                offset=offset,
                queue_name=queue_name,
                project_id=project_id,
            ),
        )

    @overload
    async def associate_queue(
        self,
        *,
        queue_name: str,
        elastic_resource_pool_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    async def associate_queue(
        self,
        *,
        body: AssociateQueueRequest | Mapping[str, Any],
        elastic_resource_pool_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    async def associate_queue(
        self,
        *,
        queue_name: str | Unset = UNSET,
        body: AssociateQueueRequest | Mapping[str, Any] | Unset = UNSET,
        elastic_resource_pool_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Associate a queue with an elastic resource pool.

        As `ElasticResourcePools.associate_queue`, with asyncio.
        """
        from ..api.elastic_resource_pools import associate_queue as _operation
        from ..models import AssociateQueueRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            elastic_resource_pool_name=elastic_resource_pool_name,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "queue_name": queue_name,
                },
                required=True,
            ),
        )

    @overload
    async def update_queue(
        self,
        *,
        queue_scaling_policies: Sequence[QueueUpdateQueueScalingPolicy | Mapping[str, Any]],
        elastic_resource_pool_name: str,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    async def update_queue(
        self,
        *,
        body: QueueUpdate | Mapping[str, Any],
        elastic_resource_pool_name: str,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    async def update_queue(
        self,
        *,
        queue_scaling_policies: Sequence[QueueUpdateQueueScalingPolicy | Mapping[str, Any]] | Unset = UNSET,
        body: QueueUpdate | Mapping[str, Any] | Unset = UNSET,
        elastic_resource_pool_name: str,
        queue_name: str,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Modify the scaling policy of a queue associated with an elastic resource pool.

        As `ElasticResourcePools.update_queue`, with asyncio.
        """
        from ..api.elastic_resource_pools import update_queue as _operation
        from ..models import QueueUpdate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            elastic_resource_pool_name=elastic_resource_pool_name,
            queue_name=queue_name,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "queue_scaling_policies": queue_scaling_policies,
                },
                required=True,
            ),
        )

    async def list_scale_records(
        self,
        *,
        elastic_resource_pool_name: str,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        status: ElasticResourcePoolScaleRecordStatus | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListElasticResourcePoolScaleRecordsResponse:
        """List scaling history of an elastic resource pool.

        As `ElasticResourcePools.list_scale_records`, with asyncio.
        """
        from ..api.elastic_resource_pools import list_elastic_resource_pool_scale_records as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            elastic_resource_pool_name=elastic_resource_pool_name,
            start_time=start_time,
            end_time=end_time,
            status=status,
            offset=offset,
            limit=limit,
            project_id=await self._client.project(project_id),
        )

    def iter_scale_records(
        self,
        *,
        elastic_resource_pool_name: str,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        status: ElasticResourcePoolScaleRecordStatus | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.AsyncPaged[ElasticResourcePoolScaleRecordItem, ListElasticResourcePoolScaleRecordsResponse]:
        """All items of the list that `list_scale_records` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.AsyncPaged(
            self.list_scale_records,
            _paging.Pages(style="offset", position="offset", limit="limit", items=("items",)),
            dict(
                elastic_resource_pool_name=elastic_resource_pool_name,
                start_time=start_time,
                end_time=end_time,
                status=status,
                offset=offset,
                limit=limit,
                project_id=project_id,
            ),
        )


class ElasticResourcePoolsWithRawResponse:
    """The methods of `ElasticResourcePools` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        methods = ElasticResourcePools(client)
        self.list = _raw.whole(methods.list)
        self.create = _raw.whole(methods.create)
        self.update = _raw.whole(methods.update)
        self.delete = _raw.whole(methods.delete)
        self.list_queues = _raw.whole(methods.list_queues)
        self.associate_queue = _raw.whole(methods.associate_queue)
        self.update_queue = _raw.whole(methods.update_queue)
        self.list_scale_records = _raw.whole(methods.list_scale_records)


class AsyncElasticResourcePoolsWithRawResponse:
    """The methods of `AsyncElasticResourcePools` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        methods = AsyncElasticResourcePools(client)
        self.list = _raw.whole_async(methods.list)
        self.create = _raw.whole_async(methods.create)
        self.update = _raw.whole_async(methods.update)
        self.delete = _raw.whole_async(methods.delete)
        self.list_queues = _raw.whole_async(methods.list_queues)
        self.associate_queue = _raw.whole_async(methods.associate_queue)
        self.update_queue = _raw.whole_async(methods.update_queue)
        self.list_scale_records = _raw.whole_async(methods.list_scale_records)
