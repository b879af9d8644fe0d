"""Table cells that are plain paragraphs -> the nodes that docutils makes of them, without a parser of their own.

docutils starts a nested state machine for every cell, and asks of every character of a table whether it combines with
the one before. Most cells are a few paragraphs of ASCII text: `-  | Name of the queue. |` is one paragraph whose inline
markup alone needs reading. A test holds both ways against each other: the trees are the same.
"""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from docutils.parsers.rst import Parser, states, tableparser
from docutils.statemachine import StringList, string2lines
from docutils.utils import strip_combining_chars

from rst2openapi.doctree.budget import Budget, budget_of
from rst2openapi.doctree.fast_tables import GridParser, is_whole

_PLAIN = re.compile(r"[^\W\d_]{2}|\*\*[^\W_]|[^\W\d_]$")
"""How lines begin that are sure to be text: with a word, or with a bold one."""
_STARTS = tuple(re.compile(states.Body.patterns[name]) for name in states.Body.initial_transitions if name != "text")
_MARKED = re.compile(r"[\\*`_|\[:@\0]")
"""What inline markup begins or ends with, addresses included: text without any of it is just text."""
_UNDERLINE = re.compile(states.Body.patterns["line"])
_DIRECT = (nodes.entry, nodes.list_item)


class Lines(StringList):
    """Lines of a page; what only concerns characters beyond ASCII is skipped where there are none.

    Copying them is counted in the page's budget, which parts have from the whole.
    """

    budget: Budget | None = None

    def __init__(self, initlist: Any = None, *, parent: Any = None, **of: Any) -> None:
        super().__init__(initlist, parent=parent, **of)
        if isinstance(parent, Lines) and parent.budget is not None:
            self.budget = parent.budget
            self.budget.copy(len(self.data))

    def pad_double_width(self, pad_char: str) -> None:
        """Pad characters that are two columns wide, if there can be any."""
        if not all(line.isascii() for line in self.data):
            super().pad_double_width(pad_char)

    def get_2D_block(  # noqa: N802 - docutils' name
        self,
        top: int,
        left: int,
        bottom: int,
        right: int,
        strip_indent: bool = True,
    ) -> StringList:
        """The text of a cell without its padding."""
        block: StringList = self[top:bottom]
        if not all(line.isascii() for line in block.data):
            return super().get_2D_block(top, left, bottom, right, strip_indent)
        lines = [line[left:right].rstrip() for line in block.data]
        indents = [len(line) - len(line.lstrip()) for line in lines if line]
        indent = min([right, *indents])
        if strip_indent and 0 < indent < right:
            lines = [line[indent:] for line in lines]
        block.data = lines
        return block


def _without_combining(text: str) -> str:
    """What docutils' function of this purpose gives, at once where no character can combine."""
    return text if text.isascii() else strip_combining_chars(text)


for _module in (states, tableparser):
    _module.strip_combining_chars = _without_combining  # type: ignore[attr-defined]


class _OnDemand(dict[str, Any]):
    """The states of a machine, each made when it is first entered: a list of two items needs two of fifteen."""

    def __init__(self, machine: Any) -> None:
        super().__init__()
        self.machine = machine

    def __missing__(self, name: str) -> Any:
        made = self[name] = _BY_NAME[name](self.machine, self.machine.debug)
        if getattr(self.machine, "memo", None) is not None:
            made.runtime_init()
        return made


class _Sparing:
    """What both machines of the parser do otherwise: states are made on demand."""

    states: Any

    def add_states(self, state_classes: Any) -> None:
        """Make no state yet."""
        if tuple(state_classes) == STATES:
            self.states = _OnDemand(self)
        else:
            super().add_states(state_classes)  # type: ignore[misc]


class _Whole(_Sparing, states.RSTStateMachine):
    """docutils' machine for a page."""


class _Nested(_Sparing, states.NestedStateMachine):
    """docutils' machine for what stands inside of something."""


_transitions: dict[type, tuple[list[str], dict[str, tuple[Any, str]]]] = {}
"""Of each state: the order in which lines are held against patterns, and by name pattern and next state."""


