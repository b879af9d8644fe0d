from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class TableColumn(_Model):
    """Columns of the table.

    Attributes:
        column_name (str): Name of the column.
        description (str): Free text that tells what the column holds.
        type_ (str): Data type of the column.
        is_partition_column (bool): Whether the table is partitioned by this column. The default value is
            **false**. Default: false.

    """

    column_name: str = ABSENT
    description: str = ABSENT
    type_: str = ABSENT
    is_partition_column: bool = ABSENT

    _renamed = {
        "type": "type_",
    }
    _required = frozenset(
        (
            "column_name",
            "description",
            "type_",
            "is_partition_column",
        )
    )

    def __init__(
        self,
        column_name: str,
        description: str,
        type_: str,
        is_partition_column: bool,
    ) -> None:
        self._take(
            {
                "column_name": column_name,
                "description": description,
                "type_": type_,
                "is_partition_column": is_partition_column,
            }
        )
