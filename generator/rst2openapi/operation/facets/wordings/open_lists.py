"""Wordings of lists that leave other values open: "such as ⟦a⟧ and ⟦b⟧"; data only."""

from __future__ import annotations

from rst2openapi.operation.facets.wordings.grammar import (
    CAN_BE,
    COMMA,
    IN_CASE,
    JOINT,
    LIST,
    MARK,
    SELF,
    TWO,
    VALUE_NOUN,
)
from rst2openapi.operation.facets.wordings.row import Gives, Wording

OPEN_LISTS: tuple[Wording, ...] = (
    Wording(
        "some values, and others",
        Gives.VALUES,
        rf"(?:{VALUE_NOUN}(?: and)? (?:{CAN_BE}|is|are|includes?:?)|(?:\b(?:which|that)|,|^it|^{SELF}) {CAN_BE}) "
        rf"{LIST.replace(JOINT, COMMA)}",
        example="The value can be **tcp**, **udp**, or a protocol number.",
        never="The value can be **tcp** or **udp**.",
        cue=TWO,
        after=rf"(?:{COMMA}|,? (?:and|or) )(?:an?|the|any|another|other|some|your|so on|etc|others?|more|custom\w*|"
        r"user-defined)\b",
        unless=IN_CASE,
        facts={"open": "yes"},
    ),
    Wording(
        "such as",
        Gives.VALUES,
        rf"\b(?:such as|including) {LIST}",
        example="Kind of the disk, such as **fast** or **slow**",
        never="Name of the disk, such as **disk-01**",
        cue=rf"\b(?:such as|including)\b.*(?:{MARK})",
        unless=r"[={%]|\b(?:names?|IDs?|address(?:es)?|path|URL)\b[^⟦]*(?:such as|including)",
        facts={"open": "yes"},
    ),
    Wording(
        "kinds, for example",
        Gives.VALUES,
        rf"\b(?:for example,?|for instance,?|e\.g\.,?) {LIST}",
        example="State of the lamp, for example, **lit** or **dark**",
        never="Lamps, for example, **lamp-1** and **lamp-2**",
        cue=r"\b(?:status|state|type|kind|mode|method|protocol|version|level|algorithm|format|role|phase|category)\b.*"
        rf"(?:for example|for instance|e\.g\.).*(?:{MARK})",
        unless=r"[={%]",
        facts={"open": "yes"},
    ),
)
"""Tried last."""