class _Quick:
    """What every state of the parser does otherwise: plain paragraphs of a cell or of an item need no state machine."""

    nested_sm = _Nested
    nested_sm_cache: list[Any] = []  # noqa: RUF012 - docutils shares it among all states of a kind, and so do these

    def __init__(self, state_machine: Any, debug: bool = False) -> None:
        super().__init__(state_machine, debug)  # type: ignore[call-arg]
        self.nested_sm_kwargs = {"state_classes": STATES, "initial_state": "Body"}

    def add_initial_transitions(self: Any) -> None:
        """Say which lines the state knows, as docutils does: the first of a kind is asked, and others do as it does."""
        kind = type(self)
        if kind not in _transitions:
            super().add_initial_transitions()  # type: ignore[misc]
            ways = {name: (pattern, state) for name, (pattern, _, state) in self.transitions.items()}
            _transitions[kind] = self.transition_order[:], ways
            return
        order, ways = _transitions[kind]
        self.transition_order = order[:]
        self.transitions = {name: (pattern, getattr(self, name), state) for name, (pattern, state) in ways.items()}

    def nested_parse(self: Any, block: Any, input_offset: int, node: Any = None, *rest: Any, **options: Any) -> int:
        """Parse the block into the node."""
        if isinstance(node, _DIRECT) and not rest and not options:
            paragraphs = _paragraphs(block.data)
            if paragraphs is not None:
                _fill(self, block, input_offset, node, paragraphs)
                return input_offset + len(block)
        return int(super().nested_parse(block, input_offset, node, *rest, **options))  # type: ignore[misc]

    def table(self: Any, isolate_function: Any, parser_class: type) -> Any:
        """The nodes of a table, and whether it ends with a blank line."""
        quick = GridParser if parser_class is tableparser.GridTableParser else parser_class
        return super().table(isolate_function, quick)  # type: ignore[misc]

    def isolate_grid_table(self: Any) -> tuple[Any, list[Any], bool]:
        """The lines of a table, messages, and whether it ends with a blank line."""
        machine = self.state_machine
        if not is_whole(machine.input_lines.data, machine.line_offset):
            return super().isolate_grid_table()  # type: ignore[misc, no-any-return]
        block = machine.get_text_block(flush_left=True)
        block.disconnect()
        return block, [], True


def _paragraphs(lines: list[str]) -> list[tuple[int, int]] | None:
    """First and last line of every paragraph; None where there is anything that may not be plain paragraphs."""
    found: list[tuple[int, int]] = []
    first = None
    for number, line in enumerate(lines):
        if not line:
            if first is not None:
                found.append((first, number))
            first = None
        elif line[0] == " ":
            return None
        elif first is None:
            if not _PLAIN.match(line) and any(start.match(line) for start in _STARTS):
                return None
            first = number
        elif number == first + 1 and _UNDERLINE.match(line):
            return None
    if first is not None:
        found.append((first, len(lines)))
    return None if any(lines[end - 1].endswith("::") for _, end in found) else found


def _fill(state: Any, block: Any, offset: int, node: nodes.Element, paragraphs: list[tuple[int, int]]) -> None:
    """Append the paragraphs to the node, as docutils' state for text does."""
    source = None
    for first, end in paragraphs:
        text = "\n".join(block.data[first:end])
        if _MARKED.search(text):
            inline, messages = state.inliner.parse(text, offset + first + 1, state.memo, node)
        else:
            budget_of(state.document).text(text)
            inline, messages = [nodes.Text(text)], []
        paragraph = nodes.paragraph(text, "", *inline)
        source, line = block.info(first)
        paragraph.source, paragraph.line = source, line + 1
        node += [paragraph, *messages]
    state.document.note_source(source, None)


STATES = tuple(type(one.__name__, (_Quick, one), {}) for one in states.state_classes)
"""docutils' states, each with the short way."""
_BY_NAME = {one.__name__: one for one in STATES}


class QuickParser(Parser):
    """docutils' parser of pages with the states above."""

    def parse(self, inputstring: str, document: nodes.document) -> None:
        """Parse the text into the document."""
        self.setup_parse(inputstring, document)
        machine = _Whole(state_classes=list(STATES), initial_state="Body")
        lines = string2lines(inputstring, tab_width=8, convert_whitespace=True)
        whole = Lines(lines, source=document["source"])
        whole.budget = budget_of(document)
        machine.run(whole, document, inliner=self.inliner)
        self.finish_parse()
