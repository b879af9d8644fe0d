"""The facade of a client: `facade.py` with `DliClient` and `AsyncDliClient`, `resources/` with a class for each tag.

Text of the document enters docstrings only: wrapped first, then escaped, so that none of it is code.
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from rst2openapi.client.docstrings import docstring, method_words, twin_words, waiting_words
from rst2openapi.client.extensions import method_name
from rst2openapi.client.former import Alias, Gone, Home, aliases, names_of, removals
from rst2openapi.client.method_names import method_names, without_verb
from rst2openapi.client.methods import Verb, camel

_OF_CLIENTS = frozenset(
    (
        *("aclose", "auth", "close", "connection", "credentials", "from_cloud", "from_env", "options", "project"),
        *("project_id", "region", "request", "retries", "timeout", "token", "with_options", "with_raw_response"),
    )
)
"""What a client has besides its groups of operations: a tag of such a name gets `_api` behind it."""

_OF_MODULES = frozenset(("Any", "Mapping", "Sequence", "Unset", "UNSET", "None", "True", "False"))
"""Names that a module of methods imports, or Python keeps; a class of methods is not named so, nor like a client."""

_READING = ("list", "query", "show", "get", "search", "batch_query")
"""Verbs that iterators and pollers do not repeat: `list_users` is walked by `iter_users`, `list` by `iter`."""

_DETAILED = ("detail", "details")
"""What a list is called behind its verb that tells more of the same things than `list`: `iter` walks through it."""

_UNSET = "from ..types import UNSET, Unset"
"""What a module of methods imports whatever its types are."""


@frozen
class Group:
    """A tag: the client's property, the class of its methods, and the methods."""

    name: str
    module: str
    kind: str
    verbs: tuple[Verb, ...]
    aliases: tuple[Alias, ...] = ()
    gone: tuple[Gone, ...] = ()


def class_of(package: str) -> str:
    """The name of the facade: `dli_client` gives `DliClient`."""
    name = camel(package.removesuffix("_client")) + "Client"
    return f"Service{name}" if name in {"Client", "AuthenticatedClient", "AsyncClient"} else name


def groups(verbs: Iterable[Verb], taken: Iterable[str], lost: Iterable[Gone] = ()) -> list[Group]:
    """The groups of a client in the order of the document; classes are told apart from `taken`, those of models.

    A group of which only former names are left comes last; `lost` are operations that were taken away.
    """
    by_tag: dict[str, list[Verb]] = defaultdict(list)
    for verb in verbs:
        by_tag[verb.tag].append(verb)
    lost = tuple(lost)
    for tag in (*(one.tag for members in [*by_tag.values()] for verb in members for one in verb.former), *_tags(lost)):
        by_tag.setdefault(tag, [])
    classes = {*taken, *_OF_MODULES}
    found = []
    for tag, members in by_tag.items():
        kind = camel(tag)
        while not classes.isdisjoint(_classes(kind)) or kind.endswith("Client"):
            kind += "Api"
        classes |= _classes(kind)
        name = f"{tag}_api" if tag in _OF_CLIENTS or tag.startswith("_") else tag
        found.append(Group(name, tag, kind, _named_apart(_named(tag, members))))
    return _with_former(found, lost)


def _tags(lost: Iterable[Gone]) -> Iterator[str]:
    yield from (one.tag for one in lost)


def _with_former(found: Sequence[Group], lost: Sequence[Gone]) -> list[Group]:
    """The groups with the methods that they had before."""
    homes = {verb.id: Home(group.name, group.module, group.kind) for group in found for verb in group.verbs}
    every = [verb for group in found for verb in group.verbs]
    result = []
    for group in found:
        old = [evolve(one, home=homes[one.now.id]) for one in aliases(group.module, group.verbs, every, _named)]
        taken = {name for verb in (*group.verbs, *(one.verb for one in old)) for name in names_of(verb)}
        short = functools.partial(_short_name, group.module, [verb.module for verb in group.verbs])
        result.append(evolve(group, aliases=tuple(old), gone=removals(group.module, taken, lost, short)))
    return result


