"""Titles and notes -> whether an operation is deprecated, and the title without that remark.

"Uploading a Package Group (Deprecated)" is; so is a page whose function says "This API has been deprecated". A sentence
that is about something else ("deprecated for version 1.15", "deleted listeners are discarded") does not count.
"""

from __future__ import annotations

import re

from rst2openapi.page.model import Page, SectionKind, Table
from rst2openapi.prose import plain

_WORDS = r"deprecated|discarded|obsolete|abandoned|out of date|unavailable soon|to be discarded|no longer maintained"
_SUFFIX = re.compile(rf"\s*[,(]\s*(?:this api is |to be )?(?:{_WORDS})\s*\)?\s*(?P<close>\)?)\s*$", re.IGNORECASE)
_INSIDE = re.compile(rf"\((?P<kept>[^()]*?),\s*(?:{_WORDS})\)", re.IGNORECASE)
_SENTENCE = re.compile(
    r"\b(?:this|the)(?: \w+)? (?:api|interface)(?: \w+)? (?:is|has been|was|will be|is to be)(?: now| already)? "
    r"(?:deprecated|discarded|obsolete|abandoned|out of date|brought offline|going offline|taken offline"
    r"|not recommended)"
    r"(?!\s+(?:for|in|since|by|when|if|on)\b)",
    re.IGNORECASE,
)
_KINDS = (SectionKind.FUNCTION, SectionKind.CONSTRAINTS, SectionKind.CALLING, SectionKind.URI)


def is_deprecated(page: Page) -> bool:
    """Whether the page's title or its introduction says that the operation is deprecated."""
    if bare_title(page.title) != page.title:
        return True
    sections = (plain(section.prose) for section in page.of(*_KINDS))
    lead = (plain((part.content,)) for part in page.lead if not isinstance(part.content, Table))
    return any(_SENTENCE.search(text) for text in (*lead, *sections))


def bare_title(title: str) -> str:
    """The title without "(Deprecated)" and the like."""
    return _SUFFIX.sub("", _INSIDE.sub(r"(\g<kept>)", title)).strip()
