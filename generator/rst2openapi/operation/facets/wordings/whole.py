"""What is looked for in a whole description, beside its sentences; data only."""

from __future__ import annotations

import re

from rst2openapi.operation.facets.wordings.grammar import KINDS

UNAVAILABLE = re.compile(
    r"\b(?:this parameter|it|this field|the parameter) (?:is |does |will )?(?:unavailable|not available|"
    r"invalid|ignored|"
    r"not (?:required|needed|involved|displayed|included|valid|take effect)|available only|is only "
    r"available|valid only|"
    r"is available|mandatory only|can be set only)\b.{0,40}\b(?:when|if|for|to)\b",
    re.IGNORECASE,
)
"""A sentence that rules the field out in every other case."""

FIELD_UNIT = re.compile(
    r"\b(?:in|units?:?(?: is)?|unit of) (?P<unit>milliseconds?|ms|seconds?|minutes?|hours?|days?)\b", re.IGNORECASE
)
"""The unit of the field."""

VARIES = re.compile(
    r"\b(?:range|maximum|minimum|limits?|value)s?(?: \w+){0,3} (?:(?:may|can|will) (?:vary|differ|change)|varies|"
    r"differs)\b",
    re.IGNORECASE,
)
"""Limits that are others elsewhere."""

UNIT_WORD = re.compile(r"milliseconds?|ms|seconds?|s|min|minutes?|hours?|h|days?")

OTHER_VALUES = re.compile(
    r"^(?:the )?other (?:available |valid |possible |supported |allowed )?(?:values?|options?|choices?)\b",
    re.IGNORECASE,
)
"""A list of the rest: "Other options are ⟦a⟧ and ⟦b⟧" does not hold the value that was named before, the default."""

PAIRS = re.compile(r"\bkey ?[=:] ?value\b|\b(?:GET|PUT|POST|DELETE) /\S+\?", re.IGNORECASE)
"""A cell that shows pairs or whole requests: what it explains are their parts."""

SEVERAL_IN_ONE = re.compile(
    r"\bseparate(?:d)? (?:\S+ ){0,6}?(?:by|with|using)\b|\b(?:comma|semicolon|space)-separated\b|"
    r"\bcombination of\b|\bcan be combined\b",
    re.IGNORECASE,
)
"""Several values stand in one string."""

TIMES = re.compile(r"\b(?:timestamp|milliseconds?|ms|time)\b", re.IGNORECASE)
"""A point in time or a duration."""

DIGITS_OF_TIME = re.compile(r"\b(?:timestamp|unix|epoch|milliseconds|ms)\b", re.IGNORECASE)
"""A point in time: its "maximum" may count digits."""

QUANTITY = re.compile(
    r"\b(?:number|maximum|max|minimum|min|amount|quantity|size|duration|period|timeout|interval|limit|count|"
    r"percentage|age|"
    r"times|concurren\w+)\b",
    re.IGNORECASE,
)
"""What is measured or counted: of it some numbers are explained in passing."""

OFFSET = re.compile(r"time[- ]zone offset|[+-]0\d00\b", re.IGNORECASE)
"""A zone behind a time that is an offset without a colon."""

MINUS_ONE = re.compile(r"(?<![\w.-])-1(?![\d.])(?! to\b| ?[-–~])")
"""The value for "no limit", beside a range."""

MILLISECONDS = re.compile(
    r"\b13-(?:digit|bit)(?: \w+)? timestamp\b|\btimestamp\b.{0,30}\b13 digits\b|"
    r"\b(?:timestamp|time)\b.{0,80}\b(?:milliseconds?|ms)\b|\b(?:milliseconds?|ms)\b.{0,60}\b(?:timestamp|since)\b",
    re.IGNORECASE,
)
"""A point in time that an integer of 32 bits cannot hold."""

LENGTH = re.compile(r"\d (?:\w+ )?(?:characters?|chars|bytes)\b", re.IGNORECASE)
"""A sentence about a length."""

EACH = re.compile(r"\b[Ee](?:ach|very) [\w ]{1,20}?(?= (?:can|must|is|contains?|consists|cannot|has)\b)")
"""What a sentence says of every item."""

OF_ANOTHER = re.compile(
    r"\b(?:value|range|length)s? of (?:the )?(?:parameter )?⟦[A-Za-z]\w*⟧(?: parameter| field)? (?:is|are|can|must|"
    r"ranges?|cannot|should)\b|^the ⟦[A-Za-z]\w*⟧ (?:parameter|field) (?:is|can|must|ranges?|cannot|should)\b",
    re.IGNORECASE,
)
"""A sentence about another field, which it names."""

OF_KEYS = re.compile(r"\bkeys?\b", re.IGNORECASE)
"""What a sentence says of parts."""

OF_KIND = re.compile(rf"(?<![A-Za-z]){KINDS}(?![A-Za-z])", re.IGNORECASE)
"""A field that has one of several known values: its sentences name them without marks."""

ITSELF = "element item value values it this that parameter field which option options currently"
"""Subjects of sentences about the field itself."""
