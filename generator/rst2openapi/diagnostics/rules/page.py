"""Rules P1xx: what stands on a page."""

from __future__ import annotations

from rst2openapi.diagnostics.model import Rule, Severity

NO_TITLE = Rule(
    "P101",
    "no-title",
    Severity.WARNING,
    "the page has no title",
    'called it "{name}"',
    explain="A page opens with an underlined title; it becomes the summary of the operation. Add one.",
    example="A page that begins with the section Function.",
)

SEVERAL_TITLES = Rule(
    "P102",
    "several-titles",
    Severity.WARNING,
    'the page has another title, "{title}"',
    "read it as a section",
    explain=(
        "One title stands at the top of a page; sections are underlined with another character. "
        "Underline this one as the sections are."
    ),
    example="Creating a Queue\n================\n\nDeleting a Queue\n================",
)

UNKNOWN_HEADING = Rule(
    "P103",
    "unknown-heading",
    Severity.WARNING,
    'nobody knows what a section "{title}" holds',
    "kept the section as text only",
    explain=(
        "The titles of an API page tell which table is the request and which the response. Use one of the known "
        "titles, such as URI, Request Parameters, Response Parameters, Example Request, Status Codes."
    ),
    example="Curiosities\n-----------",
)

MISSPELT_HEADER = Rule(
    "P104",
    "misspelt-header",
    Severity.WARNING,
    'the column header "{title}" looks misspelt',
    'read it as "{column}"',
    explain="The header is close to a known one, or is a type where the Type column should be. Correct it.",
    example="=========  =========  ======  ===========\nParameter  Mandatory  String  Description",
)

UNKNOWN_HEADER = Rule(
    "P105",
    "unknown-header",
    Severity.NOTE,
    'nobody knows what a column "{title}" holds',
    "kept the column as text",
    explain="The known columns are name, mandatory, type, location, description, default value and constraints.",
    example="=========  ======  ====\nParameter  Type    CRUD",
)

NO_HEADER_ROW = Rule(
    "P106",
    "no-header-row",
    Severity.WARNING,
    "the table has no header row",
    "{instead}",
    explain="Without a header row nobody knows what the columns hold. Part the first row with = signs. A first row of "
    "nothing but known headers is taken for one; any other table without a header row is text.",
    example="====  ======  =====\nname  String  Name.\nsize  Long    Size.\n====  ======  =====",
)

MERGED_CELLS = Rule(
    "P107",
    "merged-cells",
    Severity.NOTE,
    "a cell spans {across} column(s) and {down} row(s)",
    "gave its text to each of the rows, in its first column",
    explain="Merged cells leave open which parameter they belong to. Write the text into each row.",
    example="+------+--------+\n| name | String |\n+------+        |\n| kind |        |\n+------+--------+",
)

RAGGED_ROW = Rule(
    "P108",
    "ragged-row",
    Severity.WARNING,
    "the row has {found} cells where the table has {expected} columns",
    "{instead}",
    explain="A row is shorter or longer than its table. Give each row as many cells as there are columns. A short row "
    "gets empty cells, a long one loses those beyond the last column.",
    example="A row of four cells in a table of three columns.",
)

NESTED_TABLE = Rule(
    "P109",
    "nested-table",
    Severity.WARNING,
    "a table stands inside a table cell",
    "kept it as a list, one item a row",
    explain="A table in a cell is read as text. Give it a place of its own and link to it.",
    example="A table of values inside the Description cell of a row.",
)

UNREADABLE_PAGE = Rule(
    "P110",
    "unreadable-page",
    Severity.ERROR,
    "the page is nested too deep",
    "kept its title only",
    explain="Lists within lists go so deep that the page cannot be walked. Simplify it.",
    example="- - - - - - and so on, some hundred times",
)

EMPTY_TABLE = Rule(
    "P111",
    "empty-table",
    Severity.NOTE,
    "the table has no rows",
    "went on after it",
    explain="A table of which only the header is there documents nothing. Fill or remove it.",
    example="=========  ====  ===========\nParameter  Type  Description\n=========  ====  ===========",
)

BAD_SUPPRESSION = Rule(
    "P112",
    "bad-suppression",
    Severity.WARNING,
    "the comment takes no finding: {why}",
    "went on as if it were not there",
    explain="A comment `.. rst2openapi: ignore O253 why it may stay` takes findings of the block that follows, in a "
    "cell those of its row, and `ignore-file` those of the whole page. It names them by codes or names, parted by "
    "commas, and says why.",
    example=".. rst2openapi: ignore O253",
)
