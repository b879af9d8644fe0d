"""What the README and the guides lead to is there, and no command of the compiler is left out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rst2openapi.arguments import parser

ROOT = Path(__file__).parents[2]
GUIDES = [
    ROOT / name for name in ("README.md", "CONTRIBUTING.md", "generator/README.md", "docs/ci/README.md")
] + sorted((ROOT / "docs").glob("*.md"))

_LINK = re.compile(r"(?<!`)\[[^\]]*\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)")
_CODE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def _anchor(heading: str) -> str:
    """The name by which readers of Markdown on the web reach a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _anchors(page: Path) -> set[str]:
    text = _CODE.sub("", page.read_text(encoding="utf-8"))
    return {_anchor(heading) for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_to_files_and_headings(page: Path) -> None:
    """Of a file in the repository, and of a heading in it where the link names one."""
    text = _CODE.sub("", page.read_text(encoding="utf-8"))
    broken = []
    for place, anchor in _LINK.findall(text):
        target = (page.parent / place).resolve() if place else page
        if not target.exists() or (anchor and anchor not in _anchors(target)):
            broken.append(f"{place}#{anchor}")
    assert broken == []


def test_the_readme_lists_all_commands() -> None:
    """With a row of its table for each."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## Commands\n")[2].partition("\n## ")[0]
    [choices] = [action.choices for action in parser()._actions if isinstance(action.choices, dict)]
    listed = set(re.findall(r"`([a-z]+) [A-Z]", readme))
    assert listed == set(choices)
