"""Rules I6xx: the run itself - its sources, and the account of what became of every row."""

from __future__ import annotations

from rst2openapi.diagnostics.model import Rule, Severity

ROW_LOST = Rule(
    "I601",
    "row-lost",
    Severity.ERROR,
    "the row is neither in the document nor in any other finding",
    "the document lacks it",
    explain=(
        "Every row of a parameter table must end up in the document, or in a finding that says why not. This row"
        " did neither: a fault of the compiler, worth a report with the page."
    ),
    example="(no page should be able to cause this)",
)

INTERNAL_ERROR = Rule(
    "I602",
    "internal-error",
    Severity.ERROR,
    "the compiler failed on this page: {reason}",
    "the page is left out",
    explain="This is a fault of the compiler, whatever stands on the page; a report with the page is welcome.",
    example="(no page should be able to cause this)",
)

SOURCE_TWICE = Rule(
    "I603",
    "source-twice",
    Severity.NOTE,
    "the page was named by two sources",
    "it is compiled once",
    explain="A page was given by itself and again through its folder, or two of the given folders overlap.",
    example="rst2openapi check docs docs/dli",
)

UNUSED_TABLE = Rule(
    "I608",
    "unused-table",
    Severity.NOTE,
    "nothing in the document comes from {count} of the table's rows: {caption}",
    "left them to the reader of the page",
    explain=(
        "A page without operation may hold structures that other pages link to. Nothing links to this table, or only a"
        " part of it is used: a list of statuses for all calls, a structure whose link is missing."
    ),
    example="A page Common Parameters with a table `tags` that no page links to.",
)

NO_OPERATION = Rule(
    "I604",
    "no-operation",
    Severity.ERROR,
    "no page states an operation; pages read: {pages}",
    "the document has no paths",
    explain=(
        "A page describes an operation in a section titled URI, by a line such as `GET /v1/{project_id}/things`. Check"
        " that the sources lead to the pages of an API reference."
    ),
    example="rst2openapi build docs/user_guide -o guide.yaml",
)

UNREADABLE_FOLDER = Rule(
    "I605",
    "unreadable-folder",
    Severity.ERROR,
    "the folder cannot be read: {reason}",
    "its pages are left out",
    explain="The operating system refused to list the folder. Check its permissions.",
    example="chmod 000 docs/internal",
)

LINK_NOT_FOLLOWED = Rule(
    "I606",
    "link-not-followed",
    Severity.WARNING,
    "it is a link to {target}",
    "did not follow it",
    explain="Pages are read from the given folders alone, so that no page decides what else of the disk is read. Name "
    "the folder or the page that the link leads to as a source of its own.",
    example="ln -s /somewhere/else docs/pages",
)

NO_REGULAR_FILE = Rule(
    "I607",
    "no-regular-file",
    Severity.WARNING,
    "it is named like a page, but is no regular file",
    "left it out",
    explain="A pipe or a device may never come to an end, and a folder is no page.",
    example="mkfifo docs/queue.rst",
)

UNUSED_SUPPRESSION = Rule(
    "I609",
    "unused-suppression",
    Severity.WARNING,
    "the comment takes a finding {code} {slug}, but there is none where it applies",
    "went on without it",
    explain=(
        "A comment `rst2openapi: ignore` takes findings of the block that follows, in a cell those of its row, and"
        " `ignore-file` those of the page. What it was written for is gone: remove it. Pages that are compiled alone"
        " may lack findings that they have among the other pages of their service."
    ),
    example=".. rst2openapi: ignore O201 the type is spelt well by now",
)

BASELINE_OUTDATED = Rule(
    "I610",
    "baseline-outdated",
    Severity.WARNING,
    "of {known} known finding(s) {code} of {file}, {gone} are gone",
    "went on without them",
    explain=(
        "The baseline lists findings that were there when it was written, so that only new ones count. Some have been"
        " mended since: write it anew with --write-baseline, so that they cannot come back unseen."
    ),
    example="rst2openapi check docs --baseline findings.json",
)

UNUSED_STRUCTURE = Rule(
    "I611",
    "unused-structure",
    Severity.NOTE,
    "no operation uses the structure {caption}",
    "kept it under x-structures",
    explain=(
        "A page without operation describes an object, and no row of a request or an answer leads to its table: the"
        " type of a field that is free for the user, or a structure whose link is missing. Link to the table from the"
        " row whose members it lists, if there is one."
    ),
    example="A page Objects with a table `lamp` that no page links to.",
)
