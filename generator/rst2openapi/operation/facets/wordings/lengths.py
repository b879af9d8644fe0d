"""Wordings of lengths of strings; data only.

"1 to 64 characters" gives both ends, "fewer than 256 characters" an end that does not belong to the length any more.
"""

from __future__ import annotations

from rst2openapi.operation.facets.wordings.grammar import NUM
from rst2openapi.operation.facets.wordings.row import PROSE, Gives, Slot, Wording

_TO = r" ?(?:to|-|–|~|—) ?"
_LETTERS = (
    r"(?:(?: (?:unicode|ascii|utf-8|visible|valid|english|chinese|lowercase|uppercase|printable|case-insensitive|"
    r"hexadecimal|alphanumeric))*)"
    r" ?(?:characters?|chars|letters|digits)\b(?: long| in length)?"
)
_BYTES = r" ?bytes?\b"
_D = r"\d[\d,]*"
_OR_FEWER = r",? (?:at (?:the )?most|or (?:fewer|less)|(?:in )?max(?:imum)?)\b"
_OR_MORE = r",? (?:at (?:the )?least|or more|(?:in )?minimum)\b"
_LENGTH_CUE = r"\d.{0,30}\b(?:characters?|chars|bytes?|digits)\b|\blength\b.*\d|\d-digit\b"
_PARTS = (
    r"\b(?:each|every|or a string|array length|list length|length of the (?:array|list)|generally|usually|"
    r"default (?:minimum|maximum|length)|separated|recommended|advised|suggested|per)\b|"
    r"\b(?:any|consecutive|first|last) (?:\d+ (?:to|-) )?\d+ characters|\bcounts? as\b|\d-byte characters?\b|"
    r"\b(?:prefix|suffix)\b.{0,30}\d|\b(?:old|older|earlier|previous) versions?\b|"
    r"\bup to \d+ characters\b.*\bup to \d+ characters\b"
)


def _length(name: str, pattern: str, example: str, never: str) -> Wording:
    return Wording(
        name,
        Gives.LENGTH,
        pattern,
        example=example,
        never=never,
        cue=_LENGTH_CUE,
        unless=_PARTS,
        slots=PROSE | {Slot.LENGTH, Slot.FORMAT, Slot.DEFAULT, Slot.MAXIMUM},
    )


