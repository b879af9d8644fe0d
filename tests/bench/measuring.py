"""Times and memory, measured in turns so that a busy machine slows what is compared alike."""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from attrs import frozen

RUNS = 9
PROCESSES = 15
"""Runs of a process that takes a fraction of a second."""

_PEAK = """
try:
    with open("/proc/self/status") as _status:
        _peak = next(int(line.split()[1]) for line in _status if line.startswith("VmHWM:")) / 1024
except OSError:
    import resource
    _peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(_taken, _peak)
"""
"""On Linux the peak since the program began; `ru_maxrss` counts that of the parent."""


def in_turns(candidates: Sequence[Callable[[], object]], runs: int = RUNS) -> list[float]:
    """The seconds of each candidate: the fast tenth of several runs, in turns, since others slow the rest."""
    taken: list[list[float]] = [[] for _ in candidates]
    for _ in range(runs):
        for place, candidate in enumerate(candidates):
            gc.collect()
            start = time.perf_counter()
            candidate()
            taken[place].append(time.perf_counter() - start)
    return [statistics.quantiles(one, n=10)[0] for one in taken]


def process(code: str, folder: Path) -> tuple[float, float]:
    """Seconds of CPU and megabytes of memory that a new interpreter takes to run the code.

    Modules are compiled once, as those of an installed package are.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    script = f"import time; _start = time.process_time()\n{code}\n_taken = time.process_time() - _start\n{_PEAK}"
    run = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True, cwd=folder, env=environment
    )
    seconds, megabytes = run.stdout.split()
    return float(seconds), float(megabytes)


def processes(codes: Sequence[str], folder: Path, runs: int = PROCESSES) -> list[tuple[float, float]]:
    """The least seconds and the median of memory of `process` for each of the codes.

    In turns; a first run of each fills the caches. The least, since what else the machine does only adds to it.
    """
    taken: list[list[tuple[float, float]]] = [[] for _ in codes]
    for turn in range(runs + 1):
        for place, code in enumerate(codes):
            found = process(code, folder)
            if turn:
                taken[place].append(found)
    return [(min(s for s, _ in one), statistics.median(m for _, m in one)) for one in taken]


@frozen
class Cost:
    """What a command took: seconds of CPU, with those of its own processes; seconds of wall; megabytes at its peak."""

    cpu: float
    wall: float
    peak: float


def command(module: str, arguments: Sequence[str], folder: Path | None = None) -> Cost:
    """What `python -m MODULE ARGUMENTS` takes, the start of the process included.

    Raises CalledProcessError where it has another status than 0 or 1 (findings).
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PATH"] = os.pathsep.join((str(Path(sys.executable).parent), environment["PATH"]))
    script = f"import atexit, runpy, sys\ndef _tell():\n    _taken = 0{_PEAK.replace(chr(10), chr(10) + '    ')}\n"
    script += f"atexit.register(_tell)\nsys.argv[0] = {module!r}\nrunpy.run_module({module!r}, run_name='__main__')"
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        run = subprocess.Popen(
            [sys.executable, "-c", script, *arguments], stdout=output, stderr=output, cwd=folder, env=environment
        )
        _, status, usage = os.wait4(run.pid, 0)
        wall = time.perf_counter() - start
        run.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        said = output.read().decode("utf-8", "replace")
    if run.returncode not in (0, 1):
        raise subprocess.CalledProcessError(run.returncode, [module, *arguments], said)
    return Cost(usage.ru_utime + usage.ru_stime, wall, float(said.split()[-1]))


def medians(candidates: Sequence[Callable[[], Cost]], runs: int) -> list[Cost]:
    """The medians of what each candidate takes, in turns."""
    found: list[list[Cost]] = [[] for _ in candidates]
    for _ in range(runs):
        for place, candidate in enumerate(candidates):
            found[place].append(candidate())
    names = ("cpu", "wall", "peak")
    return [Cost(*(statistics.median(getattr(one, name) for one in costs) for name in names)) for costs in found]
