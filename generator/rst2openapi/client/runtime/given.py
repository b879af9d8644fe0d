r"""What users give as text: blanks and line breaks around it are taken off, what no request can carry is refused.

`text("token", "abc\n")` is `abc`, as for a token that was read from a file. No message holds a value.
"""

from typing import Any

from .identity_errors import CredentialsError

__all__ = ["optional", "required", "text", "token"]


def text(name: str, value: Any) -> str:
    """Text of one line, such as a token or the name of a user, without the blanks around it.

    Raises:
        CredentialsError: It is empty, no text, or has a line break or another control character inside.

    """
    if not isinstance(value, str):
        raise CredentialsError(f"{name} must be text, not {type(value).__name__}")
    stripped = value.strip()
    if not stripped:
        raise CredentialsError(f"{name} must not be empty")
    if not stripped.isprintable():
        raise CredentialsError(f"{name} must be one line: there is a line break or a control character inside")
    return stripped


def optional(name: str, value: Any) -> str | None:
    """As `text`; None where nothing is given."""
    return None if value is None or value == "" else text(name, value)


def token(value: str | None) -> str | None:
    """A token as `text`, or as empty as it is given."""
    return value if value is None or value == "" else text("token", value)


def required(owner: str, **values: Any) -> None:
    """Refuse settings that are empty; their values are not shown.

    Raises:
        CredentialsError: Names what is empty.

    """
    missing = [name for name, value in values.items() if not value]
    if missing:
        raise CredentialsError(f"{owner} needs {' and '.join(missing)}, which must not be empty")
