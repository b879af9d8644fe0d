from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class ImportFlinkJobRequest(_Model):
    """Body of a request: import a Flink job.

    Attributes:
        zip_file (str): Path in OBS of a ZIP file, or of a folder to import all of its files; the folder must
            hold nothing but ZIP files.
        is_cover (bool | None): Whether an imported job replaces one of the same name.

    """

    zip_file: str = ABSENT
    is_cover: bool | None = None

    _required = frozenset(("zip_file",))

    def __init__(
        self,
        zip_file: str,
        is_cover: bool | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "zip_file": zip_file,
                "is_cover": is_cover,
            }
        )
