"""The walkthroughs in the README of the client run as they stand, and end well when things fail."""

from __future__ import annotations

import re
from typing import Any

import pytest

from .conftest import ROOT
from .dli.service import Dli
from .dli.state import Table

README = (ROOT / "generated_client" / "README.md").read_text("utf-8")
WALKTHROUGHS = README.partition("\n## Walkthroughs\n")[2].partition("\n## ")[0]


def _blocks(text: str, language: str) -> str:
    return "\n".join(re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL))


PROGRAMS = {
    title: (_blocks(text, "python"), _blocks(text, "text"))
    for title, _, text in (part.partition("\n") for part in WALKTHROUGHS.split("\n### ")[1:])
}
SQL, SPARK, FLINK = PROGRAMS


def run(title: str, client: Any) -> None:
    """Run the code of a walkthrough."""
    exec(compile(PROGRAMS[title][0], title, "exec"), {"client": client})  # noqa: S102 -- our own README


@pytest.mark.parametrize("title", PROGRAMS)
def test_a_walkthrough_prints_what_stands_below_it(title: str, client: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """The code runs to its end, and says what the README shows."""
    run(title, client)
    assert capsys.readouterr().out == PROGRAMS[title][1]


def test_the_result_has_been_exported(dli: Dli, client: Any) -> None:
    """The files of the SQL job hold its rows."""
    run(SQL, client)
    assert dli.project.files["obs://shop/orders"].rows == dli.project.tables["shop.orders"].rows


@pytest.mark.parametrize(
    ("table", "queue", "folder", "sentence"),
    [
        ("shop.orders", "others", "", "DLI.0002: There is no queue named reports"),
        ("shop.others", "reports", "", "the job has failed: DLI.0005: There is no table named shop.orders"),
        ("shop.orders", "reports", "obs://shop/orders", "the export has failed: The folder obs://shop/orders exists"),
    ],
)
def test_a_sql_job_that_fails_ends_with_a_sentence(
    dli: Dli, client: Any, table: str, queue: str, folder: str, sentence: str
) -> None:
    """A queue or table that there is not, and a folder that there is."""
    project = dli.project
    project.tables = {table: project.tables["shop.orders"]}
    project.queues[queue] = project.queues.pop("reports")
    project.files = {folder: Table({})}
    with pytest.raises(SystemExit, match=f"^{re.escape(sentence)}"):
        run(SQL, client)


def test_a_quota_that_does_not_suffice_is_told(dli: Dli, client: Any) -> None:
    """No pool is made, and nothing is left behind."""
    dli.project.quota = 64
    with pytest.raises(SystemExit, match="larger quota first: The quota of 64 CUs does not suffice"):
        run(SPARK, client)
    assert (dli.project.pools, dli.project.packages) == ({}, {})


def test_a_spark_job_leaves_nothing_behind(dli: Dli, client: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """Pool, queue and package are gone after success and after a failure."""
    run(SPARK, client)
    assert (dli.project.pools, list(dli.project.queues), dli.project.packages) == ({}, ["reports", "streams"], {})
    bad = PROGRAMS[SPARK][0].replace('class_name="shop.Count"', 'class_name="shop.Count", args=["fail"]')
    exec(compile(bad, SPARK, "exec"), {"client": client})  # noqa: S102 -- our own README
    assert capsys.readouterr().out.endswith("the job has ended: dead\n")
    assert (dli.project.pools, list(dli.project.queues), dli.project.packages) == ({}, ["reports", "streams"], {})


def test_a_flink_job_needs_a_queue(dli: Dli, client: Any) -> None:
    """The error of the service becomes a sentence."""
    del dli.project.queues["streams"]
    with pytest.raises(SystemExit, match="There is no queue named streams"):
        run(FLINK, client)
