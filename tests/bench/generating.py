"""What generating a client costs, against the generator that it is made with, run by itself on the same document."""
# ruff: noqa: T201 -- printing is what it is for

from __future__ import annotations

from pathlib import Path

from bench.measuring import command, medians

DOCUMENT = Path(__file__).parents[2] / "openapi" / "dli.yaml"
TURNS = 5


def generating(work: Path) -> list[str]:
    """The client of our document, formatted by both; gives the figure that counts."""
    theirs = ["generate", "--path", str(DOCUMENT), "--output-path", str(work / "theirs"), "--overwrite", "--meta"]
    ours = ["client", str(DOCUMENT), "-o", str(work / "ours")]
    alone, made = medians(
        [
            lambda: command("openapi_python_client", [*theirs, "none"], work),
            lambda: command("rst2openapi", ours, work),
        ],
        TURNS,
    )
    print(f"the client of {DOCUMENT.name}: seconds of CPU, formatting included (median of {TURNS}), peak memory")
    print(f"  openapi-python-client {alone.cpu:.2f} s, {alone.peak:.0f} MB; ours {made.cpu:.2f} s, {made.peak:.0f} MB")
    more = (made.cpu / alone.cpu - 1) * 100
    return [f"generating a client: {more:+.0f} % on top of openapi-python-client (at most +15), {made.peak:.0f} MB"]
