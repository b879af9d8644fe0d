from __future__ import annotations

from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class ElasticResourcePoolUpdate(_Model):
    """Body of a request: modify elastic resource pool information.

    Attributes:
        description (str | None): Free text that tells what the pool is for. The value contains at most 256
            characters.
        max_cu (int | None): Most compute units (CUs) that the pool may have from now on.
        min_cu (int | None): Fewest compute units (CUs) that the pool may have from now on.

    """

    description: str | None = None
    max_cu: int | None = None
    min_cu: int | None = None

    def __init__(
        self,
        description: str | None | Unset = UNSET,
        max_cu: int | None | Unset = UNSET,
        min_cu: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "description": description,
                "max_cu": max_cu,
                "min_cu": min_cu,
            }
        )
