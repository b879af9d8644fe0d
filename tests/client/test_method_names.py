"""Methods do not say the noun of their group again."""

from __future__ import annotations

import pytest

from rst2openapi.client.method_names import method_names

CASES = [
    ("queues", "list_queues -> list, get_queue -> get, create_queue -> create, list_queue_users -> list_users"),
    (
        "sql_jobs",
        "submit_sql_job -> submit, get_sql_job_status -> get_status, export_sql_job_results -> export_results",
    ),
    ("flink_jobs", "create_flink_sql_job -> create_sql, create_flink_jar_job -> create_jar, list_flink_jobs -> list"),
    ("elastic_resource_pools", "list_elastic_resource_pool_queues -> list_queues, add_queue -> add_queue"),
    ("nova_servers_v2", "create_server_v2 -> create, list_servers_v2 -> list, start_server -> start"),
    ("load_balancers", "list_load_balancers_v3 -> list, get_load_balancer_status -> get_status"),
    ("eip_tags", "list_eip_tags -> list, list_all_eip_tags -> list_all"),
    ("policies", "get_policy -> get, delete_policies -> delete_policies, delete_policy -> delete_policy"),
    ("volumes", "list_volumes_v2 -> list_v2, list_volumes_v3 -> list_v3"),
    ("alarms", "list_metric_data -> list_metric_data, list_alarms_by_tag -> list_by_tag"),
    ("addresses", "list_addresses -> list, get_address -> get, check -> check"),
]


@pytest.mark.parametrize(("tag", "wanted"), CASES, ids=[tag for tag, _ in CASES])
def test_names(tag: str, wanted: str) -> None:
    """The group's noun and a version of its own go; a name that two would share stays."""
    pairs = [pair.split(" -> ") for pair in wanted.split(", ")]
    assert method_names(tag, [one for one, _ in pairs]) == [name for _, name in pairs]
