"""The examples for CI and the hook: their tools take them, and their commands do what they promise, as they stand."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from rst2openapi.cli import main

ROOT = Path(__file__).parents[2]
CI = ROOT / "docs" / "ci"
SHELF = ROOT / "tests" / "cli" / "shelf"
PAGE = Path("docs/things/creating_a_thing.rst")


@pytest.fixture(autouse=True)
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A repository of pages in the current folder, with a baseline; the command is found, and no index of packages."""
    shutil.copytree(SHELF, tmp_path / "docs")
    monkeypatch.chdir(tmp_path)
    assert main(["check", "docs", "--baseline", "findings.json", "--write-baseline"]) == 0
    capsys.readouterr()
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PIP_NO_INDEX", "1")


def shell(script: str) -> subprocess.CompletedProcess[str]:
    """Run a script as GitHub does."""
    return subprocess.run(["bash", "-eo", "pipefail", "-c", script], capture_output=True, text=True, check=False)


def read(name: str) -> Any:
    """A file of YAML; as YAML 1.1 has it, the key `on` of a workflow is the value true."""
    return yaml.safe_load((CI / name).read_text("utf-8"))


def spoil() -> None:
    """Give a row a type that nobody knows: a warning."""
    text = PAGE.read_text("utf-8")
    PAGE.write_text(text.replace("weight    No        Integer", "weight    No        Blob   "), "utf-8")


def break_a_page() -> None:
    """Put a link to nowhere in the place of a page: an error."""
    Path("docs/lost.rst").symlink_to("nowhere.rst")


def steps() -> list[dict[str, Any]]:
    """The steps of the workflow."""
    [job] = read("github-actions.yaml")["jobs"].values()
    found: list[dict[str, Any]] = job["steps"]
    return found


def test_the_workflow_is_one() -> None:
    """What GitHub asks of a workflow: events, permissions for the upload, a runner, steps that run or use something."""
    workflow = read("github-actions.yaml")
    assert set(workflow) == {"name", True, "permissions", "jobs"}
    assert workflow["permissions"]["security-events"] == "write"
    for job in workflow["jobs"].values():
        assert "runs-on" in job
    for step in steps():
        assert len({"run", "uses"} & set(step)) == 1
    [upload] = [step for step in steps() if "upload-sarif" in step.get("uses", "")]
    assert any(f"> {upload['with']['sarif_file']}" in step.get("run", "") for step in steps())


@pytest.mark.parametrize(
    ("change", "status"),
    [(spoil, [0, 0, 0]), (break_a_page, [0, 0, 1])],
    ids=["a new warning", "a new error"],
)
def test_the_commands_of_the_workflow(change: Callable[[], None], status: list[int]) -> None:
    """As they stand: installing, the log for code scanning, which is there whatever is found, and the annotations."""
    change()
    ran = [shell(step["run"]) for step in steps() if "run" in step]
    assert [one.returncode for one in ran] == status, [one.stderr for one in ran]
    results = json.loads(Path("findings.sarif").read_text("utf-8"))["runs"][0]["results"]
    new = [one["ruleId"] for one in results if one["baselineState"] == "new"]
    told = [line for line in ran[-1].stdout.splitlines() if line]
    assert len(told) == len(new) > 0
    assert all(re.match(r"::(error|warning|notice) file=(docs/|findings\.json)", line) for line in told)


def tasks() -> Iterator[str]:
    """The commands of the playbook, with what Ansible would fill in."""
    [play] = read("zuul-playbook.yaml")
    values = {"ansible_user_dir": str(Path.cwd() / "home"), "zuul.project.src_dir": str(Path.cwd())}
    values |= {name: _filled(text, values) for name, text in play["vars"].items()}
    for task in play["tasks"]:
        [said] = [task[key] for key in task if key.startswith("ansible.builtin.")]
        yield _filled(f"cd {said.get('chdir', '.')}\n{said['cmd']}", values)


def _filled(text: str, values: dict[str, str]) -> str:
    return re.sub(r"\{\{ ([\w.]+) \}\}", lambda found: values[found[1]], text)


def test_the_job_is_one() -> None:
    """The job names its playbook, which stands beside it, and the project runs it."""
    job, project = (next(iter(one.values())) for one in read("zuul.yaml"))
    assert job["run"] == "playbooks/reference-pages.yaml"
    assert {name for pipeline in project.values() for name in pipeline["jobs"]} == {job["name"]}
    for pattern in job["files"]:
        re.compile(pattern)
    assert any(re.match(pattern, PAGE.as_posix()) for pattern in job["files"])


def test_the_commands_of_the_job() -> None:
    """As they stand, in an environment that is there already: new findings fail the last task."""
    make, install, check = tasks()
    assert " -m venv " in make
    folder = Path(make.split()[-1])
    folder.parent.mkdir(parents=True)
    folder.symlink_to(sys.prefix)
    for script in (install, check):
        ran = shell(script)
        assert ran.returncode == 0, ran.stderr
    spoil()
    ran = shell(check)
    assert ran.returncode == 1
    assert "unknown-type" in ran.stdout


def hook() -> dict[str, Any]:
    """The hook that repositories of pages refer to."""
    [found] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    return dict(found)


def test_the_hook_runs() -> None:
    """Its entry with its arguments, and with those that the page shows: only what is new fails a commit."""
    said = hook()
    assert (said["id"], said["language"], said["pass_filenames"]) == ("rst2openapi-check", "python", False)
    assert re.search(said["files"], PAGE.as_posix())
    [shown] = re.findall(r"- id: rst2openapi-check\n +args: \[(.+)\]", (CI / "README.md").read_text("utf-8"))
    for arguments in (said["args"], shown.split(", ")):
        assert shell(" ".join((said["entry"], *arguments))).returncode == 0
    spoil()
    assert shell(" ".join((said["entry"], *shown.split(", ")))).returncode == 1


def test_pre_commit_takes_the_hook() -> None:
    """The tool itself reads the definition, where it is installed."""
    pytest.importorskip("pre_commit", reason="pre-commit is not installed")
    ran = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_what_the_page_shows_of_the_command() -> None:
    """Every option, code and file on the page is there, and the commands of its first block work as they stand."""
    text = (CI / "README.md").read_text("utf-8")
    assert set(re.findall(r"\]\(([\w.-]+)\)", text)) == {path.name for path in CI.iterdir() if path.name != "README.md"}
    Path("findings.json").unlink()
    block = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)[0].replace("git add findings.json\n", "")
    assert shell(block).returncode == 0
    known = shell("rst2openapi explain").stdout
    for code, slug in re.findall(r"`([A-Z]\d{3}) ([a-z-]+)`", text):
        assert re.search(rf"^{code} .* {slug}$", known, re.MULTILINE)
