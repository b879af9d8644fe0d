from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class TableCreateColumn(_Model):
    """Columns of the table.

    Attributes:
        column_name (str): Name of the column.
        type_ (str): Data type of the column.
        description (str | None): Free text that tells what the column holds.
        is_partition_column (bool | None): Whether the table is partitioned by this column. At least one column
            must not be such a column. The default value is **false**. Default: false.

    """

    column_name: str = ABSENT
    type_: str = ABSENT
    description: str | None = None
    is_partition_column: bool | None = None

    _renamed = {
        "type": "type_",
    }
    _required = frozenset(
        (
            "column_name",
            "type_",
        )
    )

    def __init__(
        self,
        column_name: str,
        type_: str,
        description: str | None | Unset = UNSET,
        is_partition_column: bool | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "column_name": column_name,
                "type_": type_,
                "description": description,
                "is_partition_column": is_partition_column,
            }
        )
