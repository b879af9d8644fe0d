from enum import StrEnum


class GraphType(StrEnum):
    """Kind of the graph.

    - `simple_graph`: simplified graph
    - `job_graph`: full static graph

    The service may send others: they are kept.
    """

    SIMPLE_GRAPH = "simple_graph"
    JOB_GRAPH = "job_graph"

    @classmethod
    def _missing_(cls, value: object) -> "GraphType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
