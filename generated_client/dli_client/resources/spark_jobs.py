"""Operations as methods; `facade.py` offers them as `spark_jobs`."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from .._runtime import bodies as _bodies
from .._runtime import facade as _facade
from .._runtime import raw as _raw
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from builtins import list as _list

    from .._runtime import paging as _paging
    from ..models.batch_state import BatchState
    from ..models.cancel_spark_jobs_response import CancelSparkJobsResponse
    from ..models.create_spark_job_response import CreateSparkJobResponse
    from ..models.get_batch_states_response import GetBatchStatesResponse
    from ..models.get_spark_jobs_response import GetSparkJobsResponse
    from ..models.group import Group
    from ..models.list_spark_jobs_response import ListSparkJobsResponse
    from ..models.session import Session
    from ..models.spark_job_create import SparkJobCreate
    from ..models.spark_job_create_conf import SparkJobCreateConf
    from ..models.spark_job_create_resource import SparkJobCreateResource


class SparkJobs:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        self._client = client

    def list(
        self,
        *,
        job_name: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        cluster_name: str | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        from_: int | Unset = UNSET,
        size: int | Unset = UNSET,
        state: BatchState | str | Unset = UNSET,
        owner: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListSparkJobsResponse:
        """List batch processing jobs.

        This API lists the Spark jobs of a project, or of one of its queues.

        `iter` walks through all pages.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/listing_batch_processing_jobs.html

        Args:
            job_name: Name of the jobs to list.
            job_id: ID of the job to list.

                Example: **03923a72-5ace-466a-a573-e8c7b08b8cf3**
            cluster_name: Queue of the jobs to list. Without it, those of all queues are listed; naming the
                queue is better.
            queue_name: Queue of the jobs to list, which is the better way to name it.
            from_: Index of the first job to return, counted from 0.
            size: How many jobs to return.
            state: State of the jobs to list. The options are:

                - **starting**: is being started
                - **running**: is running
                - **dead**: has ended without success
                - **success**: has succeeded
                - **recovering**: is being restored
            owner: User who submitted the jobs to list.
            project_id: ID of the project, which keeps its resources apart from those of other projects. The
                value contains at most 64 characters.

                Example: **48cc2c48765f481480c7db940d6409d1**

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.spark_jobs import list_spark_jobs as _operation

        return _operation.sync(
            client=self._client.connection,
            job_name=job_name,
            job_id=job_id,
            cluster_name=cluster_name,
            queue_name=queue_name,
            from_=from_,
            size=size,
            state=state,
            owner=owner,
            project_id=self._client.project(project_id),
        )

    def iter(
        self,
        *,
        job_name: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        cluster_name: str | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        from_: int | Unset = UNSET,
        size: int | Unset = UNSET,
        state: BatchState | str | Unset = UNSET,
        owner: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.Paged[Session, ListSparkJobsResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.Paged(
            self.list,
            _paging.Pages(style="offset", position="from_", limit="size", items=("sessions",), total=("total",)),
            dict(
                job_name=job_name,
                job_id=job_id,
                cluster_name=cluster_name,
                queue_name=queue_name,
                from_=from_,
                size=size,
                state=state,
                owner=owner,
                project_id=project_id,
            ),
        )

    @overload
    def create(
        self,
        *,
        file: str,
        class_name: str,
        queue: str | None | Unset = UNSET,
        cluster_name: str | None | Unset = UNSET,
        args: _list[str] | None | Unset = UNSET,
        sc_type: str | None | Unset = UNSET,
        jars: _list[str] | None | Unset = UNSET,
        py_files: _list[str] | None | Unset = UNSET,
        files: _list[str] | None | Unset = UNSET,
        modules: _list[str] | None | Unset = UNSET,
        resources: Sequence[SparkJobCreateResource | Mapping[str, Any]] | None | Unset = UNSET,
        groups: Sequence[Group | Mapping[str, Any]] | None | Unset = UNSET,
        conf: SparkJobCreateConf | Mapping[str, Any] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        driver_memory: str | None | Unset = UNSET,
        driver_cores: int | None | Unset = UNSET,
        executor_memory: str | None | Unset = UNSET,
        executor_cores: int | None | Unset = UNSET,
        num_executors: int | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        auto_recovery: bool | None | Unset = UNSET,
        max_retry_times: int | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        catalog_name: str | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateSparkJobResponse: ...

    @overload
    def create(
        self,
        *,
        body: SparkJobCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> CreateSparkJobResponse: ...

    def create(
        self,
        *,
        file: str | Unset = UNSET,
        class_name: str | Unset = UNSET,
        queue: str | None | Unset = UNSET,
        cluster_name: str | None | Unset = UNSET,
        args: _list[str] | None | Unset = UNSET,
        sc_type: str | None | Unset = UNSET,
        jars: _list[str] | None | Unset = UNSET,
        py_files: _list[str] | None | Unset = UNSET,
        files: _list[str] | None | Unset = UNSET,
        modules: _list[str] | None | Unset = UNSET,
        resources: Sequence[SparkJobCreateResource | Mapping[str, Any]] | None | Unset = UNSET,
        groups: Sequence[Group | Mapping[str, Any]] | None | Unset = UNSET,
        conf: SparkJobCreateConf | Mapping[str, Any] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        driver_memory: str | None | Unset = UNSET,
        driver_cores: int | None | Unset = UNSET,
        executor_memory: str | None | Unset = UNSET,
        executor_cores: int | None | Unset = UNSET,
        num_executors: int | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        auto_recovery: bool | None | Unset = UNSET,
        max_retry_times: int | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        catalog_name: str | None | Unset = UNSET,
        body: SparkJobCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateSparkJobResponse:
        """Create a batch processing job.

        This API submits a Spark job to a queue. Ask
        [getBatchStates](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/querying_a_batch_processing_job_status.html)
        until **state** is **success** or **dead**.

        A job that finds no resources for about 3 hours becomes **dead**.

        `spark_jobs.wait` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/creating_a_batch_processing_job.html

        Args:
            file: JAR or Python file with the application: the name of an uploaded package, or a path in OBS
                (**obs://bucket/file**). From Spark 3.3 on it must be in OBS.
            class_name: Main class of the application, in Java or Scala.
            queue: Queue that runs the job; it must be of the type **general**. It is preferred to
                **cluster_name**, and counts if both are set.
            cluster_name: Queue that runs the job. Set **queue** instead, not both.
            args: Arguments of the main class.
            sc_type: Size of the compute resources, one of the types below the tables; the smallest, **A**,
                if none is set. The single settings of memory and cores come before it.
            jars: JAR files that the job needs: names of uploaded packages, or paths in OBS.
            py_files: Python files that the job needs: names of uploaded packages, or paths in OBS.
            files: Other files that the job needs: names of uploaded packages, or paths in OBS.
            modules: Modules of DLI for data sources: **sys.datasource.hbase** and
                **sys.datasource.opentsdb** for CloudTable and MRS, **sys.datasource.rds** for RDS for
                MySQL, **sys.datasource.css** for CSS. RDS for PostgreSQL and DWS need none.
            resources: Uploaded packages by name and type. From Spark 3.3 on, use **jars**, **pyFiles** and
                **files** instead.
            groups: Package groups. From Spark 3.3 on, they cannot be used.
            conf: Settings of Spark, by name.
            name: Name of the job. The value contains at most 128 characters.
            driver_memory: Memory of the driver with its unit, such as 2 GB or 2048 MB; without a unit the
                job does not start. It comes before **sc_type**.
            driver_cores: Number of CPU cores of the driver. It comes before **sc_type**.
            executor_memory: Memory of each executor with its unit, such as 2 GB or 2048 MB; without a unit
                the job does not start. It comes before **sc_type**.
            executor_cores: Number of CPU cores of each executor. It comes before **sc_type**.
            num_executors: Number of executors. It comes before **sc_type**.
            obs_bucket: Bucket of OBS to keep the job in, if it is to be kept.
            auto_recovery: Whether a job that fails is tried again. The default value is **false**. Default:
                false.
            max_retry_times: How often a job that fails is tried again at most. The maximum value is 100.
                The default value is **20**. Default: 20.
            execution_agency_urn: Agency that lets DLI act for you. It can be set for Spark 3.3.1.
            catalog_name: Set it to **dli** if the job uses metadata of DLI.
            project_id: ID of the project, which keeps its resources apart from those of other projects. The
                value contains at most 64 characters.

                Example: **48cc2c48765f481480c7db940d6409d1**
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.spark_jobs import create_spark_job as _operation
        from ..models import SparkJobCreate as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "file": file,
                    "class_name": class_name,
                    "queue": queue,
                    "cluster_name": cluster_name,
                    "args": args,
                    "sc_type": sc_type,
                    "jars": jars,
                    "py_files": py_files,
                    "files": files,
                    "modules": modules,
                    "resources": resources,
                    "groups": groups,
                    "conf": conf,
                    "name": name,
                    "driver_memory": driver_memory,
                    "driver_cores": driver_cores,
                    "executor_memory": executor_memory,
                    "executor_cores": executor_cores,
                    "num_executors": num_executors,
                    "obs_bucket": obs_bucket,
                    "auto_recovery": auto_recovery,
                    "max_retry_times": max_retry_times,
                    "execution_agency_urn": execution_agency_urn,
                    "catalog_name": catalog_name,
                },
                required=True,
            ),
        )

    def get(
        self,
        *,
        batch_id: str,
        project_id: str | Unset = UNSET,
    ) -> GetSparkJobsResponse:
        """Get batch processing job details.

        This API returns all that is known of one Spark job.

        `wait` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/querying_batch_processing_job_details.html

        Args:
            batch_id: ID of the Spark job, in UUID form. The value must match the regular expression
                `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.

                Example: **0a324461-d9d9-45da-a52a-3b3c7a3d809e**
            project_id: ID of the project, which keeps its resources apart from those of other projects. The
                value contains at most 64 characters.

                Example: **48cc2c48765f481480c7db940d6409d1**

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.spark_jobs import get_spark_jobs as _operation

        return _operation.sync(
            client=self._client.connection,
            batch_id=batch_id,
            project_id=self._client.project(project_id),
        )

    def wait(
        self,
        *,
        batch_id: str,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> GetSparkJobsResponse:
        """Ask `get` until it tells of an end, and give its last answer.

        The documented ends are success; failures are dead. `wait_states` are further states to stop at.

        Raises:
            waiting.JobFailed: It ended with a failure.
            waiting.StillWaiting: `wait_timeout` seconds have passed.
        """
        from .._runtime import waiting as _waiting

        return _waiting.wait_until(
            lambda: self.get(
                batch_id=batch_id,
                project_id=project_id,
            ),
            done=_waiting.Outcome(
                ("state",),
                ("success", *wait_states),
                ("dead",),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )

    def cancel(
        self,
        *,
        batch_id: str,
        project_id: str | Unset = UNSET,
    ) -> CancelSparkJobsResponse:
        """Cancel a batch processing job.

        This API cancels a Spark job.

        A job that has succeeded or failed cannot be cancelled any more.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/canceling_a_batch_processing_job.html

        Args:
            batch_id: ID of the Spark job, as
                [createSparkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/creating_a_batch_processing_job.html)
                returned it.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.spark_jobs import cancel_spark_jobs as _operation

        return _operation.sync(
            client=self._client.connection,
            batch_id=batch_id,
            project_id=self._client.project(project_id),
        )

    def get_batch_states(
        self,
        *,
        batch_id: str,
        project_id: str | Unset = UNSET,
    ) -> GetBatchStatesResponse:
        """Get a batch processing job status.

        This API tells how a Spark job stands.

        `wait_for_batch_states` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/querying_a_batch_processing_job_status.html

        Args:
            batch_id: ID of the Spark job, in UUID form. The value must match the regular expression
                `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.

                Example: **0a324461-d9d9-45da-a52a-3b3c7a3d809e**
            project_id: ID of the project, which keeps its resources apart from those of other projects. The
                value contains at most 64 characters.

                Example: **48cc2c48765f481480c7db940d6409d1**

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.spark_jobs import get_batch_states as _operation

        return _operation.sync(
            client=self._client.connection,
            batch_id=batch_id,
            project_id=self._client.project(project_id),
        )

    def wait_for_batch_states(
        self,
        *,
        batch_id: str,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> GetBatchStatesResponse:
        """Ask `get_batch_states` until it tells of an end, and give its last answer.

        The documented ends are success; failures are dead. `wait_states` are further states to stop at.

        Raises:
            waiting.JobFailed: It ended with a failure.
            waiting.StillWaiting: `wait_timeout` seconds have passed.
        """
        from .._runtime import waiting as _waiting

        return _waiting.wait_until(
            lambda: self.get_batch_states(
                batch_id=batch_id,
                project_id=project_id,
            ),
            done=_waiting.Outcome(
                ("state",),
                ("success", *wait_states),
                ("dead",),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )


class AsyncSparkJobs:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        self._client = client

    async def list(
        self,
        *,
        job_name: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        cluster_name: str | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        from_: int | Unset = UNSET,
        size: int | Unset = UNSET,
        state: BatchState | str | Unset = UNSET,
        owner: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListSparkJobsResponse:
        """List batch processing jobs.

        As `SparkJobs.list`, with asyncio.
        """
        from ..api.spark_jobs import list_spark_jobs as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            job_name=job_name,
            job_id=job_id,
            cluster_name=cluster_name,
            queue_name=queue_name,
            from_=from_,
            size=size,
            state=state,
            owner=owner,
            project_id=await self._client.project(project_id),
        )

    def iter(
        self,
        *,
        job_name: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        cluster_name: str | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        from_: int | Unset = UNSET,
        size: int | Unset = UNSET,
        state: BatchState | str | Unset = UNSET,
        owner: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.AsyncPaged[Session, ListSparkJobsResponse]:
        """All items of the list that `list` gives a page of; its arguments say where to begin.

        `.pages()` gives the pages.
        """
        from .._runtime import paging as _paging

        return _paging.AsyncPaged(
            self.list,
            _paging.Pages(style="offset", position="from_", limit="size", items=("sessions",), total=("total",)),
            dict(
                job_name=job_name,
                job_id=job_id,
                cluster_name=cluster_name,
                queue_name=queue_name,
                from_=from_,
                size=size,
                state=state,
                owner=owner,
                project_id=project_id,
            ),
        )

    @overload
    async def create(
        self,
        *,
        file: str,
        class_name: str,
        queue: str | None | Unset = UNSET,
        cluster_name: str | None | Unset = UNSET,
        args: _list[str] | None | Unset = UNSET,
        sc_type: str | None | Unset = UNSET,
        jars: _list[str] | None | Unset = UNSET,
        py_files: _list[str] | None | Unset = UNSET,
        files: _list[str] | None | Unset = UNSET,
        modules: _list[str] | None | Unset = UNSET,
        resources: Sequence[SparkJobCreateResource | Mapping[str, Any]] | None | Unset = UNSET,
        groups: Sequence[Group | Mapping[str, Any]] | None | Unset = UNSET,
        conf: SparkJobCreateConf | Mapping[str, Any] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        driver_memory: str | None | Unset = UNSET,
        driver_cores: int | None | Unset = UNSET,
        executor_memory: str | None | Unset = UNSET,
        executor_cores: int | None | Unset = UNSET,
        num_executors: int | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        auto_recovery: bool | None | Unset = UNSET,
        max_retry_times: int | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        catalog_name: str | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateSparkJobResponse: ...

    @overload
    async def create(
        self,
        *,
        body: SparkJobCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> CreateSparkJobResponse: ...

    async def create(
        self,
        *,
        file: str | Unset = UNSET,
        class_name: str | Unset = UNSET,
        queue: str | None | Unset = UNSET,
        cluster_name: str | None | Unset = UNSET,
        args: _list[str] | None | Unset = UNSET,
        sc_type: str | None | Unset = UNSET,
        jars: _list[str] | None | Unset = UNSET,
        py_files: _list[str] | None | Unset = UNSET,
        files: _list[str] | None | Unset = UNSET,
        modules: _list[str] | None | Unset = UNSET,
        resources: Sequence[SparkJobCreateResource | Mapping[str, Any]] | None | Unset = UNSET,
        groups: Sequence[Group | Mapping[str, Any]] | None | Unset = UNSET,
        conf: SparkJobCreateConf | Mapping[str, Any] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        driver_memory: str | None | Unset = UNSET,
        driver_cores: int | None | Unset = UNSET,
        executor_memory: str | None | Unset = UNSET,
        executor_cores: int | None | Unset = UNSET,
        num_executors: int | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        auto_recovery: bool | None | Unset = UNSET,
        max_retry_times: int | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        catalog_name: str | None | Unset = UNSET,
        body: SparkJobCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> CreateSparkJobResponse:
        """Create a batch processing job.

        As `SparkJobs.create`, with asyncio.
        """
        from ..api.spark_jobs import create_spark_job as _operation
        from ..models import SparkJobCreate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "file": file,
                    "class_name": class_name,
                    "queue": queue,
                    "cluster_name": cluster_name,
                    "args": args,
                    "sc_type": sc_type,
                    "jars": jars,
                    "py_files": py_files,
                    "files": files,
                    "modules": modules,
                    "resources": resources,
                    "groups": groups,
                    "conf": conf,
                    "name": name,
                    "driver_memory": driver_memory,
                    "driver_cores": driver_cores,
                    "executor_memory": executor_memory,
                    "executor_cores": executor_cores,
                    "num_executors": num_executors,
                    "obs_bucket": obs_bucket,
                    "auto_recovery": auto_recovery,
                    "max_retry_times": max_retry_times,
                    "execution_agency_urn": execution_agency_urn,
                    "catalog_name": catalog_name,
                },
                required=True,
            ),
        )

    async def get(
        self,
        *,
        batch_id: str,
        project_id: str | Unset = UNSET,
    ) -> GetSparkJobsResponse:
        """Get batch processing job details.

        As `SparkJobs.get`, with asyncio.
        """
        from ..api.spark_jobs import get_spark_jobs as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            batch_id=batch_id,
            project_id=await self._client.project(project_id),
        )

    async def wait(
        self,
        *,
        batch_id: str,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> GetSparkJobsResponse:
        """Ask `get` until it tells of an end, and give its last answer.

        As `SparkJobs.wait`, with asyncio.
        """
        from .._runtime import waiting as _waiting

        return await _waiting.wait_until_async(
            lambda: self.get(
                batch_id=batch_id,
                project_id=project_id,
            ),
            done=_waiting.Outcome(
                ("state",),
                ("success", *wait_states),
                ("dead",),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )

    async def cancel(
        self,
        *,
        batch_id: str,
        project_id: str | Unset = UNSET,
    ) -> CancelSparkJobsResponse:
        """Cancel a batch processing job.

        As `SparkJobs.cancel`, with asyncio.
        """
        from ..api.spark_jobs import cancel_spark_jobs as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            batch_id=batch_id,
            project_id=await self._client.project(project_id),
        )

    async def get_batch_states(
        self,
        *,
        batch_id: str,
        project_id: str | Unset = UNSET,
    ) -> GetBatchStatesResponse:
        """Get a batch processing job status.

        As `SparkJobs.get_batch_states`, with asyncio.
        """
        from ..api.spark_jobs import get_batch_states as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            batch_id=batch_id,
            project_id=await self._client.project(project_id),
        )

    async def wait_for_batch_states(
        self,
        *,
        batch_id: str,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> GetBatchStatesResponse:
        """Ask `get_batch_states` until it tells of an end, and give its last answer.

        As `SparkJobs.wait_for_batch_states`, with asyncio.
        """
        from .._runtime import waiting as _waiting

        return await _waiting.wait_until_async(
            lambda: self.get_batch_states(
                batch_id=batch_id,
                project_id=project_id,
            ),
            done=_waiting.Outcome(
                ("state",),
                ("success", *wait_states),
                ("dead",),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )


class SparkJobsWithRawResponse:
    """The methods of `SparkJobs` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        methods = SparkJobs(client)
        self.list = _raw.whole(methods.list)
        self.create = _raw.whole(methods.create)
        self.get = _raw.whole(methods.get)
        self.cancel = _raw.whole(methods.cancel)
        self.get_batch_states = _raw.whole(methods.get_batch_states)


class AsyncSparkJobsWithRawResponse:
    """The methods of `AsyncSparkJobs` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        methods = AsyncSparkJobs(client)
        self.list = _raw.whole_async(methods.list)
        self.create = _raw.whole_async(methods.create)
        self.get = _raw.whole_async(methods.get)
        self.cancel = _raw.whole_async(methods.cancel)
        self.get_batch_states = _raw.whole_async(methods.get_batch_states)
