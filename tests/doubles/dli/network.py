"""What lies between queues and other services: enhanced datasource connections, routes, and tests of addresses."""

from __future__ import annotations

from typing import Any

from .state import NOW, Project, RefusedError, Request, Routes, invalid, missing, part, said, taken, unable, uuid


def create(project: Project, request: Request) -> Any:
    """Connect queues with a VPC; the connection is in use when somebody asks for it again."""
    body = request.body
    if any(one["name"] == body["name"] for one in project.connections.values()):
        raise taken("connection", body["name"])
    queues = [project.queue(name).name for name in body.get("queues", ())]
    number = uuid(len(project.connections) + 1)
    shown = {"id": number, "name": body["name"], "dest_vpc_id": body["dest_vpc_id"], "create_time": NOW}
    more = {"dest_network_id": body["dest_network_id"], "hosts": body.get("hosts", [])}
    project.connections[number] = {**shown, **more, "queues": queues, "routes": {}}
    return said(connection_id=number)


def _connection(project: Project, request: Request) -> dict[str, Any]:
    found = project.connections.get(request.path["connection_id"])
    if found is None:
        raise missing("connection", request.path["connection_id"])
    return found


def _shown(connection: dict[str, Any]) -> dict[str, Any]:
    queues = [
        {"peer_id": uuid(place), "name": name, "status": "ACTIVE", "err_msg": "", "update_time": NOW}
        for place, name in enumerate(connection["queues"])
    ]
    plain = {name: value for name, value in connection.items() if name not in ("queues", "routes")}
    return {**plain, "available_queue_info": queues}


def list_all(project: Project, request: Request) -> Any:
    """The connections, in parts, the oldest first."""
    wanted = request.query.get("name")
    found = [_shown(one) for one in project.connections.values() if wanted in (None, one["name"])]
    return said(count=len(found), connections=part(found, request))


def get(project: Project, request: Request) -> Any:
    """One connection."""
    return said(**_shown(_connection(project, request)))


def replace_hosts(project: Project, request: Request) -> Any:
    """All host names at once."""
    _connection(project, request)["hosts"] = request.body["hosts"]
    return said()


def delete(project: Project, request: Request) -> Any:
    """Delete a connection that no queue uses."""
    connection = _connection(project, request)
    if connection["queues"]:
        raise unable(f"Queues use the connection {connection['name']}")
    del project.connections[connection["id"]]
    return said() | {"message": "Deleted"}


def bind(project: Project, request: Request) -> Any:
    """Let queues use a connection."""
    connection = _connection(project, request)
    names = [project.queue(name).name for name in request.body.get("queues", ())]
    connection["queues"] = list(dict.fromkeys([*connection["queues"], *names]))
    return said()


def unbind(project: Project, request: Request) -> Any:
    """End the use of a connection by queues."""
    connection = _connection(project, request)
    names = {name.lower() for name in request.body.get("queues", ())}
    connection["queues"] = [name for name in connection["queues"] if name not in names]
    return said()


def privileges(project: Project, request: Request) -> Any:
    """Which projects may use a connection."""
    return said(connection_id=_connection(project, request)["id"], privileges=[])


def create_route(project: Project, request: Request) -> Any:
    """Add a route."""
    routes = _connection(project, request)["routes"]
    if request.body["name"] in routes:
        raise taken("route", request.body["name"])
    routes[request.body["name"]] = request.body["cidr"]
    return said()


def delete_route(project: Project, request: Request) -> Any:
    """Delete a route."""
    if _connection(project, request)["routes"].pop(request.path["name"], None) is None:
        raise missing("route", request.path["name"])
    return said()


def start_test(project: Project, request: Request) -> Any:
    """Test an address; the last one is remembered."""
    queue, address = project.queue(request.path["queue_name"]), request.body["address"]
    if not address.rpartition(":")[2].isdecimal():
        raise invalid(f"{address} has no port")
    project.reached.append((queue.name, address))
    return said(task_id=len(project.reached))


def read_test(project: Project, request: Request) -> Any:
    """What came of a test."""
    number = int(request.path["task_id"])
    if not 0 < number <= len(project.reached):
        raise RefusedError(404, "DLI.0023", f"There is no test {number}")
    return said(connectivity="REACHABLE")


def check_privilege(_project: Project, request: Request) -> Any:
    """Who may do what with an object: somebody, everything."""
    kind, _, name = request.query["object"].partition(".")
    if kind not in ("jobs", "groups", "resources"):
        raise invalid(f"{kind} has no permissions")
    entry = {"object": request.query["object"], "is_admin": True, "user_name": "somebody", "privileges": ["ALL"]}
    return said(object_name=name, privileges=[entry], count=1)


_CONNECTIONS = "/v2.0/{project_id}/datasource/enhanced-connections"
_ONE = f"{_CONNECTIONS}/{{connection_id}}"
_ROUTES = "/v3/{project_id}/datasource/enhanced-connections/{connection_id}/routes"
_TEST = "/v1.0/{project_id}/queues/{queue_name}/connection-test"

ROUTES: Routes = {
    f"POST {_CONNECTIONS}": create,
    f"GET {_CONNECTIONS}": list_all,
    f"GET {_ONE}": get,
    f"PUT {_ONE}": replace_hosts,
    f"DELETE {_ONE}": delete,
    f"POST {_ONE}/associate-queue": bind,
    f"POST {_ONE}/disassociate-queue": unbind,
    f"GET {_ONE}/privileges": privileges,
    f"POST {_ROUTES}": create_route,
    f"DELETE {_ROUTES}/{{name}}": delete_route,
    f"POST {_TEST}": start_test,
    f"GET {_TEST}/{{task_id}}": read_test,
    "GET /v1.0/{project_id}/authorization/privileges": check_privilege,
}
