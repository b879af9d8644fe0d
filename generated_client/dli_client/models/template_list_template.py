from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.flink_job_template_job_type import FlinkJobTemplateJobType
from ..types import UNSET, Unset


class TemplateListTemplate(_Model):
    """The templates.

    Attributes:
        template_id (int): ID of the template.
        name (str): Name of the template.
        desc (str): Free text that tells what the template is for.
        create_time (int): Time of creation, as a UNIX timestamp in milliseconds.
        update_time (int): Time of the last change, as a UNIX timestamp in milliseconds.
        sql_body (str): SQL statements of the job: at least a source, a query and a sink.
        job_type (FlinkJobTemplateJobType | None): Type of the jobs that the template is for. The options are:

            - **flink_sql_job**: Flink SQL job
            - **flink_opensource_sql_job**: Flink OpenSource SQL job

    """

    template_id: int = ABSENT
    name: str = ABSENT
    desc: str = ABSENT
    create_time: int = ABSENT
    update_time: int = ABSENT
    sql_body: str = ABSENT
    job_type: FlinkJobTemplateJobType | None = None

    def __init__(
        self,
        template_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
        update_time: int | None | Unset = UNSET,
        sql_body: str | None | Unset = UNSET,
        job_type: FlinkJobTemplateJobType | str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "template_id": template_id,
                "name": name,
                "desc": desc,
                "create_time": create_time,
                "update_time": update_time,
                "sql_body": sql_body,
                "job_type": job_type,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (("job_type", _wire.Member(FlinkJobTemplateJobType)),)
