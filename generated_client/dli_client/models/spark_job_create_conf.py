from __future__ import annotations

from .._runtime.model import Model as _Model


class SparkJobCreateConf(_Model):
    """Settings of Spark, by name."""

    def __init__(
        self,
    ) -> None:
        """Nothing is documented of it: see `additional_properties`."""