LENGTHS: tuple[Wording, ...] = (
    *(
        Wording(
            f"{slot.value} behind its label",
            Gives.LENGTH,
            rf"^(?P<{end}>{NUM})(?: ?characters?)?$",
            example=f"{slot.value.capitalize()}: **3**",
            never=f"{slot.value.capitalize()}: as many as there are",
            slots=frozenset({slot}),
        )
        for slot, end in (
            (Slot.MINIMUM, "low"),
            (Slot.MAXIMUM, "high"),
            (Slot.MIN_LENGTH, "low"),
            (Slot.MAX_LENGTH, "high"),
        )
    ),
    Wording(
        "length behind its label",
        Gives.LENGTH,
        rf"^(?P<low>{NUM})(?: ?characters?)?{_TO}(?P<high>{NUM})(?: ?characters?)?$",
        example="Length: 1 to 64",
        never="Length: that of the other",
        slots=frozenset({Slot.LENGTH}),
    ),
    Wording(
        "one length behind its label",
        Gives.LENGTH,
        rf"^(?P<high>{NUM})(?: ?characters?)?$",
        example="Length: 64 characters",
        never="Length: 1 to 64",
        slots=frozenset({Slot.LENGTH}),
        facts={"exact": "yes"},
    ),
    _length(
        "length ranges from",
        rf"\blength (?:of .{{1,30}} )?(?:is|must be|ranges?|can be|should be)(?: from| between)? (?P<low>{_D}) "
        rf"(?:to|and) (?P<high>{_D})(?!\d| ?bytes)",
        "The length ranges from 1 to 64 characters.",
        "The length is that of 64 characters.",
    ),
    _length(
        "characters from to",
        rf"\[?(?P<low>{_D})(?:{_LETTERS})? ?(?:-|–|to|~) ?(?P<high>{_D})\]?{_LETTERS}",
        "The name contains 1 to 64 characters.",
        "The name contains 1 to 64 bytes.",
    ),
    _length(
        "characters between",
        rf"\bbetween (?P<low>{_D}) and (?P<high>{_D}){_LETTERS}",
        "The name has between 1 and 64 characters.",
        "The name stands between 64 characters.",
    ),
    _length(
        "at least and at most so many characters",
        rf"\b(?:at least|(?:minimum|min\.?)(?: length)?(?: of| is)?|no (?:less|fewer) than) "
        rf"(?P<low>{_D})(?:{_LETTERS})?,? "
        rf"(?:and|but) (?:(?:a |the )?(?:maximum|max\.?)(?: length)?(?: of| is)?|at most|up to|(?:no|not) (?:more|"
        rf"longer) "
        rf"than) (?P<high>{_D})(?:{_LETTERS}|$)",
        "It contains at least 8 and at most 32 characters.",
        "It contains at least 8 characters and at most 2 of a kind.",
    ),
    _length(
        "length cannot exceed",
        rf"\blength (?:of .{{1,30}} )?(?:(?:cannot|can not|must not|should not|does not|shall not) (?:exceed|be "
        rf"(?:greater|longer|more|larger) than)|(?:is|must "
        rf"be|"
        rf"should be) (?:less than or equal to|no (?:more|greater|longer) than|at most|up to)|is limited to|up to) "
        rf"(?P<high>{_D})(?:{_LETTERS}|$)",
        "Its length cannot exceed 64.",
        "Its length cannot exceed that of the other.",
    ),
    _length(
        "more than and fewer than so many characters",
        rf"\b(?:greater|more|longer) than (?P<above>\d+)(?:{_LETTERS})? and (?:less|fewer|shorter) than (?P<below>{_D})"
        rf"{_LETTERS}",
        "Its length is greater than 0 and less than 256 characters.",
        "Its length is greater than 0 and less than 256 bytes.",
    ),
    _length(
        "fewer characters than",
        rf"(?<!no )(?<!not )\b(?:fewer|less|shorter) than (?P<below>{_D}){_LETTERS}",
        "It contains fewer than 256 characters.",
        "It contains no more than 256 characters.",
    ),
    _length(
        "no more characters than",
        rf"\b(?:up to|maximum of|maximum|at most|no more than|not more than|exceed(?:s|ing)?|max\.?|less than or equal "
        rf"to|"
        rf"limited to(?: a length of)?|no longer than|longer than|within|limit(?: is|:)) "
        rf"(?P<high>{_D}){_LETTERS}",
        "It contains a maximum of 1,024 characters.",
        "It contains 1,024 characters.",
    ),
    _length(
        "so many of letters",
        rf"\bmax(?:imum|\.)? (?:of )?(?P<high>{_D}) of (?:letters|characters|digits)\b",
        "Max. 60 of letters, digits, and hyphens",
        "Max. 60 of them have letters and digits",
    ),
    _length(
        "maximum of characters is",
        rf"\bmax(?:imum|\.)? (?:length|number of characters)(?: of .{{1,30}})? ?(?:is|of|:) (?P<high>{_D})"
        rf"(?:{_LETTERS}|{_BYTES}|$)",
        "The maximum length is 64 characters.",
        "The minimum length is 64 characters.",
    ),
    _length(
        "bytes from to",
        rf"{_D} ?(?:-|–|to|~) ?(?P<high>{_D}){_BYTES}",
        "The name contains 1 to 64 bytes.",
        "The name contains 1 to 64 characters.",
    ),
    _length(
        "no more bytes than",
        rf"\b(?:up to|maximum of|at most|no more than|not more than|cannot exceed|not exceed|less than or equal to|"
        rf"no longer than) "
        rf"(?P<high>{_D}){_BYTES}",
        "It contains a maximum of 255 bytes.",
        "It contains 255 bytes.",
    ),
    _length(
        "more than and fewer than so many bytes",
        rf"\b(?:greater|more|longer) than \d+(?:{_BYTES})? and (?:less|fewer|shorter) than (?P<below>{_D}){_BYTES}",
        "Its length is greater than 0 bytes and less than 243 bytes.",
        "Its length is greater than 0 characters and less than 243 characters.",
    ),
    _length(
        "so many bytes or fewer",
        rf"(?<![\d-])(?P<high>{_D}){_BYTES}{_OR_FEWER}",
        "It must have 256 bytes or fewer.",
        "It must have 256 bytes or more.",
    ),
    _length(
        "nothing but so many bytes",
        rf"^(?:a )?(?P<high>{_D})(?:-byte\b| bytes(?=$|,))",
        "36-byte number of the lamp",
        "36 bytes are kept for the lamp",
    ),
    _length(
        "so many bytes",
        rf"\b(?:is a|be a|fixed at|a|which is) (?P<high>{_D})(?:-byte\b|{_BYTES})",
        "The value is a 36-byte string.",
        "The value is hashed to 36 bytes.",
    ),
    _length(
        "so many characters at most",
        rf"(?<![\d-])(?P<high>{_D}){_LETTERS}{_OR_FEWER}",
        "It has 64 characters at most.",
        "It has 64 characters at least.",
    ),
    _length(
        "so many characters at least",
        rf"(?<![\d-])(?P<low>{_D}){_LETTERS}{_OR_MORE}",
        "It has 8 characters at least.",
        "It has 8 characters at most.",
    ),
    _length(
        "at least so many characters",
        rf"\b(?:at least|(?:minimum|min\.?)(?: length)? (?:of|is)|no (?:less|fewer) than) (?P<low>{_D})"
        rf"(?:{_LETTERS})(?! of)",
        "It contains at least 8 characters.",
        "It contains at least 2 kinds of characters.",
    ),
    _length(
        "exactly so many characters",
        rf"(?:\b(?:consists of|contains|contain|is|has|be|fixed length of|fixed (?:at|to)|string of|number of|ID of|a)|"
        rf"^exactly) "
        rf"(?:exactly |a "
        rf")?(?:string of )?"
        rf"(?P<exactly>{_D})(?:{_LETTERS}|-(?:character|digit)\b)(?!{_OR_FEWER}|{_OR_MORE}| of\b)",
        "The ID consists of 32 characters.",
        "The ID consists of up to 32 characters.",
    ),
)
"""Lengths of strings, tried from top to bottom."""
