from __future__ import annotations

from .._runtime.model import Model as _Model


class ImportSqlJobTableRequestPartitionSpec(_Model):
    """Partition to fill, as column and value. Columns of partitions that are not named here must be in the data;
    without any, rows go to the partitions that they name.

    """

    def __init__(
        self,
    ) -> None:
        """Nothing is documented of it: see `additional_properties`."""
