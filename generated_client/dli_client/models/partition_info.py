from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class PartitionInfo(_Model):
    """The partitions.

    Attributes:
        partition_name (str): Name of the partition.
        create_time (int): Time of creation.
        last_access_time (int): Time of the last update.
        locations (list[str]): Paths of the data. Partitions of tables in DLI have none.
        last_ddl_time (int | None): Time of the last DDL statement, as a UNIX timestamp in seconds.
        num_rows (int | None): Number of rows in the partition.
        num_files (int | None): Number of files in the partition.
        total_size (int | None): Size of the data in the partition, in bytes.

    """

    partition_name: str = ABSENT
    create_time: int = ABSENT
    last_access_time: int = ABSENT
    locations: list[str] = ABSENT
    last_ddl_time: int | None = None
    num_rows: int | None = None
    num_files: int | None = None
    total_size: int | None = None

    _required = frozenset(
        (
            "partition_name",
            "create_time",
            "last_access_time",
        )
    )

    def __init__(
        self,
        partition_name: str,
        create_time: int,
        last_access_time: int,
        locations: list[str] | None | Unset = UNSET,
        last_ddl_time: int | None | Unset = UNSET,
        num_rows: int | None | Unset = UNSET,
        num_files: int | None | Unset = UNSET,
        total_size: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "partition_name": partition_name,
                "create_time": create_time,
                "last_access_time": last_access_time,
                "locations": locations,
                "last_ddl_time": last_ddl_time,
                "num_rows": num_rows,
                "num_files": num_files,
                "total_size": total_size,
            }
        )
