"""What holds secrets and connections is neither pickled nor copied, since the copy would hold them as well."""

from typing import Any, ClassVar


class Unpickled:
    """A base of such classes; `_instead` says what users do in place of it."""

    __slots__ = ()

    _instead: ClassVar[str] = "make one where it is used, or with_options() of this one"

    def __reduce__(self) -> tuple[Any, ...]:
        """Refused.

        Raises:
            TypeError: Always.

        """
        kind = type(self).__name__
        raise TypeError(
            f"{kind} is neither pickled nor copied, since it holds secrets and connections: {self._instead}"
        )
