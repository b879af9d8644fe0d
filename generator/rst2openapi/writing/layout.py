"""Where the pages of a document go: folders, files, titles and labels.

Where `externalDocs` tell the published pages, ours have their places; else a tag is a folder and an operation a page:
`submitSqlJob` of the tag SQL Jobs becomes `sql_jobs/submitting_a_sql_job.rst`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import unquote, urlsplit

from attrs import frozen

from rst2openapi.service.names.verbs import GERUNDS
from rst2openapi.writing.document import Json, Tree, listed, mapping
from rst2openapi.writing.draft import Draft, Folder

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")
_PAGE = re.compile(r"https?://[\w.:-]+(?:/[\w.%-]+)+\.html")
"""The address of a published page."""


@frozen
class Place:
    """Where an operation's page goes: its file below the folder of pages, its title, and the label of the page."""

    file: str
    title: str
    label: str


def gerund(summary: str) -> str:
    """The title of a page from the summary of its operation: "Submit an SQL job" -> "Submitting an SQL Job"."""
    words = " ".join(summary.split()).rstrip(".")
    first, _, rest = words.partition(" ")
    known = {verb: title for title, verb in reversed(tuple(GERUNDS.items()))}
    title = known.get(first.lower())
    return f"{title.capitalize()} {_capitals(rest)}".strip() if title else _capitals(words)


_SMALL = frozenset(["a", "an", "and", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with"])


def _capitals(text: str) -> str:
    """Words of a title with capitals, but for the small ones."""
    return " ".join(one if one in _SMALL or not one.islower() else one[:1].upper() + one[1:] for one in text.split(" "))


def file_name(text: str) -> str:
    """A name for a file or folder."""
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")[:100].strip("_") or "page"


def places(tree: Tree) -> Mapping[tuple[str, str], Place]:
    """The place of each operation's page by path and method."""
    published = _published(tree)
    taken: set[str] = set()
    found: dict[tuple[str, str], Place] = {}
    for path, method, operation, _ in tree.operations():
        summary = operation.get("summary")
        identity = str(operation.get("operationId") or f"{method} {path}")
        title = gerund(summary if isinstance(summary, str) and summary.strip() else _spaced(identity))
        if operation.get("deprecated") is True:
            title = f"{title} (Deprecated)"
        tags = [one for one in listed(operation.get("tags")) if isinstance(one, str)]
        stem = published.get((path, method)) or f"{file_name(tags[0] if tags else 'operations')}/{file_name(title)}"
        number, unique = 1, stem
        while unique in taken:
            number += 1
            unique = f"{stem}_{number}"
        taken.add(unique)
        found[path, method] = Place(f"{unique}.rst", title, _label(identity, found))
    return found


def _label(identity: str, found: Mapping[tuple[str, str], Place]) -> str:
    """The label of a page: the id of its operation, which gives the operation its name again."""
    stem = re.sub(r"[^A-Za-z0-9]+", "_", identity).strip("_") or "operation"
    stem = stem[:1].upper() + stem[1:]
    taken = {place.label.lower() for place in found.values()}
    label, number = stem, 1
    while label.lower() in taken:
        number += 1
        label = f"{stem}_{number}"
    return label


def _spaced(identity: str) -> str:
    """The words of an id: `listQueues` -> "list queues"."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", identity).replace("_", " ").strip().lower() or "operation"


def _published(tree: Tree) -> Mapping[tuple[str, str], str]:
    """The places of the published pages, below the folder that holds them all."""
    paths: dict[tuple[str, str], tuple[str, ...]] = {}
    for path, method, operation, _ in tree.operations():
        url = mapping(operation.get("externalDocs")).get("url")
        path_of = unquote(urlsplit(url).path) if isinstance(url, str) and _PAGE.fullmatch(url) else ""
        parts = path_of.removesuffix(".html").split("/")[1:]
        names = tuple(part.lower() for part in parts)
        if names and all(_NAME.fullmatch(part) for part in names):
            paths[path, method] = names
    if not paths or len(set(paths.values())) < len(paths):
        return {}
    shared = 0
    folders = [names[:-1] for names in paths.values()]
    while all(len(one) > shared and one[shared] == folders[0][shared] for one in folders):
        shared += 1
    if shared and any(len(one) == shared for one in folders):
        shared -= 1  # pages lie in folders
    return {key: "/".join(names[shared:]) for key, names in paths.items()}


def folders(tree: Tree, drafts: Sequence[Draft], tags: Mapping[str, str], title: str) -> tuple[Folder, ...]:
    """The folders of the pages, from the top; `tags` are those of the operations, whose words title folders."""
    words = {
        str(one.get("name")): one.get("description") or one.get("name")
        for one in map(mapping, listed(tree.root.get("tags")))
    }
    titles: dict[str, str] = {}
    entries: dict[str, dict[str, tuple[str, str, str]]] = {"": {}}
    for draft in drafts:
        *above, name = draft.file.removesuffix(".rst").split("/")
        for depth, folder in enumerate(above):
            path, parent = "/".join(above[: depth + 1]), "/".join(above[:depth])
            tag = tags.get(draft.id, "")
            last = depth == len(above) - 1
            titles.setdefault(path, _folder_title(words.get(tag, tag) if last else "", folder))
            entries.setdefault(path, {})
            entries[parent].setdefault(path, (f"{folder}/index", titles[path], _folder_label(path)))
        entries["/".join(above)][draft.file] = (name, draft.title, draft.label)
    titles[""] = title
    return tuple(
        Folder(path, titles[path], _folder_label(path), tuple(entries[path].values())) for path in sorted(entries)
    )


def _folder_title(words: Json, folder: str) -> str:
    """The words of the tag, or the folder's own name."""
    own = _capitals(folder.replace("_", " "))
    stated = " ".join(re.sub(r"\\(?=[!-/:-@\[-`{-~])", "", words).split()) if isinstance(words, str) else ""
    deprecated = "deprecated" in folder and "deprecated" not in stated.lower()
    return f"{stated} (Deprecated)" if stated and deprecated else stated or own


def _folder_label(path: str) -> str:
    return f"folder_{file_name(path)}" if path else "index"
