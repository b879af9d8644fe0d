"""`make fuzz-coverage`: texts that reach new code of the readers of wordings, types, request lines, JSON and tables.

Atheris (libFuzzer) changes texts towards branches that none has taken. It begins with the fixtures of those readers, in
a folder of its own, where it also keeps what it learns: `python -m fuzz.coverage_guided FOLDER -max_total_time=1200`.
"""

from __future__ import annotations

import hashlib
import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import frozen

OPERATION = Path(__file__).parents[1] / "operation"


@frozen
class Readers:
    """The functions under test, imported under atheris' eyes."""

    named: tuple[tuple[str, Callable[[str], object]], ...]

    def read(self, data: bytes) -> None:
        """The first byte chooses a reader, the rest is its text; whatever it raises is a finding."""
        _, reader = self.named[data[0] % len(self.named) if data else 0]
        reader(data[1:].decode("utf-8", "replace"))


def readers() -> Readers:
    """All readers, by what they read; each is asked for what must hold of its answer."""
    writing = importlib.import_module("operation.writing")
    reading = importlib.import_module("operation.reading")
    spelling = importlib.import_module("rst2openapi.operation.spelling")
    request_line = importlib.import_module("rst2openapi.operation.request_line")
    json_text = importlib.import_module("rst2openapi.operation.json_text")
    raw_rows = importlib.import_module("rst2openapi.doctree.raw_rows")
    facets = importlib.import_module("rst2openapi.operation.facets")
    report = importlib.import_module("rst2openapi.diagnostics").Report

    def wordings(text: str) -> None:
        kind, _, rest = text.partition("\n")
        facets.read_facets(
            writing.prose(rest), spelling.spell(writing.prose(kind)).expr, "field", writing.HERE, report()
        )

    def uris(text: str) -> None:
        for found in (request_line.parse(text), request_line.parse_pair(text.split("\n"))):
            if found is not None and not str(found.path.text).startswith("/"):
                raise AssertionError(found)
        request_line.same_path(*text.partition("\n")[::2])

    def tables(text: str) -> None:
        rows = list(raw_rows.raw_rows(text.split("\n")))
        if rows != sorted(set(rows)):
            raise AssertionError(rows)
        reading.facts_of(f"URI\n---\n\nGET /v1/lamps\n\n{text}\n")

    return Readers(
        (
            ("wordings", wordings),
            ("types", lambda text: spelling.spell(writing.prose(text))),
            ("uris", uris),
            ("json", json_text.parse),
            ("tables", tables),
        )
    )


def seeds() -> Iterator[bytes]:
    """Texts to begin with: the examples of each reader's tests, behind the byte that chooses it."""
    rows = importlib.import_module("rst2openapi.operation.facets.wordings").TABLE.values()
    for row in (row for some in rows for row in some):
        yield b"\x00" + f"{(*row.types, 'String')[0]}\n{row.example}".encode()
    for line in (OPERATION / "spellings.txt").read_text("utf-8").splitlines():
        yield b"\x01" + line.encode()
    for line in ("GET /v1/{a}/b?c={d}&e=f", "PUT https://{Endpoint}/v1/{a}:{b}{?c,d}", "PATH: /v1/a\nMethod: POST"):
        yield b"\x02" + line.encode()
    for line in ('{"a": [1, 2.5, "b", null], }', "{'a': …}", '{"a": 1 // b\n}'):
        yield b"\x03" + line.encode()
    for line in ("+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+", "=== ===\na   b\n=== ===\nc   d\n=== ==="):
        yield b"\x04" + line.encode()
    yield b"\x04.. list-table::\n   :header-rows: 1\n\n   * - Parameter\n     - Type\n   * - a\n     - String\n"
    yield b"\x04.. csv-table::\n   :header: Parameter, Type\n\n   a, String\n"


def main() -> None:
    """Run until the options of libFuzzer say that it is enough."""
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["rst2openapi"]):
        known = readers()
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for seed in seeds():
        (folder / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    atheris.Setup(sys.argv, known.read)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
