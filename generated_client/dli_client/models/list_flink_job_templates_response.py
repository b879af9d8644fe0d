from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.template_list import TemplateList


class ListFlinkJobTemplatesResponse(_Model):
    """Answer to a request: list templates.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        template_list (TemplateList): Templates that were found.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    template_list: TemplateList = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        template_list: TemplateList | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "template_list": template_list,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.template_list import TemplateList

        return (("template_list", _wire.Object(TemplateList)),)
