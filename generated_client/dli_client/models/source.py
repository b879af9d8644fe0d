from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class Source(_Model):
    """Streams that the job reads.

    Attributes:
        name (str): Name of the stream.
        records (int): Total number of records.
        corrupted_records (int): Number of records that cannot be used.

    """

    name: str = ABSENT
    records: int = ABSENT
    corrupted_records: int = ABSENT

    def __init__(
        self,
        name: str | None | Unset = UNSET,
        records: int | None | Unset = UNSET,
        corrupted_records: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "name": name,
                "records": records,
                "corrupted_records": corrupted_records,
            }
        )
