"""Long runs of one mark, marks that nothing ends, and cells of one word."""

from __future__ import annotations

from collections.abc import Mapping

from limits.pages.filling import Maker, cell, many, page, run, steps


def _run_of(mark: str) -> Maker:
    return lambda size: page(function=run(size, mark))


def _runs_of(mark: str) -> Maker:
    """Runs, one below the other, each a little longer."""
    return lambda size: page(
        function="\n\n".join(mark * (number + 1) for number in range(steps(size, lambda n: (n + 1) * len(mark) + 2)))
    )


def _words(mark: str) -> Maker:
    """Starts of inline markup that never end."""
    return lambda size: page(function=run(size, f"{mark}a "))


def _starts(size: int) -> str:
    return page(function=many(size, lambda _: "**a `b ``c |d _`e [f :g:`h", between="\n"))


KINDS: Mapping[str, Maker] = {
    "run-of-dashes": _run_of("-"),
    "run-of-pluses": _run_of("+"),
    "run-of-equals": _run_of("="),
    "run-of-backticks": _run_of("`"),
    "run-of-stars": _run_of("*"),
    "run-of-bars": _run_of("|"),
    "run-of-underscores": _run_of("_"),
    "run-of-colons": _run_of(":"),
    "run-of-brackets": _run_of("["),
    "run-of-parentheses": _run_of("("),
    "run-of-border": _run_of("+-"),
    "run-of-gaps": _run_of("= "),
    "run-of-letters": _run_of("a"),
    "run-of-dots": _run_of("a."),
    "run-of-ats": _run_of("a@"),
    "run-of-addresses": _run_of("http://a.b/"),
    "runs-of-dashes": _runs_of("-"),
    "runs-of-pluses": _runs_of("+"),
    "runs-of-borders": _runs_of("+-"),
    "runs-of-backticks": _runs_of("`"),
    "unended-strong": _words("**"),
    "unended-emphasis": _words("*"),
    "unended-backtick": _words("`"),
    "unended-literal": _words("``"),
    "unended-bar": _words("|"),
    "unended-role": _words(":r:`"),
    "unended-bracket": _words("["),
    "unended-target": _words("_`"),
    "unended-all": _starts,
    "cell-of-dashes": cell(lambda size: run(size, "-")),
    "cell-of-blanks": cell(lambda size: f"a{run(size, ' ')}b"),
    "cell-of-digits": cell(lambda size: run(size, "9")),
    "cell-of-commas": cell(lambda size: run(size, "a, ")),
    "cell-of-slashes": cell(lambda size: run(size, "a/")),
    "cell-of-letters": cell(lambda size: run(size, "a")),
    "cell-of-words": cell(lambda size: run(size, "word ")),
    "cell-of-sentences": cell(lambda size: run(size, "The kite flies. ")),
    "cell-of-brackets": cell(lambda size: run(size, "[")),
    "cell-of-quotes": cell(lambda size: run(size, '"')),
}
