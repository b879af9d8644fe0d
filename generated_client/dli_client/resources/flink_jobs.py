"""Operations as methods; `facade.py` offers them as `flink_jobs`."""

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
    from ..models.create_flink_job_gen_graph_response import CreateFlinkJobGenGraphResponse
    from ..models.delete_flink_jobs_request import DeleteFlinkJobsRequest
    from ..models.dirty_data_strategy import DirtyDataStrategy
    from ..models.export_flink_job_request import ExportFlinkJobRequest
    from ..models.export_flink_job_response import ExportFlinkJobResponse
    from ..models.flink_jar_job_checkpoint_mode import FlinkJarJobCheckpointMode
    from ..models.flink_jar_job_create import FlinkJarJobCreate
    from ..models.flink_jar_job_update import FlinkJarJobUpdate
    from ..models.flink_jar_job_update_job_type import FlinkJarJobUpdateJobType
    from ..models.flink_job_gen_graph_create import FlinkJobGenGraphCreate
    from ..models.flink_job_response import FlinkJobResponse
    from ..models.flink_job_template_job_type import FlinkJobTemplateJobType
    from ..models.flink_job_template_order import FlinkJobTemplateOrder
    from ..models.flink_sql_job_create import FlinkSqlJobCreate
    from ..models.flink_sql_job_update import FlinkSqlJobUpdate
    from ..models.get_flink_job_execute_graph_response import GetFlinkJobExecuteGraphResponse
    from ..models.get_flink_job_metric_response import GetFlinkJobMetricResponse
    from ..models.get_flink_job_response import GetFlinkJobResponse
    from ..models.grant_dli_obs_authorize_request import GrantDliObsAuthorizeRequest
    from ..models.graph_type import GraphType
    from ..models.import_flink_job_request import ImportFlinkJobRequest
    from ..models.import_flink_job_response import ImportFlinkJobResponse
    from ..models.is_success_message_response import IsSuccessMessageResponse
    from ..models.job_detail_status import JobDetailStatus
    from ..models.jobs import Jobs
    from ..models.jobs_job_type import JobsJobType
    from ..models.list_flink_jobs_response import ListFlinkJobsResponse
    from ..models.resource_config import ResourceConfig
    from ..models.resource_config_version import ResourceConfigVersion
    from ..models.run_flink_jobs_request import RunFlinkJobsRequest
    from ..models.run_mode import RunMode
    from ..models.stop_flink_jobs_request import StopFlinkJobsRequest
    from ..models.tag import Tag
    from ..models.update_flink_jar_job_response import UpdateFlinkJarJobResponse


