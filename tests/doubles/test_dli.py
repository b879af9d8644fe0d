"""The double of DLI behaves as a service: it remembers, moves on, refuses, and keeps to its document."""

from __future__ import annotations

import asyncio
import importlib
from typing import Any

import pytest

from roundtrip import contract
from roundtrip.double import TOKEN

from .dli.service import ROUTES, Dli

dli_client = importlib.import_module("dli_client")
errors = importlib.import_module("dli_client.errors")
waiting = importlib.import_module("dli_client.waiting")


def refused(code: str) -> Any:
    """A context in which the service answers with this error code."""
    return pytest.raises(errors.BadRequest, match=code)


def test_it_answers_operations_of_the_document(document: contract.Contract) -> None:
    """It knows every operation that is not deprecated."""
    known = {f"{one.method.upper()} {one.path}" for one in document.operations}
    assert ROUTES.keys() <= known
    tree = document.tree["paths"]
    current = {str(one) for one in document.operations if not tree[one.path][one.method].get("deprecated")}
    assert len(current) > 60
    assert current <= ROUTES.keys()


def test_queues_are_listed_in_pages_and_kept_within_the_quota(dli: Dli, client: Any) -> None:
    """Names are small letters; a name is taken once; what is too much is refused with the documented code."""
    client.queues.create(queue_name="Abc_1", cu_count=64)
    assert [one.queue_name for one in client.queues.iter(queue_type="all", page_size=1)] == [
        "abc_1",
        "reports",
        "streams",
    ]
    assert client.queues.get(queue_name="ABC_1").cu_count == 64
    with refused("DLI.0006"):
        client.queues.create(queue_name="abc_1", cu_count=16)
    with refused("DLI.1028"):
        client.queues.run_action(queue_name="abc_1", action="scale_out", cu_count=256)
    client.queues.run_action(queue_name="abc_1", action="scale_in", cu_count=16)
    assert dli.project.queues["abc_1"].cu == 48
    client.queues.delete(queue_name="abc_1")
    with refused("DLI.0002"):
        client.queues.get(queue_name="abc_1")


def test_a_queue_with_a_job_cannot_be_deleted(client: Any) -> None:
    """It can when the job has ended."""
    job = client.sql_jobs.submit(sql="DROP TABLE t", queue_name="reports")
    with refused("DLI.0007"):
        client.queues.delete(queue_name="reports")
    client.sql_jobs.wait(job_id=job.job_id)
    client.queues.delete(queue_name="reports")


def test_a_pool_shares_what_it_has_by_policies(client: Any) -> None:
    """A pool becomes ready while it is asked for; it goes when its queues are gone; resizing leaves a record."""
    pools = client.elastic_resource_pools
    pools.create(elastic_resource_pool_name="p", min_cu=64, max_cu=96)
    with refused("DLI.0007"):
        pools.associate_queue(elastic_resource_pool_name="p", queue_name="reports")
    pools.wait(elastic_resource_pool_name="p")
    pools.associate_queue(elastic_resource_pool_name="p", queue_name="reports")
    policy = {"impact_start_time": "00:00", "impact_stop_time": "12:00", "priority": 1, "min_cu": 16, "max_cu": 64}
    where = {"elastic_resource_pool_name": "p", "queue_name": "reports"}
    with refused("DLI.0001"):
        pools.update_queue(**where, queue_scaling_policies=[policy])
    pools.update_queue(**where, queue_scaling_policies=[policy, policy | {"impact_stop_time": "24:00"}])
    (queue,) = pools.iter_queues(elastic_resource_pool_name="p")
    assert [one.max_cu for one in queue.queue_scaling_policies] == [64, 64]
    pools.update(elastic_resource_pool_name="p", min_cu=80)
    (record,) = pools.iter_scale_records(elastic_resource_pool_name="p")
    assert (record.origin_cu, record.target_cu, record.status) == (64, 80, "success")
    with refused("DLI.0007"):
        pools.delete(elastic_resource_pool_name="p")


