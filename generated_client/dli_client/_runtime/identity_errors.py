"""What goes wrong before a request of the user: settings that do not do, and an identity service that gives nothing."""

from typing import ClassVar, Self

from .errors import ClientError, ResponseError


class CredentialsError(ClientError, ValueError):
    """Settings are missing or contradict each other; the message says which, and where they were looked for."""


class EndpointError(CredentialsError):
    """Nobody says where a service is, or what says so is not to be trusted; the message says what was tried."""


class IdentityError(ResponseError):
    """The identity service gave no token; its answer is described as that of any other service."""

    def again(self) -> Self:
        """The same error for another caller, so that each has a traceback of its own."""
        return type(self)(self.response)

    _lacking: ClassVar[str] = "gave no token"

    def _what(self) -> str:
        return f"the identity service {self._lacking}: {super()._what()}"


class ProjectError(IdentityError):
    """The identity service was asked for the id of a project, and its answer holds none."""

    _lacking = "told no project"
