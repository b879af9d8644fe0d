from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class CreateElasticResourcePoolResponse(_Model):
    """Answer to a request: create an elastic resource pool.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system.
        elastic_resource_pool_name (str): Name of the new pool, in small letters.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    elastic_resource_pool_name: str = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        elastic_resource_pool_name: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "elastic_resource_pool_name": elastic_resource_pool_name,
            }
        )