def test_sql_jobs_are_refused_checked_followed_and_cancelled(client: Any) -> None:
    """A statement that is none, a permission at once, a result too early, a job that somebody stops."""
    jobs = client.sql_jobs
    with refused("DLI.0004"):
        jobs.check_sql(sql="SELEKT 1")
    assert jobs.submit(sql="GRANT x", queue_name="reports").job_mode == "sync"
    job = jobs.submit(sql="SELECT * FROM orders", currentdb="shop", queue_name="reports").job_id
    with refused("DLI.0007"):
        jobs.preview(job_id=job)
    jobs.get_status(job_id=job)
    assert 0 < jobs.get_progress(job_id=job).progress < 1
    assert jobs.get(job_id=job).database_name == "shop"
    jobs.cancel(job_id=job)
    with pytest.raises(waiting.JobFailed, match="CANCELLED"):
        jobs.wait(job_id=job)
    with refused("DLI.0007"):
        jobs.cancel(job_id=job)
    assert [one.job_type for one in jobs.iter(job_type="DCL", page_size=1)] == ["DCL"]


def test_packages_are_uploaded_in_their_time(client: Any) -> None:
    """An upload that goes on is not ready at once; a package that there is not is not found."""
    packages = client.package_groups
    packages.upload(paths=["https://b.obs.example.com/a.py"], kind="pyFile", group="g", is_async=True)
    assert packages.get_resource(resource_name="a.py").status == "UPLOADING"
    assert packages.wait_for_resource(resource_name="a.py", group="g").status == "READY"
    assert [one.resource_name for one in packages.list(kind="pyFile").resources] == ["a.py"]
    packages.delete_resource(resource_name="a.py", group="g")
    with pytest.raises(errors.NotFound, match="no package named"):
        packages.get_resource(resource_name="a.py")


def test_spark_jobs_need_a_package_and_a_general_queue(client: Any) -> None:
    """A job that fails says so; one that is cancelled is dead."""
    jobs = client.spark_jobs
    with refused("DLI.0002"):
        jobs.create(file="a.jar", class_name="A", queue="streams")
    with refused("DLI.0001"):
        jobs.create(file="obs://b/a.jar", class_name="A", queue="reports")
    first = jobs.create(file="obs://b/a.jar", class_name="A", queue="streams", args=["fail"])
    with pytest.raises(waiting.JobFailed, match="dead"):
        jobs.wait(batch_id=first.id)
    second = jobs.create(file="obs://b/a.jar", class_name="A", queue="streams")
    assert jobs.cancel(batch_id=second.id).msg == "deleted"
    assert [one.state for one in jobs.iter(queue_name="streams", size=1)] == ["dead", "dead"]


def test_flink_jobs_are_exported_and_imported(client: Any) -> None:
    """A job of a template; a name that is taken is left out or replaced; an unknown job hinders no other."""
    jobs, templates = client.flink_jobs, client.flink_job_templates
    template = templates.create(name="t", sql_body="SELECT 1").template.template_id
    first = jobs.create_sql(name="a", queue_name="streams", template_id=template).job.job_id
    jobs.create_jar(name="b", queue_name="streams", entrypoint="obs://b/b.jar")
    with refused("DLI.0006"):
        jobs.create_sql(name="a", queue_name="streams", sql_body="SELECT 2")
    good, bad = jobs.run(job_ids=[first, 999])
    assert (str(good.is_success).lower(), str(bad.is_success).lower()) == ("true", "false")
    jobs.wait(job_id=first, wait_states=["job_running"])
    assert jobs.get_execute_graph(job_id=first).execute_graph.state == "RUNNING"
    (file,) = jobs.export(obs_dir="obs://x", is_selected=False).zip_file
    assert [one.new_job_id for one in jobs.import_(zip_file=file).job_mapping] == [-1, -1]
    assert all(one.new_job_id > first for one in jobs.import_(zip_file=file, is_cover=True).job_mapping)
    assert [one.name for one in jobs.iter(limit=1)] == ["b", "a"]
    assert [one.name for one in templates.iter()] == ["t"]
    templates.delete(template_id=str(template))
    jobs.delete_flink_jobs(job_ids=[one.job_id for one in jobs.iter()])
    assert list(jobs.iter()) == []


