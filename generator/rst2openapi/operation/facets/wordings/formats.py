"""Wordings of formats, patterns, examples and of what is out of use; data only."""

from __future__ import annotations

from rst2openapi.operation.facets.wordings.grammar import LITERAL, SELF
from rst2openapi.operation.facets.wordings.row import PROSE, Gives, Slot, Wording

_FORMATS = PROSE | {Slot.FORMAT, Slot.ITEMS, Slot.ASIDE, Slot.EXAMPLE}
_THE = r"(?:(?:specifies|indicates|provides|shows) )?(?:the |an? )?"
_PLAIN = r"^(?:(?:specifies|indicates) )?(?:the |an? )?"


def _row(name: str, format_: str, pattern: str, *said: str, cue: str, unless: str) -> Wording:
    """A row for a format; `said` are its two sentences."""
    return Wording(
        name,
        Gives.FORMAT,
        pattern,
        example=said[0],
        never=said[1],
        cue=cue,
        unless=rf"{unless}|\bwhether\b|^not\b|^name of\b",
        slots=_FORMATS,
        facts={"format": format_},
    )


_OR = (
    r"\b32[- ](?:digit|character|bit|byte)|"
    r"\b(?:or|recommended|for example|such as|if|when|without hyphens|list of|separated|multiple)\b"
)
_NOT_ADDRESS = rf"{_OR}|\b(?:subnets?|CIDR|blocks?|ranges?|pools?|groups?|segments?|masks?|ports?|IDs?)\b|\baddresses\b"

