"""A Type cell -> `TypeExpr`: the grammar of type spellings, as one ordered list of shapes.

`Array of :ref:`ListenerRef <create__request_listenerref>` objects` becomes
`ArrayOf(ObjectRef(links=("create__request_listenerref",), type_name="ListenerRef"))`.

The cell is first reduced to a phrase: links become `@0`, `@1`, …, white space is folded, quotes and closing
points go. Each shape then answers to a whole phrase or to nothing; words are compared whole and without
regard to case, so that a "floatingip object" is no float and "ListenerRef objects" no list. A shape that
holds another type reads it by the same list.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from attrs import evolve, frozen

from rst2openapi.operation.model import (
    Anything,
    ArrayOf,
    MapOf,
    Null,
    ObjectRef,
    OneOf,
    Scalar,
    TypeExpr,
)
from rst2openapi.operation.type_words import MISSPELT, SCALARS
from rst2openapi.prose import Link, Prose, paragraphs, plain

FORMATS = frozenset({"int32", "int64", "float", "double", "uuid", "binary", "date-time"})
"""Formats that a page may name in parentheses behind a type."""

LONGEST = 1000
"""No type is spelt in more characters; a longer text is not nested deeper than Python reads."""

_ARRAY = r"(?:json ?array|array ?list|arrays?|lists?|sets?|collections?)"
_MAP = r"(?:(?:hash|tree)?maps?|dictionar(?:y|ies)|dicts?)"
_OBJECT = (
    r"(?:objects?|dict(?:ionary|ionaries|s)?|json(?: ?objects?)?|hash(?:map)?|maps?|"
    r"struct(?:ure)?|data structure|body)"
)
_SHAPED = r"(?: (?:data structure|structure|object|data|format|body))?"
_NAME = r"[A-Za-z_][\w.:\-]*"
_STRUCTURE = r"(?:objects?|structures?|structs?|data structures?|dicts?|entit(?:y|ies)|bod(?:y|ies)|elements?)"


@frozen
class Spelling:
    """What a Type cell says. `known` is False where nobody knows the spelling (then mostly `Anything`);
    `correct` is the right spelling of a misspelt word.
    """

    expr: TypeExpr
    known: bool = True
    correct: str | None = None


@frozen
class Phrase:
    """A spelling to read, whole or a part of one: `@0` in its text stands for the first of the links."""

    text: str
    links: tuple[Link, ...] = ()

    def part(self, text: str) -> Phrase:
        """A part of it."""
        return evolve(self, text=text.strip(" ,;."))

    def match(self, pattern: str) -> re.Match[str] | None:
        """The whole phrase against a pattern."""
        return re.fullmatch(pattern, self.text, re.IGNORECASE)


@lru_cache(1000)
def spell(prose: Prose) -> Spelling:
    """The meaning of a Type cell; anything at all is accepted."""
    phrase, correct = _corrected(_phrase(prose))
    expr = _read(phrase) if len(phrase.text) < LONGEST else None
    if expr is not None:
        return Spelling(expr, correct=correct)
    if phrase.links:
        return Spelling(_reference(phrase.links), known=False)
    if phrase.match(_NAME):
        return Spelling(ObjectRef(type_name=phrase.text, certain=False, spelling=phrase.text), known=False)
    return Spelling(Anything(), known=False)


def _phrase(prose: Prose) -> Phrase:
    """The cell's text with `@n` for links: "Array of @0 objects"."""
    found: list[Link] = []
    texts: list[str] = []
    for paragraph in paragraphs(prose):
        for piece in paragraph.inlines:
            if isinstance(piece, Link) and piece.target is not None:
                texts.append(f" @{len(found)} ")
                found.append(piece)
            else:
                texts.append(piece.text.replace("@", "＠"))
        texts.append(" ")
    text = "".join(texts) if texts else plain(prose).replace("@", "＠")
    text = re.sub(r"[`*'\"“”‘’]", "", text).replace("（", "(").replace("）", ")").replace("，", ",")
    text = re.sub(r"\s*([<>\[\](),/|])\s*", r"\1", " ".join(text.split()))
    text = re.sub(r"(?<=[\w>\])])\((?=\w)", " (", text)
    return Phrase(text.strip(" .;:,"), tuple(found))


def _corrected(phrase: Phrase) -> tuple[Phrase, str | None]:
    """The phrase with misspelt words put right, and the last of those words."""
    correct: list[str] = []

    def put_right(word: re.Match[str]) -> str:
        right = MISSPELT.get(word.group().lower())
        if right is None:
            return word.group()
        correct.append(right)
        return right

    text = re.sub(r"[A-Za-z]+", put_right, phrase.text)
    return evolve(phrase, text=text), (correct[-1] if correct else None)


# --- shapes ------------------------------------------------------------------------------------------------


