"""Sentences that have the cue of a wording and say nothing that a schema could hold; data only.

"The value is left blank by default" gives no default, "This parameter must be used together with ⟦a⟧" no value. They
stay text without a note that something was left unread.
"""

from __future__ import annotations

from attrs import field, frozen

from rst2openapi.operation.facets.wordings.row import Phrase


@frozen
class Silence:
    """A kind of such sentences, with one that is of the kind and one that is not."""

    name: str
    pattern: Phrase = field(converter=Phrase)
    example: str
    never: str


SILENCES: tuple[Silence, ...] = (
    Silence(
        "nothing by default",
        r"\b(?:left )?(?:blank|empty|null|an? (?:empty|null|blank) (?:character )?(?:string|list|value))\b.{0,40}\bby "
        r"default\b|"
        r"\bnot (?:displayed|returned|configured|shown|specified|involved|set)\b.{0,40}\bby default\b|"
        r"\bby default,? .{0,60}\b(?:not (?:displayed|returned|configured|shown)|left blank|empty|has no)\b",
        "The value is left blank by default.",
        "The value is 5 by default.",
    ),
    Silence(
        "empty",
        r"\b(?:is|be|are|as|means?|left|or) (?:an? )?(?:left |returned )?(?:blank|empty|null)\b|\b(?:blank|empty|null)"
        r"(?: list| string| value| array)? (?:is|are|means?|indicates?)\b",
        "The value can be empty.",
        "The value can be full.",
    ),
    Silence(
        "where it is found",
        r"\b(?:obtain(?:ed)?|find|found|query|queried|see|view(?:ed)?|get)\b.{0,60}\b(?:from|in|by|value|ID|name|of|"
        r"API|"
        r"console)\b|^for (?:details|more)|\bthe value (?:of [\w.-]+ )?in\b",
        "You can obtain the value from the console.",
        "You can set the value to 5.",
    ),
    Silence(
        "together with others",
        r"\b(?:together|along|consistent) with\b|\bat the same time\b|\bmutually exclusive\b|\bco-?exist\b|"
        r"\b(?:the )?same (?:as|value|rule)\b|\bdetermine[sd]?\b|\bdepend(?:s|ing)? on\b|\bdifferent from\b|\bvary|"
        r"varies\b|\bconflicts?\b|\bspecified by\b|\bbelongs? to\b|\birrelevant\b|\brelationship\b|"
        r"\bmust be used with\b|\bcorrespond(?:s|ing)? to\b",
        "This parameter must be used together with **a**.",
        "This parameter must be set to **a**.",
    ),
    Silence(
        "what letters it has",
        r"\b(?:start|begin|end)s? with\b|\bcontain (?:only )?(?:letters|digits|keywords|at least|lowercase|"
        r"uppercase)\b|"
        r"\bcannot contain\b|\bcontain only\b|\bconsists? of (?:letters|lower|upper|digits)|\bspecial characters\b|"
        r"\bnon-printable\b|\basterisks?\b|\b(?:upper|lower)case\b|\bcase[- ](?:in)?sensitive\b|\bescaped?\b|"
        r"\bconverted\b|\breduced to\b|\bset to an empty\b",
        "The value cannot start with **a**.",
        "The value is **a**.",
    ),
    Silence(
        "in which form",
        r"\bin (?:the |a |an )?(?:[\"“\w:.-]+ ){0,3}[\"”]?format\b|\bformat (?:is|of|as)\b|\bin CIDR\b|\bencoded\b|"
        r"\bdigit timestamp\b|\btimestamp,|\bseparated\b|\bmultiples? of\b|\bCIDR blocks?\b|\b(?:hh|mm|HH|MM)\b|\bport "
        r"range\b",
        'The value is in the format of "a.b".',
        "The value is **a**.",
    ),
    Silence(
        "since which version",
        r"\b(?:supported|available|valid|unavailable|used|mandatory|required|returned|displayed|take[ns]? effect|"
        r"applied|involved)\b.{0,30}\b(?:in|by|for|from|since|only|before|after|to|when|if|with|and not|"
        r"on)\b(?!.{0,20}⟦)",
        "This parameter is supported in version 2 and later.",
        "Only **a** is supported.",
    ),
    Silence(
        "an example",
        r"\b(?:for example|for instance|e\.g\.|such as|example value|i\.e\.|in this example|generally|usually|in other "
        r"words|"
        r"note that|is recommended|it is recommended|are advised)\b",
        "For example, the value is **a**.",
        "The value is **a**.",
    ),
    Silence(
        "in a case",
        r"\b(?:if|when|unless|until|once|after|before|otherwise|only for|in case)\b",
        "The value is 5 after it is lit.",
        "The value is 5.",
    ),
    Silence(
        "what one value means",
        r"^(?:the )?(?:return )?(?:value )?[⟦\"“']?[\w.:+/-]+[⟧\"”']? (?:indicates?|means?|represents?|stands? for|is "
        r"used to)\b",
        "The value 0 indicates the first one.",
        "The value can be 0 or 1.",
    ),
    Silence(
        "that it is the default one",
        r"\bdefault (?:[a-z-]+ )?(?:project|group|rule|pool|subnet|route|policy|behavior|access|enterprise|one|mode|"
        r"AZ)\b|"
        r"\bthe default (?:[a-z-]+ ){0,2}(?:is|are|value is) (?:the|decided|dynamically|that|determined|everything|"
        r"configured|"
        r"inherited)\b|\bthe default\)?$|\bDefaults to (?:the|everything|all|an?|user)\b|\bdefaults? (?:number|quota) "
        r"of\b",
        "Whether it is the default group",
        "The default value is 5.",
    ),
    Silence(
        "what it may be used for",
        r"\b(?:cannot|can not|must not|may not|need not|does not|do not|should not|is not|are not|not be) "
        r"(?:[a-z]+ ){0,3}(?:modified|changed|updated|deleted|used|repeated|duplicate|unique|earlier|later|absolute|"
        r"visible|altered|downgraded|contain|added|bound|created|limit|verify|set|known|only)\b|"
        r"\b(?:can|may) (?:also )?(?:use|create|define|query|enter|specify|increase|set|choose|match|be (?:used|"
        r"created|modified|"
        r"retained|deployed|bound|scaled|billed|downgraded|upgraded|valid|rejected|cleared|changed|queried|associated|"
        r"added|"
        r"found|displayed|expanded|scheduled|updated|deleted))\b",
        "The value cannot be changed later.",
        "The value cannot be less than 5.",
    ),
)


def is_silent(text: str) -> bool:
    """Whether a sentence is of such a kind."""
    return any(silence.pattern.search(text) for silence in SILENCES)
