"""What the document says of the service: where it answers and how a request shows who sends it."""

from ._runtime.service import ServiceFacts

SERVICE = ServiceFacts(
    auth_header="X-Auth-Token",
    auth_prefix="",
    server="https://dli.{region}.otc.t-systems.com",
    defaults={"region": "eu-de"},
    choices={"region": ("eu-de", "eu-nl")},
    client="dli-client/1.0.0",
)

server_url = SERVICE.url
