"""`python -m limits [SIZE] [NAME…]`: what every kind of page costs, the costliest last."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from limits.measuring import MEGABYTES, SECONDS, build
from limits.pages import KINDS


def main(size: int, names: list[str]) -> int:
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in names or KINDS:
            path = Path(folder, f"{name}.rst")
            path.write_text(KINDS[name](size), "utf-8")
            used = build(path)
            over = used.seconds > SECONDS or used.megabytes > MEGABYTES or used.status not in (0, 1)
            bad += over
            words = used.words.strip().splitlines()
            first = next((l for l in words if ".rst:" in l), words[0] if words else "")
            print(
                f"{'OVER' if over else '    '} {name:24} {path.stat().st_size:8} {used}  {len(words)} {first[-150:]}",
                flush=True,
            )
    return bad


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]) > 0)
