"""What the parts of a client tell each other about a request, as its extensions; those of all clients read them."""

from .transport import httpx

RETRIES = "rst2openapi.retries"
"""The `Retries` of the client that sends it."""

PROJECT = "rst2openapi.project"
"""The id of the project that the call names."""

LOGIN = "rst2openapi.login"
"""There where it is sent to the identity service for another request; it changes nothing.

Its value has a method `at`, which is told where the request goes, redirections included.
"""


def stay_home(request: httpx.Request) -> None:
    """Refuse a redirection that leads a request for a token to another origin."""
    login = request.extensions.get(LOGIN)
    if login is not None:
        login.at(request.url)
