"""Operations -> their ids: verb and things, such as `listRouteTables`, from title, path and answer together.

The title says what is done; the path says what the thing is called in the API; the answer says whether a read lists
many or gets one. What several operations would share is told apart by the words that only one of them has; versions
stand nowhere else.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from attrs import evolve

from rst2openapi.diagnostics import Report
from rst2openapi.service.names.apart import told_apart
from rst2openapi.service.names.ids import Id
from rst2openapi.service.names.lock import operation_key
from rst2openapi.service.names.paths import Speech
from rst2openapi.service.names.reading import Reading
from rst2openapi.service.names.thing_choice import things_of_operation
from rst2openapi.service.names.verb_choice import verb_of
from rst2openapi.service.names.words import words


def operation_ids(
    readings: Sequence[Reading], speech: Speech, given: Mapping[str, str], gone: Collection[str], report: Report
) -> list[Id]:
    """An id for each operation, in their order.

    `given` are the ids of before, by what operations are known by, `gone` those of operations that are no more.
    """
    keys = [operation_key(reading.merged.method, reading.path) for reading in readings]
    ids = [
        evolve(id_of(reading, speech), given=given.get(key, "")) for reading, key in zip(readings, keys, strict=True)
    ]
    return told_apart(ids, readings, speech, gone, report)


def id_of(reading: Reading, speech: Speech) -> Id:
    """The id as it would be if there were no other operation."""
    phrases = reading.phrases
    named = speech.things(reading.path, phrases[0].verb)
    verb = verb_of(reading, phrases, named)
    things = things_of_operation(reading, phrases, named, speech)
    if verb == "run" and named.action[-1:] == ("action",):
        return Id(verb, (*(word for word in things if word != "action"), "action"))
    if verb in ("add", "remove") and named.action and len(phrases) == 1:
        things = tuple(dict.fromkeys((*things, *phrases[0].things[-1:])))
    batch = "batch" in words(reading.path) or (verb == "create" and bool(named.action))
    several = any(things[-1] in one.plural for one in phrases) and verb != "create"
    return Id(verb, things, verb == "list" or batch or several)
