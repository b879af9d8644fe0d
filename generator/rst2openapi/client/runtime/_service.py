"""What the document says of the service: where it answers and how a request shows who sends it."""

from collections.abc import Mapping

AUTH_HEADER = "Authorization"
AUTH_PREFIX = "Bearer"
SERVER = "https://{region}.example.com"
SERVER_DEFAULTS: Mapping[str, str] = {"region": "eu-de"}
SERVER_CHOICES: Mapping[str, tuple[str, ...]] = {"region": ("eu-de",)}
