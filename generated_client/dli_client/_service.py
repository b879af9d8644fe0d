"""What the document says of the service: where it answers and how a request shows who sends it."""

from collections.abc import Mapping

AUTH_HEADER = "X-Auth-Token"
AUTH_PREFIX = ""
SERVER = "https://dli.{region}.otc.t-systems.com"
SERVER_DEFAULTS: Mapping[str, str] = {"region": "eu-de"}
SERVER_CHOICES: Mapping[str, tuple[str, ...]] = {"region": ("eu-de", "eu-nl")}
