"""What functions of this client raise on their own account; faults of the connection are the HTTP library's."""

__all__ = ["ClientError", "UnexpectedStatus", "UnreadableBody"]


class ClientError(Exception):
    """The root of this client's errors. `status_code` and `content` are those of the response."""

    def __init__(self, message: str, status_code: int, content: bytes) -> None:
        """`message` says what is wrong; the body is kept on the error and out of its text."""
        super().__init__(message)
        self.status_code = status_code
        self.content = content


class UnexpectedStatus(ClientError):  # noqa: N818 -- the name that users of generated clients know
    """The service answered a status that its document does not name."""

    def __init__(self, status_code: int, content: bytes) -> None:
        """The undocumented status and the body that came with it."""
        super().__init__(f"the service answered the undocumented status {status_code}", status_code, content)


class UnreadableBody(ClientError):  # noqa: N818 -- in the same style
    """The body is not the JSON that the document announces: cut short, or a page of a gateway."""

    def __init__(self, status_code: int, content: bytes) -> None:
        """The status and the body that is not JSON."""
        super().__init__(f"the body of the answer with status {status_code} is not JSON", status_code, content)
