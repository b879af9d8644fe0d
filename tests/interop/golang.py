"""A document into a client in Go: generated, vetted, and the documented answers decoded with it.

The generated code needs the standard library alone, but for a validator that alternatives import; the stub in
`stubs/validator` stands in for it, since no registry of Go is asked for anything.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from . import names
from .answers import Answer, answers
from .tools import CACHE, HERE, generated, go, run

OPTIONS = "packageName=api,enumClassPrefix=true,disallowAdditionalPropertiesIfNotPresent=false"

_RETURNS = re.compile(r"Execute\(r Api(\w+)Request\) \((?:(.+), )?\*http\.Response, error\)")

_PROGRAM = """package main

import (
	"encoding/json"
	"fmt"
	"os"

	api "example.com/api"
)

var _ api.APIClient

var models = map[string]func() interface{}{
%s}

func main() {
	data, _ := os.ReadFile(os.Args[1])
	var cases []struct{ Operation, Name, Body string }
	if err := json.Unmarshal(data, &cases); err != nil {
		panic(err)
	}
	for _, one := range cases {
		model, known := models[one.Operation]
		if !known {
			continue
		}
		if err := json.Unmarshal([]byte(one.Body), model()); err != nil {
			fmt.Printf("%%s: %%v\\n", one.Name, err)
		}
	}
}
"""


def generate(document: Path, folder: Path) -> str:
    """Generate the client; what went wrong, or nothing."""
    said = generated(document, folder, "-g", "go", "--additional-properties", OPTIONS)
    module = "module example.com/api\n\ngo 1.23\n\nrequire gopkg.in/validator.v2 v2.0.1\n\n"
    stub = f"replace gopkg.in/validator.v2 => {HERE / 'stubs' / 'validator'}\n"
    (folder / "go.mod").write_text(module + stub, "utf-8")
    return said


def compiled(folder: Path) -> str:
    """Compile and vet it; what the compiler says, or nothing."""
    ran = _go(folder, "vet", ".")
    return ran.output if ran.status else ""


def models(folder: Path) -> list[str]:
    """The names of its models."""
    return names.of_go(folder)


def undecoded(document: dict[str, Any], folder: Path) -> tuple[int, list[str]]:
    """How many documented answers there are, and those that the client cannot decode, each with its reason."""
    types = {name: type_ for name, type_ in _types(folder).items() if type_}
    cases = [one for one in answers(document) if _exported(one.operation) in types]
    program = folder / "decode"
    program.mkdir(exist_ok=True)
    lines = [
        f'\t"{name}": func() interface{{}} {{ return new({types[_exported(name)]}) }},\n'
        for name in sorted({one.operation for one in cases})
    ]
    (program / "main.go").write_text(_PROGRAM % "".join(lines), "utf-8")
    (program / "cases.json").write_text(json.dumps([_case(one) for one in cases]), "utf-8")
    ran = _go(folder, "run", "./decode", str(program / "cases.json"))
    return len(cases), [line for line in ran.output.splitlines() if line]


def _case(one: Answer) -> dict[str, str]:
    return {"Operation": one.operation, "Name": one.name, "Body": one.body}


def _types(folder: Path) -> dict[str, str]:
    """What each operation gives, as a type in a package that imports the client."""
    found: dict[str, str] = {}
    for file in folder.glob("api_*.go"):
        for name, type_ in _RETURNS.findall(file.read_text("utf-8")):
            found[name] = re.sub(r"(?<![\w.])([A-Z]\w*)", r"api.\1", (type_ or "").removeprefix("*"))
    return {name: type_ for name, type_ in found.items() if type_ != "*os.File"}


def _exported(operation: str) -> str:
    return operation[:1].upper() + operation[1:]


def _go(folder: Path, *arguments: str) -> Any:
    return run(
        go(),
        *arguments,
        cwd=folder,
        GOPROXY="off",
        GOFLAGS="-mod=mod",
        GONOSUMDB="*",
        GONOSUMCHECK="1",
        GOTOOLCHAIN="local",
        GOCACHE=str(CACHE.resolve() / "go-cache"),
    )
