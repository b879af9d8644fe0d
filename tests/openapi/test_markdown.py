"""Prose into CommonMark, read back by a CommonMark parser."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from rst2openapi.openapi.markdown import commonmark, escape
from rst2openapi.prose import (
    Block,
    Bullets,
    Code,
    Emphasis,
    Inline,
    Label,
    Link,
    Literal,
    Note,
    Paragraph,
    Strong,
    Superscript,
    Text,
    plain,
)

from .making import at, prose

_READER = MarkdownIt("commonmark")


def paragraph(*inlines: Inline) -> Paragraph:
    """A paragraph on the first line."""
    return Paragraph(inlines, at(1))


def bullets(*items: Block | tuple[Block, ...], ordered: bool = False) -> Bullets:
    """A list of items."""
    return Bullets(tuple(item if isinstance(item, tuple) else (item,) for item in items), at(1), ordered)


def rendered_text(source: str) -> str:
    """The text that a reader of the rendered CommonMark sees; fails where anything became HTML or an image."""
    seen = []
    for token in _READER.parse(source):
        assert token.type != "html_block", source
        if token.type in ("fence", "code_block"):
            seen.append(token.content)
        for child in token.children or ():
            assert child.type not in ("html_inline", "image"), source
            seen.append(child.content)
    return "".join("".join(seen).split())


_CASES: list[tuple[str, tuple[Block, ...], str]] = [
    ("plain words stay as they are", prose("Number of items, at most 10."), "Number of items, at most 10."),
    ("names keep their underscores", prose("Set group_name first."), "Set group_name first."),
    ("markup in the text is text", prose("a * b < c [d] `e`"), "a \\* b \\< c \\[d\\] \\`e\\`"),
    ("tags and entities are text", prose("<b>&lt;</b> R&D"), "\\<b>\\&lt;\\</b> R&D"),
    ("a leading dash is no bullet", prose("- none"), "\\- none"),
    ("a leading number is no list", prose("1. first"), "1\\. first"),
    ("a decimal is no list", prose("1.5 GB"), "1.5 GB"),
    ("bold values stay bold", (paragraph(Text("Default: "), Strong("10"), Text(".")),), "Default: **10**."),
    ("blanks move out of bold", (paragraph(Text("a"), Strong(" b "), Text("c")),), "a **b** c"),
    ("bold that would not be read is plain", (paragraph(Text("a"), Strong('"b"'), Text("c")),), 'a"b"c'),
    ("code may hold backticks", (paragraph(Code("a`b")),), "``a`b``"),
    ("powers", (paragraph(Text("2"), Superscript("31"), Text("-1")),), "2^31-1"),
    ("a hyperlink", (paragraph(Link("site", url="https://x.example/a")),), "[site](https://x.example/a)"),
    ("an address with brackets", (paragraph(Link("s", url="https://x/a(b)")),), "[s](<https://x/a(b)>)"),
    ("a script is no address", (paragraph(Link("run", url="javascript:alert(1)")),), "run"),
    ("an unknown page is text", (paragraph(Text("See "), Link("Table 3", target=Label("t3"))),), "See Table 3"),
    ("bullets", (bullets(paragraph(Text("a")), paragraph(Text("b"))),), "- a\n- b"),
    ("numbered items", (bullets(paragraph(Text("a")), paragraph(Text("b")), ordered=True),), "1. a\n2. b"),
    (
        "nested bullets",
        (bullets((paragraph(Text("a")), bullets(paragraph(Text("b"))))),),
        "- a\n  - b",
    ),
    (
        "two lists in a row stay two",
        (bullets(paragraph(Text("a"))), bullets(paragraph(Text("b")))),
        "- a\n\n* b",
    ),
    ("a note", (Note("note", prose("Mind the gap."), at(1)),), "> **Note:** Mind the gap."),
    (
        "a code block longer than its fences",
        (Literal("```\nx", at(1)),),
        "````\n```\nx\n````",
    ),
]


@pytest.mark.parametrize(("blocks", "expected"), [case[1:] for case in _CASES], ids=[case[0] for case in _CASES])
def test_forms(blocks: tuple[Block, ...], expected: str) -> None:
    """Each form of prose has one form in CommonMark."""
    assert commonmark(blocks) == expected


def test_known_pages_are_linked() -> None:
    """A link whose address is known becomes one; its words are escaped like any text."""
    link = paragraph(Link("Table [3]", target=Label("t3")))
    assert commonmark((link,), lambda _: "https://docs.example/t3.html") == (
        "[Table \\[3\\]](https://docs.example/t3.html)"
    )


def test_exclamation_before_link_is_no_image() -> None:
    """An exclamation mark right before a link does not turn it into an image."""
    source = commonmark((paragraph(Text("Note!"), Link("a", url="https://x.example/")),))
    assert rendered_text(source) == "Note!a"


_TEXTS = st.text(alphabet=st.sampled_from(list("ab 1_*`<>[]()!&;#-+.~\\|=:/\"'é”\n")), min_size=1, max_size=12)
_PIECES = st.one_of(
    *(st.builds(kind, _TEXTS) for kind in (Text, Strong, Emphasis, Code)),
    st.builds(Link, _TEXTS, url=st.just("https://x.example/y")),
    st.builds(Link, _TEXTS, target=st.just(Label("x"))),
)
_PARAGRAPHS = st.builds(lambda pieces: paragraph(*pieces), st.lists(_PIECES, max_size=5))
_BLOCKS: st.SearchStrategy[Block] = st.recursive(
    _PARAGRAPHS,
    lambda inner: st.one_of(
        st.builds(
            lambda items, ordered: Bullets(tuple(map(tuple, items)), at(1), ordered),
            st.lists(st.lists(inner, min_size=1, max_size=3), min_size=1, max_size=3),
            st.booleans(),
        ),
        st.builds(lambda blocks: Note("note", tuple(blocks), at(1)), st.lists(inner, min_size=1, max_size=3)),
    ),
    max_leaves=8,
)


@settings(max_examples=300)
@given(st.lists(_PARAGRAPHS, min_size=1, max_size=1))
def test_a_paragraph_shows_its_text_and_nothing_else(blocks: list[Block]) -> None:
    """Whatever a page writes, the rendered description shows these characters, and no markup of the page's."""
    assert rendered_text(commonmark(tuple(blocks))) == "".join(plain(tuple(blocks)).split())


@settings(max_examples=200)
@given(st.lists(_BLOCKS, min_size=1, max_size=3))
def test_blocks_show_their_text(blocks: list[Block]) -> None:
    """The same for lists and notes in any nesting, the titles of notes aside."""
    rendered = rendered_text(commonmark(tuple(blocks)))
    assert rendered.replace("Note:", "") == "".join(plain(tuple(blocks)).split()).replace("Note:", "")


@settings(max_examples=200)
@given(_TEXTS)
def test_escaped_text_renders_as_itself(text: str) -> None:
    """`escape` is for single lines of text that stand alone."""
    assert rendered_text(escape(text)) == "".join(text.split())
