from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.graph_type import GraphType
from ..types import UNSET, Unset


class FlinkJobGenGraphCreate(_Model):
    """Body of a request: generate a static stream graph for a Flink SQL job.

    Attributes:
        sql_body (str): SQL statements to draw.
        cu_number (int | None): Number of compute units (CUs) as set for the job. It should be what the job
            uses: **manager_cu_number**, plus the parallel operators divided by **tm_slot_num** and multiplied by
            **tm_cus**.
        manager_cu_number (int | None): Number of compute units (CUs) of the JobManager.
        parallel_number (int | None): How many tasks each operator runs at once, at most. Four for each CU are
            the limit; one or two for each serve best.
        tm_cus (int | None): Number of compute units (CUs) of each TaskManager.
        tm_slot_num (int | None): Number of slots of each TaskManager. Without it, **parallel_number** times
            **tm_cus**, divided by what **manager_cu_number** leaves of **cu_number**.
        operator_config (str | None): Settings of operators by their ID. The IDs are in **operator_list** of the
            graph that this API returns.
        static_estimator (bool | None): Whether to estimate the resources from the operators and their traffic.
        static_estimator_config (str | None): Traffic or hit ratio of each operator by its ID, as JSON text.
            Needed if **static_estimator** is **true**; the IDs are in **operator_list** of the graph that this API
            returns.
        job_type (str | None): Type of the job; only **flink_opensource_sql_job** works.
        graph_type (GraphType | None): Kind of the graph. The options are:

            - **simple_graph**: simplified graph
            - **job_graph**: full static graph
        flink_version (str | None): Version of Flink: 1.10 or 1.12.

    """

    sql_body: str = ABSENT
    cu_number: int | None = None
    manager_cu_number: int | None = None
    parallel_number: int | None = None
    tm_cus: int | None = None
    tm_slot_num: int | None = None
    operator_config: str | None = None
    static_estimator: bool | None = None
    static_estimator_config: str | None = None
    job_type: str | None = None
    graph_type: GraphType | None = None
    flink_version: str | None = None

    _required = frozenset(("sql_body",))

    def __init__(
        self,
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
    ) -> None:
        self._take(
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
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (("graph_type", _wire.Member(GraphType)),)