def test_variables_come_and_go(client: Any) -> None:
    """One of a name; a list in parts; what is gone is not found."""
    variables = client.global_variables
    variables.create(var_name="a", var_value="1")
    variables.create(var_name="b", var_value="2")
    with refused("DLI.0006"):
        variables.create(var_name="a", var_value="3")
    variables.update(var_name="a", var_value="4")
    assert [one.var_value for one in variables.iter(limit=1)] == ["4", "2"]
    variables.delete(var_name="a")
    with refused("DLI.0002"):
        variables.delete(var_name="a")


def test_connections_lead_to_other_services(client: Any) -> None:
    """Queues are bound and unbound, hosts replaced, routes made; a connection in use is not deleted."""
    links = client.enhanced_datasource_connections
    made = links.create(name="db", dest_vpc_id="v", dest_network_id="n", queues=["reports"]).connection_id
    links.associate_queue(connection_id=made, queues=["streams"])
    links.update(connection_id=made, hosts=[{"name": "db", "ip": "10.0.0.1"}])
    (found,) = links.iter(limit="1")
    assert [one.name for one in found.available_queue_info] == ["reports", "streams"]
    assert links.get(connection_id=made).hosts[0].ip == "10.0.0.1"
    links.create_route(connection_id=made, name="r", cidr="10.1.0.0/16")
    links.delete_route(connection_id=made, name="r")
    with refused("DLI.0002"):
        links.delete_route(connection_id=made, name="r")
    with refused("DLI.0007"):
        links.delete(connection_id=made)
    links.disassociate_queue(connection_id=made, queues=["reports", "streams"])
    assert links.list_privileges(connection_id=made).privileges == []
    links.delete(connection_id=made)
    assert list(links.iter()) == []


def test_addresses_are_tested_and_permissions_shown(client: Any) -> None:
    """A test has an ID by which its result is read; an address needs a port."""
    task = client.queues.create_connection_test(queue_name="reports", address="db.example.com:3306").task_id
    assert client.queues.get_connection_test(queue_name="reports", task_id=str(task)).connectivity == "REACHABLE"
    with refused("DLI.0001"):
        client.queues.create_connection_test(queue_name="reports", address="db.example.com")
    assert client.permissions.check_privilege(object_="groups.g").privileges[0].user_name == "somebody"


def test_it_serves_asyncio_as_well(dli: Dli, client: Any) -> None:
    """A job is waited for and its result read by the asynchronous client."""

    async def rows() -> list[list[Any]]:
        async with dli_client.AsyncDliClient(token=TOKEN, project_id="0af2", base_url=dli.url) as own:
            job = await own.sql_jobs.submit(sql="SELECT * FROM shop.orders", queue_name="reports")
            await own.sql_jobs.wait(job_id=job.job_id, wait_interval=0.01)
            preview = await own.sql_jobs.preview(job_id=job.job_id)
            return [list(row) for row in preview.rows]

    assert client is not None
    assert asyncio.run(rows()) == [[1, "bread"], [2, "milk"], [3, "salt"]]


def test_what_the_document_does_not_allow_is_refused(dli: Dli, client: Any) -> None:
    """A body with a field missing changes nothing, and the double tells why."""
    with refused("DLI.0001"):
        client.request("POST", "/v1.0/{project_id}/queues", json={"queue_name": "q"})
    assert list(dli.project.queues) == ["reports", "streams"]
    assert "body /: the mandatory cu_count is missing (required)" in dli.faults.pop()
