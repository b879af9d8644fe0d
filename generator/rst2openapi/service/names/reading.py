"""An operation as its names are made from it: the merged pages, what their titles say, and what it answers."""

from __future__ import annotations

from attrs import frozen

from rst2openapi.service.merge import Merged
from rst2openapi.service.names.titles import Phrase, phrase


@frozen
class Reading:
    """An operation as its id is made from it: `group` are the words of the group that it stands in.

    `member` are those of the one member of its body, for a page that is one of several about its operation.
    """

    merged: Merged
    lists: bool
    paged: bool = False
    group: tuple[str, ...] = ()
    deprecated: bool = False
    member: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """The path template."""
        return self.merged.path.text

    @property
    def key(self) -> tuple[str, str]:
        """Path and method."""
        return self.path, self.merged.method

    @property
    def phrases(self) -> list[Phrase]:
        """What each page's title says."""
        return [phrase(draft.operation.title, draft.operation.name) for draft in self.merged.drafts]