class FlinkJobs:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        self._client = client

    @overload
    def grant_dli_obs_authorize(
        self,
        *,
        obs_buckets: _list[str],
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    def grant_dli_obs_authorize(
        self,
        *,
        body: GrantDliObsAuthorizeRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    def grant_dli_obs_authorize(
        self,
        *,
        obs_buckets: _list[str] | Unset = UNSET,
        body: GrantDliObsAuthorizeRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Authorize DLI to access OBS.

        Deprecated.

        This API lets DLI use buckets of OBS, where jobs keep their checkpoints and logs.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Create the agency in IAM, and name it in **execution_agency_urn** of the job.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/flink_job-related_apis_deprecated/authorizing_dli_to_access_obs_deprecated.html

        Args:
            obs_buckets: Names of the buckets.
            project_id: ID of the project, which keeps its resources apart from those of other projects. The
                value contains at most 64 characters.

                Example: **48cc2c48765f481480c7db940d6409d1**
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_jobs import grant_dli_obs_authorize as _operation
        from ..models import GrantDliObsAuthorizeRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "obs_buckets": obs_buckets,
                },
                required=True,
            ),
        )

    @overload
    def create_jar(
        self,
        *,
        name: str,
        desc: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        checkpoint_enabled: bool | None | Unset = UNSET,
        checkpoint_mode: FlinkJarJobCheckpointMode | int | None | Unset = UNSET,
        checkpoint_interval: int | None | Unset = UNSET,
        log_enabled: bool | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        smn_topic: str | None | Unset = UNSET,
        main_class: str | None | Unset = UNSET,
        entrypoint_args: str | None | Unset = UNSET,
        restart_when_exception: bool | None | Unset = UNSET,
        entrypoint: str | None | Unset = UNSET,
        dependency_jars: _list[str] | None | Unset = UNSET,
        dependency_files: _list[str] | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        resume_checkpoint: bool | None | Unset = UNSET,
        resume_max_num: int | None | Unset = UNSET,
        checkpoint_path: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        runtime_config: str | None | Unset = UNSET,
        resource_config_version: ResourceConfigVersion | str | None | Unset = UNSET,
        resource_config: ResourceConfig | Mapping[str, Any] | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> FlinkJobResponse: ...

    @overload
    def create_jar(
        self,
        *,
        body: FlinkJarJobCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> FlinkJobResponse: ...

    def create_jar(
        self,
        *,
        name: str | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        checkpoint_enabled: bool | None | Unset = UNSET,
        checkpoint_mode: FlinkJarJobCheckpointMode | int | None | Unset = UNSET,
        checkpoint_interval: int | None | Unset = UNSET,
        log_enabled: bool | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        smn_topic: str | None | Unset = UNSET,
        main_class: str | None | Unset = UNSET,
        entrypoint_args: str | None | Unset = UNSET,
        restart_when_exception: bool | None | Unset = UNSET,
        entrypoint: str | None | Unset = UNSET,
        dependency_jars: _list[str] | None | Unset = UNSET,
        dependency_files: _list[str] | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        resume_checkpoint: bool | None | Unset = UNSET,
        resume_max_num: int | None | Unset = UNSET,
        checkpoint_path: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        runtime_config: str | None | Unset = UNSET,
        resource_config_version: ResourceConfigVersion | str | None | Unset = UNSET,
        resource_config: ResourceConfig | Mapping[str, Any] | None | Unset = UNSET,
        body: FlinkJarJobCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> FlinkJobResponse:
        """Create a Flink Jar job.

        This API creates a Flink job from JAR files. Start it with
        [runFlinkJobs](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/batch_running_jobs.html).

        The job needs a queue of its own project; shared queues do not run JAR jobs.

        `flink_jobs.wait` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/creating_a_flink_jar_job.html

        Args:
            name: Name of the job. The value contains at most 57 characters.
            desc: Free text that tells what the job is for. The value contains 0 to 512 characters.
            queue_name: Name of the queue. The value contains 0 to 128 characters.
            cu_number: Number of compute units (CUs) of the job.
            manager_cu_number: Number of compute units (CUs) of the JobManager. The default value is **1**.
                Default: 1.
            parallel_number: How many tasks run in parallel.
            checkpoint_enabled: Whether the job takes snapshots (checkpoints) of its state by itself. The
                default value is **false**. Default: false.
            checkpoint_mode: How often a record may be processed when the job resumes from a snapshot. The
                default value is **1**. The options are:

                - **1**: exactly once: no record is processed twice
                - **2**: at least once: a record may be processed again Default: 1.
            checkpoint_interval: Time between two snapshots, in seconds. The default value is **10**.
                Default: 10.
            log_enabled: Whether the job keeps its log in OBS. The default value is **false**. Default:
                false.
            obs_bucket: Bucket of OBS for the logs, if **log_enabled** is **true**. DLI must be allowed to
                use it.
            smn_topic: Topic of SMN whose subscribers get a message if the job fails.
            main_class: Main class of the job.
            entrypoint_args: Arguments of the main class, with spaces between.
            restart_when_exception: Whether the job starts again by itself after a failure. The default
                value is **false**. Default: false.
            entrypoint: JAR file with the main class, as a path in OBS (**obs://bucket/file.jar**). From
                Flink 1.15 on it must be in OBS.

                Example: **obs://bucket_name/test.jar**
            dependency_jars: More JAR files that the job needs, as paths in OBS. From Flink 1.15 on they
                must be in OBS.
            dependency_files: Other files that the job needs, as paths in OBS. The job finds each as the
                resource **userData/** and its file name. From Flink 1.15 on they must be in OBS.
            tm_cus: Number of compute units (CUs) of each TaskManager. The default value is **1**. Default:
                1.
            tm_slot_num: Number of slots of each TaskManager. Without it, **parallel_number** times
                **tm_cus**, divided by what **manager_cu_number** leaves of **cu_number**.
            execution_agency_urn: Name of the agency that lets DLI act for you. It can be set from Flink
                1.15 on.
            resume_checkpoint: Whether a restart after a failure goes on from the latest checkpoint.
            resume_max_num: How often an hour the job starts again after a failure; **-1** sets no limit,
                and **0** is not possible. The default value is **-1**. Default: -1.
            checkpoint_path: Path in OBS of the checkpoints that the JAR file writes. No other job may use
                the same.
            tags: Tags of the job.
            runtime_config: Settings that tune the running job.
            resource_config_version: Which settings of resources count: with **v1** the numbers of CUs, with
                **v2** the memory and cores in **resource_config**. Prefer **v2**. The default value is
                **v1**. The options are:

                - **v1**: for Flink 1.12 and 1.15
                - **v2**: for Flink 1.15 and 1.17 Default: "v1".
            resource_config: Resources of the job. They count only if **resource_config_version** is **v2**.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_jobs import create_flink_jar_job as _operation
        from ..models import FlinkJarJobCreate as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "name": name,
                    "desc": desc,
                    "queue_name": queue_name,
                    "cu_number": cu_number,
                    "manager_cu_number": manager_cu_number,
                    "parallel_number": parallel_number,
                    "checkpoint_enabled": checkpoint_enabled,
                    "checkpoint_mode": checkpoint_mode,
                    "checkpoint_interval": checkpoint_interval,
                    "log_enabled": log_enabled,
                    "obs_bucket": obs_bucket,
                    "smn_topic": smn_topic,
                    "main_class": main_class,
                    "entrypoint_args": entrypoint_args,
                    "restart_when_exception": restart_when_exception,
                    "entrypoint": entrypoint,
                    "dependency_jars": dependency_jars,
                    "dependency_files": dependency_files,
                    "tm_cus": tm_cus,
                    "tm_slot_num": tm_slot_num,
                    "execution_agency_urn": execution_agency_urn,
                    "resume_checkpoint": resume_checkpoint,
                    "resume_max_num": resume_max_num,
                    "checkpoint_path": checkpoint_path,
                    "tags": tags,
                    "runtime_config": runtime_config,
                    "resource_config_version": resource_config_version,
                    "resource_config": resource_config,
                },
                required=True,
            ),
        )

    def update_jar(
        self,
        *,
        name: str | None | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        checkpoint_enabled: bool | None | Unset = UNSET,
        checkpoint_mode: FlinkJarJobCheckpointMode | int | None | Unset = UNSET,
        checkpoint_interval: int | None | Unset = UNSET,
        log_enabled: bool | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        smn_topic: str | None | Unset = UNSET,
        main_class: str | None | Unset = UNSET,
        entrypoint_args: str | None | Unset = UNSET,
        restart_when_exception: bool | None | Unset = UNSET,
        entrypoint: str | None | Unset = UNSET,
        dependency_jars: _list[str] | None | Unset = UNSET,
        dependency_files: _list[str] | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        resume_checkpoint: bool | None | Unset = UNSET,
        resume_max_num: int | None | Unset = UNSET,
        checkpoint_path: str | None | Unset = UNSET,
        runtime_config: str | None | Unset = UNSET,
        job_type: FlinkJarJobUpdateJobType | str | None | Unset = UNSET,
        resource_config_version: ResourceConfigVersion | str | None | Unset = UNSET,
        resource_config: ResourceConfig | Mapping[str, Any] | None | Unset = UNSET,
        body: FlinkJarJobUpdate | Mapping[str, Any] | Unset = UNSET,
        job_id: int,
        project_id: str | Unset = UNSET,
    ) -> UpdateFlinkJarJobResponse:
        """Update a Flink Jar job.

        This API changes a Flink JAR job. What is left out stays as it is.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/updating_a_flink_jar_job.html

        Args:
            job_id: ID of the job, as
                [createFlinkJarJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/creating_a_flink_jar_job.html)
                returned it.
            name: Name of the job. The value contains 0 to 57 characters.
            desc: Free text that tells what the job is for. The value contains 0 to 512 characters.
            queue_name: Name of the queue. The value contains 1 to 128 characters.
            cu_number: Number of compute units (CUs) of the job. The default value is **2**. Default: 2.
            manager_cu_number: Number of compute units (CUs) of the JobManager. The default value is **1**.
                Default: 1.
            parallel_number: How many tasks run in parallel. The default value is **1**. Default: 1.
            checkpoint_enabled: Whether the job takes snapshots (checkpoints) of its state by itself. The
                default value is **false**. Default: false.
            checkpoint_mode: How often a record may be processed when the job resumes from a snapshot. The
                default value is **1**. The options are:

                - **1**: exactly once: no record is processed twice
                - **2**: at least once: a record may be processed again Default: 1.
            checkpoint_interval: Time between two snapshots, in seconds. The default value is **10**.
                Default: 10.
            log_enabled: Whether the job keeps its log in OBS. The default value is **false**. Default:
                false.
            obs_bucket: Bucket of OBS for the logs, if **log_enabled** is **true**. DLI must be allowed to
                use it.
            smn_topic: Topic of SMN whose subscribers get a message if the job fails.
            main_class: Main class of the job.
            entrypoint_args: Arguments of the main class, with spaces between.
            restart_when_exception: Whether the job starts again by itself after a failure. The default
                value is **false**. Default: false.
            entrypoint: JAR file with the main class, as a path in OBS (**obs://bucket/file.jar**). From
                Flink 1.15 on it must be in OBS and not among the packages of DLI.

                Example: **obs://bucket_name/test.jar**
            dependency_jars: More JAR files that the job needs, as paths in OBS. From Flink 1.15 on they
                must be in OBS and not among the packages of DLI.
            dependency_files: Other files that the job needs, as paths in OBS. From Flink 1.15 on they must
                be in OBS and not among the packages of DLI.
            tm_cus: Number of compute units (CUs) of each TaskManager. The default value is **1**. Default:
                1.
            tm_slot_num: Number of slots of each TaskManager. Without it, **parallel_number** times
                **tm_cus**, divided by what **manager_cu_number** leaves of **cu_number**.
            execution_agency_urn: Name of the agency that lets DLI act for you. It can be set from Flink
                1.15 on.
            resume_checkpoint: Whether a restart after a failure goes on from the latest checkpoint.
            resume_max_num: How often an hour the job starts again after a failure; **-1** sets no limit,
                and **0** is not possible. The default value is **-1**. Default: -1.
            checkpoint_path: Path in OBS of the checkpoints that the JAR file writes. No other job may use
                the same.
            runtime_config: Settings that tune the running job.
            job_type: Type of the job. The options are:

                - **flink_jar_job**: Flink job from JAR files

                - `flink_jar_job`: Flink job from JAR files
            resource_config_version: Which settings of resources count: with **v1** the numbers of CUs, with
                **v2** the memory and cores in **resource_config**. Prefer **v2**. The default value is
                **v1**. The options are:

                - **v1**: for Flink 1.12 and 1.15
                - **v2**: for Flink 1.15 and 1.17 Default: "v1".
            resource_config: Resources of the job. They count only if **resource_config_version** is **v2**.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_jobs import update_flink_jar_job as _operation
        from ..models import FlinkJarJobUpdate as _Body

        return _operation.sync(
            client=self._client.connection,
            job_id=job_id,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "name": name,
                    "desc": desc,
                    "queue_name": queue_name,
                    "cu_number": cu_number,
                    "manager_cu_number": manager_cu_number,
                    "parallel_number": parallel_number,
                    "checkpoint_enabled": checkpoint_enabled,
                    "checkpoint_mode": checkpoint_mode,
                    "checkpoint_interval": checkpoint_interval,
                    "log_enabled": log_enabled,
                    "obs_bucket": obs_bucket,
                    "smn_topic": smn_topic,
                    "main_class": main_class,
                    "entrypoint_args": entrypoint_args,
                    "restart_when_exception": restart_when_exception,
                    "entrypoint": entrypoint,
                    "dependency_jars": dependency_jars,
                    "dependency_files": dependency_files,
                    "tm_cus": tm_cus,
                    "tm_slot_num": tm_slot_num,
                    "execution_agency_urn": execution_agency_urn,
                    "resume_checkpoint": resume_checkpoint,
                    "resume_max_num": resume_max_num,
                    "checkpoint_path": checkpoint_path,
                    "runtime_config": runtime_config,
                    "job_type": job_type,
                    "resource_config_version": resource_config_version,
                    "resource_config": resource_config,
                },
                required=True,
            ),
        )

    def list(
        self,
        *,
        job_type: JobsJobType | str | Unset = UNSET,
        status: JobDetailStatus | str | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        order: FlinkJobTemplateOrder | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        name: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        show_detail: bool | Unset = UNSET,
        user_name: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListFlinkJobsResponse:
        """List jobs.

        This API lists the Flink jobs of the user, filtered and sorted as you like.

        `iter` walks through all pages.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/listing_jobs.html

        Args:
            job_type: Type of the jobs to list. The options are:

                - **flink_sql_job**: Flink SQL job
                - **flink_jar_job**: Flink job from JAR files
            status: Status of the jobs to list. The options are:

                - **job_init**: is a draft
                - **job_submitting**: is being submitted
                - **job_submit_fail**: could not be submitted
                - **job_running**: is running
                - **job_running_exception**: has stopped because of an error
                - **job_downloading**: is being downloaded
                - **job_idle**: is idle
                - **job_canceling**: is being stopped
                - **job_cancel_success**: has been stopped
                - **job_cancel_fail**: could not be stopped
                - **job_savepointing**: a savepoint is being made
                - **job_finish**: has come to its end
            queue_name: Queue of the jobs to list.
            order: Order of the list. The default value is **desc**. The options are:

                - **asc**: ascending
                - **desc**: descending
            limit: How many jobs to return at most. The value ranges from 0 to 100. The default value is
                **10**. Default: 10.
            name: Name of the jobs to list. The value contains 0 to 57 characters.
            offset: How many jobs to leave out at the head of the list.
            show_detail: Whether to return the details of each job that
                [getFlinkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/querying_job_details.html)
                returns. The default value is **false**. Default: false.
            user_name: User who created the jobs to list.
            tags: Tags of the jobs to list.
            project_id: ID of the project, which keeps its resources apart from those of other projects. The
                value contains at most 64 characters.

                Example: **48cc2c48765f481480c7db940d6409d1**

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_jobs import list_flink_jobs as _operation

        return _operation.sync(
            client=self._client.connection,
            job_type=job_type,
            status=status,
            queue_name=queue_name,
            order=order,
            limit=limit,
            name=name,
            offset=offset,
            show_detail=show_detail,
            user_name=user_name,
            tags=tags,
            project_id=self._client.project(project_id),
        )

    def iter(
        self,
        *,
        job_type: JobsJobType | str | Unset = UNSET,
        status: JobDetailStatus | str | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        order: FlinkJobTemplateOrder | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        name: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        show_detail: bool | Unset = UNSET,
        user_name: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.Paged[Jobs, ListFlinkJobsResponse]:
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
                items=("job_list", "jobs"),
                total=("job_list", "total_count"),
            ),
            dict(
                job_type=job_type,
                status=status,
                queue_name=queue_name,
                order=order,
                limit=limit,
                name=name,
                offset=offset,
                show_detail=show_detail,
                user_name=user_name,
                tags=tags,
                project_id=project_id,
            ),
        )

    @overload
    def delete_flink_jobs(
        self,
        *,
        job_ids: _list[int],
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]: ...

    @overload
    def delete_flink_jobs(
        self,
        *,
        body: DeleteFlinkJobsRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]: ...

    def delete_flink_jobs(
        self,
        *,
        job_ids: _list[int] | Unset = UNSET,
        body: DeleteFlinkJobsRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]:
        """Delete jobs in batches.

        This API deletes several Flink jobs at once, whatever their status.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/batch_deleting_jobs.html

        Args:
            job_ids: IDs of the jobs.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_jobs import delete_flink_jobs as _operation
        from ..models import DeleteFlinkJobsRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "job_ids": job_ids,
                },
                required=True,
            ),
        )

    @overload
    def export(
        self,
        *,
        obs_dir: str,
        is_selected: bool,
        job_selected: _list[int] | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ExportFlinkJobResponse: ...

    @overload
    def export(
        self,
        *,
        body: ExportFlinkJobRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> ExportFlinkJobResponse: ...

    def export(
        self,
        *,
        obs_dir: str | Unset = UNSET,
        is_selected: bool | Unset = UNSET,
        job_selected: _list[int] | None | Unset = UNSET,
        body: ExportFlinkJobRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ExportFlinkJobResponse:
        """Export a Flink job.

        This API exports Flink jobs as a ZIP file in OBS, which
        [importFlinkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/importing_a_flink_job.html)
        can read.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/exporting_a_flink_job.html

        Args:
            obs_dir: Folder in OBS that receives the file.
            is_selected: Whether to export only the jobs in **job_selected** rather than all.
            job_selected: IDs of the jobs to export. Needed if **is_selected** is **true**.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_jobs import export_flink_job as _operation
        from ..models import ExportFlinkJobRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "obs_dir": obs_dir,
                    "is_selected": is_selected,
                    "job_selected": job_selected,
                },
                required=True,
            ),
        )

    @overload
    def import_(
        self,
        *,
        zip_file: str,
        is_cover: bool | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ImportFlinkJobResponse: ...

    @overload
    def import_(
        self,
        *,
        body: ImportFlinkJobRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> ImportFlinkJobResponse: ...

    def import_(
        self,
        *,
        zip_file: str | Unset = UNSET,
        is_cover: bool | None | Unset = UNSET,
        body: ImportFlinkJobRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ImportFlinkJobResponse:
        """Import a Flink job.

        This API creates Flink jobs from ZIP files that
        [exportFlinkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/exporting_a_flink_job.html)
        has written.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/importing_a_flink_job.html

        Args:
            zip_file: Path in OBS of a ZIP file, or of a folder to import all of its files; the folder must
                hold nothing but ZIP files.
            is_cover: Whether an imported job replaces one of the same name.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_jobs import import_flink_job as _operation
        from ..models import ImportFlinkJobRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "zip_file": zip_file,
                    "is_cover": is_cover,
                },
                required=True,
            ),
        )

    @overload
    def get_metric(
        self,
        *,
        job_ids: _list[int],
        project_id: str | Unset = UNSET,
    ) -> GetFlinkJobMetricResponse: ...

    @overload
    def get_metric(
        self,
        *,
        body: DeleteFlinkJobsRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> GetFlinkJobMetricResponse: ...

    def get_metric(
        self,
        *,
        job_ids: _list[int] | Unset = UNSET,
        body: DeleteFlinkJobsRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> GetFlinkJobMetricResponse:
        """Get job monitoring information.

        Deprecated.

        This API returns how many records each of several Flink jobs has read and written.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [getFlinkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/querying_job_details.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/flink_job-related_apis_deprecated/querying_job_monitoring_information_deprecated.html

        Args:
            job_ids: IDs of the jobs.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_jobs import get_flink_job_metric as _operation
        from ..models import DeleteFlinkJobsRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "job_ids": job_ids,
                },
                required=True,
            ),
        )

    @overload
    def run(
        self,
        *,
        job_ids: _list[int],
        resume_savepoint: bool | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]: ...

    @overload
    def run(
        self,
        *,
        body: RunFlinkJobsRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]: ...

    def run(
        self,
        *,
        job_ids: _list[int] | Unset = UNSET,
        resume_savepoint: bool | None | Unset = UNSET,
        body: RunFlinkJobsRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]:
        """Run jobs in batches.

        This API starts one or more Flink jobs. Ask
        [getFlinkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/querying_job_details.html)
        until **status** is **job_running**.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/batch_running_jobs.html

        Args:
            job_ids: IDs of the jobs to start, as creating or listing them returned.
            resume_savepoint: Whether to go on from the latest savepoint; otherwise the jobs start afresh.
                The default value is **false**. Default: false.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_jobs import run_flink_jobs as _operation
        from ..models import RunFlinkJobsRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "job_ids": job_ids,
                    "resume_savepoint": resume_savepoint,
                },
                required=True,
            ),
        )

    @overload
    def stop(
        self,
        *,
        job_ids: _list[int],
        trigger_savepoint: bool | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]: ...

    @overload
    def stop(
        self,
        *,
        body: StopFlinkJobsRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]: ...

    def stop(
        self,
        *,
        job_ids: _list[int] | Unset = UNSET,
        trigger_savepoint: bool | None | Unset = UNSET,
        body: StopFlinkJobsRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]:
        """Stop jobs in batches.

        This API stops one or more running Flink jobs. Ask
        [getFlinkJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/querying_job_details.html)
        until **status** is **job_cancel_success** or **job_cancel_fail**.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/batch_stopping_jobs.html

        Args:
            job_ids: IDs of the jobs.
            trigger_savepoint: Whether to keep the state of each job in a savepoint before it is stopped.
                The default value is **false**. Default: false.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_jobs import stop_flink_jobs as _operation
        from ..models import StopFlinkJobsRequest as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "job_ids": job_ids,
                    "trigger_savepoint": trigger_savepoint,
                },
                required=True,
            ),
        )

    def get(
        self,
        *,
        job_id: int,
        project_id: str | Unset = UNSET,
    ) -> GetFlinkJobResponse:
        """Get job details.

        This API returns all that is known of one Flink job: its status, statements and settings.

        `wait` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/querying_job_details.html

        Args:
            job_id: ID of the job.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_jobs import get_flink_job as _operation

        return _operation.sync(
            client=self._client.connection,
            job_id=job_id,
            project_id=self._client.project(project_id),
        )

    def wait(
        self,
        *,
        job_id: int,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> GetFlinkJobResponse:
        """Ask `get` until it tells of an end, and give its last answer.

        The documented ends are job_finish; failures are job_submit_fail, job_cancel_success,
        job_cancel_fail. `wait_states` are further states to stop at.

        Raises:
            waiting.JobFailed: It ended with a failure.
            waiting.StillWaiting: `wait_timeout` seconds have passed.
        """
        from .._runtime import waiting as _waiting

        return _waiting.wait_until(
            lambda: self.get(
                job_id=job_id,
                project_id=project_id,
            ),
            done=_waiting.Outcome(
                ("job_detail", "status"),
                ("job_finish", *wait_states),
                ("job_submit_fail", "job_cancel_success", "job_cancel_fail"),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )

    def delete_flink_job(
        self,
        *,
        job_id: int,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Delete a job.

        This API deletes a Flink job, whatever its status. Its records remain.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/deleting_a_job.html

        Args:
            job_id: ID of the job.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_jobs import delete_flink_job as _operation

        return _operation.sync(
            client=self._client.connection,
            job_id=job_id,
            project_id=self._client.project(project_id),
        )

    def get_execute_graph(
        self,
        *,
        job_id: int,
        project_id: str | Unset = UNSET,
    ) -> GetFlinkJobExecuteGraphResponse:
        """Get the job execution plan.

        This API returns the execution plan of a Flink job.

        `wait_for_execute_graph` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/querying_the_job_execution_plan.html

        Args:
            job_id: ID of the job.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_jobs import get_flink_job_execute_graph as _operation

        return _operation.sync(
            client=self._client.connection,
            job_id=job_id,
            project_id=self._client.project(project_id),
        )

    def wait_for_execute_graph(
        self,
        *,
        job_id: int,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> GetFlinkJobExecuteGraphResponse:
        """Ask `get_execute_graph` until it tells of an end, and give its last answer.

        The documented ends are FINISHED; failures are FAILED, CANCELED. `wait_states` are further states to
        stop at.

        Raises:
            waiting.JobFailed: It ended with a failure.
            waiting.StillWaiting: `wait_timeout` seconds have passed.
        """
        from .._runtime import waiting as _waiting

        return _waiting.wait_until(
            lambda: self.get_execute_graph(
                job_id=job_id,
                project_id=project_id,
            ),
            done=_waiting.Outcome(
                ("execute_graph", "state"),
                ("FINISHED", *wait_states),
                ("FAILED", "CANCELED"),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )

    @overload
    def create_sql(
        self,
        *,
        name: str,
        desc: str | None | Unset = UNSET,
        template_id: int | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        run_mode: RunMode | str | None | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        checkpoint_enabled: bool | None | Unset = UNSET,
        checkpoint_mode: FlinkJarJobCheckpointMode | int | None | Unset = UNSET,
        checkpoint_interval: int | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        log_enabled: bool | None | Unset = UNSET,
        smn_topic: str | None | Unset = UNSET,
        restart_when_exception: bool | None | Unset = UNSET,
        idle_state_retention: int | None | Unset = UNSET,
        job_type: FlinkJobTemplateJobType | str | None | Unset = UNSET,
        dirty_data_strategy: DirtyDataStrategy | str | None | Unset = UNSET,
        udf_jar_url: str | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        resume_checkpoint: bool | None | Unset = UNSET,
        resume_max_num: int | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        runtime_config: str | None | Unset = UNSET,
        flink_version: str | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        resource_config_version: ResourceConfigVersion | str | None | Unset = UNSET,
        resource_config: ResourceConfig | Mapping[str, Any] | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> FlinkJobResponse: ...

    @overload
    def create_sql(
        self,
        *,
        body: FlinkSqlJobCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> FlinkJobResponse: ...

    def create_sql(
        self,
        *,
        name: str | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        template_id: int | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        run_mode: RunMode | str | None | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        checkpoint_enabled: bool | None | Unset = UNSET,
        checkpoint_mode: FlinkJarJobCheckpointMode | int | None | Unset = UNSET,
        checkpoint_interval: int | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        log_enabled: bool | None | Unset = UNSET,
        smn_topic: str | None | Unset = UNSET,
        restart_when_exception: bool | None | Unset = UNSET,
        idle_state_retention: int | None | Unset = UNSET,
        job_type: FlinkJobTemplateJobType | str | None | Unset = UNSET,
        dirty_data_strategy: DirtyDataStrategy | str | None | Unset = UNSET,
        udf_jar_url: str | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        resume_checkpoint: bool | None | Unset = UNSET,
        resume_max_num: int | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        runtime_config: str | None | Unset = UNSET,
        flink_version: str | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        resource_config_version: ResourceConfigVersion | str | None | Unset = UNSET,
        resource_config: ResourceConfig | Mapping[str, Any] | None | Unset = UNSET,
        body: FlinkSqlJobCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> FlinkJobResponse:
        """Create a SQL job.

        This API creates a Flink job from SQL statements. Start it with
        [runFlinkJobs](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/batch_running_jobs.html).

        `flink_jobs.wait` waits for the end.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/creating_a_sql_job.html

        Args:
            name: Name of the job. The value contains at most 57 characters.
            desc: Free text that tells what the job is for. The value contains 0 to 512 characters.
            template_id: ID of a template, whose statements the job gets unless **sql_body** has its own.
            queue_name: Name of the queue. The value contains 0 to 128 characters.
            sql_body: SQL statements of the job: at least a source, a query and a sink. They may take 1024 x
                1024 characters.
            run_mode: Where the job runs. The default value is **shared_cluster**. The options are:

                - **shared_cluster**: on a cluster that jobs share
                - **exclusive_cluster**: on a cluster of its own
                - **edge_node**: on an edge node Default: "shared_cluster".
            cu_number: Number of compute units (CUs) of the job, those of the JobManager
                (**manager_cu_number**) included; not more than the queue has. A CU is 1 vCPU and 4 GB of
                memory, and the unit of the bill. The default value is **2**. Default: 2.
            parallel_number: How many tasks run in parallel: not more than four for each CU that is left
                without the JobManager. More do more at once, but take time to switch. The default value is
                **1**. Default: 1.
            checkpoint_enabled: Whether the job takes snapshots (checkpoints) of its state by itself. The
                default value is **false**. Default: false.
            checkpoint_mode: How often a record may be processed when the job resumes from a snapshot. The
                default value is **1**. The options are:

                - **1**: exactly once: no record is processed twice
                - **2**: at least once: a record may be processed again Default: 1.
            checkpoint_interval: Time between two snapshots, in seconds. The default value is **10**.
                Default: 10.
            obs_bucket: Bucket of OBS for snapshots and logs, if **checkpoint_enabled** or **log_enabled**
                is **true**. DLI must be allowed to use it.
            log_enabled: Whether the job keeps its log in OBS. The default value is **false**. Default:
                false.
            smn_topic: Topic of SMN whose subscribers get a message if the job fails.
            restart_when_exception: Whether the job starts again by itself after a failure. The default
                value is **false**. Default: false.
            idle_state_retention: How long the state of an idle key is kept, in seconds. The default value
                is **3600**. Default: 3600.
            job_type: Type of the job. With **run_mode** set to **shared_cluster** only **flink_sql_job** is
                possible. The default value is **flink_opensource_sql_job**. The options are:

                - **flink_sql_job**: Flink SQL job
                - **flink_opensource_sql_job**: Flink OpenSource SQL job Default:
                  "flink_opensource_sql_job".
            dirty_data_strategy: What to do with records that cannot be used. The default value is **0**.
                The options are:

                - **2:obsDir**: keep them in the folder of OBS that stands in place of obsDir
                - **1**: let the job fail
                - **0**: ignore them Default: "0".
            udf_jar_url: Package with user-defined functions of the SQL job, uploaded to DLI. From Flink
                1.15 on it must be in OBS instead.
            manager_cu_number: Number of compute units (CUs) of the JobManager. The default value is **1**.
                Default: 1.
            tm_cus: Number of compute units (CUs) of each TaskManager. The default value is **1**. Default:
                1.
            tm_slot_num: Number of slots of each TaskManager. Without it, **parallel_number** times
                **tm_cus**, divided by what **manager_cu_number** leaves of **cu_number**.
            resume_checkpoint: Whether a restart after a failure goes on from the latest checkpoint.
            resume_max_num: How often an hour the job starts again after a failure; **-1** sets no limit,
                and **0** is not possible. The default value is **-1**. Default: -1.
            tags: Tags of the job.
            runtime_config: Settings that tune the running job.
            flink_version: Version of Flink.
            execution_agency_urn: Name of the agency that lets DLI act for you. It can be set from Flink
                1.15 on.
            resource_config_version: Which settings of resources count: with **v1** the numbers of CUs, with
                **v2** the memory and cores in **resource_config**. Prefer **v2**. The default value is
                **v1**. The options are:

                - **v1**: for Flink 1.12 and 1.15
                - **v2**: for Flink 1.15 and 1.17 Default: "v1".
            resource_config: Resources of the job. They count only if **resource_config_version** is **v2**.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_jobs import create_flink_sql_job as _operation
        from ..models import FlinkSqlJobCreate as _Body

        return _operation.sync(
            client=self._client.connection,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "name": name,
                    "desc": desc,
                    "template_id": template_id,
                    "queue_name": queue_name,
                    "sql_body": sql_body,
                    "run_mode": run_mode,
                    "cu_number": cu_number,
                    "parallel_number": parallel_number,
                    "checkpoint_enabled": checkpoint_enabled,
                    "checkpoint_mode": checkpoint_mode,
                    "checkpoint_interval": checkpoint_interval,
                    "obs_bucket": obs_bucket,
                    "log_enabled": log_enabled,
                    "smn_topic": smn_topic,
                    "restart_when_exception": restart_when_exception,
                    "idle_state_retention": idle_state_retention,
                    "job_type": job_type,
                    "dirty_data_strategy": dirty_data_strategy,
                    "udf_jar_url": udf_jar_url,
                    "manager_cu_number": manager_cu_number,
                    "tm_cus": tm_cus,
                    "tm_slot_num": tm_slot_num,
                    "resume_checkpoint": resume_checkpoint,
                    "resume_max_num": resume_max_num,
                    "tags": tags,
                    "runtime_config": runtime_config,
                    "flink_version": flink_version,
                    "execution_agency_urn": execution_agency_urn,
                    "resource_config_version": resource_config_version,
                    "resource_config": resource_config,
                },
                required=True,
            ),
        )

    def update_sql(
        self,
        *,
        name: str | None | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        run_mode: RunMode | str | None | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        checkpoint_enabled: bool | None | Unset = UNSET,
        checkpoint_mode: FlinkJarJobCheckpointMode | int | None | Unset = UNSET,
        checkpoint_interval: int | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        log_enabled: bool | None | Unset = UNSET,
        smn_topic: str | None | Unset = UNSET,
        restart_when_exception: bool | None | Unset = UNSET,
        idle_state_retention: int | None | Unset = UNSET,
        edge_group_ids: _list[str] | None | Unset = UNSET,
        dirty_data_strategy: DirtyDataStrategy | str | None | Unset = UNSET,
        udf_jar_url: str | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        operator_config: str | None | Unset = UNSET,
        resume_checkpoint: bool | None | Unset = UNSET,
        resume_max_num: int | None | Unset = UNSET,
        static_estimator_config: str | None | Unset = UNSET,
        runtime_config: str | None | Unset = UNSET,
        flink_version: str | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        resource_config_version: ResourceConfigVersion | str | None | Unset = UNSET,
        resource_config: ResourceConfig | Mapping[str, Any] | None | Unset = UNSET,
        body: FlinkSqlJobUpdate | Mapping[str, Any] | Unset = UNSET,
        job_id: int,
        project_id: str | Unset = UNSET,
    ) -> UpdateFlinkJarJobResponse:
        """Update a SQL job.

        This API changes a Flink SQL job. What is left out stays as it is.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/updating_a_sql_job.html

        Args:
            job_id: ID of the job, as
                [createFlinkSqlJob](https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/creating_a_sql_job.html)
                returned it.
            name: Name of the job. The value contains 0 to 57 characters.
            desc: Free text that tells what the job is for. The value contains 0 to 512 characters.
            queue_name: Name of the queue. The value contains 0 to 128 characters.
            sql_body: SQL statements of the job: at least a source, a query and a sink. They may take 1024 x
                1024 characters.
            run_mode: Where the job runs. The default value is **shared_cluster**. The options are:

                - **shared_cluster**: on a cluster that jobs share
                - **exclusive_cluster**: on a cluster of its own
                - **edge_node**: on an edge node Default: "shared_cluster".
            cu_number: Number of compute units (CUs) of the job, those of the JobManager included. The
                default value is **2**. Default: 2.
            parallel_number: How many tasks run in parallel. The default value is **1**. Default: 1.
            checkpoint_enabled: Whether the job takes snapshots (checkpoints) of its state by itself. The
                default value is **false**. Default: false.
            checkpoint_mode: How often a record may be processed when the job resumes from a snapshot. The
                default value is **1**. The options are:

                - **1**: exactly once: no record is processed twice
                - **2**: at least once: a record may be processed again Default: 1.
            checkpoint_interval: Time between two snapshots, in seconds. The default value is **10**.
                Default: 10.
            obs_bucket: Bucket of OBS for snapshots and logs, if **checkpoint_enabled** or **log_enabled**
                is **true**. DLI must be allowed to use it.
            log_enabled: Whether the job keeps its log in OBS. The default value is **false**. Default:
                false.
            smn_topic: Topic of SMN whose subscribers get a message if the job fails.
            restart_when_exception: Whether the job starts again by itself after a failure. The default
                value is **false**. Default: false.
            idle_state_retention: How long the state of an idle key is kept, in seconds. The default value
                is **3600**. Default: 3600.
            edge_group_ids: IDs of groups of edge nodes, with commas between.
            dirty_data_strategy: What to do with records that cannot be used. The default value is **0**.
                The options are:

                - **2:obsDir**: keep them in the folder of OBS that stands in place of obsDir
                - **1**: let the job fail
                - **0**: ignore them Default: "0".
            udf_jar_url: Package with user-defined functions of the SQL job, uploaded to DLI. From Flink
                1.15 on it must be in OBS instead.
            manager_cu_number: Number of compute units (CUs) of the JobManager. The default value is **1**.
                Default: 1.
            tm_cus: Number of compute units (CUs) of each TaskManager. The default value is **1**. Default:
                1.
            tm_slot_num: Number of slots of each TaskManager. Without it, **parallel_number** times
                **tm_cus**, divided by what **manager_cu_number** leaves of **cu_number**.
            operator_config: Parallelism of each operator.
            resume_checkpoint: Whether a restart after a failure goes on from the latest checkpoint.
            resume_max_num: How often an hour the job starts again after a failure; **-1** sets no limit,
                and **0** is not possible. The default value is **-1**. Default: -1.
            static_estimator_config: Traffic or hit ratio of each operator, as JSON text: **operator_list**
                with **id** and **rate_factor** or **output_rate**.
            runtime_config: Settings that tune the running job.
            flink_version: Version of Flink.
            execution_agency_urn: Name of the agency that lets DLI act for you. It can be set from Flink
                1.15 on.
            resource_config_version: Which settings of resources count: with **v1** the numbers of CUs, with
                **v2** the memory and cores in **resource_config**. Prefer **v2**. The default value is
                **v1**. The options are:

                - **v1**: for Flink 1.12 and 1.15
                - **v2**: for Flink 1.15 and 1.17 Default: "v1".
            resource_config: Resources of the job. They count only if **resource_config_version** is **v2**.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_jobs import update_flink_sql_job as _operation
        from ..models import FlinkSqlJobUpdate as _Body

        return _operation.sync(
            client=self._client.connection,
            job_id=job_id,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "name": name,
                    "desc": desc,
                    "queue_name": queue_name,
                    "sql_body": sql_body,
                    "run_mode": run_mode,
                    "cu_number": cu_number,
                    "parallel_number": parallel_number,
                    "checkpoint_enabled": checkpoint_enabled,
                    "checkpoint_mode": checkpoint_mode,
                    "checkpoint_interval": checkpoint_interval,
                    "obs_bucket": obs_bucket,
                    "log_enabled": log_enabled,
                    "smn_topic": smn_topic,
                    "restart_when_exception": restart_when_exception,
                    "idle_state_retention": idle_state_retention,
                    "edge_group_ids": edge_group_ids,
                    "dirty_data_strategy": dirty_data_strategy,
                    "udf_jar_url": udf_jar_url,
                    "manager_cu_number": manager_cu_number,
                    "tm_cus": tm_cus,
                    "tm_slot_num": tm_slot_num,
                    "operator_config": operator_config,
                    "resume_checkpoint": resume_checkpoint,
                    "resume_max_num": resume_max_num,
                    "static_estimator_config": static_estimator_config,
                    "runtime_config": runtime_config,
                    "flink_version": flink_version,
                    "execution_agency_urn": execution_agency_urn,
                    "resource_config_version": resource_config_version,
                    "resource_config": resource_config,
                },
                required=True,
            ),
        )

    @overload
    def create_gen_graph(
        self,
        *,
        sql_body: str,
        cu_number: int | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        operator_config: str | None | Unset = UNSET,
        static_estimator: bool | None | Unset = UNSET,
        static_estimator_config: str | None | Unset = UNSET,
        job_type: str | None | Unset = UNSET,
        graph_type: GraphType | str | None | Unset = UNSET,
        flink_version: str | None | Unset = UNSET,
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> CreateFlinkJobGenGraphResponse: ...

    @overload
    def create_gen_graph(
        self,
        *,
        body: FlinkJobGenGraphCreate | Mapping[str, Any],
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> CreateFlinkJobGenGraphResponse: ...

    def create_gen_graph(
        self,
        *,
        sql_body: str | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        operator_config: str | None | Unset = UNSET,
        static_estimator: bool | None | Unset = UNSET,
        static_estimator_config: str | None | Unset = UNSET,
        job_type: str | None | Unset = UNSET,
        graph_type: GraphType | str | None | Unset = UNSET,
        flink_version: str | None | Unset = UNSET,
        body: FlinkJobGenGraphCreate | Mapping[str, Any] | Unset = UNSET,
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> CreateFlinkJobGenGraphResponse:
        """Generate a static stream graph for a Flink SQL job.

        This API draws the static stream graph of a Flink SQL job.

        Flink 1.15 has no static stream graph.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/flink_job-related_apis/generating_a_static_stream_graph_for_a_flink_sql_job.html

        Args:
            sql_body: SQL statements to draw.
            job_id: ID of the job.
            cu_number: Number of compute units (CUs) as set for the job. It should be what the job uses:
                **manager_cu_number**, plus the parallel operators divided by **tm_slot_num** and multiplied
                by **tm_cus**.
            manager_cu_number: Number of compute units (CUs) of the JobManager.
            parallel_number: How many tasks each operator runs at once, at most. Four for each CU are the
                limit; one or two for each serve best.
            tm_cus: Number of compute units (CUs) of each TaskManager.
            tm_slot_num: Number of slots of each TaskManager. Without it, **parallel_number** times
                **tm_cus**, divided by what **manager_cu_number** leaves of **cu_number**.
            operator_config: Settings of operators by their ID. The IDs are in **operator_list** of the
                graph that this API returns.
            static_estimator: Whether to estimate the resources from the operators and their traffic.
            static_estimator_config: Traffic or hit ratio of each operator by its ID, as JSON text. Needed
                if **static_estimator** is **true**; the IDs are in **operator_list** of the graph that this
                API returns.
            job_type: Type of the job; only **flink_opensource_sql_job** works.
            graph_type: Kind of the graph. The options are:

                - **simple_graph**: simplified graph
                - **job_graph**: full static graph
            flink_version: Version of Flink: 1.10 or 1.12.
            project_id: ID of the project, which keeps its resources apart from those of other projects.
            body: The body as a model or as JSON data, instead of its fields.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.ServerFailed: 5XX: The service fails.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.flink_jobs import create_flink_job_gen_graph as _operation
        from ..models import FlinkJobGenGraphCreate as _Body

        return _operation.sync(
            client=self._client.connection,
            job_id=job_id,
            project_id=self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "sql_body": sql_body,
                    "cu_number": cu_number,
                    "manager_cu_number": manager_cu_number,
                    "parallel_number": parallel_number,
                    "tm_cus": tm_cus,
                    "tm_slot_num": tm_slot_num,
                    "operator_config": operator_config,
                    "static_estimator": static_estimator,
                    "static_estimator_config": static_estimator_config,
                    "job_type": job_type,
                    "graph_type": graph_type,
                    "flink_version": flink_version,
                },
                required=True,
            ),
        )


