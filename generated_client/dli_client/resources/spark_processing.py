"""Operations as methods; `facade.py` offers them as `spark_processing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import facade as _facade
from .._runtime import raw as _raw
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_batch_logs_response import ListBatchLogsResponse


class SparkProcessing:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        self._client = client

    def list_batch_logs(
        self,
        *,
        batch_id: str,
        from_: int | Unset = UNSET,
        size: int | Unset = UNSET,
        type_: str | Unset = UNSET,
        index: int | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListBatchLogsResponse:
        """List batch job logs.

        Deprecated.

        This API returns lines of the log of a Spark job.

        > **Note:** This API is deprecated. Do not build anything new on it.
        >
        > Use
        [getSparkJobs](https://docs.otc.t-systems.com/data-lake-insight/api-ref/spark_job-related_apis/querying_batch_processing_job_details.html)
        instead.

        Documentation:
        https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/spark_batch_processing-related_apis_deprecated/querying_batch_job_logs_deprecated.html

        Args:
            batch_id: ID of the Spark job.
            from_: Number of the first line to return, counted from 0. Without it, the last 100 lines are
                returned.
            size: How many lines to return.
            type_: Set it to **driver** for the log of the Spark driver.
            index: Which log of the driver to return: each retry of the job has one, counted from 0. It goes
                with **type**, which is then **driver** unless set. The default value is **0**. Default: 0.
            project_id: ID of the project, which keeps its resources apart from those of other projects.

        Raises:
            errors.BadRequest: 400: The request is invalid.
            errors.InternalServerError: 500: The service failed to handle the request.
            errors.ClientError: Whatever else keeps a success from coming.
        """
        from ..api.spark_processing import list_batch_logs as _operation

        return _operation.sync(
            client=self._client.connection,
            batch_id=batch_id,
            from_=from_,
            size=size,
            type_=type_,
            index=index,
            project_id=self._client.project(project_id),
        )


class AsyncSparkProcessing:
    """Operations as methods; each argument is given by name."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        self._client = client

    async def list_batch_logs(
        self,
        *,
        batch_id: str,
        from_: int | Unset = UNSET,
        size: int | Unset = UNSET,
        type_: str | Unset = UNSET,
        index: int | Unset = UNSET,
        project_id: str | Unset = UNSET,
    ) -> ListBatchLogsResponse:
        """List batch job logs.

        As `SparkProcessing.list_batch_logs`, with asyncio.
        """
        from ..api.spark_processing import list_batch_logs as _operation

        return await _operation.asyncio(
            client=self._client.connection,
            batch_id=batch_id,
            from_=from_,
            size=size,
            type_=type_,
            index=index,
            project_id=await self._client.project(project_id),
        )


class SparkProcessingWithRawResponse:
    """The methods of `SparkProcessing` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.Service) -> None:
        """The client that requests go through."""
        methods = SparkProcessing(client)
        self.list_batch_logs = _raw.whole(methods.list_batch_logs)


class AsyncSparkProcessingWithRawResponse:
    """The methods of `AsyncSparkProcessing` that give all of a success: status, headers, request id, body as `parsed`."""

    def __init__(self, client: _facade.AsyncService) -> None:
        """The client that requests go through."""
        methods = AsyncSparkProcessing(client)
        self.list_batch_logs = _raw.whole_async(methods.list_batch_logs)
