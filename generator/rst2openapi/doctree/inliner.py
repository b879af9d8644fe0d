"""The roles of the pages: cross references, the roles of Sphinx, and a soft landing for unknown ones.

`:ref:`Table 3 <Page__Table3>`` becomes a `cross_reference`, `:file:`/etc/hosts`` a literal,
`:colour:`red`` the plain text "red" with a finding.
"""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from docutils import nodes, utils
from docutils.parsers.rst import roles, states

from rst2openapi.diagnostics.rules import reading
from rst2openapi.doctree.budget import budget_of
from rst2openapi.doctree.findings import findings_of
from rst2openapi.doctree.model import cross_reference

_TITLED = re.compile(r"(?P<text>.+?)\s*(?<!\x00)<(?P<target>[^<>]+)>$", re.DOTALL)

_REFERENCES = ("ref", "numref")
_TEXTS = ("doc", "term", "download", "abbr", "menuselection", "any", "keyword", "eq", "cite", "confval")
_CODES = (
    *("file", "samp", "kbd", "option", "envvar", "token", "regexp", "mimetype", "makevar", "newsgroup"),
    *("rst", "dir", "role", "manpage", "mailheader"),
)
_OBJECTS = (
    *("class", "func", "meth", "mod", "attr", "data", "const", "exc", "obj", "type", "member", "macro", "var"),
    *("enum", "enumerator", "struct"),
)
_STRONGS = ("guilabel", "command", "program")
_EMPHASES = ("dfn",)

SPHINX_ROLES: dict[str, type[nodes.TextElement]] = {
    **dict.fromkeys(_REFERENCES, cross_reference),
    **dict.fromkeys(_TEXTS, nodes.inline),
    **dict.fromkeys(_CODES, nodes.literal),
    **dict.fromkeys(_OBJECTS, nodes.literal),
    **dict.fromkeys(_STRONGS, nodes.strong),
    **dict.fromkeys(_EMPHASES, nodes.emphasis),
}
"""A role of Sphinx and the node it becomes; with a domain in front ("py:func") it is the same role."""


def page_inliner() -> states.Inliner:
    """The inline parser of docutils with the roles above; nothing is registered for the whole process.

    The method is replaced on the object, because `Inliner` builds its patterns from its very own class.
    """
    inliner = states.Inliner()
    inliner.interpreted = partial(_interpreted, inliner)  # type: ignore[method-assign, assignment]
    inliner.parse = partial(_parsed, inliner)  # type: ignore[method-assign]
    return inliner


def _parsed(
    inliner: states.Inliner, text: str, lineno: int, memo: Any, parent: nodes.Element
) -> tuple[list[nodes.Node], list[nodes.system_message]]:
    """The markup of a text, if the page may still cost so much."""
    budget_of(memo.document).text(text)
    return states.Inliner.parse(inliner, text, lineno, memo, parent)


def _interpreted(
    inliner: states.Inliner, rawsource: str, text: str, role: str, lineno: int
) -> tuple[list[nodes.Node], list[nodes.Node]]:
    name = role.lower().rpartition(":")[2]
    if name in SPHINX_ROLES:
        return [_node(name, rawsource, text)], []
    known, messages = roles.role(role, inliner.language, lineno, inliner.reporter)
    if known:
        made, more = known(role, rawsource, text, lineno, inliner, {}, [])
        return list(made), [*messages, *more]
    findings_of(inliner.document).add(reading.UNKNOWN_ROLE, lineno, role=role)
    return [nodes.inline(rawsource, text)], []


def _node(name: str, rawsource: str, text: str) -> nodes.TextElement:
    kind, titled = SPHINX_ROLES[name], _TITLED.match(text)
    shown = titled["text"] if titled else text
    if kind is cross_reference:
        target = utils.unescape(titled["target"] if titled else text).lstrip("!~")
        return cross_reference(rawsource, shown, target=nodes.fully_normalize_name(target))
    return kind(rawsource, shown.lstrip("!~") if name in _OBJECTS else shown)