def _short_name(tag: str, modules: Sequence[str], module: str) -> str:
    return method_name(method_names(tag, [*modules, module])[-1])


def _classes(kind: str) -> set[str]:
    """The classes that a group gives."""
    return {f"{prefix}{kind}{suffix}" for prefix in ("", "Async") for suffix in ("", "WithRawResponse")}


def _named(tag: str, verbs: Sequence[Verb]) -> list[Verb]:
    """The methods of a group under names that do not say its noun again: `list`, `iter`, `get_status`, `wait`.

    `iter` gives the most that is told of each thing: where there is `list_details` too, it walks through that.
    """
    names = method_names(tag, [verb.module for verb in verbs])
    detailed = any(
        verb.listing and without_verb(short, _READING) in _DETAILED for verb, short in zip(verbs, names, strict=True)
    )
    found = []
    for verb, short in zip(verbs, names, strict=True):
        rest = without_verb(short, _READING)
        listing, job = verb.listing, verb.job
        if listing is not None:
            what = "" if rest in _DETAILED else rest or (short if detailed else "")
            listing = evolve(listing, name=method_name(f"iter_{what}" if what else "iter"))
        if job is not None:
            job = evolve(job, name=f"wait_for_{rest}" if rest not in ("", "status", "state", "details") else "wait")
        found.append(evolve(verb, name=method_name(short), listing=listing, job=job))
    return found


def _named_apart(verbs: Sequence[Verb]) -> tuple[Verb, ...]:
    """Names of iterators and pollers that no other method has."""
    taken = {verb.name for verb in verbs}
    found = []
    for verb in verbs:
        listing, job = verb.listing, verb.job
        if listing is not None:
            listing = evolve(listing, name=_free(listing.name, f"iter_{verb.name}", taken))
        if job is not None:
            job = evolve(job, name=_free(job.name, f"wait_for_{verb.name}", taken))
        found.append(evolve(verb, listing=listing, job=job))
    return tuple(found)


def _free(name: str, longer: str, taken: set[str]) -> str:
    name = longer if name in taken else name
    while name in taken:
        name += "_"
    taken.add(name)
    return name


def write(env: Any, found: Sequence[Group], package: Path, title: str) -> None:
    """Write the modules of the facade; `env` is the environment of the templates."""
    name = class_of(package.name)
    env.filters.update(docstring=docstring, pyrepr=ascii, typed=typed)
    shared: Mapping[str, Any] = {"name": name, "title": title}
    text = env.get_template("facade.py.jinja").render(groups=found, **shared)
    (package / "facade.py").write_text(text, encoding="utf-8")
    folder = package / "resources"
    folder.mkdir()
    (folder / "__init__.py").write_text('"""Groups of operations as `facade.py` offers them."""\n', encoding="utf-8")
    pollers = {verb.id: f"{group.name}.{verb.job.name}" for group in found for verb in group.verbs if verb.job}
    for group in found:
        lines = (
            line
            for verb in (*group.verbs, *(one.verb for one in group.aliases))
            for line in (*verb.imports, *(verb.listing.imports if verb.listing else ()))
        )
        imports = sorted({*lines} - {_UNSET})
        words = {verb.name: method_words(verb, pollers) for verb in group.verbs}
        words |= {verb.job.name: waiting_words(verb.name, verb.job) for verb in group.verbs if verb.job}
        twins = {name: twin_words(text, group.kind, name) for name, text in words.items()}
        template = env.get_template("facade_resource.py.jinja")
        text = template.render(group=group, imports=imports, words=words, twins=twins, **shared)
        (folder / f"{group.module}.py").write_text(text, encoding="utf-8")


def typed(annotation: str) -> str:
    """A type in a class that may have a method `list`: annotations there name the builtin otherwise."""
    return re.sub(r"\blist\[", "_list[", annotation)
