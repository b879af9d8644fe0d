"""The command `rst2openapi`, also as `python -m rst2openapi`."""

from __future__ import annotations

import sys

from rst2openapi.cli import main


def run() -> None:
    """Run the command and leave with its exit status."""
    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
