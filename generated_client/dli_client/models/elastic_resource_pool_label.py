from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model as _Model


class ElasticResourcePoolLabel(_Model):
    """Edition of the pool, such as **spec** set to **basic**."""

    def __init__(
        self,
    ) -> None:
        """Nothing is documented of it: see `additional_properties`."""

    if TYPE_CHECKING:

        @property
        def additional_properties(self) -> dict[str, str]: ...

        @additional_properties.setter
        def additional_properties(self, values: dict[str, str]) -> None: ...
