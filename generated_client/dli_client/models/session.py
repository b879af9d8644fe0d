from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.batch_state import BatchState
from ..models.sc_type import ScType
from ..types import UNSET, Unset


class Session(_Model):
    """The jobs.

    Attributes:
        duration (int | None): How long the job has run, in milliseconds.
        id (str): ID of the job.
        state (BatchState): Where the job stands. The options are:

            - **starting**: is being started
            - **running**: is running
            - **dead**: has ended without success
            - **success**: has succeeded
            - **recovering**: is being restored
        app_id (str | None): ID of the job in Spark.
        log (list[str]): Last 10 lines of the log of the job.
        sc_type (ScType): Size of the compute resources. The options are:

            - **A**: 8 vCPUs, 32 GB: driver 2 cores, 7 GB; 6 executors, each 1 core, 4 GB
            - **B**: 16 vCPUs, 64 GB: driver 2 cores, 7 GB; 7 executors, each 2 cores, 8 GB
            - **C**: 32 vCPUs, 128 GB: driver 4 cores, 15 GB; 14 executors, each 2 cores, 8 GB
            - **CUSTOMIZED**: memory and cores as they were set one by one
        cluster_name (str): Queue that runs the job.
        create_time (int): Time of creation, as a UNIX timestamp in milliseconds.
        name (str | None): Name of the job.
        owner (str | None): User who owns the job.
        proxy_user (str | None): User whose resources the job takes.
        kind (str | None): Kind of the job; Spark is the only one.
        queue (str | None): Queue that runs the job.
        image (str | None): Image that the job runs in, as organization, slash, name, colon, version. It counts
            only if **feature** is **custom**.
        req_body (str | None): The request that submitted the job.
        update_time (int | None): Time of the last change, as a UNIX timestamp in milliseconds.

    """

    duration: int | None = None
    id: str = ABSENT
    state: BatchState = ABSENT
    app_id: str | None = None
    log: list[str] = ABSENT
    sc_type: ScType = ABSENT
    cluster_name: str = ABSENT
    create_time: int = ABSENT
    name: str | None = None
    owner: str | None = None
    proxy_user: str | None = None
    kind: str | None = None
    queue: str | None = None
    image: str | None = None
    req_body: str | None = None
    update_time: int | None = None

    _renamed = {
        "appId": "app_id",
        "proxyUser": "proxy_user",
    }

    def __init__(
        self,
        duration: int | None | Unset = UNSET,
        id: str | None | Unset = UNSET,
        state: BatchState | str | None | Unset = UNSET,
        app_id: str | None | Unset = UNSET,
        log: list[str] | None | Unset = UNSET,
        sc_type: ScType | str | None | Unset = UNSET,
        cluster_name: str | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        owner: str | None | Unset = UNSET,
        proxy_user: str | None | Unset = UNSET,
        kind: str | None | Unset = UNSET,
        queue: str | None | Unset = UNSET,
        image: str | None | Unset = UNSET,
        req_body: str | None | Unset = UNSET,
        update_time: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "duration": duration,
                "id": id,
                "state": state,
                "app_id": app_id,
                "log": log,
                "sc_type": sc_type,
                "cluster_name": cluster_name,
                "create_time": create_time,
                "name": name,
                "owner": owner,
                "proxy_user": proxy_user,
                "kind": kind,
                "queue": queue,
                "image": image,
                "req_body": req_body,
                "update_time": update_time,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (
            ("state", _wire.Member(BatchState)),
            ("sc_type", _wire.Member(ScType)),
        )
