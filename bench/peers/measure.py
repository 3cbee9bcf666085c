"""Whole processes, measured from outside: wall time from start to exit, processor time and peak memory."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import BinaryIO


@dataclass(frozen=True)
class Run:
    """One run: seconds on the clock, seconds of processor over all threads and children, MiB of the largest process."""

    wall: float
    cpu: float
    peak: float


def run(command: Sequence[str], directory: str, output: BinaryIO | int = subprocess.DEVNULL) -> Run:
    """Runs a command to its end, its output into a file or thrown away. 0 and moo's 3 (no feasible k) are its good exit codes."""
    start = perf_counter()
    process = subprocess.Popen(command, cwd=directory, stdout=output, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 3):
        raise SystemExit(f"{' '.join(command)}: exit code {process.returncode}; run it by hand to see why")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def side_by_side(programs: dict[str, Sequence[str]], rounds: int, directory: str) -> dict[str, list[Run]]:
    """Runs every program once a round, in turn, so that what disturbs the machine for a while disturbs all of them."""
    runs: dict[str, list[Run]] = {name: [] for name in programs}
    for _ in range(rounds):
        for name, command in programs.items():
            runs[name].append(run(command, directory))
    return runs
