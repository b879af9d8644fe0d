"""Lists that come page by page, item by item: `for queue in client.queues.iter_queues(): ...`.

Nothing is asked for before it is needed. A list ends where the service says so (its total is reached, it names
no next marker), with an empty page, or with one that is shorter than those before. A service that gives the same
page twice raises `RepeatedPage` instead of going on for ever.
"""

from ._runtime.paging import (
    AsyncPaged,
    Paged,
    Pages,
    RepeatedPage,
)

__all__ = [
    "AsyncPaged",
    "Paged",
    "Pages",
    "RepeatedPage",
]
