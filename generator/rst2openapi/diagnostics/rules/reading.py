"""Rules R0xx: finding, decoding and parsing pages."""

from __future__ import annotations

from rst2openapi.diagnostics.model import Rule, Severity

UNREADABLE_FILE = Rule(
    "R001",
    "unreadable-file",
    Severity.ERROR,
    "the file cannot be read: {reason}",
    "the page is left out",
    explain="The operating system refused to hand over the file. Check that it exists and its permissions.",
)

INVALID_UTF8 = Rule(
    "R002",
    "invalid-utf8",
    Severity.WARNING,
    "{count} byte(s) of the file are not UTF-8, the first is {byte}",
    "replaced them by U+FFFD",
    explain=(
        "Pages are UTF-8 text. Bytes of another encoding cannot be read; save the file as UTF-8. The line is that "
        "of the first such byte."
    ),
    example="A name\\xe9 in Latin-1",
)

CONTROL_CHARACTER = Rule(
    "R003",
    "control-character",
    Severity.WARNING,
    "{count} control character(s) in the text, the first is {character}",
    "replaced them by spaces",
    explain=(
        "Control characters have no place in a page: some of them would end a line, others mark escapes inside the "
        "parser. Remove them. The line is that of the first one."
    ),
    example="A lamp\\x08that blinks",
)

MARKUP_WARNING = Rule(
    "R004",
    "markup-warning",
    Severity.WARNING,
    "reStructuredText: {message}",
    "read the text as it stands",
    explain="The parser of reStructuredText finds the markup doubtful. Correct the markup at that line.",
    example="A **bold text that never ends.",
)

MARKUP_ERROR = Rule(
    "R005",
    "markup-error",
    Severity.ERROR,
    "reStructuredText: {message}",
    "took what it holds for plain text",
    explain=(
        "The parser of reStructuredText could not make sense of a block, such as a table whose border does not "
        "meet its rows. The rows of such a table are missing from the document until the markup is corrected."
    ),
    example="===  ===\nA    B\n===  ===\n1 2 3 4 5 6\n===  ===",
)

PARSER_FAILED = Rule(
    "R006",
    "parser-failed",
    Severity.ERROR,
    "the page cannot be parsed: {reason}",
    "the page is left out",
    explain="The page is nested too deep for the parser, or meets a fault of it. Simplify its markup.",
    example="- - - - - - and so on, some hundred times",
)

UNKNOWN_ROLE = Rule(
    "R007",
    "unknown-role",
    Severity.WARNING,
    'nobody knows the role "{role}"',
    "kept its text",
    explain="A role such as :name:`text` is neither one of reStructuredText nor of Sphinx. Correct its name.",
    example=":colour:`red`",
)

UNKNOWN_DIRECTIVE = Rule(
    "R008",
    "unknown-directive",
    Severity.WARNING,
    'nobody knows the directive "{directive}"',
    "kept its content as text",
    explain="A directive such as .. name:: is neither one of reStructuredText nor of Sphinx. Correct its name.",
    example=".. tabel:: **Table 1** Response parameters",
)

REFUSED_DIRECTIVE = Rule(
    "R009",
    "refused-directive",
    Severity.WARNING,
    'the directive "{directive}" is refused',
    "opened no file and ran nothing; text inside of it counts as a block of code",
    explain=(
        "Directives that pull in other files, pass raw markup through or print the date are not obeyed: the "
        "document must depend on the pages alone. Write the text into the page."
    ),
    example=".. include:: common.txt",
)

LOST_DIRECTIVE = Rule(
    "R010",
    "comment-like-directive",
    Severity.WARNING,
    'a comment begins with "{directive}:", as if it were a directive',
    "took it for a comment",
    explain="A directive has two colons. With one it is a comment, which readers never see. Add the colon.",
    example=".. note: A group keeps its name.",
)

EMPTY_CODE_BLOCK = Rule(
    "R011",
    "empty-code-block",
    Severity.NOTE,
    "the code block is empty",
    "went on after it",
    explain="A code block without code shows nothing. Write the example or remove the block.",
    example=".. code-block:: json",
)

PADDED_BY_CHARACTERS = Rule(
    "R012",
    "padded-by-characters",
    Severity.NOTE,
    "{count} line(s) of tables fit their borders only if wide and combining characters count as one column each",
    "read them so",
    explain=(
        "In reStructuredText a wide character fills two columns and a combining one none. Pad the cells by what is "
        "seen, not by the number of characters. The line is that of the first such one."
    ),
    example="| \u540d\u79f0   |",
)

UNDEFINED_SUBSTITUTION = Rule(
    "R013",
    "undefined-substitution",
    Severity.NOTE,
    "nothing defines |{name}|",
    "kept it as text",
    explain="Words between two bars stand for a text that the page defines elsewhere. Put a backslash before the bars "
    "if they are meant as such.",
    example="Either a|b or |c| will do.",
)

BEYOND_LIMITS = Rule(
    "R014",
    "beyond-limits",
    Severity.ERROR,
    "the page is beyond what is read: {reason}",
    "the page is left out",
    explain="A page may be several times as large and as deep as any that is published, and no more: the time and the "
    "memory that a page costs are bounded. README.md tells the limits. Divide the page, or simplify its markup.",
    example=".. |a| replace:: |b| |b|, .. |b| replace:: |c| |c|, and so on, thirty times",
)
