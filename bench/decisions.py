"""Measures what is decided after the trials are there: a sweep, measured points, replicates, and the other commands.

Every figure is a median over whole processes that run in turn. The result goes to standard output and to
results/MACHINE/decisions.txt. Run it on a machine that does nothing else, with a published moo.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from peers import machine, measure
from peers.moo import ROOT, find_moo, version

ROWS = 1_000_000
AXES = (
    "--parallel", "1:10:1", "--max-cost", "0.05:0.5:0.05", "--max-time", "10:100:10",
    "--min-accuracy", "0.86,0.88,0.9,0.92,0.93,0.94,0.95,0.96,0.97,0.98")
LIMITS = ("--max-cost", "0.5", "--max-time", "30", "--min-accuracy", "0.5")


def write_points(path: Path) -> None:
    """A million measured points, most of them dominated."""
    draw = random.Random(1)
    with path.open("w", encoding="ascii") as file:
        file.write("label,k,cost,time,accuracy\n")
        for row in range(ROWS):
            file.write(f"m{row % 9},{row % 128 + 1},{draw.random():.6f},{60 * draw.random():.4f},{draw.random():.6f}\n")


def questions(moo: list[str], folder: Path) -> dict[str, Sequence[str]]:
    """What is measured, by name."""
    points = folder / "points.csv"
    write_points(points)
    models = str(ROOT / "models.yaml")
    catalogue = ("--models", models)
    return {
        "sweep: 10,000 combinations, 9 models, 10^6 trials, csv": (*moo, "sweep", *AXES, *catalogue, "--format", "csv", "--quiet"),
        "optimize: the same 9 models, one combination": (*moo, "optimize", *catalogue, "--quiet"),
        "optimize: 9 models without replicates": (*moo, "optimize", *catalogue, "--replicates", "0", "--quiet"),
        "optimize: gpt5": (*moo, "optimize", "gpt5", *catalogue, "--quiet"),
        "optimize: gpt5 without replicates": (*moo, "optimize", "gpt5", *catalogue, "--replicates", "0", "--quiet"),
        "decide: 10^6 rows, json": (*moo, "decide", str(points), *LIMITS, "--format", "json", "--quiet"),
        "decide: 10^6 rows, files and figures": (*moo, "decide", str(points), *LIMITS, "--output", str(folder / "out"), "--quiet"),
        "solve: 9 models, 10^6 trials": (*moo, "solve", *catalogue, "--quiet"),
        "sensitivity: 9 models": (*moo, "sensitivity", *catalogue, "--quiet"),
    }


def report(moo: list[str], rounds: int) -> str:
    """A line per question: median wall time, processor time and peak memory."""
    lines = [
        f"{date.today()}, moo {version(moo)}, {machine.description()}",
        f"medians of {rounds} rounds over whole processes, in turn",
        "",
        f"{'question':<56} {'wall s':>8} {'cpu s':>8} {'peak MiB':>9}",
    ]
    with TemporaryDirectory() as folder:
        runs = measure.side_by_side(questions(moo, Path(folder)), rounds, folder)
    for name, taken in runs.items():
        wall, cpu, peak = (median(getattr(run, part) for run in taken) for part in ("wall", "cpu", "peak"))
        lines.append(f"{name:<56} {wall:>8.2f} {cpu:>8.2f} {peak:>9.0f}")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measures, prints and keeps the result."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("moo", nargs="?", help="the program to measure (default: the one published last)")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--no-record", action="store_true", help="print, and keep nothing")
    options = parser.parse_args()
    text = report(find_moo(options.moo), options.rounds)
    print(text, end="")
    if not options.no_record:
        machine.keep(text, "decisions.txt")


if __name__ == "__main__":
    main()
