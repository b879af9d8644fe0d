"""Lists that come page by page, item by item: `for queue in client.queues.iter_queues(): ...`.

Nothing is asked for before it is needed. A list ends where the service says so (it names no next marker, its total
is reached), or with an empty page; where a page is shorter than asked for, the service may just give no more at
once. What goes on for ever raises `RepeatedPage`, what is no list `NoList`.
"""

from ._runtime.paging import (
    AsyncPaged,
    EndlessList,
    NoList,
    Paged,
    Pages,
    PagingError,
    RepeatedPage,
)

__all__ = [
    "AsyncPaged",
    "EndlessList",
    "NoList",
    "Paged",
    "Pages",
    "PagingError",
    "RepeatedPage",
]
