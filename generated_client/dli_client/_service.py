"""What the document says of the service: where it answers and how a request shows who sends it."""

from ._runtime.service import Server, ServiceFacts

SERVICE = ServiceFacts(
    auth_header="X-Auth-Token",
    auth_prefix="",
    servers=(
        Server("https://dli.{region}.otc.t-systems.com", {"region": "eu-de"}, {"region": ("eu-de", "eu-nl")}),
        Server("https://dli.{region}.sc.otc.t-systems.com", {"region": "eu-ch2"}, {"region": ("eu-ch2",)}),
    ),
    client="dli-client/1.0.0",
    short="dli",
)

server_url = SERVICE.url
