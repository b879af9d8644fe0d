from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.flink_job_template_job_type import FlinkJobTemplateJobType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.tag import Tag


class FlinkJobTemplateCreate(_Model):
    """Body of a request: create a template.

    Attributes:
        name (str): Name of the template. The value contains at most 64 characters.
        desc (str | None): Free text that tells what the template is for. The value contains 0 to 512
            characters.
        sql_body (str | None): SQL statements of the job: at least a source, a query and a sink. The value
            contains 0 to 10000 characters.
        tags (list[Tag] | None): Tags of the template.
        job_type (FlinkJobTemplateJobType | None): Type of the jobs that the template is for. The options are:

            - **flink_sql_job**: Flink SQL job
            - **flink_opensource_sql_job**: Flink OpenSource SQL job

    """

    name: str = ABSENT
    desc: str | None = None
    sql_body: str | None = None
    tags: list[Tag] | None = None
    job_type: FlinkJobTemplateJobType | None = None

    _required = frozenset(("name",))

    def __init__(
        self,
        name: str,
        desc: str | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        job_type: FlinkJobTemplateJobType | str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "name": name,
                "desc": desc,
                "sql_body": sql_body,
                "tags": tags,
                "job_type": job_type,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.tag import Tag

        return (
            ("tags", _wire.Objects(Tag)),
            ("job_type", _wire.Member(FlinkJobTemplateJobType)),
        )