FORMATS: tuple[Wording, ...] = (
    _row(
        "UUID format",
        "uuid",
        r"\b(?:in|using|uses|complies with|conforms? to|meets?) (?:the )?(?:standard )?UUID (?:format|"
        r"specifications?|rules?)|^UUID format$|, which is an? UUID$|"
        r"\b(?:value|ID) (?:must be|is) (?:in )?(?:an? )?(?:valid |standard )?UUID\b|"
        r"\bonly UUIDs? (?:is|are) supported",
        "The value is in UUID format.",
        "It is the UUID or the name.",
        cue=r"\bUUID\b",
        unless=_OR,
    ),
    _row(
        "it is a UUID",
        "uuid",
        rf"^(?:it|(?:the|its) (?:value|ID)|{SELF}) is an? (?:unique |random )?UUID\b(?! of)",
        "It is a UUID generated when the lamp is lit.",
        "It is a UUID or its name.",
        cue=r"\bUUID\b",
        unless=r"\b(?:UUID or|or (?:(?:the|its|an?) )?(?:name|ID|IP)|for example|such as|without|32)\b",
    ),
    _row(
        "UUID of",
        "uuid",
        rf"{_PLAIN}UUID of\b|{_PLAIN}(?:[\w-]+ ){{1,4}}UUID(?: of\b|$)|{_PLAIN}UUID$|, in UUID format,|"
        r"\((?:an? |in )?UUID(?: format)?\)$|^(?:the )?(?:value|ID) format is UUID$|\bformat (?:is|of) UUID$",
        "Specifies the image UUID.",
        "Specifies the image UUID or its name.",
        cue=r"\bUUID\b",
        unless=_OR,
    ),
    _row(
        "IPv4 address",
        "ipv4",
        rf"{_PLAIN}(?:[\w'’-]+ ){{0,5}}IPv4 address(?: of\b|$| that\b| assigned\b| used\b| bound\b|\()|"
        r"\bin (?:the )?(?:standard )?IPv4 (?:address )?format\b|"
        rf"^(?:the value|{SELF}|it)? ?(?:must be|should be|is|can only be) an? (?:valid )?IPv4 address$",
        "Specifies the IPv4 address of the gateway.",
        "Specifies the ID of the IPv4 address.",
        cue=r"\bIPv4\b",
        unless=_NOT_ADDRESS,
    ),
    _row(
        "IPv6 address",
        "ipv6",
        rf"{_PLAIN}(?:[\w'’-]+ ){{0,5}}IPv6 address(?: of\b|$| that\b| assigned\b| used\b| bound\b|\()|"
        r"\bin (?:the )?(?:standard )?IPv6 (?:address )?format\b",
        "Specifies the floating IPv6 address.",
        "Specifies whether there is an IPv6 address.",
        cue=r"\bIPv6\b",
        unless=_NOT_ADDRESS,
    ),
    _row(
        "date and time with zone",
        "date-time",
        r"(?:yyyy|YYYY)[-‑](?:mm|MM)[-‑](?:dd|DD)['’]?T['’]?(?:hh|HH):(?:mm|MM):(?:ss|SS)(?:\.(?:S+|s+|X+|x+|f+)"
        r")?['’]?Z\b",
        "The time format is **YYYY-MM-DDTHH:MM:SSZ**.",
        "The time format is **YYYY-MM-DD HH:MM:SS**.",
        cue=r"(?:yyyy|YYYY)-",
        unless=r"time zone offset|\+0800|\bor\b|offset",
    ),
    _row(
        "RFC 3339",
        "date-time",
        r"\b(?:RFC ?3339)\b",
        "The time is in RFC 3339 format.",
        "The time is in RFC 822 format.",
        cue=r"\bRFC ?3339\b",
        unless=r"\bor\b",
    ),
    _row(
        "ISO 8601",
        "date-time",
        r"\b(?:time|timestamp)\b.*\bISO ?8601\b|\bISO ?8601\b.*\b(?:time|timestamp)\b",
        "Creation time in ISO 8601 format",
        "Period in ISO 8601 format",
        cue=r"\bISO ?8601\b",
        unless=r"\bor\b|yyyy|\b(?:period|duration|offset|date|zone|week)\b",
    ),
    _row(
        "example of a time",
        "date-time",
        r"(?<![:=])\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z\b",
        "Time of creation (UTC), for example, **2030-01-02T03:04:05Z**",
        "Time of creation, for example, **2030-01-02 03:04:05**",
        cue=r"\d{4}-\d\d-\d\d",
        unless=r"\bor\b",
    ),
    _row(
        "date",
        "date",
        r"⟦?[\"“']?(?:yyyy|YYYY)-(?:mm|MM)-(?:dd|DD)[\"”']?⟧?(?=[\s.,)]|$)(?! ?(?:hh|HH|T))",
        "The value is in the **yyyy-mm-dd** format.",
        "The value is in the **yyyy-mm-dd hh:mm:ss** format.",
        cue=r"(?:yyyy|YYYY)-",
        unless=r"(?:hh|HH)[:m]|\bor\b|\d/|yyyy.*yyyy|YYYY.*YYYY",
    ),
    _row(
        "email address",
        "email",
        rf"{_PLAIN}(?:[\w'’-]+ ){{0,2}}e?-?mail(?: address)?(?: of\b|$)",
        "Email address of the keeper",
        "Whether the email address of the keeper is shown",
        cue=r"\be-?mail\b",
        unless=_OR,
    ),
    _row(
        "Base64",
        "byte",
        r"\b(?:is|are|be|must be|needs? to be|been)(?: \w+)? (?:Base64[ -]?encoded|encoded (?:using|in|with|by) "
        r"Base64)|\b(?:encoded|encoding) (?:using|in|with|by) Base64\b|, Base64[ -]encoded$|\bBase64[ -]encoded "
        r"(?:string|data|content|"
        r"text|value)|\bin (?:the )?Base64[ -](?:format|encoding|encoded form)|"
        r"^Base64 encoding is (?:required|used)$|"
        r"^(?:specifies |indicates )?(?:the )?Base64[ -]encoded \w+(?: data)?$",
        "The text must be encoded using Base64.",
        "The text before Base64 encoding is short.",
        cue=r"\bBase64\b",
        unless=r"\b(?:before|not|if|when|or|decoded|length|key field|fields?)\b",
    ),
    _row(
        "URL",
        "uri",
        rf"{_PLAIN}(?:[\w-]+ ){{0,3}}UR[IL](?: address)?(?: of\b|$| (?:used )?for\b| (?:used )?to\b)",
        "URL of the picture",
        "URL prefix of the picture",
        cue=r"\bUR[IL]\b",
        unless=rf"{_OR}|\bin the format of (?!⟦?https?:)|\b(?:relative|path|prefix|to which|placeholder|domain name|"
        r"encoded|whether|number|ID)\b",
    ),
    _row(
        "password",
        "password",
        rf"{_PLAIN}(?:[\w-]+ ){{0,4}}password(?: of\b|$| for\b| used\b)",
        "Specifies the password of the keeper.",
        "Specifies whether the password is kept.",
        cue=r"\bpassword\b",
        unless=r"\b(?:whether|ID|name|reset|or|mode|days|time|period|number|policy|type|method|validity|strength|if)\b",
    ),
)
"""Formats of strings, tried from top to bottom."""

