from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.flink_job_template_job_type import FlinkJobTemplateJobType
from ..types import UNSET, Unset


class FlinkJobTemplate(_Model):
    """The new template.

    Attributes:
        template_id (int): ID of the template.
        name (str): Name of the template.
        desc (str): Free text that tells what the template is for.
        create_time (int): Time of creation, as a UNIX timestamp in milliseconds.
        job_type (FlinkJobTemplateJobType): Type of the jobs that the template is for. The options are:

            - **flink_sql_job**: Flink SQL job
            - **flink_opensource_sql_job**: Flink OpenSource SQL job

    """

    template_id: int = ABSENT
    name: str = ABSENT
    desc: str = ABSENT
    create_time: int = ABSENT
    job_type: FlinkJobTemplateJobType = ABSENT

    def __init__(
        self,
        template_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        desc: str | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
        job_type: FlinkJobTemplateJobType | str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "template_id": template_id,
                "name": name,
                "desc": desc,
                "create_time": create_time,
                "job_type": job_type,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (("job_type", _wire.Member(FlinkJobTemplateJobType)),)
