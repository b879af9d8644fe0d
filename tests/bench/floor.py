"""What docutils alone takes for pages: `python -m bench.floor FOLDER` reads each of them with `publish_doctree`."""

from __future__ import annotations

import sys
from pathlib import Path

from docutils.core import publish_doctree

SETTINGS = {"report_level": 5, "halt_level": 5, "warning_stream": False, "_disable_config": True}

if __name__ == "__main__":
    for page in sorted(Path(sys.argv[1]).rglob("*.rst")):
        publish_doctree(page.read_text(encoding="utf-8-sig"), source_path=str(page), settings_overrides=SETTINGS)
