"""A document into a client in Java: generated with the native library of the JDK, compiled, answers decoded with it.

Jackson comes in the generator's own jar, annotations and bodies of several parts in jars of the system's packages.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from . import names
from .answers import answers
from .tools import QUICK, MissingError, generated, generator, run

OPTIONS = "openApiNullable=false,hideGenerationTimestamp=true"

JARS = ("geronimo-annotation-1.3-spec", "httpclient", "httpcore", "httpmime")
SYSTEM = Path("/usr/share/java")

_RETURNS = re.compile(r"^  public (\S.*?) (\w+)\(.*\) throws ApiException \{", re.MULTILINE)

_PROGRAM = """import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.util.*;
import org.openapitools.client.ApiClient;
import org.openapitools.client.model.*;

public class Decode {
  static Map<String, TypeReference<?>> types = new HashMap<>();

%s
  public static void main(String[] arguments) throws Exception {
%s
    ObjectMapper mapper = new ApiClient().getObjectMapper();
    for (JsonNode one : new ObjectMapper().readTree(new File(arguments[0]))) {
      try {
        mapper.readValue(one.get("Body").asText(), types.get(one.get("Operation").asText()));
      } catch (Exception error) {
        System.out.println(one.get("Name").asText() + ": " + String.valueOf(error.getMessage()).split("\\n")[0]);
      }
    }
  }
}
"""


def generate(document: Path, folder: Path) -> str:
    """Generate the client; what went wrong, or nothing."""
    return generated(document, folder, "-g", "java", "--library", "native", "--additional-properties", OPTIONS)


def compiled(folder: Path) -> str:
    """Compile it; what the compiler says, or nothing."""
    sources = [str(file) for file in (folder / "src" / "main").rglob("*.java")]
    (folder / "files.txt").write_text("\n".join(sources), "utf-8")
    return _javac(folder, f"@{folder / 'files.txt'}")


def models(folder: Path) -> list[str]:
    """The names of its models."""
    return names.of_java(folder)


def undecoded(document: dict[str, Any], folder: Path) -> tuple[int, list[str]]:
    """How many documented answers there are, and those that the client cannot decode, each with its reason."""
    types: dict[str, str] = {}
    for file in (folder / "src" / "main").rglob("*Api.java"):
        types |= {name: type_ for type_, name in _RETURNS.findall(file.read_text("utf-8"))}
    kept = {name: type_ for name, type_ in types.items() if type_ not in {"void", "File"}}
    cases = [one for one in answers(document) if one.operation in kept]
    names = sorted({one.operation for one in cases})
    # One method each: Java has a limit for the size of a method.
    methods = [
        f'  static void t{n}() {{ types.put("{name}", new TypeReference<{kept[name]}>() {{}}); }}\n'
        for n, name in enumerate(names)
    ]
    (folder / "Decode.java").write_text(
        _PROGRAM % ("".join(methods), "".join(f"    t{n}();\n" for n in range(len(names)))), "utf-8"
    )
    table = [{"Operation": one.operation, "Name": one.name, "Body": one.body} for one in cases]
    (folder / "cases.json").write_text(json.dumps(table), "utf-8")
    if said := _javac(folder, str(folder / "Decode.java")):
        return len(cases), [said]
    ran = run("java", *QUICK, "-cp", f"{folder / 'classes'}:{_classpath()}", "Decode", folder / "cases.json")
    return len(cases), [line for line in ran.output.splitlines() if line]


def _classpath() -> str:
    jars = [SYSTEM / f"{name}.jar" for name in JARS]
    for jar in jars:
        if not jar.is_file():
            raise MissingError(f"{jar} is not there (Debian: libgeronimo-annotation-1.3-spec-java, libhttpmime-java)")
    return ":".join(str(jar) for jar in (generator(), *jars))


def _javac(folder: Path, *sources: str) -> str:
    classes = folder / "classes"
    classes.mkdir(exist_ok=True)
    path = f"{classes}:{_classpath()}"
    quick = (f"-J{option}" for option in QUICK)
    ran = run("javac", *quick, "-nowarn", "-proc:none", "-Xlint:none", "-d", classes, "-cp", path, *sources)
    return ran.output if ran.status else ""
