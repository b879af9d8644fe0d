"""A document into a client in Rust: generated, checked by cargo, and the documented answers decoded with serde.

The crates come from the registry of the system's packages (`/usr/share/cargo/registry`, as Debian has it): cargo asks
nobody. The generator wants newer ones than a stable system has, so the client is told to take those that are there.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

from . import names
from .answers import answers
from .tools import CACHE, HERE, MissingError, Ran, generated, run

OPTIONS = "packageName=api,library=reqwest,supportAsync=false"

CRATES = Path("/usr/share/cargo/registry")
NEEDED = ("reqwest", "serde", "serde_json", "serde_repr", "url", "uuid")

_RETURNS = re.compile(r"^pub fn (?:r#)?(\w+)\(.*\) -> Result<(.+), Error<\w+>> \{$", re.MULTILINE)

_MANIFEST = """[package]
name = "api"
version = "1.0.0"
edition = "2021"

[dependencies]
reqwest = {{ version = "0", default-features = false, features = ["blocking", "json", "multipart"] }}
serde = {{ version = "1", features = ["derive"] }}
serde_json = "1"
serde_repr = "0.1"
serde_with = {{ path = "{stub}" }}
url = "2"
uuid = {{ version = "1", features = ["serde"] }}

[profile.dev]
debug = false
"""

_CONFIGURATION = f"""[source.crates-io]
replace-with = "system"

[source.system]
directory = "{CRATES}"
"""

_PROGRAM = """#![allow(unused_imports)]
use api::models;

fn decoded(operation: &str, body: &str) -> Result<(), serde_json::Error> {
    match operation {
%s        _ => Ok(()),
    }
}

fn main() {
    let text = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let cases: Vec<Vec<String>> = serde_json::from_str(&text).unwrap();
    for one in cases {
        if let Err(error) = decoded(&one[0], &one[2]) {
            println!("{}: {}", one[1], error);
        }
    }
}
"""


def generate(document: Path, folder: Path) -> str:
    """Generate the client; what went wrong, or nothing.

    Raises MissingError without cargo, or without the crates.
    """
    if shutil.which("cargo") is None:
        raise MissingError("cargo (Rust) is not installed")
    if lacking := [name for name in NEEDED if not any(CRATES.glob(f"{name}-[0-9]*"))]:
        packages = " ".join(f"librust-{name.replace('_', '-')}-dev" for name in lacking)
        raise MissingError(f"{CRATES} lacks {', '.join(lacking)} (Debian: {packages})")
    said = generated(document, folder, "-g", "rust", "--additional-properties", OPTIONS)
    (folder / "Cargo.toml").write_text(_MANIFEST.format(stub=HERE / "stubs" / "serde_with"), "utf-8")
    (folder / ".cargo").mkdir(exist_ok=True)
    (folder / ".cargo" / "config.toml").write_text(_CONFIGURATION, "utf-8")
    return said


def compiled(folder: Path) -> str:
    """Check it; what the compiler says, or nothing."""
    ran = _cargo(folder, "build", "--lib")
    return ran.output if ran.status else ""


def models(folder: Path) -> list[str]:
    """The names of its models."""
    return names.of_rust(folder)


def undecoded(document: dict[str, Any], folder: Path) -> tuple[int, list[str]]:
    """How many documented answers there are, and those that the client cannot decode, each with its reason."""
    types = _types(folder)
    cases = [one for one in answers(document) if _plain(one.operation) in types]
    arms = [
        f'        "{name}" => serde_json::from_str::<{types[_plain(name)]}>(body).map(|_| ()),\n'
        for name in sorted({one.operation for one in cases})
    ]
    (folder / "examples").mkdir(exist_ok=True)
    (folder / "examples" / "decode.rs").write_text(_PROGRAM % "".join(arms), "utf-8")
    table = folder / "cases.json"
    table.write_text(json.dumps([[one.operation, one.name, one.body] for one in cases]), "utf-8")
    ran = _cargo(folder, "run", "--example", "decode", "--", str(table))
    return len(cases), [line for line in ran.output.splitlines() if line]


def _types(folder: Path) -> dict[str, str]:
    """What each operation gives; none of those that give nothing, or a file."""
    found: dict[str, str] = {}
    for file in (folder / "src" / "apis").glob("*_api.rs"):
        found |= {_plain(name): type_ for name, type_ in _RETURNS.findall(file.read_text("utf-8"))}
    return {name: type_ for name, type_ in found.items() if type_ not in {"()", "reqwest::blocking::Response"}}


def _plain(name: str) -> str:
    """`createSqlJob` and `create_sql_job` are one."""
    return name.replace("_", "").lower()


def _cargo(folder: Path, *arguments: str) -> Ran:
    # What was compiled of the crates serves all documents.
    target = str(CACHE / "cargo")
    return run(
        "cargo",
        arguments[0],
        "--offline",
        "--quiet",
        *arguments[1:],
        cwd=folder,
        CARGO_TARGET_DIR=target,
        RUSTFLAGS="-Awarnings",
    )
