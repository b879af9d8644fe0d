"""The reader of `clouds.yaml` that needs nothing else: what PyYAML reads, or a clear refusal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from rst2openapi.client.runtime.clouds_yaml import load, parse
from rst2openapi.client.runtime.credentials import CredentialsError

GOOD = [
    "",
    "# nothing\n",
    "---\nclouds:\n  a: b\n",
    "a:\nb: c",
    "a: b # comment\nc: 'd # e'\nf: \"g # h\"  # i\n",
    "a: it's\nb: 'it''s'\nc: \"it\\\"s \\u00e4\\n\"\n",
    "a: http://x.test:80/v3\nb: x#y\nc: -1\n",
    "a:\n- x\n- y: 1\n  z: 2\n-\n  q: r\n- - 1\n  - 2\nb: c\n",
    "a:\n  - x\n  - 'y: z'\n  - [p, \"q, r\", 's']\nb: []\nc: {}\n",
    "'quoted key': 1\n\"other\": 2\nspaced key : 3\n",
    "a:\n\n    b:\n\n      c: d\n\n    # e\n    f: g\n",
    "clouds:\r\n  a:\r\n    b: 'c'\r\n",
]
BEYOND = [
    ("a: &x b\n", 1),
    ("a: b\nc: *x\n", 2),
    ("a: |\n  b\n", 1),
    ("a: >-\n  b\n", 1),
    ("a: !!str b\n", 1),
    ("a: {b: c}\n", 1),
    ("a: [b, [c]]\n", 1),
    ("a: [b,\n  c]\n", 1),
    ("a: b\n  c\n", 2),
    ("a: b: c\n", 1),
    ("a:\n\tb: c\n", 2),
    ("a: 'b\n", 1),
    ('a: "\\x41"\n', 1),
    ("<<: b\n", 1),
    ("a: 1\na: 2\n", 2),
    ("  a: 1\nb: 2\n", 2),
    ("a: 1\n---\nb: 2\n", 2),
    ("a\n", 1),
]


@pytest.mark.parametrize("text", GOOD)
def test_files_are_read_as_pyyaml_reads_them(text: str) -> None:
    """Blocks, lists, quotes and comments; every value is text."""
    assert parse(text, "f") == (yaml.load(text, Loader=yaml.BaseLoader) or {})  # noqa: S506 -- gives text only


@pytest.mark.parametrize(("text", "line"), BEYOND)
def test_more_than_that_is_refused(text: str, line: int) -> None:
    """The message names file and line, and no value."""
    with pytest.raises(CredentialsError, match=rf"^clouds\.yaml, line {line}: "):
        parse(text, "clouds.yaml")


PLAIN = st.text(st.sampled_from("ab0 #:-'\"\\[]{}&*!|>%@`,?~ä\n"), max_size=8)
TREES = st.recursive(
    PLAIN, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(PLAIN, inner, max_size=3), max_leaves=8
)


@given(st.dictionaries(PLAIN, TREES, max_size=3))
def test_whatever_is_written_is_read_or_refused(tree: dict[str, Any]) -> None:
    """Nothing is read as something else than it is."""
    text = yaml.safe_dump(tree, default_flow_style=False, allow_unicode=True)
    try:
        read = parse(text, "f")
    except CredentialsError:
        return
    assert read == yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 -- gives text only


@given(st.text(st.sampled_from("ab: -#'\"[],\n{}"), max_size=25))
def test_any_text_is_read_as_pyyaml_does_or_refused(text: str) -> None:
    """Where both read a text, they read the same; and nothing but our own error is raised."""
    try:
        read = parse(text, "f")
        theirs = yaml.load(text, Loader=yaml.BaseLoader) or {}  # noqa: S506 -- gives text only
    except (CredentialsError, yaml.YAMLError):
        return
    assert read == theirs


def test_merged_settings_are_followed(tmp_path: Path) -> None:
    """With PyYAML, `<<` brings in what it names; what stands beside it counts more."""
    path = tmp_path / "clouds.yaml"
    path.write_text("base: &b {x: 1, y: 2}\nclouds:\n  a:\n    <<: *b\n    y: 3\n")
    assert load(path)["clouds"] == {"a": {"x": "1", "y": "3"}}


@pytest.mark.parametrize("content", [b"\xff\xfe", b"a: [", b"- a\n"])
def test_unreadable_files_are_errors(tmp_path: Path, content: bytes) -> None:
    """The message names the file."""
    path = tmp_path / "clouds.yaml"
    path.write_bytes(content)
    with pytest.raises(CredentialsError, match=r"clouds\.yaml"):
        load(path)
    with pytest.raises(CredentialsError, match="cannot be read"):
        load(tmp_path / "none.yaml")