def scalar(phrase: Phrase) -> TypeExpr | None:
    """`String`, `Integers`, `Long integer`."""
    return _scalar(phrase.text)


def scalar_with_note(phrase: Phrase) -> TypeExpr | None:
    """`string (uuid)`, `Integer(int64)`, `String[64]`, `varchar (36)`, `int (32)`."""
    found = phrase.match(r"([a-z][a-z0-9 ]*?) ?[(\[<]([\w\- ,.~]+)[)\]>]")
    base = _scalar(found[1]) if found else None
    if found is None or base is None:
        return None
    note = found[2].lower()
    note = {"32": "int32", "64": "int64", "32-bit": "int32", "64-bit": "int64"}.get(note, note)
    numeric = base.type in {"integer", "number"}
    fits = note in FORMATS and (note.startswith(("int", "float", "double")) == numeric)
    return evolve(base, format=note) if fits else base


def plain_object(phrase: Phrase) -> TypeExpr | None:
    """`Object`, `Dict`, `JSON object`, `Dictionary data structure`."""
    return ObjectRef() if phrase.match(_OBJECT + _SHAPED) else None


def plain_array(phrase: Phrase) -> TypeExpr | None:
    """`Array`, `list`, `JSONArray`, `List data structure`, `[]`: the items may be anything."""
    known = phrase.match(rf"(?:{_ARRAY}|json list|tuple)(?: data)?(?: structure| format)?|\[\]")
    return ArrayOf(ObjectRef(certain=False)) if known else None


def anything(phrase: Phrase) -> TypeExpr | None:
    """`AnyType`."""
    return Anything() if phrase.match(r"any(?: ?type|thing| value)?|interface\{\}|object/array|variant|mixed") else None


def null(phrase: Phrase) -> TypeExpr | None:
    """`Null`, `None`: the marker of an action, always null on the wire."""
    return Null() if phrase.match("null|none|nil|void") else None


def link(phrase: Phrase) -> TypeExpr | None:
    """`@ object`, `@`, `Table @`, `Object (@)`, `@ structure`."""
    found = phrase.match(rf"(?:{_STRUCTURE} ?)?(?:type )?(?:table ?)?\(?@(\d+)\)?(?: ?{_STRUCTURE})?")
    return _reference((phrase.links[int(found[1])],)) if found else None


def array_of(phrase: Phrase) -> TypeExpr | None:
    """`Array of strings`, `List of @ objects`, `Array of arrays`, `Array @`, `Array of body`."""
    found = phrase.match(rf"(?:an? )?{_ARRAY}(?: type)?(?: of(?: the| an?)?)? (.+)")
    if found is None or found[1].lower() in {"data structure", "structure", "object list"}:
        return None
    items = _item(phrase.part(found[1]))
    return ArrayOf(items) if items is not None else None


def array_in_brackets(phrase: Phrase) -> TypeExpr | None:
    """`List<String>`, `Array[String]`, `List(Dict)`, `Array <@>`, `Set<ListenerRef>`."""
    found = phrase.match(rf"{_ARRAY} ?(?:<(.+)>|\[(.+)\]|\((.+)\))(?: ?objects?)?")
    if found is None:
        return None
    items = _item(phrase.part(found[1] or found[2] or found[3]))
    return ArrayOf(items) if items is not None else None


def array_by_suffix(phrase: Phrase) -> TypeExpr | None:
    """`String[]`, `object[]`, `String Array`, `@ list`, `string list`, `[String]`, `[@]`."""
    found = (
        phrase.match(r"(.+?) ?\[\]")
        or phrase.match(r"\[(.+)\]")
        or phrase.match(rf"((?:@\d+|{_NAME})(?: {_STRUCTURE})?) {_ARRAY}")
    )
    if found is None or found[1].lower() in {"json", "data structure"}:
        return None
    items = _item(phrase.part(found[1]))
    return ArrayOf(items) if items is not None else None


def map_in_brackets(phrase: Phrase) -> TypeExpr | None:
    """`Map<String,String>`, `Map<String,Array<@>>`, `Map[string]string`, `Map<String>string`."""
    found = phrase.match(rf"{_MAP} ?[<(\[]{_NAME},(.+)[>)\]](?: ?objects?)?") or phrase.match(
        rf"{_MAP}(?:\[{_NAME}\]|<{_NAME}>)(.+)"
    )
    if found is None:
        return None
    values = _item(phrase.part(found[1]))
    if values == ObjectRef():  # there "Object" is Java's: any value
        values = ObjectRef(certain=False)
    return MapOf(values) if values is not None else None


def map_of(phrase: Phrase) -> TypeExpr | None:
    """`Map of strings`, `Map<Integer>`, `Map of string to integer`, `Dictionary of @ objects`."""
    found = phrase.match(rf"{_MAP} of (?:strings? to )?(.+)") or phrase.match(rf"{_MAP} ?<([^,]+)>")
    values = _item(phrase.part(found[1])) if found else None
    if values is None or (isinstance(values, ObjectRef) and values.type_name and not values.links):
        return None
    return MapOf(values)


