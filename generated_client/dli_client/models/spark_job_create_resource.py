from __future__ import annotations

from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class SparkJobCreateResource(_Model):
    """Uploaded packages by name and type.

    Attributes:
        name (str | None): Name of the package, or a path in OBS.
        type_ (str | None): Type of the package.

    """

    name: str | None = None
    type_: str | None = None

    _renamed = {
        "type": "type_",
    }

    def __init__(
        self,
        name: str | None | Unset = UNSET,
        type_: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "name": name,
                "type_": type_,
            }
        )
