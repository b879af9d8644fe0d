"""Builds of several services in one process: `python -m bench.builds CACHE OUT FOLDER…`."""

from __future__ import annotations

import sys
from pathlib import Path

from rst2openapi.cli import main

if __name__ == "__main__":
    cache, out, *folders = sys.argv[1:]
    for folder in folders:
        name = Path(folder).name
        target = Path(out, "builds", f"{name}.json")
        options = ["--service", name, "--jobs", "1", "--cache", cache, "-o", str(target)]
        if main(["build", folder, *options]) not in (0, 1):
            sys.exit(f"{folder} cannot be built")
