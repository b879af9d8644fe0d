"""Models of bodies and values; each is imported when first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .agency_create import AgencyCreate
    from .agency_role import AgencyRole
    from .associate_queue_request import AssociateQueueRequest
    from .available_queue_info import AvailableQueueInfo
    from .batch_state import BatchState
    from .cancel_spark_jobs_response import CancelSparkJobsResponse
    from .check_privilege import CheckPrivilege
    from .check_privilege_response import CheckPrivilegeResponse
    from .check_sql_job_sql_request import CheckSqlJobSqlRequest
    from .check_sql_job_sql_response import CheckSqlJobSqlResponse
    from .compress import Compress
    from .connection import Connection
    from .connection_test_create import ConnectionTestCreate
    from .create_connection_test_response import CreateConnectionTestResponse
    from .create_elastic_resource_pool_response import CreateElasticResourcePoolResponse
    from .create_enhanced_datasource_connection_response import CreateEnhancedDatasourceConnectionResponse
    from .create_flink_job_gen_graph_response import CreateFlinkJobGenGraphResponse
    from .create_flink_job_template_response import CreateFlinkJobTemplateResponse
    from .create_queue_response import CreateQueueResponse
    from .create_spark_job_response import CreateSparkJobResponse
    from .cu_count import CuCount
    from .data_location import DataLocation
    from .data_type import DataType
    from .database import Database
    from .database_create import DatabaseCreate
    from .database_job_type import DatabaseJobType
    from .database_owner_update import DatabaseOwnerUpdate
    from .datasource_type import DatasourceType
    from .delete_database_response import DeleteDatabaseResponse
    from .delete_enhanced_datasource_connection_response import DeleteEnhancedDatasourceConnectionResponse
    from .delete_flink_job_template import DeleteFlinkJobTemplate
    from .delete_flink_job_template_response import DeleteFlinkJobTemplateResponse
    from .delete_flink_jobs_request import DeleteFlinkJobsRequest
    from .delete_queue_plans_request import DeleteQueuePlansRequest
    from .delete_table_response import DeleteTableResponse
    from .dirty_data_strategy import DirtyDataStrategy
    from .elastic_resource_pool import ElasticResourcePool
    from .elastic_resource_pool_create import ElasticResourcePoolCreate
    from .elastic_resource_pool_create_label import ElasticResourcePoolCreateLabel
    from .elastic_resource_pool_label import ElasticResourcePoolLabel
    from .elastic_resource_pool_queue import ElasticResourcePoolQueue
    from .elastic_resource_pool_queue_scaling_policy import ElasticResourcePoolQueueScalingPolicy
    from .elastic_resource_pool_scale_record_item import ElasticResourcePoolScaleRecordItem
    from .elastic_resource_pool_scale_record_status import ElasticResourcePoolScaleRecordStatus
    from .elastic_resource_pool_status import ElasticResourcePoolStatus
    from .elastic_resource_pool_update import ElasticResourcePoolUpdate
    from .encoding_type import EncodingType
    from .enhanced_datasource_connection_create import EnhancedDatasourceConnectionCreate
    from .enhanced_datasource_connection_privilege import EnhancedDatasourceConnectionPrivilege
    from .enhanced_datasource_connection_queue_request import EnhancedDatasourceConnectionQueueRequest
    from .enhanced_datasource_connection_status import EnhancedDatasourceConnectionStatus
    from .enhanced_datasource_connection_update import EnhancedDatasourceConnectionUpdate
    from .error_response import ErrorResponse
    from .execute_graph import ExecuteGraph
    from .execute_graph_state import ExecuteGraphState
    from .export_flink_job_request import ExportFlinkJobRequest
    from .export_flink_job_response import ExportFlinkJobResponse
    from .export_mode import ExportMode
    from .export_sql_job_results_request import ExportSqlJobResultsRequest
    from .export_sql_job_results_response import ExportSqlJobResultsResponse
    from .export_sql_job_table_request import ExportSqlJobTableRequest
    from .export_sql_job_table_response import ExportSqlJobTableResponse
    from .feature import Feature
    from .file_package_group_detail import FilePackageGroupDetail
    from .flink_jar_job import FlinkJarJob
    from .flink_jar_job_checkpoint_mode import FlinkJarJobCheckpointMode
    from .flink_jar_job_create import FlinkJarJobCreate
    from .flink_jar_job_update import FlinkJarJobUpdate
    from .flink_jar_job_update_job_type import FlinkJarJobUpdateJobType
    from .flink_job_gen_graph_create import FlinkJobGenGraphCreate
    from .flink_job_metric_metrics import FlinkJobMetricMetrics
    from .flink_job_metric_metrics_job import FlinkJobMetricMetricsJob
    from .flink_job_metric_metrics_job_metrics import FlinkJobMetricMetricsJobMetrics
    from .flink_job_response import FlinkJobResponse
    from .flink_job_template import FlinkJobTemplate
    from .flink_job_template_create import FlinkJobTemplateCreate
    from .flink_job_template_job_type import FlinkJobTemplateJobType
    from .flink_job_template_order import FlinkJobTemplateOrder
    from .flink_job_template_update import FlinkJobTemplateUpdate
    from .flink_sql_job_create import FlinkSqlJobCreate
    from .flink_sql_job_update import FlinkSqlJobUpdate
    from .get_agency_response import GetAgencyResponse
    from .get_batch_states_response import GetBatchStatesResponse
    from .get_connection_test_response import GetConnectionTestResponse
    from .get_enhanced_datasource_connection_response import GetEnhancedDatasourceConnectionResponse
    from .get_flink_job_execute_graph_response import GetFlinkJobExecuteGraphResponse
    from .get_flink_job_metric_response import GetFlinkJobMetricResponse
    from .get_flink_job_response import GetFlinkJobResponse
    from .get_queue_response import GetQueueResponse
    from .get_resource_response import GetResourceResponse
    from .get_spark_jobs_response import GetSparkJobsResponse
    from .get_sql_job_progress_response import GetSqlJobProgressResponse
    from .get_sql_job_response import GetSqlJobResponse
    from .get_sql_job_status_response import GetSqlJobStatusResponse
    from .get_sql_job_status_response_result_format import GetSqlJobStatusResponseResultFormat
    from .get_table_response import GetTableResponse
    from .get_table_response_storage_properties_item import GetTableResponseStoragePropertiesItem
    from .get_user_table_response import GetUserTableResponse
    from .global_var import GlobalVar
    from .global_variable_create import GlobalVariableCreate
    from .global_variable_update import GlobalVariableUpdate
    from .grant_dli_obs_authorize_request import GrantDliObsAuthorizeRequest
    from .grant_queue_user_authorization_request import GrantQueueUserAuthorizationRequest
    from .grant_user_authorization_request import GrantUserAuthorizationRequest
    from .grant_user_authorization_response import GrantUserAuthorizationResponse
    from .graph_type import GraphType
    from .group import Group
    from .host import Host
    from .import_flink_job_request import ImportFlinkJobRequest
    from .import_flink_job_response import ImportFlinkJobResponse
    from .import_sql_job_table_request import ImportSqlJobTableRequest
    from .import_sql_job_table_request_partition_spec import ImportSqlJobTableRequestPartitionSpec
    from .is_success import IsSuccess
    from .is_success_message_response import IsSuccessMessageResponse
    from .job import Job
    from .job_detail import JobDetail
    from .job_detail_job_config import JobDetailJobConfig
    from .job_detail_status import JobDetailStatus
    from .job_list import JobList
    from .job_mapping import JobMapping
    from .job_mode import JobMode
    from .job_status import JobStatus
    from .job_type import JobType
    from .jobmanager_resource_spec import JobmanagerResourceSpec
    from .jobs import Jobs
    from .jobs_job_config import JobsJobConfig
    from .jobs_job_config_checkpoint_mode import JobsJobConfigCheckpointMode
    from .jobs_job_type import JobsJobType
    from .jobs_status import JobsStatus
    from .list_batch_logs_response import ListBatchLogsResponse
    from .list_database_users_response import ListDatabaseUsersResponse
    from .list_databases_response import ListDatabasesResponse
    from .list_elastic_resource_pool_queues_response import ListElasticResourcePoolQueuesResponse
    from .list_elastic_resource_pool_scale_records_response import ListElasticResourcePoolScaleRecordsResponse
    from .list_elastic_resource_pools_response import ListElasticResourcePoolsResponse
    from .list_enhanced_datasource_connection_privileges_response import (
        ListEnhancedDatasourceConnectionPrivilegesResponse,
    )
    from .list_enhanced_datasource_connections_response import ListEnhancedDatasourceConnectionsResponse
    from .list_flink_job_templates_response import ListFlinkJobTemplatesResponse
    from .list_flink_jobs_response import ListFlinkJobsResponse
    from .list_global_variables_response import ListGlobalVariablesResponse
    from .list_package_groups_response import ListPackageGroupsResponse
    from .list_package_groups_response_groups_item import ListPackageGroupsResponseGroupsItem
    from .list_partitions_response import ListPartitionsResponse
    from .list_queue_plans_response import ListQueuePlansResponse
    from .list_queue_users_response import ListQueueUsersResponse
    from .list_queues_request_queue_type import ListQueuesRequestQueueType
    from .list_queues_response import ListQueuesResponse
    from .list_spark_jobs_response import ListSparkJobsResponse
    from .list_sql_jobs_engine_type import ListSqlJobsEngineType
    from .list_sql_jobs_response import ListSqlJobsResponse
    from .list_table_users_response import ListTableUsersResponse
    from .list_tables_request_table_type import ListTablesRequestTableType
    from .list_tables_response import ListTablesResponse
    from .module_type import ModuleType
    from .package_group_detail import PackageGroupDetail
    from .package_group_kind import PackageGroupKind
    from .package_group_module import PackageGroupModule
    from .package_group_request import PackageGroupRequest
    from .package_group_resource import PackageGroupResource
    from .package_group_response import PackageGroupResponse
    from .package_group_tag import PackageGroupTag
    from .partition_info import PartitionInfo
    from .partitions import Partitions
    from .plan import Plan
    from .preview_sql_job_response import PreviewSqlJobResponse
    from .preview_sql_job_response_schema_item import PreviewSqlJobResponseSchemaItem
    from .preview_table_response import PreviewTableResponse
    from .preview_table_response_schema_item import PreviewTableResponseSchemaItem
    from .privilege import Privilege
    from .queue import Queue
    from .queue_action import QueueAction
    from .queue_create import QueueCreate
    from .queue_create_platform import QueueCreatePlatform
    from .queue_order import QueueOrder
    from .queue_plan_request import QueuePlanRequest
    from .queue_type import QueueType
    from .queue_update import QueueUpdate
    from .queue_update_queue_scaling_policy import QueueUpdateQueueScalingPolicy
    from .queue_user_authorization_privilege import QueueUserAuthorizationPrivilege
    from .resource_config import ResourceConfig
    from .resource_config_version import ResourceConfigVersion
    from .resource_mode import ResourceMode
    from .resource_owner_update import ResourceOwnerUpdate
    from .resource_status import ResourceStatus
    from .route_create import RouteCreate
    from .run_flink_jobs_request import RunFlinkJobsRequest
    from .run_mode import RunMode
    from .run_queue_action_request import RunQueueActionRequest
    from .run_queue_action_response import RunQueueActionResponse
    from .sc_type import ScType
    from .session import Session
    from .source import Source
    from .spark_job_create import SparkJobCreate
    from .spark_job_create_conf import SparkJobCreateConf
    from .spark_job_create_resource import SparkJobCreateResource
    from .sql_job import SqlJob
    from .sql_job_engine_type import SqlJobEngineType
    from .sql_job_job_type import SqlJobJobType
    from .sql_job_order import SqlJobOrder
    from .sql_job_result_format import SqlJobResultFormat
    from .sql_job_status import SqlJobStatus
    from .sql_job_type import SqlJobType
    from .stop_flink_jobs_request import StopFlinkJobsRequest
    from .sub_job import SubJob
    from .sub_job_killed_tasks_summary import SubJobKilledTasksSummary
    from .submit_sql_job_request import SubmitSqlJobRequest
    from .submit_sql_job_response import SubmitSqlJobResponse
    from .submit_sql_job_response_schema_item import SubmitSqlJobResponseSchemaItem
    from .table import Table
    from .table_column import TableColumn
    from .table_create import TableCreate
    from .table_create_column import TableCreateColumn
    from .table_data_location import TableDataLocation
    from .table_mode import TableMode
    from .table_type import TableType
    from .table_user_privilege import TableUserPrivilege
    from .tag import Tag
    from .template_list import TemplateList
    from .template_list_template import TemplateListTemplate
    from .update_flink_jar_job_response import UpdateFlinkJarJobResponse
    from .update_queue_plan_response import UpdateQueuePlanResponse
    from .upload_package_group_request import UploadPackageGroupRequest
    from .upload_package_group_response import UploadPackageGroupResponse
    from .user_authorization_action import UserAuthorizationAction
    from .user_authorization_privilege import UserAuthorizationPrivilege
    from .user_table_privilege import UserTablePrivilege

__all__ = (
    "AgencyCreate",
    "AgencyRole",
    "AssociateQueueRequest",
    "AvailableQueueInfo",
    "BatchState",
    "CancelSparkJobsResponse",
    "CheckPrivilege",
    "CheckPrivilegeResponse",
    "CheckSqlJobSqlRequest",
    "CheckSqlJobSqlResponse",
    "Compress",
    "Connection",
    "ConnectionTestCreate",
    "CreateConnectionTestResponse",
    "CreateElasticResourcePoolResponse",
    "CreateEnhancedDatasourceConnectionResponse",
    "CreateFlinkJobGenGraphResponse",
    "CreateFlinkJobTemplateResponse",
    "CreateQueueResponse",
    "CreateSparkJobResponse",
    "CuCount",
    "Database",
    "DatabaseCreate",
    "DatabaseJobType",
    "DatabaseOwnerUpdate",
    "DataLocation",
    "DatasourceType",
    "DataType",
    "DeleteDatabaseResponse",
    "DeleteEnhancedDatasourceConnectionResponse",
    "DeleteFlinkJobsRequest",
    "DeleteFlinkJobTemplate",
    "DeleteFlinkJobTemplateResponse",
    "DeleteQueuePlansRequest",
    "DeleteTableResponse",
    "DirtyDataStrategy",
    "ElasticResourcePool",
    "ElasticResourcePoolCreate",
    "ElasticResourcePoolCreateLabel",
    "ElasticResourcePoolLabel",
    "ElasticResourcePoolQueue",
    "ElasticResourcePoolQueueScalingPolicy",
    "ElasticResourcePoolScaleRecordItem",
    "ElasticResourcePoolScaleRecordStatus",
    "ElasticResourcePoolStatus",
    "ElasticResourcePoolUpdate",
    "EncodingType",
    "EnhancedDatasourceConnectionCreate",
    "EnhancedDatasourceConnectionPrivilege",
    "EnhancedDatasourceConnectionQueueRequest",
    "EnhancedDatasourceConnectionStatus",
    "EnhancedDatasourceConnectionUpdate",
    "ErrorResponse",
    "ExecuteGraph",
    "ExecuteGraphState",
    "ExportFlinkJobRequest",
    "ExportFlinkJobResponse",
    "ExportMode",
    "ExportSqlJobResultsRequest",
    "ExportSqlJobResultsResponse",
    "ExportSqlJobTableRequest",
    "ExportSqlJobTableResponse",
    "Feature",
    "FilePackageGroupDetail",
    "FlinkJarJob",
    "FlinkJarJobCheckpointMode",
    "FlinkJarJobCreate",
    "FlinkJarJobUpdate",
    "FlinkJarJobUpdateJobType",
    "FlinkJobGenGraphCreate",
    "FlinkJobMetricMetrics",
    "FlinkJobMetricMetricsJob",
    "FlinkJobMetricMetricsJobMetrics",
    "FlinkJobResponse",
    "FlinkJobTemplate",
    "FlinkJobTemplateCreate",
    "FlinkJobTemplateJobType",
    "FlinkJobTemplateOrder",
    "FlinkJobTemplateUpdate",
    "FlinkSqlJobCreate",
    "FlinkSqlJobUpdate",
    "GetAgencyResponse",
    "GetBatchStatesResponse",
    "GetConnectionTestResponse",
    "GetEnhancedDatasourceConnectionResponse",
    "GetFlinkJobExecuteGraphResponse",
    "GetFlinkJobMetricResponse",
    "GetFlinkJobResponse",
    "GetQueueResponse",
    "GetResourceResponse",
    "GetSparkJobsResponse",
    "GetSqlJobProgressResponse",
    "GetSqlJobResponse",
    "GetSqlJobStatusResponse",
    "GetSqlJobStatusResponseResultFormat",
    "GetTableResponse",
    "GetTableResponseStoragePropertiesItem",
    "GetUserTableResponse",
    "GlobalVar",
    "GlobalVariableCreate",
    "GlobalVariableUpdate",
    "GrantDliObsAuthorizeRequest",
    "GrantQueueUserAuthorizationRequest",
    "GrantUserAuthorizationRequest",
    "GrantUserAuthorizationResponse",
    "GraphType",
    "Group",
    "Host",
    "ImportFlinkJobRequest",
    "ImportFlinkJobResponse",
    "ImportSqlJobTableRequest",
    "ImportSqlJobTableRequestPartitionSpec",
    "IsSuccess",
    "IsSuccessMessageResponse",
    "Job",
    "JobDetail",
    "JobDetailJobConfig",
    "JobDetailStatus",
    "JobList",
    "JobmanagerResourceSpec",
    "JobMapping",
    "JobMode",
    "Jobs",
    "JobsJobConfig",
    "JobsJobConfigCheckpointMode",
    "JobsJobType",
    "JobsStatus",
    "JobStatus",
    "JobType",
    "ListBatchLogsResponse",
    "ListDatabasesResponse",
    "ListDatabaseUsersResponse",
    "ListElasticResourcePoolQueuesResponse",
    "ListElasticResourcePoolScaleRecordsResponse",
    "ListElasticResourcePoolsResponse",
    "ListEnhancedDatasourceConnectionPrivilegesResponse",
    "ListEnhancedDatasourceConnectionsResponse",
    "ListFlinkJobsResponse",
    "ListFlinkJobTemplatesResponse",
    "ListGlobalVariablesResponse",
    "ListPackageGroupsResponse",
    "ListPackageGroupsResponseGroupsItem",
    "ListPartitionsResponse",
    "ListQueuePlansResponse",
    "ListQueuesRequestQueueType",
    "ListQueuesResponse",
    "ListQueueUsersResponse",
    "ListSparkJobsResponse",
    "ListSqlJobsEngineType",
    "ListSqlJobsResponse",
    "ListTablesRequestTableType",
    "ListTablesResponse",
    "ListTableUsersResponse",
    "ModuleType",
    "PackageGroupDetail",
    "PackageGroupKind",
    "PackageGroupModule",
    "PackageGroupRequest",
    "PackageGroupResource",
    "PackageGroupResponse",
    "PackageGroupTag",
    "PartitionInfo",
    "Partitions",
    "Plan",
    "PreviewSqlJobResponse",
    "PreviewSqlJobResponseSchemaItem",
    "PreviewTableResponse",
    "PreviewTableResponseSchemaItem",
    "Privilege",
    "Queue",
    "QueueAction",
    "QueueCreate",
    "QueueCreatePlatform",
    "QueueOrder",
    "QueuePlanRequest",
    "QueueType",
    "QueueUpdate",
    "QueueUpdateQueueScalingPolicy",
    "QueueUserAuthorizationPrivilege",
    "ResourceConfig",
    "ResourceConfigVersion",
    "ResourceMode",
    "ResourceOwnerUpdate",
    "ResourceStatus",
    "RouteCreate",
    "RunFlinkJobsRequest",
    "RunMode",
    "RunQueueActionRequest",
    "RunQueueActionResponse",
    "ScType",
    "Session",
    "Source",
    "SparkJobCreate",
    "SparkJobCreateConf",
    "SparkJobCreateResource",
    "SqlJob",
    "SqlJobEngineType",
    "SqlJobJobType",
    "SqlJobOrder",
    "SqlJobResultFormat",
    "SqlJobStatus",
    "SqlJobType",
    "StopFlinkJobsRequest",
    "SubJob",
    "SubJobKilledTasksSummary",
    "SubmitSqlJobRequest",
    "SubmitSqlJobResponse",
    "SubmitSqlJobResponseSchemaItem",
    "Table",
    "TableColumn",
    "TableCreate",
    "TableCreateColumn",
    "TableDataLocation",
    "TableMode",
    "TableType",
    "TableUserPrivilege",
    "Tag",
    "TemplateList",
    "TemplateListTemplate",
    "UpdateFlinkJarJobResponse",
    "UpdateQueuePlanResponse",
    "UploadPackageGroupRequest",
    "UploadPackageGroupResponse",
    "UserAuthorizationAction",
    "UserAuthorizationPrivilege",
    "UserTablePrivilege",
)

_MODULES = {
    "AgencyCreate": ".agency_create",
    "AgencyRole": ".agency_role",
    "AssociateQueueRequest": ".associate_queue_request",
    "AvailableQueueInfo": ".available_queue_info",
    "BatchState": ".batch_state",
    "CancelSparkJobsResponse": ".cancel_spark_jobs_response",
    "CheckPrivilege": ".check_privilege",
    "CheckPrivilegeResponse": ".check_privilege_response",
    "CheckSqlJobSqlRequest": ".check_sql_job_sql_request",
    "CheckSqlJobSqlResponse": ".check_sql_job_sql_response",
    "Compress": ".compress",
    "Connection": ".connection",
    "ConnectionTestCreate": ".connection_test_create",
    "CreateConnectionTestResponse": ".create_connection_test_response",
    "CreateElasticResourcePoolResponse": ".create_elastic_resource_pool_response",
    "CreateEnhancedDatasourceConnectionResponse": ".create_enhanced_datasource_connection_response",
    "CreateFlinkJobGenGraphResponse": ".create_flink_job_gen_graph_response",
    "CreateFlinkJobTemplateResponse": ".create_flink_job_template_response",
    "CreateQueueResponse": ".create_queue_response",
    "CreateSparkJobResponse": ".create_spark_job_response",
    "CuCount": ".cu_count",
    "DataLocation": ".data_location",
    "DataType": ".data_type",
    "Database": ".database",
    "DatabaseCreate": ".database_create",
    "DatabaseJobType": ".database_job_type",
    "DatabaseOwnerUpdate": ".database_owner_update",
    "DatasourceType": ".datasource_type",
    "DeleteDatabaseResponse": ".delete_database_response",
    "DeleteEnhancedDatasourceConnectionResponse": ".delete_enhanced_datasource_connection_response",
    "DeleteFlinkJobTemplate": ".delete_flink_job_template",
    "DeleteFlinkJobTemplateResponse": ".delete_flink_job_template_response",
    "DeleteFlinkJobsRequest": ".delete_flink_jobs_request",
    "DeleteQueuePlansRequest": ".delete_queue_plans_request",
    "DeleteTableResponse": ".delete_table_response",
    "DirtyDataStrategy": ".dirty_data_strategy",
    "ElasticResourcePool": ".elastic_resource_pool",
    "ElasticResourcePoolCreate": ".elastic_resource_pool_create",
    "ElasticResourcePoolCreateLabel": ".elastic_resource_pool_create_label",
    "ElasticResourcePoolLabel": ".elastic_resource_pool_label",
    "ElasticResourcePoolQueue": ".elastic_resource_pool_queue",
    "ElasticResourcePoolQueueScalingPolicy": ".elastic_resource_pool_queue_scaling_policy",
    "ElasticResourcePoolScaleRecordItem": ".elastic_resource_pool_scale_record_item",
    "ElasticResourcePoolScaleRecordStatus": ".elastic_resource_pool_scale_record_status",
    "ElasticResourcePoolStatus": ".elastic_resource_pool_status",
    "ElasticResourcePoolUpdate": ".elastic_resource_pool_update",
    "EncodingType": ".encoding_type",
    "EnhancedDatasourceConnectionCreate": ".enhanced_datasource_connection_create",
    "EnhancedDatasourceConnectionPrivilege": ".enhanced_datasource_connection_privilege",
    "EnhancedDatasourceConnectionQueueRequest": ".enhanced_datasource_connection_queue_request",
    "EnhancedDatasourceConnectionStatus": ".enhanced_datasource_connection_status",
    "EnhancedDatasourceConnectionUpdate": ".enhanced_datasource_connection_update",
    "ErrorResponse": ".error_response",
    "ExecuteGraph": ".execute_graph",
    "ExecuteGraphState": ".execute_graph_state",
    "ExportFlinkJobRequest": ".export_flink_job_request",
    "ExportFlinkJobResponse": ".export_flink_job_response",
    "ExportMode": ".export_mode",
    "ExportSqlJobResultsRequest": ".export_sql_job_results_request",
    "ExportSqlJobResultsResponse": ".export_sql_job_results_response",
    "ExportSqlJobTableRequest": ".export_sql_job_table_request",
    "ExportSqlJobTableResponse": ".export_sql_job_table_response",
    "Feature": ".feature",
    "FilePackageGroupDetail": ".file_package_group_detail",
    "FlinkJarJob": ".flink_jar_job",
    "FlinkJarJobCheckpointMode": ".flink_jar_job_checkpoint_mode",
    "FlinkJarJobCreate": ".flink_jar_job_create",
    "FlinkJarJobUpdate": ".flink_jar_job_update",
    "FlinkJarJobUpdateJobType": ".flink_jar_job_update_job_type",
    "FlinkJobGenGraphCreate": ".flink_job_gen_graph_create",
    "FlinkJobMetricMetrics": ".flink_job_metric_metrics",
    "FlinkJobMetricMetricsJob": ".flink_job_metric_metrics_job",
    "FlinkJobMetricMetricsJobMetrics": ".flink_job_metric_metrics_job_metrics",
    "FlinkJobResponse": ".flink_job_response",
    "FlinkJobTemplate": ".flink_job_template",
    "FlinkJobTemplateCreate": ".flink_job_template_create",
    "FlinkJobTemplateJobType": ".flink_job_template_job_type",
    "FlinkJobTemplateOrder": ".flink_job_template_order",
    "FlinkJobTemplateUpdate": ".flink_job_template_update",
    "FlinkSqlJobCreate": ".flink_sql_job_create",
    "FlinkSqlJobUpdate": ".flink_sql_job_update",
    "GetAgencyResponse": ".get_agency_response",
    "GetBatchStatesResponse": ".get_batch_states_response",
    "GetConnectionTestResponse": ".get_connection_test_response",
    "GetEnhancedDatasourceConnectionResponse": ".get_enhanced_datasource_connection_response",
    "GetFlinkJobExecuteGraphResponse": ".get_flink_job_execute_graph_response",
    "GetFlinkJobMetricResponse": ".get_flink_job_metric_response",
    "GetFlinkJobResponse": ".get_flink_job_response",
    "GetQueueResponse": ".get_queue_response",
    "GetResourceResponse": ".get_resource_response",
    "GetSparkJobsResponse": ".get_spark_jobs_response",
    "GetSqlJobProgressResponse": ".get_sql_job_progress_response",
    "GetSqlJobResponse": ".get_sql_job_response",
    "GetSqlJobStatusResponse": ".get_sql_job_status_response",
    "GetSqlJobStatusResponseResultFormat": ".get_sql_job_status_response_result_format",
    "GetTableResponse": ".get_table_response",
    "GetTableResponseStoragePropertiesItem": ".get_table_response_storage_properties_item",
    "GetUserTableResponse": ".get_user_table_response",
    "GlobalVar": ".global_var",
    "GlobalVariableCreate": ".global_variable_create",
    "GlobalVariableUpdate": ".global_variable_update",
    "GrantDliObsAuthorizeRequest": ".grant_dli_obs_authorize_request",
    "GrantQueueUserAuthorizationRequest": ".grant_queue_user_authorization_request",
    "GrantUserAuthorizationRequest": ".grant_user_authorization_request",
    "GrantUserAuthorizationResponse": ".grant_user_authorization_response",
    "GraphType": ".graph_type",
    "Group": ".group",
    "Host": ".host",
    "ImportFlinkJobRequest": ".import_flink_job_request",
    "ImportFlinkJobResponse": ".import_flink_job_response",
    "ImportSqlJobTableRequest": ".import_sql_job_table_request",
    "ImportSqlJobTableRequestPartitionSpec": ".import_sql_job_table_request_partition_spec",
    "IsSuccess": ".is_success",
    "IsSuccessMessageResponse": ".is_success_message_response",
    "Job": ".job",
    "JobDetail": ".job_detail",
    "JobDetailJobConfig": ".job_detail_job_config",
    "JobDetailStatus": ".job_detail_status",
    "JobList": ".job_list",
    "JobMapping": ".job_mapping",
    "JobMode": ".job_mode",
    "JobStatus": ".job_status",
    "JobType": ".job_type",
    "JobmanagerResourceSpec": ".jobmanager_resource_spec",
    "Jobs": ".jobs",
    "JobsJobConfig": ".jobs_job_config",
    "JobsJobConfigCheckpointMode": ".jobs_job_config_checkpoint_mode",
    "JobsJobType": ".jobs_job_type",
    "JobsStatus": ".jobs_status",
    "ListBatchLogsResponse": ".list_batch_logs_response",
    "ListDatabaseUsersResponse": ".list_database_users_response",
    "ListDatabasesResponse": ".list_databases_response",
    "ListElasticResourcePoolQueuesResponse": ".list_elastic_resource_pool_queues_response",
    "ListElasticResourcePoolScaleRecordsResponse": ".list_elastic_resource_pool_scale_records_response",
    "ListElasticResourcePoolsResponse": ".list_elastic_resource_pools_response",
    "ListEnhancedDatasourceConnectionPrivilegesResponse": ".list_enhanced_datasource_connection_privileges_response",
    "ListEnhancedDatasourceConnectionsResponse": ".list_enhanced_datasource_connections_response",
    "ListFlinkJobTemplatesResponse": ".list_flink_job_templates_response",
    "ListFlinkJobsResponse": ".list_flink_jobs_response",
    "ListGlobalVariablesResponse": ".list_global_variables_response",
    "ListPackageGroupsResponse": ".list_package_groups_response",
    "ListPackageGroupsResponseGroupsItem": ".list_package_groups_response_groups_item",
    "ListPartitionsResponse": ".list_partitions_response",
    "ListQueuePlansResponse": ".list_queue_plans_response",
    "ListQueueUsersResponse": ".list_queue_users_response",
    "ListQueuesRequestQueueType": ".list_queues_request_queue_type",
    "ListQueuesResponse": ".list_queues_response",
    "ListSparkJobsResponse": ".list_spark_jobs_response",
    "ListSqlJobsEngineType": ".list_sql_jobs_engine_type",
    "ListSqlJobsResponse": ".list_sql_jobs_response",
    "ListTableUsersResponse": ".list_table_users_response",
    "ListTablesRequestTableType": ".list_tables_request_table_type",
    "ListTablesResponse": ".list_tables_response",
    "ModuleType": ".module_type",
    "PackageGroupDetail": ".package_group_detail",
    "PackageGroupKind": ".package_group_kind",
    "PackageGroupModule": ".package_group_module",
    "PackageGroupRequest": ".package_group_request",
    "PackageGroupResource": ".package_group_resource",
    "PackageGroupResponse": ".package_group_response",
    "PackageGroupTag": ".package_group_tag",
    "PartitionInfo": ".partition_info",
    "Partitions": ".partitions",
    "Plan": ".plan",
    "PreviewSqlJobResponse": ".preview_sql_job_response",
    "PreviewSqlJobResponseSchemaItem": ".preview_sql_job_response_schema_item",
    "PreviewTableResponse": ".preview_table_response",
    "PreviewTableResponseSchemaItem": ".preview_table_response_schema_item",
    "Privilege": ".privilege",
    "Queue": ".queue",
    "QueueAction": ".queue_action",
    "QueueCreate": ".queue_create",
    "QueueCreatePlatform": ".queue_create_platform",
    "QueueOrder": ".queue_order",
    "QueuePlanRequest": ".queue_plan_request",
    "QueueType": ".queue_type",
    "QueueUpdate": ".queue_update",
    "QueueUpdateQueueScalingPolicy": ".queue_update_queue_scaling_policy",
    "QueueUserAuthorizationPrivilege": ".queue_user_authorization_privilege",
    "ResourceConfig": ".resource_config",
    "ResourceConfigVersion": ".resource_config_version",
    "ResourceMode": ".resource_mode",
    "ResourceOwnerUpdate": ".resource_owner_update",
    "ResourceStatus": ".resource_status",
    "RouteCreate": ".route_create",
    "RunFlinkJobsRequest": ".run_flink_jobs_request",
    "RunMode": ".run_mode",
    "RunQueueActionRequest": ".run_queue_action_request",
    "RunQueueActionResponse": ".run_queue_action_response",
    "ScType": ".sc_type",
    "Session": ".session",
    "Source": ".source",
    "SparkJobCreate": ".spark_job_create",
    "SparkJobCreateConf": ".spark_job_create_conf",
    "SparkJobCreateResource": ".spark_job_create_resource",
    "SqlJob": ".sql_job",
    "SqlJobEngineType": ".sql_job_engine_type",
    "SqlJobJobType": ".sql_job_job_type",
    "SqlJobOrder": ".sql_job_order",
    "SqlJobResultFormat": ".sql_job_result_format",
    "SqlJobStatus": ".sql_job_status",
    "SqlJobType": ".sql_job_type",
    "StopFlinkJobsRequest": ".stop_flink_jobs_request",
    "SubJob": ".sub_job",
    "SubJobKilledTasksSummary": ".sub_job_killed_tasks_summary",
    "SubmitSqlJobRequest": ".submit_sql_job_request",
    "SubmitSqlJobResponse": ".submit_sql_job_response",
    "SubmitSqlJobResponseSchemaItem": ".submit_sql_job_response_schema_item",
    "Table": ".table",
    "TableColumn": ".table_column",
    "TableCreate": ".table_create",
    "TableCreateColumn": ".table_create_column",
    "TableDataLocation": ".table_data_location",
    "TableMode": ".table_mode",
    "TableType": ".table_type",
    "TableUserPrivilege": ".table_user_privilege",
    "Tag": ".tag",
    "TemplateList": ".template_list",
    "TemplateListTemplate": ".template_list_template",
    "UpdateFlinkJarJobResponse": ".update_flink_jar_job_response",
    "UpdateQueuePlanResponse": ".update_queue_plan_response",
    "UploadPackageGroupRequest": ".upload_package_group_request",
    "UploadPackageGroupResponse": ".upload_package_group_response",
    "UserAuthorizationAction": ".user_authorization_action",
    "UserAuthorizationPrivilege": ".user_authorization_privilege",
    "UserTablePrivilege": ".user_table_privilege",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
