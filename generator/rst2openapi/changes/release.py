"""What a release owes its users: a version that says what changed (semver.org), and an entry in the changelog.

From 1.2.0 on a breaking change asks for 2.0.0, an additive one for 1.3.0, an editorial one for 1.2.1; before 1.0.0 a
breaking change asks for the next minor version, everything else for the next patch. A client has the version of its
document, so that one entry serves both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from rst2openapi.changes.rating import Rating

HEADINGS: Mapping[Rating, str] = {
    Rating.BREAKING: "Breaking",
    Rating.ADDITIVE: "Added",
    Rating.EDITORIAL: "Editorial",
}
"""What an entry of the changelog calls the changes of each rating."""

Version = tuple[int, int, int]

_VERSION = re.compile(r"(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:[-+][0-9A-Za-z.+-]*)?")


def parsed(text: str) -> Version | None:
    """The three numbers of a version, None where it has none."""
    match = _VERSION.fullmatch(text)
    return (int(match[1]), int(match[2]), int(match[3])) if match else None


def asked(before: Version, rating: Rating) -> Version:
    """The least version that says of changes since `before` what they are."""
    major, minor, patch = before
    if rating is Rating.NOTHING:
        return before
    if rating is Rating.BREAKING:
        return (major + 1, 0, 0) if major else (0, minor + 1, 0)
    return (major, minor + 1, 0) if major and rating is Rating.ADDITIVE else (major, minor, patch + 1)


def owed(old: str, new: str, rating: Rating, changelog: str) -> Iterator[str]:
    """What is missing, in sentences: the version of the document, its section in the changelog, the headings there."""
    before, now = parsed(old), parsed(new)
    if before is None or now is None:
        yield f"the version {new if before else old} is not of three numbers (1.0.0)"
        return
    if rating is Rating.NOTHING:
        return
    least = asked(before, rating)
    if now < least:
        yield f"after {old}, {rating.word} changes ask for version {_text(least)} or later, and it is {new}"
    wanted = new if now >= least else _text(least)
    section = _section(changelog, wanted)
    if section is None:
        yield f"the changelog has no section ## {wanted}"
    elif HEADINGS[rating] not in section:
        yield f"the section ## {wanted} of the changelog has no entry below ### {HEADINGS[rating]}"


def has_section(changelog: str, version: str) -> bool:
    """Whether a changelog says anything of a version."""
    return bool(_section(changelog, version))


def _text(version: Version) -> str:
    return ".".join(map(str, version))


def _section(changelog: str, version: str) -> Sequence[str] | None:
    """The headings with something below them in the section of a version; None where there is no section."""
    found: list[str] | None = None
    heading = ""
    for line in changelog.splitlines():
        if line.startswith("## ") and line[3:].strip():
            if found is not None:
                break
            found = [] if line[3:].split(maxsplit=1)[0].strip("[]") == version else None
        elif line.startswith("### "):
            heading = line[4:].strip()
        elif found is not None and line.strip() and heading:
            found.append(heading)
    return found
