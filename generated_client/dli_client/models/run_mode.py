from enum import StrEnum


class RunMode(StrEnum):
    """Where the job runs.

    - `shared_cluster`: on a cluster that jobs share
    - `exclusive_cluster`: on a cluster of its own
    - `edge_node`: on an edge node

    The service may send others: they are kept.
    """

    SHARED_CLUSTER = "shared_cluster"
    EXCLUSIVE_CLUSTER = "exclusive_cluster"
    EDGE_NODE = "edge_node"

    @classmethod
    def _missing_(cls, value: object) -> "RunMode | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