PATTERNS: tuple[Wording, ...] = (
    Wording(
        "regular expression behind its label",
        Gives.PATTERN,
        r"^⟦?(?P<pattern>\^[^⟧]*\$)⟧?\s*[.。]?$",
        example="Regular expression matching: ^[a-z]{1,8}$",
        never="Regular expression matching: that of the name",
        slots=frozenset({Slot.PATTERN}),
    ),
    Wording(
        "regular expression in a sentence",
        Gives.PATTERN,
        r"\bregular expression(?: is|:| of)? ⟦(?P<pattern>\^[^⟧]*\$)⟧",
        example="It must match the regular expression `^[a-z]+$`.",
        never="It must match the regular expression `[a-z]`.",
        cue=r"\bregular expression\b",
    ),
    Wording(
        "regular expression unmarked in a sentence",
        Gives.PATTERN,
        r"\b(?:match(?:es)?|meets?|compl(?:y|ies) with|follows?|by|is) (?:the |this )?(?:following )?(?:regular "
        r"(?:expression|matching)|regex|pattern)(?: is|:)? ?⟦?(?P<pattern>\^[^\s⟧]+\$)⟧?$",
        example="The value must match the regular expression ^[a-z]+$.",
        never="The value must match the regular expression of its kind.",
        cue=r"\b(?:regular (?:expression|matching)|regex|pattern)\b.*\^",
    ),
    Wording(
        "must match",
        Gives.PATTERN,
        r"^(?:(?:the |its )?[\w-]+ )?must match ⟦?(?P<pattern>\^[^\s⟧]+\$)⟧?$",
        example="The value must match ^[a-z]+$.",
        never="The value must match ^[a-z]+$ and that of the other.",
        cue=r"\bmatch ⟦?\^",
        unless=r"\b(?:keys?|each|every|either)\b",
    ),
)
"""Regular expressions."""

EXAMPLES: tuple[Wording, ...] = (
    Wording(
        "example behind its label",
        Gives.EXAMPLE,
        rf"^(?P<value>{LITERAL}|[\w.:/+-]+)$",
        example="Example: **a-1**",
        never="Example: one of many",
        slots=frozenset({Slot.EXAMPLE}),
    ),
)
"""Examples."""

_OF_USE = r"(?:deprecated|discarded|abandoned)"
_SINCE = r"(?! (?:in|since|for|when|from|by)\b)"

_SENTENCES = frozenset(Slot) - {Slot.EXPLANATION}

DEPRECATED: tuple[Wording, ...] = (
    Wording(
        "deprecated",
        Gives.DEPRECATED,
        rf"^(?:(?:this|the) (?:parameter|field|attribute|key) (?:is|has been|was)(?: now)? )?\(?⟦?{_OF_USE}⟧?\)?"
        rf"{_SINCE}(?:$|[,.:;]| and)",
        example="This parameter has been deprecated.",
        never="It is discarded since version 2.",
        cue=_OF_USE,
        slots=_SENTENCES,
    ),
    Wording(
        "no longer used",
        Gives.DEPRECATED,
        r"\b(?:this|the) (?:parameter|field|attribute) (?:is|has been) (?:no longer (?:used|supported|"
        rf"available|maintained)|{_OF_USE}{_SINCE})",
        example="Note that this field is no longer used.",
        never="A field that is no longer used",
        cue=rf"no longer|{_OF_USE}",
        slots=_SENTENCES,
    ),
)
"""What calls the field itself out of use."""
