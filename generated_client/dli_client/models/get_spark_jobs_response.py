from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.batch_state import BatchState
from ..models.sc_type import ScType
from ..types import UNSET, Unset


class GetSparkJobsResponse(_Model):
    """Answer to a request: get batch processing job details.

    Attributes:
        id (str): ID of the job, in UUID form.
        app_id (str): ID of the job in Spark.
        name (str): Name of the job.
        owner (str): User who owns the job.
        proxy_user (str): User whose resources the job takes.
        state (BatchState): Where the job stands. The options are:

            - **starting**: is being started
            - **running**: is running
            - **dead**: has ended without success
            - **success**: has succeeded
            - **recovering**: is being restored
        kind (str): Kind of the job; Spark is the only one.
        log (list[str]): Last 10 lines of the log of the job.
        sc_type (ScType): Size of the compute resources. The options are:

            - **A**: 8 vCPUs, 32 GB: driver 2 cores, 7 GB; 6 executors, each 1 core, 4 GB
            - **B**: 16 vCPUs, 64 GB: driver 2 cores, 7 GB; 7 executors, each 2 cores, 8 GB
            - **C**: 32 vCPUs, 128 GB: driver 4 cores, 15 GB; 14 executors, each 2 cores, 8 GB
            - **CUSTOMIZED**: memory and cores as they were set one by one
        cluster_name (str): Queue that runs the job.
        queue (str): Queue that runs the job.
        create_time (int): Time of creation, as a UNIX timestamp in milliseconds.
        update_time (int): Time of the last change, as a UNIX timestamp in milliseconds.
        req_body (str | None): The request that submitted the job.

    """

    id: str = ABSENT
    app_id: str = ABSENT
    name: str = ABSENT
    owner: str = ABSENT
    proxy_user: str = ABSENT
    state: BatchState = ABSENT
    kind: str = ABSENT
    log: list[str] = ABSENT
    sc_type: ScType = ABSENT
    cluster_name: str = ABSENT
    queue: str = ABSENT
    create_time: int = ABSENT
    update_time: int = ABSENT
    req_body: str | None = None

    _renamed = {
        "appId": "app_id",
        "proxyUser": "proxy_user",
    }

    def __init__(
        self,
        id: str | None | Unset = UNSET,
        app_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        owner: str | None | Unset = UNSET,
        proxy_user: str | None | Unset = UNSET,
        state: BatchState | str | None | Unset = UNSET,
        kind: str | None | Unset = UNSET,
        log: list[str] | None | Unset = UNSET,
        sc_type: ScType | str | None | Unset = UNSET,
        cluster_name: str | None | Unset = UNSET,
        queue: str | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
        update_time: int | None | Unset = UNSET,
        req_body: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "id": id,
                "app_id": app_id,
                "name": name,
                "owner": owner,
                "proxy_user": proxy_user,
                "state": state,
                "kind": kind,
                "log": log,
                "sc_type": sc_type,
                "cluster_name": cluster_name,
                "queue": queue,
                "create_time": create_time,
                "update_time": update_time,
                "req_body": req_body,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (
            ("state", _wire.Member(BatchState)),
            ("sc_type", _wire.Member(ScType)),
        )
