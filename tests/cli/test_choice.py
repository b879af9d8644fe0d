"""Which findings are shown and how bad they are: options, settings, and what does not count."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rst2openapi.diagnostics.policy import PolicyError, policy
from rst2openapi.diagnostics.rules import RULES

from .conftest import Run


def shown(select: str | None, ignore: str | None, said: dict[str, object]) -> set[str]:
    """The codes that are shown by a choice."""
    made = policy(said, select, ignore, ())
    return {code for code, rule in RULES.items() if made.shows(rule)}


EVERY = set(RULES)


def begins(*prefixes: str) -> set[str]:
    """The codes that begin so."""
    return {code for code in RULES if code.startswith(prefixes)}


@pytest.mark.parametrize(
    ("select", "ignore", "said", "codes"),
    [
        (None, None, {}, EVERY),
        ("ALL", None, {}, EVERY),
        ("O,P1", None, {}, begins("O", "P1")),
        ("o, p1", None, {}, begins("O", "P1")),
        (
            "O",
            "wording-left-as-text",
            {},
            begins("O") - {code for code, rule in RULES.items() if rule.slug == "wording-left-as-text"},
        ),
        (None, "O", {}, EVERY - begins("O")),
        ("O253", "O", {}, {"O253"}),
        ("O,D4", "O2", {}, begins("D4")),
        (None, "ALL", {}, set()),
        ("", None, {}, set()),
        (None, None, {"select": ["O"]}, begins("O")),
        ("P", None, {"select": ["O"]}, begins("P")),
        (None, "O2", {"ignore": ["P"]}, EVERY - begins("O2", "P")),
    ],
)
def test_the_more_exact_choice_decides(
    select: str | None, ignore: str | None, said: dict[str, object], codes: set[str]
) -> None:
    """As ruff has it: beginnings of codes, names, and of two that apply the longer one; ignoring wins a tie."""
    assert shown(select, ignore, said) == codes


@pytest.mark.parametrize(
    ("said", "select", "severities", "words"),
    [
        ({}, "O9", [], "there is no finding O9"),
        ({}, "exampel-mismatch", [], "did you mean example-mismatch?"),
        ({}, None, ["O2"], "not of the form RULE=error"),
        ({}, None, ["O2=grave"], "error or warning or note, and not grave"),
        ({"severity": {"O2": 3}}, None, [], "error or warning or note, and not 3"),
        ({"severity": []}, None, [], "must be a table"),
        ({"ignore": "O2"}, None, [], "ignore of [findings] in the settings must be a list"),
        ({"ignroe": []}, None, [], "[findings] of the settings has no ignroe"),
    ],
)
def test_choices_that_cannot_be_made(
    said: dict[str, object], select: str | None, severities: list[str], words: str
) -> None:
    """A sentence that says what is wrong."""
    with pytest.raises(PolicyError) as caught:
        policy(said, select, None, severities)
    assert words in str(caught.value)


def test_severities_make_the_status(run: Run, shelf: Path) -> None:
    """What is an error by the user's choice makes the status 1, what is a note is shown with -v alone."""
    assert run("check", shelf).status == 0
    worse = run("check", shelf, "--severity", "D=error")
    assert worse.status == 1
    assert ": error D410 example-mismatch: " in worse.out
    better = run("check", shelf, "--strict", "--severity", "D4=error", "--severity", "example-mismatch=note")
    assert better.status == 0
    assert "D410" not in better.out
    level = json.loads(run("check", shelf, "--severity", "D410=error", "--format", "sarif").out)["runs"][0]
    assert [one["level"] for one in level["results"] if one["ruleId"] == "D410"] == ["error"]
    [rule] = [one for one in level["tool"]["driver"]["rules"] if one["id"] == "D410"]
    assert rule["defaultConfiguration"] == {"level": "warning"}, "the rule itself is what it was"


def test_settings_say_it_for_all_runs(run: Run, shelf: Path) -> None:
    """The table [findings] of the settings, which the command line overrides, for check and build."""
    Path("own.toml").write_text(
        '[findings]\nignore = ["S"]\n[findings.severity]\nexample-mismatch = "error"\n', "utf-8"
    )
    assert run("check", shelf, "--settings", "own.toml").status == 1
    assert run("build", shelf, "-o", "shelf.yaml", "--settings", "own.toml", "--no-cache").status == 1
    assert run("check", shelf, "--settings", "own.toml", "--severity", "D410=note").status == 0
    Path("own.toml").write_text('findings = "none"\n', "utf-8")
    assert run("check", shelf, "--settings", "own.toml").status == 2


def test_what_nobody_asked_for_is_counted(run: Run, shelf: Path) -> None:
    """It makes no line and no status, but the summary, the report and SARIF tell how much there is."""
    ran = run("check", shelf, "--ignore", "D410", "--strict")
    assert "D410" not in ran.out
    assert "besides, 1 not asked for (1 × D410)" in ran.err
    assert json.loads(run("check", shelf, "--ignore", "D410", "--format", "json").out)["ignored"] == {"D410": 1}
    assert "ignored" not in json.loads(run("check", shelf, "--format", "json").out)
    run("build", shelf, "-o", "shelf.yaml", "--report", "report.json", "--ignore", "ALL")
    codes = {one["code"] for one in json.loads(Path("report.json").read_text("utf-8"))["diagnostics"]}
    assert "D410" in codes, "the report of a build holds everything"


@pytest.mark.parametrize("option", [("--select", "Z"), ("--ignore", "nothing-like-it"), ("--severity", "O2")])
def test_wrong_choices_are_wrong_use(run: Run, shelf: Path, option: tuple[str, str]) -> None:
    """Status 2, for check and for build, before anything is compiled or written."""
    assert run("check", shelf, *option).status == 2
    assert run("build", shelf, "-o", "shelf.yaml", *option).status == 2
    assert not Path("shelf.yaml").exists()
