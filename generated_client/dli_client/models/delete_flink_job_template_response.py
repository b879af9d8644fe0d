from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.delete_flink_job_template import DeleteFlinkJobTemplate


class DeleteFlinkJobTemplateResponse(_Model):
    """Answer to a request: delete a template.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        template (DeleteFlinkJobTemplate): The template that is deleted.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    template: DeleteFlinkJobTemplate = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        template: DeleteFlinkJobTemplate | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "template": template,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.delete_flink_job_template import DeleteFlinkJobTemplate

        return (("template", _wire.Object(DeleteFlinkJobTemplate)),)