class AsyncFlinkJobs:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        self._client = client

    @overload
    async def grant_dli_obs_authorize(
        self,
        *,
        obs_buckets: _list[str],
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    @overload
    async def grant_dli_obs_authorize(
        self,
        *,
        body: GrantDliObsAuthorizeRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse: ...

    async def grant_dli_obs_authorize(
        self,
        *,
        obs_buckets: _list[str] | Unset = UNSET,
        body: GrantDliObsAuthorizeRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Authorize DLI to access OBS.

        As `FlinkJobs.grant_dli_obs_authorize`, with asyncio.
        """
        from ..api.flink_jobs import grant_dli_obs_authorize as _operation
        from ..models import GrantDliObsAuthorizeRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "obs_buckets": obs_buckets,
                },
                required=True,
            ),
        )

    @overload
    async def create_jar(
        self,
        *,
        name: str,
        desc: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        checkpoint_enabled: bool | None | Unset = UNSET,
        checkpoint_mode: FlinkJarJobCheckpointMode | int | None | Unset = UNSET,
        checkpoint_interval: int | None | Unset = UNSET,
        log_enabled: bool | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        smn_topic: str | None | Unset = UNSET,
        main_class: str | None | Unset = UNSET,
        entrypoint_args: str | None | Unset = UNSET,
        restart_when_exception: bool | None | Unset = UNSET,
        entrypoint: str | None | Unset = UNSET,
        dependency_jars: _list[str] | None | Unset = UNSET,
        dependency_files: _list[str] | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        resume_checkpoint: bool | None | Unset = UNSET,
        resume_max_num: int | None | Unset = UNSET,
        checkpoint_path: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        runtime_config: str | None | Unset = UNSET,
        resource_config_version: ResourceConfigVersion | str | None | Unset = UNSET,
        resource_config: ResourceConfig | Mapping[str, Any] | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> FlinkJobResponse: ...

    @overload
    async def create_jar(
        self,
        *,
        body: FlinkJarJobCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> FlinkJobResponse: ...

    async def create_jar(
        self,
        *,
        name: str | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        checkpoint_enabled: bool | None | Unset = UNSET,
        checkpoint_mode: FlinkJarJobCheckpointMode | int | None | Unset = UNSET,
        checkpoint_interval: int | None | Unset = UNSET,
        log_enabled: bool | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        smn_topic: str | None | Unset = UNSET,
        main_class: str | None | Unset = UNSET,
        entrypoint_args: str | None | Unset = UNSET,
        restart_when_exception: bool | None | Unset = UNSET,
        entrypoint: str | None | Unset = UNSET,
        dependency_jars: _list[str] | None | Unset = UNSET,
        dependency_files: _list[str] | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        resume_checkpoint: bool | None | Unset = UNSET,
        resume_max_num: int | None | Unset = UNSET,
        checkpoint_path: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        runtime_config: str | None | Unset = UNSET,
        resource_config_version: ResourceConfigVersion | str | None | Unset = UNSET,
        resource_config: ResourceConfig | Mapping[str, Any] | None | Unset = UNSET,
        body: FlinkJarJobCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> FlinkJobResponse:
        """Create a Flink Jar job.

        As `FlinkJobs.create_jar`, with asyncio.
        """
        from ..api.flink_jobs import create_flink_jar_job as _operation
        from ..models import FlinkJarJobCreate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "name": name,
                    "desc": desc,
                    "queue_name": queue_name,
                    "cu_number": cu_number,
                    "manager_cu_number": manager_cu_number,
                    "parallel_number": parallel_number,
                    "checkpoint_enabled": checkpoint_enabled,
                    "checkpoint_mode": checkpoint_mode,
                    "checkpoint_interval": checkpoint_interval,
                    "log_enabled": log_enabled,
                    "obs_bucket": obs_bucket,
                    "smn_topic": smn_topic,
                    "main_class": main_class,
                    "entrypoint_args": entrypoint_args,
                    "restart_when_exception": restart_when_exception,
                    "entrypoint": entrypoint,
                    "dependency_jars": dependency_jars,
                    "dependency_files": dependency_files,
                    "tm_cus": tm_cus,
                    "tm_slot_num": tm_slot_num,
                    "execution_agency_urn": execution_agency_urn,
                    "resume_checkpoint": resume_checkpoint,
                    "resume_max_num": resume_max_num,
                    "checkpoint_path": checkpoint_path,
                    "tags": tags,
                    "runtime_config": runtime_config,
                    "resource_config_version": resource_config_version,
                    "resource_config": resource_config,
                },
                required=True,
            ),
        )

    async def update_jar(
        self,
        *,
        name: str | None | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        checkpoint_enabled: bool | None | Unset = UNSET,
        checkpoint_mode: FlinkJarJobCheckpointMode | int | None | Unset = UNSET,
        checkpoint_interval: int | None | Unset = UNSET,
        log_enabled: bool | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        smn_topic: str | None | Unset = UNSET,
        main_class: str | None | Unset = UNSET,
        entrypoint_args: str | None | Unset = UNSET,
        restart_when_exception: bool | None | Unset = UNSET,
        entrypoint: str | None | Unset = UNSET,
        dependency_jars: _list[str] | None | Unset = UNSET,
        dependency_files: _list[str] | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        resume_checkpoint: bool | None | Unset = UNSET,
        resume_max_num: int | None | Unset = UNSET,
        checkpoint_path: str | None | Unset = UNSET,
        runtime_config: str | None | Unset = UNSET,
        job_type: FlinkJarJobUpdateJobType | str | None | Unset = UNSET,
        resource_config_version: ResourceConfigVersion | str | None | Unset = UNSET,
        resource_config: ResourceConfig | Mapping[str, Any] | None | Unset = UNSET,
        body: FlinkJarJobUpdate | Mapping[str, Any] | Unset = UNSET,
        job_id: int,
        project_id: str | Unset = UNSET,
    ) -> UpdateFlinkJarJobResponse:
        """Update a Flink Jar job.

        As `FlinkJobs.update_jar`, with asyncio.
        """
        from ..api.flink_jobs import update_flink_jar_job as _operation
        from ..models import FlinkJarJobUpdate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            job_id=job_id,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "name": name,
                    "desc": desc,
                    "queue_name": queue_name,
                    "cu_number": cu_number,
                    "manager_cu_number": manager_cu_number,
                    "parallel_number": parallel_number,
                    "checkpoint_enabled": checkpoint_enabled,
                    "checkpoint_mode": checkpoint_mode,
                    "checkpoint_interval": checkpoint_interval,
                    "log_enabled": log_enabled,
                    "obs_bucket": obs_bucket,
                    "smn_topic": smn_topic,
                    "main_class": main_class,
                    "entrypoint_args": entrypoint_args,
                    "restart_when_exception": restart_when_exception,
                    "entrypoint": entrypoint,
                    "dependency_jars": dependency_jars,
                    "dependency_files": dependency_files,
                    "tm_cus": tm_cus,
                    "tm_slot_num": tm_slot_num,
                    "execution_agency_urn": execution_agency_urn,
                    "resume_checkpoint": resume_checkpoint,
                    "resume_max_num": resume_max_num,
                    "checkpoint_path": checkpoint_path,
                    "runtime_config": runtime_config,
                    "job_type": job_type,
                    "resource_config_version": resource_config_version,
                    "resource_config": resource_config,
                },
                required=True,
            ),
        )

    async def list(
        self,
        *,
        job_type: JobsJobType | str | Unset = UNSET,
        status: JobDetailStatus | str | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        order: FlinkJobTemplateOrder | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        name: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        show_detail: bool | Unset = UNSET,
        user_name: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListFlinkJobsResponse:
        """List jobs.

        As `FlinkJobs.list`, with asyncio.
        """
        from ..api.flink_jobs import list_flink_jobs as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            job_type=job_type,
            status=status,
            queue_name=queue_name,
            order=order,
            limit=limit,
            name=name,
            offset=offset,
            show_detail=show_detail,
            user_name=user_name,
            tags=tags,
            project_id=await self._client.project(project_id),
        )

    def iter(
        self,
        *,
        job_type: JobsJobType | str | Unset = UNSET,
        status: JobDetailStatus | str | Unset = UNSET,
        queue_name: str | Unset = UNSET,
        order: FlinkJobTemplateOrder | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        name: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        show_detail: bool | Unset = UNSET,
        user_name: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _paging.AsyncPaged[Jobs, ListFlinkJobsResponse]:
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
                items=("job_list", "jobs"),
                total=("job_list", "total_count"),
            ),
            dict(
                job_type=job_type,
                status=status,
                queue_name=queue_name,
                order=order,
                limit=limit,
                name=name,
                offset=offset,
                show_detail=show_detail,
                user_name=user_name,
                tags=tags,
                project_id=project_id,
            ),
        )

    @overload
    async def delete_flink_jobs(
        self,
        *,
        job_ids: _list[int],
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]: ...

    @overload
    async def delete_flink_jobs(
        self,
        *,
        body: DeleteFlinkJobsRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]: ...

    async def delete_flink_jobs(
        self,
        *,
        job_ids: _list[int] | Unset = UNSET,
        body: DeleteFlinkJobsRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]:
        """Delete jobs in batches.

        As `FlinkJobs.delete_flink_jobs`, with asyncio.
        """
        from ..api.flink_jobs import delete_flink_jobs as _operation
        from ..models import DeleteFlinkJobsRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "job_ids": job_ids,
                },
                required=True,
            ),
        )

    @overload
    async def export(
        self,
        *,
        obs_dir: str,
        is_selected: bool,
        job_selected: _list[int] | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ExportFlinkJobResponse: ...

    @overload
    async def export(
        self,
        *,
        body: ExportFlinkJobRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> ExportFlinkJobResponse: ...

    async def export(
        self,
        *,
        obs_dir: str | Unset = UNSET,
        is_selected: bool | Unset = UNSET,
        job_selected: _list[int] | None | Unset = UNSET,
        body: ExportFlinkJobRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ExportFlinkJobResponse:
        """Export a Flink job.

        As `FlinkJobs.export`, with asyncio.
        """
        from ..api.flink_jobs import export_flink_job as _operation
        from ..models import ExportFlinkJobRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "obs_dir": obs_dir,
                    "is_selected": is_selected,
                    "job_selected": job_selected,
                },
                required=True,
            ),
        )

    @overload
    async def import_(
        self,
        *,
        zip_file: str,
        is_cover: bool | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ImportFlinkJobResponse: ...

    @overload
    async def import_(
        self,
        *,
        body: ImportFlinkJobRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> ImportFlinkJobResponse: ...

    async def import_(
        self,
        *,
        zip_file: str | Unset = UNSET,
        is_cover: bool | None | Unset = UNSET,
        body: ImportFlinkJobRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ImportFlinkJobResponse:
        """Import a Flink job.

        As `FlinkJobs.import_`, with asyncio.
        """
        from ..api.flink_jobs import import_flink_job as _operation
        from ..models import ImportFlinkJobRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "zip_file": zip_file,
                    "is_cover": is_cover,
                },
                required=True,
            ),
        )

    @overload
    async def get_metric(
        self,
        *,
        job_ids: _list[int],
        project_id: str | Unset = UNSET,
    ) -> GetFlinkJobMetricResponse: ...

    @overload
    async def get_metric(
        self,
        *,
        body: DeleteFlinkJobsRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> GetFlinkJobMetricResponse: ...

    async def get_metric(
        self,
        *,
        job_ids: _list[int] | Unset = UNSET,
        body: DeleteFlinkJobsRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> GetFlinkJobMetricResponse:
        """Get job monitoring information.

        As `FlinkJobs.get_metric`, with asyncio.
        """
        from ..api.flink_jobs import get_flink_job_metric as _operation
        from ..models import DeleteFlinkJobsRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "job_ids": job_ids,
                },
                required=True,
            ),
        )

    @overload
    async def run(
        self,
        *,
        job_ids: _list[int],
        resume_savepoint: bool | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]: ...

    @overload
    async def run(
        self,
        *,
        body: RunFlinkJobsRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]: ...

    async def run(
        self,
        *,
        job_ids: _list[int] | Unset = UNSET,
        resume_savepoint: bool | None | Unset = UNSET,
        body: RunFlinkJobsRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]:
        """Run jobs in batches.

        As `FlinkJobs.run`, with asyncio.
        """
        from ..api.flink_jobs import run_flink_jobs as _operation
        from ..models import RunFlinkJobsRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "job_ids": job_ids,
                    "resume_savepoint": resume_savepoint,
                },
                required=True,
            ),
        )

    @overload
    async def stop(
        self,
        *,
        job_ids: _list[int],
        trigger_savepoint: bool | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]: ...

    @overload
    async def stop(
        self,
        *,
        body: StopFlinkJobsRequest | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]: ...

    async def stop(
        self,
        *,
        job_ids: _list[int] | Unset = UNSET,
        trigger_savepoint: bool | None | Unset = UNSET,
        body: StopFlinkJobsRequest | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> _list[IsSuccessMessageResponse]:
        """Stop jobs in batches.

        As `FlinkJobs.stop`, with asyncio.
        """
        from ..api.flink_jobs import stop_flink_jobs as _operation
        from ..models import StopFlinkJobsRequest as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "job_ids": job_ids,
                    "trigger_savepoint": trigger_savepoint,
                },
                required=True,
            ),
        )

    async def get(
        self,
        *,
        job_id: int,
        project_id: str | Unset = UNSET,
    ) -> GetFlinkJobResponse:
        """Get job details.

        As `FlinkJobs.get`, with asyncio.
        """
        from ..api.flink_jobs import get_flink_job as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            job_id=job_id,
            project_id=await self._client.project(project_id),
        )

    async def wait(
        self,
        *,
        job_id: int,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> GetFlinkJobResponse:
        """Ask `get` until it tells of an end, and give its last answer.

        As `FlinkJobs.wait`, with asyncio.
        """
        from .._runtime import waiting as _waiting

        return await _waiting.wait_until_async(
            lambda: self.get(
                job_id=job_id,
                project_id=project_id,
            ),
            done=_waiting.Outcome(
                ("job_detail", "status"),
                ("job_finish", *wait_states),
                ("job_submit_fail", "job_cancel_success", "job_cancel_fail"),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )

    async def delete_flink_job(
        self,
        *,
        job_id: int,
        project_id: str | Unset = UNSET,
    ) -> IsSuccessMessageResponse:
        """Delete a job.

        As `FlinkJobs.delete_flink_job`, with asyncio.
        """
        from ..api.flink_jobs import delete_flink_job as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            job_id=job_id,
            project_id=await self._client.project(project_id),
        )

    async def get_execute_graph(
        self,
        *,
        job_id: int,
        project_id: str | Unset = UNSET,
    ) -> GetFlinkJobExecuteGraphResponse:
        """Get the job execution plan.

        As `FlinkJobs.get_execute_graph`, with asyncio.
        """
        from ..api.flink_jobs import get_flink_job_execute_graph as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            job_id=job_id,
            project_id=await self._client.project(project_id),
        )

    async def wait_for_execute_graph(
        self,
        *,
        job_id: int,
        project_id: str | Unset = UNSET,
        wait_timeout: float = 600.0,
        wait_interval: float = 1.0,
        wait_states: Collection[str] = (),
    ) -> GetFlinkJobExecuteGraphResponse:
        """Ask `get_execute_graph` until it tells of an end, and give its last answer.

        As `FlinkJobs.wait_for_execute_graph`, with asyncio.
        """
        from .._runtime import waiting as _waiting

        return await _waiting.wait_until_async(
            lambda: self.get_execute_graph(
                job_id=job_id,
                project_id=project_id,
            ),
            done=_waiting.Outcome(
                ("execute_graph", "state"),
                ("FINISHED", *wait_states),
                ("FAILED", "CANCELED"),
            ).reached,
            timeout=wait_timeout,
            interval=wait_interval,
        )

    @overload
    async def create_sql(
        self,
        *,
        name: str,
        desc: str | None | Unset = UNSET,
        template_id: int | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        run_mode: RunMode | str | None | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        checkpoint_enabled: bool | None | Unset = UNSET,
        checkpoint_mode: FlinkJarJobCheckpointMode | int | None | Unset = UNSET,
        checkpoint_interval: int | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        log_enabled: bool | None | Unset = UNSET,
        smn_topic: str | None | Unset = UNSET,
        restart_when_exception: bool | None | Unset = UNSET,
        idle_state_retention: int | None | Unset = UNSET,
        job_type: FlinkJobTemplateJobType | str | None | Unset = UNSET,
        dirty_data_strategy: DirtyDataStrategy | str | None | Unset = UNSET,
        udf_jar_url: str | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        resume_checkpoint: bool | None | Unset = UNSET,
        resume_max_num: int | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        runtime_config: str | None | Unset = UNSET,
        flink_version: str | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        resource_config_version: ResourceConfigVersion | str | None | Unset = UNSET,
        resource_config: ResourceConfig | Mapping[str, Any] | None | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> FlinkJobResponse: ...

    @overload
    async def create_sql(
        self,
        *,
        body: FlinkSqlJobCreate | Mapping[str, Any],
        project_id: str | Unset = UNSET,
    ) -> FlinkJobResponse: ...

    async def create_sql(
        self,
        *,
        name: str | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        template_id: int | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        run_mode: RunMode | str | None | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        checkpoint_enabled: bool | None | Unset = UNSET,
        checkpoint_mode: FlinkJarJobCheckpointMode | int | None | Unset = UNSET,
        checkpoint_interval: int | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        log_enabled: bool | None | Unset = UNSET,
        smn_topic: str | None | Unset = UNSET,
        restart_when_exception: bool | None | Unset = UNSET,
        idle_state_retention: int | None | Unset = UNSET,
        job_type: FlinkJobTemplateJobType | str | None | Unset = UNSET,
        dirty_data_strategy: DirtyDataStrategy | str | None | Unset = UNSET,
        udf_jar_url: str | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        resume_checkpoint: bool | None | Unset = UNSET,
        resume_max_num: int | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        runtime_config: str | None | Unset = UNSET,
        flink_version: str | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        resource_config_version: ResourceConfigVersion | str | None | Unset = UNSET,
        resource_config: ResourceConfig | Mapping[str, Any] | None | Unset = UNSET,
        body: FlinkSqlJobCreate | Mapping[str, Any] | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> FlinkJobResponse:
        """Create a SQL job.

        As `FlinkJobs.create_sql`, with asyncio.
        """
        from ..api.flink_jobs import create_flink_sql_job as _operation
        from ..models import FlinkSqlJobCreate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "name": name,
                    "desc": desc,
                    "template_id": template_id,
                    "queue_name": queue_name,
                    "sql_body": sql_body,
                    "run_mode": run_mode,
                    "cu_number": cu_number,
                    "parallel_number": parallel_number,
                    "checkpoint_enabled": checkpoint_enabled,
                    "checkpoint_mode": checkpoint_mode,
                    "checkpoint_interval": checkpoint_interval,
                    "obs_bucket": obs_bucket,
                    "log_enabled": log_enabled,
                    "smn_topic": smn_topic,
                    "restart_when_exception": restart_when_exception,
                    "idle_state_retention": idle_state_retention,
                    "job_type": job_type,
                    "dirty_data_strategy": dirty_data_strategy,
                    "udf_jar_url": udf_jar_url,
                    "manager_cu_number": manager_cu_number,
                    "tm_cus": tm_cus,
                    "tm_slot_num": tm_slot_num,
                    "resume_checkpoint": resume_checkpoint,
                    "resume_max_num": resume_max_num,
                    "tags": tags,
                    "runtime_config": runtime_config,
                    "flink_version": flink_version,
                    "execution_agency_urn": execution_agency_urn,
                    "resource_config_version": resource_config_version,
                    "resource_config": resource_config,
                },
                required=True,
            ),
        )

    async def update_sql(
        self,
        *,
        name: str | None | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        run_mode: RunMode | str | None | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        checkpoint_enabled: bool | None | Unset = UNSET,
        checkpoint_mode: FlinkJarJobCheckpointMode | int | None | Unset = UNSET,
        checkpoint_interval: int | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        log_enabled: bool | None | Unset = UNSET,
        smn_topic: str | None | Unset = UNSET,
        restart_when_exception: bool | None | Unset = UNSET,
        idle_state_retention: int | None | Unset = UNSET,
        edge_group_ids: _list[str] | None | Unset = UNSET,
        dirty_data_strategy: DirtyDataStrategy | str | None | Unset = UNSET,
        udf_jar_url: str | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        operator_config: str | None | Unset = UNSET,
        resume_checkpoint: bool | None | Unset = UNSET,
        resume_max_num: int | None | Unset = UNSET,
        static_estimator_config: str | None | Unset = UNSET,
        runtime_config: str | None | Unset = UNSET,
        flink_version: str | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        resource_config_version: ResourceConfigVersion | str | None | Unset = UNSET,
        resource_config: ResourceConfig | Mapping[str, Any] | None | Unset = UNSET,
        body: FlinkSqlJobUpdate | Mapping[str, Any] | Unset = UNSET,
        job_id: int,
        project_id: str | Unset = UNSET,
    ) -> UpdateFlinkJarJobResponse:
        """Update a SQL job.

        As `FlinkJobs.update_sql`, with asyncio.
        """
        from ..api.flink_jobs import update_flink_sql_job as _operation
        from ..models import FlinkSqlJobUpdate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            job_id=job_id,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "name": name,
                    "desc": desc,
                    "queue_name": queue_name,
                    "sql_body": sql_body,
                    "run_mode": run_mode,
                    "cu_number": cu_number,
                    "parallel_number": parallel_number,
                    "checkpoint_enabled": checkpoint_enabled,
                    "checkpoint_mode": checkpoint_mode,
                    "checkpoint_interval": checkpoint_interval,
                    "obs_bucket": obs_bucket,
                    "log_enabled": log_enabled,
                    "smn_topic": smn_topic,
                    "restart_when_exception": restart_when_exception,
                    "idle_state_retention": idle_state_retention,
                    "edge_group_ids": edge_group_ids,
                    "dirty_data_strategy": dirty_data_strategy,
                    "udf_jar_url": udf_jar_url,
                    "manager_cu_number": manager_cu_number,
                    "tm_cus": tm_cus,
                    "tm_slot_num": tm_slot_num,
                    "operator_config": operator_config,
                    "resume_checkpoint": resume_checkpoint,
                    "resume_max_num": resume_max_num,
                    "static_estimator_config": static_estimator_config,
                    "runtime_config": runtime_config,
                    "flink_version": flink_version,
                    "execution_agency_urn": execution_agency_urn,
                    "resource_config_version": resource_config_version,
                    "resource_config": resource_config,
                },
                required=True,
            ),
        )

    @overload
    async def create_gen_graph(
        self,
        *,
        sql_body: str,
        cu_number: int | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        operator_config: str | None | Unset = UNSET,
        static_estimator: bool | None | Unset = UNSET,
        static_estimator_config: str | None | Unset = UNSET,
        job_type: str | None | Unset = UNSET,
        graph_type: GraphType | str | None | Unset = UNSET,
        flink_version: str | None | Unset = UNSET,
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> CreateFlinkJobGenGraphResponse: ...

    @overload
    async def create_gen_graph(
        self,
        *,
        body: FlinkJobGenGraphCreate | Mapping[str, Any],
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> CreateFlinkJobGenGraphResponse: ...

    async def create_gen_graph(
        self,
        *,
        sql_body: str | Unset = UNSET,
        cu_number: int | None | Unset = UNSET,
        manager_cu_number: int | None | Unset = UNSET,
        parallel_number: int | None | Unset = UNSET,
        tm_cus: int | None | Unset = UNSET,
        tm_slot_num: int | None | Unset = UNSET,
        operator_config: str | None | Unset = UNSET,
        static_estimator: bool | None | Unset = UNSET,
        static_estimator_config: str | None | Unset = UNSET,
        job_type: str | None | Unset = UNSET,
        graph_type: GraphType | str | None | Unset = UNSET,
        flink_version: str | None | Unset = UNSET,
        body: FlinkJobGenGraphCreate | Mapping[str, Any] | Unset = UNSET,
        job_id: str,
        project_id: str | Unset = UNSET,
    ) -> CreateFlinkJobGenGraphResponse:
        """Generate a static stream graph for a Flink SQL job.

        As `FlinkJobs.create_gen_graph`, with asyncio.
        """
        from ..api.flink_jobs import create_flink_job_gen_graph as _operation
        from ..models import FlinkJobGenGraphCreate as _Body

        return await _operation.asyncio(
            client=self._client.connection,
            job_id=job_id,
            project_id=await self._client.project(project_id),
            body=_bodies.body_of(
                _Body,
                body,
                {
                    "sql_body": sql_body,
                    "cu_number": cu_number,
                    "manager_cu_number": manager_cu_number,
                    "parallel_number": parallel_number,
                    "tm_cus": tm_cus,
                    "tm_slot_num": tm_slot_num,
                    "operator_config": operator_config,
                    "static_estimator": static_estimator,
                    "static_estimator_config": static_estimator_config,
                    "job_type": job_type,
                    "graph_type": graph_type,
                    "flink_version": flink_version,
                },
                required=True,
            ),
        )


class FlinkJobsWithRawResponse:
    """The methods of `FlinkJobs` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        methods = FlinkJobs(client)
        self.grant_dli_obs_authorize = _raw.whole(methods.grant_dli_obs_authorize)
        self.create_jar = _raw.whole(methods.create_jar)
        self.update_jar = _raw.whole(methods.update_jar)
        self.list = _raw.whole(methods.list)
        self.delete_flink_jobs = _raw.whole(methods.delete_flink_jobs)
        self.export = _raw.whole(methods.export)
        self.import_ = _raw.whole(methods.import_)
        self.get_metric = _raw.whole(methods.get_metric)
        self.run = _raw.whole(methods.run)
        self.stop = _raw.whole(methods.stop)
        self.get = _raw.whole(methods.get)
        self.delete_flink_job = _raw.whole(methods.delete_flink_job)
        self.get_execute_graph = _raw.whole(methods.get_execute_graph)
        self.create_sql = _raw.whole(methods.create_sql)
        self.update_sql = _raw.whole(methods.update_sql)
        self.create_gen_graph = _raw.whole(methods.create_gen_graph)


class AsyncFlinkJobsWithRawResponse:
    """The methods of `AsyncFlinkJobs` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        methods = AsyncFlinkJobs(client)
        self.grant_dli_obs_authorize = _raw.whole_async(methods.grant_dli_obs_authorize)
        self.create_jar = _raw.whole_async(methods.create_jar)
        self.update_jar = _raw.whole_async(methods.update_jar)
        self.list = _raw.whole_async(methods.list)
        self.delete_flink_jobs = _raw.whole_async(methods.delete_flink_jobs)
        self.export = _raw.whole_async(methods.export)
        self.import_ = _raw.whole_async(methods.import_)
        self.get_metric = _raw.whole_async(methods.get_metric)
        self.run = _raw.whole_async(methods.run)
        self.stop = _raw.whole_async(methods.stop)
        self.get = _raw.whole_async(methods.get)
        self.delete_flink_job = _raw.whole_async(methods.delete_flink_job)
        self.get_execute_graph = _raw.whole_async(methods.get_execute_graph)
        self.create_sql = _raw.whole_async(methods.create_sql)
        self.update_sql = _raw.whole_async(methods.update_sql)
        self.create_gen_graph = _raw.whole_async(methods.create_gen_graph)
