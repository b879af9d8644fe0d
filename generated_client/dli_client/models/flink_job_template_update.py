from __future__ import annotations

from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class FlinkJobTemplateUpdate(_Model):
    """Body of a request: update a template.

    Attributes:
        name (str | None): Name of the template. The value contains 0 to 64 characters.
        desc (str | None): Free text that tells what the template is for. The value contains 0 to 512
            characters.
        sql_body (str | None): SQL statements of the job: at least a source, a query and a sink. The value
            contains 0 to 10000 characters.

    """

    name: str | None = None
    desc: str | None = None
    sql_body: str | None = None

    def __init__(
        self,
        name: str | None | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "name": name,
                "desc": desc,
                "sql_body": sql_body,
            }
        )
