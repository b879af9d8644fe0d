from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.spark_job_create_resource import SparkJobCreateResource


class Group(_Model):
    """Package groups.

    Attributes:
        name (str | None): Name of the group.
        resources (list[SparkJobCreateResource] | None): Packages of the group.

    """

    name: str | None = None
    resources: list[SparkJobCreateResource] | None = None

    def __init__(
        self,
        name: str | None | Unset = UNSET,
        resources: Sequence[SparkJobCreateResource | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "name": name,
                "resources": resources,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.spark_job_create_resource import SparkJobCreateResource

        return (("resources", _wire.Objects(SparkJobCreateResource)),)
