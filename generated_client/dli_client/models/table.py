from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.data_type import DataType
from ..models.table_data_location import TableDataLocation
from ..models.table_type import TableType
from ..types import UNSET, Unset


class Table(_Model):
    """The tables of this page.

    Attributes:
        create_time (int): Time of creation, as a UNIX timestamp in milliseconds.
        data_location (TableDataLocation): Where the data is. The value can be **DLI** or **OBS**.
        last_access_time (int): Time of the last update, as a UNIX timestamp in milliseconds.
        owner (str): User who owns the table.
        table_name (str): Name of the table.
        table_size (int): Size of a table in DLI, in bytes; **0** for other tables.
        table_type (TableType): Where the table is kept. The options are:

            - **MANAGED**: table in DLI
            - **EXTERNAL**: table in OBS
            - **VIEW**: view
        data_type (DataType): Format of the data. Only tables in OBS have it. The value can be **parquet**,
            **orc**, **csv**, **json**, or **avro**.
        location (str): Path in OBS. Only tables in OBS have it.
        partition_columns (list[str]): Columns by which the table is partitioned. Only partitioned tables in OBS
            have it.
        page_size (int | None): How many tables a page holds at most. The value ranges from 1 to 100.
        current_page (int | None): Number of this page, counted from 1. The minimum value is 1.

    """

    create_time: int = ABSENT
    data_location: TableDataLocation = ABSENT
    last_access_time: int = ABSENT
    owner: str = ABSENT
    table_name: str = ABSENT
    table_size: int = ABSENT
    table_type: TableType = ABSENT
    data_type: DataType = ABSENT
    location: str = ABSENT
    partition_columns: list[str] = ABSENT
    page_size: int | None = None
    current_page: int | None = None

    _renamed = {
        "page-size": "page_size",
        "current-page": "current_page",
    }
    _required = frozenset(
        (
            "create_time",
            "data_location",
            "last_access_time",
            "owner",
            "table_name",
            "table_size",
            "table_type",
        )
    )

    def __init__(
        self,
        create_time: int,
        data_location: TableDataLocation | str,
        last_access_time: int,
        owner: str,
        table_name: str,
        table_size: int,
        table_type: TableType | str,
        data_type: DataType | str | None | Unset = UNSET,
        location: str | None | Unset = UNSET,
        partition_columns: list[str] | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        current_page: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "create_time": create_time,
                "data_location": data_location,
                "last_access_time": last_access_time,
                "owner": owner,
                "table_name": table_name,
                "table_size": table_size,
                "table_type": table_type,
                "data_type": data_type,
                "location": location,
                "partition_columns": partition_columns,
                "page_size": page_size,
                "current_page": current_page,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (
            ("data_location", _wire.Member(TableDataLocation)),
            ("table_type", _wire.Member(TableType)),
            ("data_type", _wire.Member(DataType)),
        )
