"""The variants of an operation as `x-variants`: for each page an Operation Object of what it says alone.

`runServerAction` gets `[{operationId: startServer, summary: Start a server, tags: [Servers], requestBody: …,
responses: {'202': …}, x-fixed: {/os-start: {}}}, …]`. Parameters stand there only where the page has not all of the
operation's; examples and failures stand with the operation alone.
"""

from __future__ import annotations

from collections.abc import Callable

from rst2openapi.openapi.source_map import Json, Recorder, Spot, pointer_of
from rst2openapi.service.model import Endpoint

Emit = Callable[[Endpoint, Spot], Json]
"""Makes the Operation Object of an endpoint."""


def variants(endpoint: Endpoint, operation: Json, emit: Emit) -> Json:
    """The extension of an operation, where several pages describe it.

    What there is to say of its pieces is said of the operation: this is the same once more.
    """
    found = [_variant(one, operation, emit(one, Spot(Recorder()))) for one in endpoint.variants]
    return {"x-variants": found} if found else {}


def _variant(one: Endpoint, operation: Json, told: Json) -> Json:
    if "parameters" in operation:
        told = {"parameters": [], **told}
    shared = {key for key in ("parameters", "security") if told.get(key) == operation.get(key)}
    fixed = {"x-fixed": {pointer_of(place): value for place, value in one.fixed}} if one.fixed else {}
    return {key: value for key, value in told.items() if key not in shared} | fixed
