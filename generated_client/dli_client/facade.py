"""Data Lake Insight: the client, with the service's operations in groups."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import facade as _facade
from ._service import SERVICE

if TYPE_CHECKING:
    from .resources.agencies import Agencies, AgenciesWithRawResponse, AsyncAgencies, AsyncAgenciesWithRawResponse
    from .resources.databases import AsyncDatabases, AsyncDatabasesWithRawResponse, Databases, DatabasesWithRawResponse
    from .resources.elastic_resource_pools import (
        AsyncElasticResourcePools,
        AsyncElasticResourcePoolsWithRawResponse,
        ElasticResourcePools,
        ElasticResourcePoolsWithRawResponse,
    )
    from .resources.enhanced_datasource_connections import (
        AsyncEnhancedDatasourceConnections,
        AsyncEnhancedDatasourceConnectionsWithRawResponse,
        EnhancedDatasourceConnections,
        EnhancedDatasourceConnectionsWithRawResponse,
    )
    from .resources.flink_job_templates import (
        AsyncFlinkJobTemplates,
        AsyncFlinkJobTemplatesWithRawResponse,
        FlinkJobTemplates,
        FlinkJobTemplatesWithRawResponse,
    )
    from .resources.flink_jobs import AsyncFlinkJobs, AsyncFlinkJobsWithRawResponse, FlinkJobs, FlinkJobsWithRawResponse
    from .resources.global_variables import (
        AsyncGlobalVariables,
        AsyncGlobalVariablesWithRawResponse,
        GlobalVariables,
        GlobalVariablesWithRawResponse,
    )
    from .resources.package_groups import (
        AsyncPackageGroups,
        AsyncPackageGroupsWithRawResponse,
        PackageGroups,
        PackageGroupsWithRawResponse,
    )
    from .resources.permissions import (
        AsyncPermissions,
        AsyncPermissionsWithRawResponse,
        Permissions,
        PermissionsWithRawResponse,
    )
    from .resources.queues import AsyncQueues, AsyncQueuesWithRawResponse, Queues, QueuesWithRawResponse
    from .resources.spark_jobs import AsyncSparkJobs, AsyncSparkJobsWithRawResponse, SparkJobs, SparkJobsWithRawResponse
    from .resources.spark_processing import (
        AsyncSparkProcessing,
        AsyncSparkProcessingWithRawResponse,
        SparkProcessing,
        SparkProcessingWithRawResponse,
    )
    from .resources.sql_jobs import AsyncSqlJobs, AsyncSqlJobsWithRawResponse, SqlJobs, SqlJobsWithRawResponse
    from .resources.tables import AsyncTables, AsyncTablesWithRawResponse, Tables, TablesWithRawResponse

__all__ = ["DliClient", "AsyncDliClient"]


class DliClient(_facade.Service):
    """Data Lake Insight.

    Each property holds a group of operations.
    """

    _service = SERVICE

    @cached_property
    def with_raw_response(self) -> DliClientWithRawResponse:
        """The same methods, each with all of a success: status, headers and request id, and the body as `parsed`."""
        return DliClientWithRawResponse(self)

    @cached_property
    def permissions(self) -> Permissions:
        """The operations of this group."""
        from .resources.permissions import Permissions

        return Permissions(self)

    @cached_property
    def databases(self) -> Databases:
        """The operations of this group."""
        from .resources.databases import Databases

        return Databases(self)

    @cached_property
    def tables(self) -> Tables:
        """The operations of this group."""
        from .resources.tables import Tables

        return Tables(self)

    @cached_property
    def flink_jobs(self) -> FlinkJobs:
        """The operations of this group."""
        from .resources.flink_jobs import FlinkJobs

        return FlinkJobs(self)

    @cached_property
    def sql_jobs(self) -> SqlJobs:
        """The operations of this group."""
        from .resources.sql_jobs import SqlJobs

        return SqlJobs(self)

    @cached_property
    def queues(self) -> Queues:
        """The operations of this group."""
        from .resources.queues import Queues

        return Queues(self)

    @cached_property
    def flink_job_templates(self) -> FlinkJobTemplates:
        """The operations of this group."""
        from .resources.flink_job_templates import FlinkJobTemplates

        return FlinkJobTemplates(self)

    @cached_property
    def global_variables(self) -> GlobalVariables:
        """The operations of this group."""
        from .resources.global_variables import GlobalVariables

        return GlobalVariables(self)

    @cached_property
    def spark_jobs(self) -> SparkJobs:
        """The operations of this group."""
        from .resources.spark_jobs import SparkJobs

        return SparkJobs(self)

    @cached_property
    def spark_processing(self) -> SparkProcessing:
        """The operations of this group."""
        from .resources.spark_processing import SparkProcessing

        return SparkProcessing(self)

    @cached_property
    def enhanced_datasource_connections(self) -> EnhancedDatasourceConnections:
        """The operations of this group."""
        from .resources.enhanced_datasource_connections import EnhancedDatasourceConnections

        return EnhancedDatasourceConnections(self)

    @cached_property
    def package_groups(self) -> PackageGroups:
        """The operations of this group."""
        from .resources.package_groups import PackageGroups

        return PackageGroups(self)

    @cached_property
    def agencies(self) -> Agencies:
        """The operations of this group."""
        from .resources.agencies import Agencies

        return Agencies(self)

    @cached_property
    def elastic_resource_pools(self) -> ElasticResourcePools:
        """The operations of this group."""
        from .resources.elastic_resource_pools import ElasticResourcePools

        return ElasticResourcePools(self)


class DliClientWithRawResponse:
    """The groups of operations whose methods give all of a success."""

    def __init__(self, client: DliClient) -> None:
        """The client that requests go through."""
        self._client = client

    @cached_property
    def permissions(self) -> PermissionsWithRawResponse:
        """The operations of this group."""
        from .resources.permissions import PermissionsWithRawResponse

        return PermissionsWithRawResponse(self._client)

    @cached_property
    def databases(self) -> DatabasesWithRawResponse:
        """The operations of this group."""
        from .resources.databases import DatabasesWithRawResponse

        return DatabasesWithRawResponse(self._client)

    @cached_property
    def tables(self) -> TablesWithRawResponse:
        """The operations of this group."""
        from .resources.tables import TablesWithRawResponse

        return TablesWithRawResponse(self._client)

    @cached_property
    def flink_jobs(self) -> FlinkJobsWithRawResponse:
        """The operations of this group."""
        from .resources.flink_jobs import FlinkJobsWithRawResponse

        return FlinkJobsWithRawResponse(self._client)

    @cached_property
    def sql_jobs(self) -> SqlJobsWithRawResponse:
        """The operations of this group."""
        from .resources.sql_jobs import SqlJobsWithRawResponse

        return SqlJobsWithRawResponse(self._client)

    @cached_property
    def queues(self) -> QueuesWithRawResponse:
        """The operations of this group."""
        from .resources.queues import QueuesWithRawResponse

        return QueuesWithRawResponse(self._client)

    @cached_property
    def flink_job_templates(self) -> FlinkJobTemplatesWithRawResponse:
        """The operations of this group."""
        from .resources.flink_job_templates import FlinkJobTemplatesWithRawResponse

        return FlinkJobTemplatesWithRawResponse(self._client)

    @cached_property
    def global_variables(self) -> GlobalVariablesWithRawResponse:
        """The operations of this group."""
        from .resources.global_variables import GlobalVariablesWithRawResponse

        return GlobalVariablesWithRawResponse(self._client)

    @cached_property
    def spark_jobs(self) -> SparkJobsWithRawResponse:
        """The operations of this group."""
        from .resources.spark_jobs import SparkJobsWithRawResponse

        return SparkJobsWithRawResponse(self._client)

    @cached_property
    def spark_processing(self) -> SparkProcessingWithRawResponse:
        """The operations of this group."""
        from .resources.spark_processing import SparkProcessingWithRawResponse

        return SparkProcessingWithRawResponse(self._client)

    @cached_property
    def enhanced_datasource_connections(self) -> EnhancedDatasourceConnectionsWithRawResponse:
        """The operations of this group."""
        from .resources.enhanced_datasource_connections import EnhancedDatasourceConnectionsWithRawResponse

        return EnhancedDatasourceConnectionsWithRawResponse(self._client)

    @cached_property
    def package_groups(self) -> PackageGroupsWithRawResponse:
        """The operations of this group."""
        from .resources.package_groups import PackageGroupsWithRawResponse

        return PackageGroupsWithRawResponse(self._client)

    @cached_property
    def agencies(self) -> AgenciesWithRawResponse:
        """The operations of this group."""
        from .resources.agencies import AgenciesWithRawResponse

        return AgenciesWithRawResponse(self._client)

    @cached_property
    def elastic_resource_pools(self) -> ElasticResourcePoolsWithRawResponse:
        """The operations of this group."""
        from .resources.elastic_resource_pools import ElasticResourcePoolsWithRawResponse

        return ElasticResourcePoolsWithRawResponse(self._client)


class AsyncDliClient(_facade.AsyncService):
    """Data Lake Insight, with asyncio.

    Each property holds a group of operations.
    """

    _service = SERVICE

    @cached_property
    def with_raw_response(self) -> AsyncDliClientWithRawResponse:
        """The same methods, each with all of a success: status, headers and request id, and the body as `parsed`."""
        return AsyncDliClientWithRawResponse(self)

    @cached_property
    def permissions(self) -> AsyncPermissions:
        """The operations of this group."""
        from .resources.permissions import AsyncPermissions

        return AsyncPermissions(self)

    @cached_property
    def databases(self) -> AsyncDatabases:
        """The operations of this group."""
        from .resources.databases import AsyncDatabases

        return AsyncDatabases(self)

    @cached_property
    def tables(self) -> AsyncTables:
        """The operations of this group."""
        from .resources.tables import AsyncTables

        return AsyncTables(self)

    @cached_property
    def flink_jobs(self) -> AsyncFlinkJobs:
        """The operations of this group."""
        from .resources.flink_jobs import AsyncFlinkJobs

        return AsyncFlinkJobs(self)

    @cached_property
    def sql_jobs(self) -> AsyncSqlJobs:
        """The operations of this group."""
        from .resources.sql_jobs import AsyncSqlJobs

        return AsyncSqlJobs(self)

    @cached_property
    def queues(self) -> AsyncQueues:
        """The operations of this group."""
        from .resources.queues import AsyncQueues

        return AsyncQueues(self)

    @cached_property
    def flink_job_templates(self) -> AsyncFlinkJobTemplates:
        """The operations of this group."""
        from .resources.flink_job_templates import AsyncFlinkJobTemplates

        return AsyncFlinkJobTemplates(self)

    @cached_property
    def global_variables(self) -> AsyncGlobalVariables:
        """The operations of this group."""
        from .resources.global_variables import AsyncGlobalVariables

        return AsyncGlobalVariables(self)

    @cached_property
    def spark_jobs(self) -> AsyncSparkJobs:
        """The operations of this group."""
        from .resources.spark_jobs import AsyncSparkJobs

        return AsyncSparkJobs(self)

    @cached_property
    def spark_processing(self) -> AsyncSparkProcessing:
        """The operations of this group."""
        from .resources.spark_processing import AsyncSparkProcessing

        return AsyncSparkProcessing(self)

    @cached_property
    def enhanced_datasource_connections(self) -> AsyncEnhancedDatasourceConnections:
        """The operations of this group."""
        from .resources.enhanced_datasource_connections import AsyncEnhancedDatasourceConnections

        return AsyncEnhancedDatasourceConnections(self)

    @cached_property
    def package_groups(self) -> AsyncPackageGroups:
        """The operations of this group."""
        from .resources.package_groups import AsyncPackageGroups

        return AsyncPackageGroups(self)

    @cached_property
    def agencies(self) -> AsyncAgencies:
        """The operations of this group."""
        from .resources.agencies import AsyncAgencies

        return AsyncAgencies(self)

    @cached_property
    def elastic_resource_pools(self) -> AsyncElasticResourcePools:
        """The operations of this group."""
        from .resources.elastic_resource_pools import AsyncElasticResourcePools

        return AsyncElasticResourcePools(self)


class AsyncDliClientWithRawResponse:
    """The groups of operations whose methods give all of a success."""

    def __init__(self, client: AsyncDliClient) -> None:
        """The client that requests go through."""
        self._client = client

    @cached_property
    def permissions(self) -> AsyncPermissionsWithRawResponse:
        """The operations of this group."""
        from .resources.permissions import AsyncPermissionsWithRawResponse

        return AsyncPermissionsWithRawResponse(self._client)

    @cached_property
    def databases(self) -> AsyncDatabasesWithRawResponse:
        """The operations of this group."""
        from .resources.databases import AsyncDatabasesWithRawResponse

        return AsyncDatabasesWithRawResponse(self._client)

    @cached_property
    def tables(self) -> AsyncTablesWithRawResponse:
        """The operations of this group."""
        from .resources.tables import AsyncTablesWithRawResponse

        return AsyncTablesWithRawResponse(self._client)

    @cached_property
    def flink_jobs(self) -> AsyncFlinkJobsWithRawResponse:
        """The operations of this group."""
        from .resources.flink_jobs import AsyncFlinkJobsWithRawResponse

        return AsyncFlinkJobsWithRawResponse(self._client)

    @cached_property
    def sql_jobs(self) -> AsyncSqlJobsWithRawResponse:
        """The operations of this group."""
        from .resources.sql_jobs import AsyncSqlJobsWithRawResponse

        return AsyncSqlJobsWithRawResponse(self._client)

    @cached_property
    def queues(self) -> AsyncQueuesWithRawResponse:
        """The operations of this group."""
        from .resources.queues import AsyncQueuesWithRawResponse

        return AsyncQueuesWithRawResponse(self._client)

    @cached_property
    def flink_job_templates(self) -> AsyncFlinkJobTemplatesWithRawResponse:
        """The operations of this group."""
        from .resources.flink_job_templates import AsyncFlinkJobTemplatesWithRawResponse

        return AsyncFlinkJobTemplatesWithRawResponse(self._client)

    @cached_property
    def global_variables(self) -> AsyncGlobalVariablesWithRawResponse:
        """The operations of this group."""
        from .resources.global_variables import AsyncGlobalVariablesWithRawResponse

        return AsyncGlobalVariablesWithRawResponse(self._client)

    @cached_property
    def spark_jobs(self) -> AsyncSparkJobsWithRawResponse:
        """The operations of this group."""
        from .resources.spark_jobs import AsyncSparkJobsWithRawResponse

        return AsyncSparkJobsWithRawResponse(self._client)

    @cached_property
    def spark_processing(self) -> AsyncSparkProcessingWithRawResponse:
        """The operations of this group."""
        from .resources.spark_processing import AsyncSparkProcessingWithRawResponse

        return AsyncSparkProcessingWithRawResponse(self._client)

    @cached_property
    def enhanced_datasource_connections(self) -> AsyncEnhancedDatasourceConnectionsWithRawResponse:
        """The operations of this group."""
        from .resources.enhanced_datasource_connections import AsyncEnhancedDatasourceConnectionsWithRawResponse

        return AsyncEnhancedDatasourceConnectionsWithRawResponse(self._client)

    @cached_property
    def package_groups(self) -> AsyncPackageGroupsWithRawResponse:
        """The operations of this group."""
        from .resources.package_groups import AsyncPackageGroupsWithRawResponse

        return AsyncPackageGroupsWithRawResponse(self._client)

    @cached_property
    def agencies(self) -> AsyncAgenciesWithRawResponse:
        """The operations of this group."""
        from .resources.agencies import AsyncAgenciesWithRawResponse

        return AsyncAgenciesWithRawResponse(self._client)

    @cached_property
    def elastic_resource_pools(self) -> AsyncElasticResourcePoolsWithRawResponse:
        """The operations of this group."""
        from .resources.elastic_resource_pools import AsyncElasticResourcePoolsWithRawResponse

        return AsyncElasticResourcePoolsWithRawResponse(self._client)
