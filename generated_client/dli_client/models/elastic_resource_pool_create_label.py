from __future__ import annotations

from .._runtime.model import Model as _Model


class ElasticResourcePoolCreateLabel(_Model):
    """Edition of the pool. Set it to **{"spec":"basic"}** for the basic one; without it, the pool is of the standard
    edition.

    """

    def __init__(
        self,
    ) -> None:
        """Nothing is documented of it: see `additional_properties`."""
