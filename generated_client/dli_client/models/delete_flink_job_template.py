from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class DeleteFlinkJobTemplate(_Model):
    """The template that is deleted.

    Attributes:
        template_id (int): ID of the template.

    """

    template_id: int = ABSENT

    def __init__(
        self,
        template_id: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "template_id": template_id,
            }
        )
