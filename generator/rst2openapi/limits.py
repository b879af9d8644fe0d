"""How much of anything is read: pages and documents are untrusted, and none may cost more than 10 s and 500 MB.

Each limit is several times what the largest published page has, and what goes beyond one is a finding with its place.
Here they stand together; docs/diagnostics.md names them.
"""

from __future__ import annotations

# --- pages, before and while they are parsed -----------------------------------------------------------------

LARGEST_PAGE = 8_000_000
"""Bytes of a page; the largest that is published has 3.9 million, most of them blanks in tables."""

LONGEST_LINE = 10_000
"""Characters of a line, and of a paragraph; published ones have up to 2,300 and 1,500."""

MOST_COLUMNS = 100
"""Columns of a table; published ones have up to 25."""

MOST_STEPS = 50_000
"""What the parser may do for a page: a step for each line, each time it is read (lists in lists are read again), for
each text, and for what the length of both costs; published pages take up to 21,000."""

LONG_WORD, WORDS_STEP, LETTERS_STEP, COPIES_STEP, FAULT_STEPS, NAMES_STEP = 100, 4_000, 200, 1_500, 10, 100
"""The steps that lengths cost: the square of a word's length, if that is long, by 4,000, a step for 200 letters, and
one for 1,500 lines that the parser copies, and one for 100 names that targets hand on to the next of their row; each
fault of markup costs ten."""

MOST_ROWS = 4_000
"""Rows of all tables of a page; published ones have up to 1,562."""

MOST_LEVELS = 60
"""Levels of what stands within something else on a page; published ones have up to 17."""

LONGEST_EXPANSION = 100_000
"""Characters that all substitutions of a page expand to."""

# --- what stands on a page -----------------------------------------------------------------------------------

LONGEST_ADDRESS = 2_000
"""Characters of a request line."""

MOST_PLACEHOLDERS = 50
"""Placeholders of a path; published ones have up to 6."""

MOST_OPERATIONS = 200
"""Operations of one page; published ones have up to 6."""

LONGEST_SENTENCE, LONGEST_WORD = 2_000, 400
"""Characters of a sentence, or of a word in it, in which values, defaults and limits are looked for; longer ones stay
text, with a note. Published sentences have up to 1,000."""

LONGEST_MENDED = 100_000
"""Characters of an example that is mended where it is no JSON; published ones have up to 23,000."""

DEEPEST_EXAMPLE = 60
"""Levels of brackets in an example; deeper ones are no example of anything, and exhaust those who read them."""

LONGEST_NUMBER = 300
"""Digits up to which a number can be reckoned with as a fraction, too."""

# --- what pages of a service describe ------------------------------------------------------------------------

LONGEST_NAME = 100
"""Letters of the name of a schema that is named behind what it belongs to; deeper ones are told apart by a letter.
Published structures give names of up to 63."""

LONGEST_PLACE = 1_000
"""Characters of the place of a structure, as files of names have it; a deeper one gets its name anew in each build."""

LONGEST_PATH = 20
"""Parts of a dotted name that are compared with the path to a row."""

MOST_ROUNDS = 100
"""How often structures that lead into circles are parted to find equal ones; published ones take two rounds. Where that
does not do, each stands for itself."""

# --- documents of others -------------------------------------------------------------------------------------

DEEPEST_DOCUMENT = 100
"""Levels of a document."""

LARGEST_DOCUMENT = 5_000_000
"""Values of a document; the largest of ours has a tenth of that."""

MANY_VALUES, MOST_TIMES = 200_000, 20
"""Beyond so many values a document is one that aliases made, if it has not a twentieth of them in parts."""

WIDEST = {
    **dict.fromkeys(("properties", "parameters"), 500),
    **dict.fromkeys(("allOf", "anyOf", "oneOf"), 100),
    "enum": 2_000,
    **dict.fromkeys(("paths", "schemas"), 2_000),
}
"""Entries of these keywords in one place of a document; the largest of ours has 460 schemas."""

MOST_OPERATIONS_OF_ALL = 1_500
"""Operations of a document; the largest of ours has 188."""

LONGEST_CHAIN = 100
"""Schemas that one is put together of, by references and `allOf`, and that one leads to without a member in between."""
