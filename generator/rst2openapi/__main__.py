"""The command `rst2openapi`, also as `python -m rst2openapi`."""

from __future__ import annotations

import sys

from rst2openapi.garbage import collect_rarely
from rst2openapi.interruptions import follow_parent, heed, status_of


def run() -> None:
    """Run the command and leave with its exit status."""
    heed()
    follow_parent()
    collect_rarely()
    try:
        # Here, so that Ctrl-C while modules are loading ends without a traceback as well.
        from rst2openapi.cli import main  # noqa: PLC0415

        status = main(sys.argv[1:])
    except KeyboardInterrupt as interruption:
        status = status_of(interruption)
    sys.exit(status)


if __name__ == "__main__":
    run()