def named_dictionary(phrase: Phrase) -> TypeExpr | None:
    """`Dict<enterprise_project>`, `Object<Quota>`: one object, named by its type."""
    found = phrase.match(rf"(?:{_MAP}|object) ?[<(\[]({_NAME})[>)\]]")
    return ObjectRef(type_name=found[1]) if found else None


def described(phrase: Phrase) -> TypeExpr | None:
    """`Dictionary data structure. For details, see @.`, also with several links: one a mode."""
    found = phrase.match(r"([^@.,;:]+?)[ .,;:]+(?:(?:for |see |refer |details?\b|described ).*?)?(@.*|\(@.*\))")
    if found is None:
        found = phrase.match(r"([^@.]+?)\. (?:for |see |refer ).*?(@.*)")
    base = _read(phrase.part(found[1])) if found else None
    match base:
        case ObjectRef():
            return _reference(phrase.links)
        case ArrayOf(ObjectRef()):
            return ArrayOf(_reference(phrase.links))
        case Scalar():
            return base
        case _:
            return None


def alternatives(phrase: Phrase) -> TypeExpr | None:
    """`@ or @`, `@/@ objects`: several tables in one cell, one a mode."""
    if len(phrase.links) < 2 or not phrase.match(
        rf"@\d+(?: {_STRUCTURE})?(?:(?: or | and |[/|,] ?)@\d+(?: {_STRUCTURE})?)+"
    ):
        return None
    return _reference(phrase.links)


def union(phrase: Phrase) -> TypeExpr | None:
    """`String/Integer`, `String or Array of strings`, `Integer | Null`."""
    parts = re.split(r" or |/|\|", phrase.text)
    if len(parts) < 2:
        return None
    options = [_read(phrase.part(part)) for part in parts]
    known = tuple(dict.fromkeys(option for option in options if option is not None))
    if len(known) != len(set(options)) or None in options:
        return None
    return known[0] if len(known) == 1 else OneOf(known)


def named_object(phrase: Phrase) -> TypeExpr | None:
    """`ListenerRef object`, `Result objects`, `QuotaList structure`, `object ListenerRef`, `binding:profile object`."""
    found = phrase.match(rf"({_NAME})(?: type)? {_STRUCTURE}") or phrase.match(rf"objects?(?: of)? ({_NAME})")
    return ObjectRef(type_name=found[1]) if found else None


def said_twice(phrase: Phrase) -> TypeExpr | None:
    """`String type`, `Boolean value`, `of type String`, `String (optional)`, `Map<String,String> objects`."""
    found = (
        phrase.match(r"(.+[>)\]]) ?objects?")
        or phrase.match(r"(?:of )?type:? (.+)")
        or phrase.match(r"(.+) (?:type|value|data|format)")
        or phrase.match(r"(.+) \([^@()]*\)")
    )
    return _read(phrase.part(found[1])) if found else None


SHAPES: tuple[Callable[[Phrase], TypeExpr | None], ...] = (
    scalar,
    scalar_with_note,
    plain_object,
    plain_array,
    anything,
    null,
    link,
    array_in_brackets,
    map_in_brackets,
    map_of,
    named_dictionary,
    array_of,
    array_by_suffix,
    alternatives,
    described,
    union,
    named_object,
    said_twice,
)
"""Tried from top to bottom; the first that answers decides."""


# --- parts of shapes ---------------------------------------------------------------------------------------


def _read(phrase: Phrase) -> TypeExpr | None:
    for shape in SHAPES:
        expr = shape(phrase)
        if expr is not None:
            return expr
    return None


def _item(phrase: Phrase) -> TypeExpr | None:
    """What stands inside an array or a map: any type, or the bare name of an object ("List<resource_tag>")."""
    expr = _read(phrase)
    if expr is None and phrase.match(_NAME):
        return ObjectRef(type_name=phrase.text)
    return expr


def _scalar(text: str) -> Scalar | None:
    words = text.lower()
    return SCALARS.get(words) or (SCALARS.get(words[:-1]) if words.endswith("s") else None)


def _reference(links: tuple[Link, ...]) -> ObjectRef:
    targets = tuple(dict.fromkeys(link.target for link in links if link.target is not None))
    return ObjectRef(links=targets, type_name=_type_name(links[0].text), alternatives=len(targets) > 1)


def _type_name(text: str) -> str | None:
    """The object's name in a link's text: "ListenerRef", "Table NodeInfo", but not "Table 4"."""
    name = re.sub(r"^Table ?\d*\b ?", "", text.strip(), flags=re.IGNORECASE)
    return name if re.fullmatch(_NAME, name) else None
