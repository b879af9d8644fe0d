"""A document and a renderer -> one page of HTML with everything in it.

Nothing of a document becomes code: it is data in the page, its Markdown is cleaned by the renderer, and a policy in the
page lets the browser run the two scripts of known content alone, and load nothing from anywhere.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from collections.abc import Mapping
from typing import Any

_OPTIONS: dict[str, Any] = {
    "sanitize": True,  # the Markdown of others
    "hideDownloadButtons": True,
    "expandResponses": "200,201,202,204,2XX",
    "jsonSamplesExpandLevel": 4,
    "theme": {
        "typography": {
            "fontFamily": "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif",
            "headings": {"fontFamily": "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif"},
            "code": {"fontFamily": "ui-monospace, 'DejaVu Sans Mono', monospace"},
        }
    },
}

_PICTURE = "https://cdn.redoc.ly/redoc/logo-mini.svg"
"""The only thing that the renderer would load from elsewhere: the mark beside its name."""

_NOTHING = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"

_START = """\
Redoc.init(
  JSON.parse(document.getElementById("document").textContent),
  JSON.parse(document.getElementById("options").textContent),
  document.getElementById("reference")
);
"""

_PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>body {{ margin: 0; padding: 0; }}</style>
</head>
<body>
<div id="reference"></div>
<noscript>This page is drawn by a script that stands in it.</noscript>
<!-- The script that follows is Redoc. {notice} -->
<script>{renderer}</script>
<script type="application/json" id="options">{options}</script>
<script type="application/json" id="document">{document}</script>
<script>{start}</script>
</body>
</html>
"""


def page(document: Mapping[str, Any], renderer: str, notice: str = "") -> str:
    """The page; `notice` is the licence of the renderer.

    Raises ValueError for a renderer that could not stand in a page.
    """
    renderer = renderer.replace("\r\n", "\n").replace("\r", "\n").replace(_PICTURE, _NOTHING)
    # In a page `<!--` lets a script go on behind its end; in a regular expression or a text, `<\!--` says the same.
    renderer = renderer.replace("<!--", r"<\!--")
    if re.search("</script", renderer, re.IGNORECASE):
        raise ValueError("it holds the end of a script in its text")
    return _PAGE.format(
        policy=_policy(renderer, _START),
        title=html.escape(str(document["info"].get("title", ""))),
        notice=re.sub(r"-(?=-)|[<>]", " ", notice),
        renderer=renderer,
        options=_data(_OPTIONS),
        document=_data(document),
        start=_START,
    )


def _data(value: Any) -> str:
    """JSON that ends no script, whatever texts it holds."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _policy(*scripts: str) -> str:
    known = " ".join(f"'sha256-{_hash(script)}'" for script in scripts)
    return (
        f"default-src 'none'; script-src {known}; worker-src blob:; style-src 'unsafe-inline'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
