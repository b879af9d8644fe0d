from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class ExportFlinkJobRequest(_Model):
    """Body of a request: export a Flink job.

    Attributes:
        obs_dir (str): Folder in OBS that receives the file.
        is_selected (bool): Whether to export only the jobs in **job_selected** rather than all.
        job_selected (list[int] | None): IDs of the jobs to export. Needed if **is_selected** is **true**.

    """

    obs_dir: str = ABSENT
    is_selected: bool = ABSENT
    job_selected: list[int] | None = None

    _required = frozenset(
        (
            "obs_dir",
            "is_selected",
        )
    )

    def __init__(
        self,
        obs_dir: str,
        is_selected: bool,
        job_selected: list[int] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "obs_dir": obs_dir,
                "is_selected": is_selected,
                "job_selected": job_selected,
            }
        )
