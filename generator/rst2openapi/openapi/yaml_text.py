"""Documents as YAML.

YAML is for people: keys in the order of the tree, long text as literal blocks, and every string that another YAML
reader would take for a number, a date or a boolean in quotes (`12e45678`, `0o14`, `yes`, `2024-01-01`).
"""

from __future__ import annotations

import re

import yaml

from rst2openapi.openapi.source_map import Json

try:
    from yaml import CSafeDumper as _Base
except ImportError:  # PyYAML without its C library
    from yaml import SafeDumper as _Base  # type: ignore[assignment]

_LOOKS_TYPED = re.compile(
    r"""
      (?!\d+\.\d+\.\d+$)[-+.\d_][\w.:+-]*   # 12e45678, 0o14, 1_000, 12:30:45, .inf, but not 3.0.3
    | \d{4}-\d{1,2}-\d{1,2}[Tt\s].*       # dates with a time
    | y|n|yes|no|on|off|true|false|null|nan|inf(inity)?|~|=|<<
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Strings that one reader or another takes for something else; a few more than that do no harm in quotes."""

_BREAKS = re.compile("[\r\x85\u2028\u2029\ufeff]")
"""Line breaks and marks that some readers fold or drop outside of escapes."""


class _Dumper(_Base):
    """PyYAML's safe dumper, without anchors and with the quoting described above."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


def _text(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    style = None
    if _BREAKS.search(value):
        style = '"'
    elif "\n" in value and value.strip():
        style = "|"
    elif _LOOKS_TYPED.fullmatch(value):
        style = "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def to_yaml(tree: Json) -> str:
    """The tree as YAML 1.2 that readers of YAML 1.1 understand in the same way."""
    text: str = yaml.dump(tree, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=2**20)
    return text
