from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.template_list_template import TemplateListTemplate


class TemplateList(_Model):
    """Templates that were found.

    Attributes:
        total_count (int): Total number of templates.
        templates (list[TemplateListTemplate]): The templates.

    """

    total_count: int = ABSENT
    templates: list[TemplateListTemplate] = ABSENT

    def __init__(
        self,
        total_count: int | None | Unset = UNSET,
        templates: Sequence[TemplateListTemplate | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "total_count": total_count,
                "templates": templates,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.template_list_template import TemplateListTemplate

        return (("templates", _wire.Objects(TemplateListTemplate)),)
