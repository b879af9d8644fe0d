from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model as _Model


class SubJobKilledTasksSummary(_Model):
    """Why tasks were killed, and how many for each reason: **killedTasksSummary** of Spark."""

    def __init__(
        self,
    ) -> None:
        """Nothing is documented of it: see `additional_properties`."""

    if TYPE_CHECKING:

        @property
        def additional_properties(self) -> dict[str, int]: ...

        @additional_properties.setter
        def additional_properties(self, values: dict[str, int]) -> None: ...
