"""Runs moo and its peers side by side on the same question, checks that they agree, and prints how much faster moo is.

The result goes to standard output and to results/MACHINE/peers.txt. Run it on a machine that does nothing else.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from statistics import median

import machine
from agreement import disagreements
from measure import Run, side_by_side
from moo import ROOT, find_moo, version

HERE = Path(__file__).resolve().parent
TRIALS = 1_000_000

# What is divided by what, and the ratio wanted.
RATIOS = (
    ("numba", "moo", "at least", 8),
    ("numba, library's normals", "moo", "at least", 8),
    ("NumPy, plain", "moo", "at least", 15),
    ("NumPy", "moo", "at least", 15),
    ("NumPy, library's normals", "moo", "at least", 15),
    ("NumPy, one process", "moo", "at least", 15),
    ("moo, nine models", "moo", "at most", 4.5),
)


def programs(moo: list[str]) -> dict[str, list[str]]:
    """Everything that is timed, by name."""
    # The peers make no replicates: the same statistics on both sides.
    asked = ["--quiet", "--device", "cpu", "--replicates", "0", "--trials", str(TRIALS)]
    one = [*moo, "optimize", "gpt5", *asked]
    every = [*moo, "optimize", *asked]
    numba, numpy = ([sys.executable, str(HERE / f"{name}_peer.py"), "--trials", str(TRIALS)] for name in ("numba", "numpy"))
    library = ["--normals", "library"]
    plain = [sys.executable, str(HERE / "plain_peer.py"), "--trials", str(TRIALS)]
    return {"moo": one, "numba": numba, "numba, library's normals": numba + library, "NumPy": numpy,
            "NumPy, library's normals": numpy + library, "NumPy, one process": [*numpy, *library, "--threads", "1"],
            "NumPy, plain": plain, "moo, nine models": every}


def answer(command: list[str]) -> dict:
    """A program's answer for gpt5, in the shape of result.json."""
    if command[0] != sys.executable:
        output = subprocess.run([*command, "--format", "json"], cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
        return json.loads(output)["models"][0]
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        subprocess.run([*command, "--json", file.name], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        return json.load(file)["models"][0]


def check(commands: dict[str, list[str]]) -> str:
    """Ends the program where a peer's answer is not moo's, within sampling errors; else says how near they are."""
    ours, lines = answer(commands["moo"]), []
    for name in (name for name in commands if not name.startswith("moo")):
        faults, worst = disagreements((ours, answer(commands[name])), TRIALS)
        if faults:
            raise SystemExit(f"moo and {name} disagree ({len(faults)} differences):\n" + "\n".join(faults[:20]))
        lines.append(f"{name:<26} agrees with moo: 3 x 128 means within {worst:.1f} standard errors")
    return "\n".join(lines)


def table(runs: dict[str, list[Run]]) -> str:
    """Wall times of every program, its processor time and the memory of its largest process."""
    lines = [f"{'':<26} {'min':>7} {'median':>7} {'max':>7} {'cpu':>7} {'MiB':>6}"]
    for name, each in runs.items():
        wall = [run.wall for run in each]
        cpu, peak = median(run.cpu for run in each), max(run.peak for run in each)
        lines.append(f"{name:<26} {min(wall):7.3f} {median(wall):7.3f} {max(wall):7.3f} {cpu:7.3f} {peak:6.0f}")
    return "\n".join(lines)


def ratios(runs: dict[str, list[Run]]) -> str:
    """Ratios of median wall times against what is wanted."""
    lines = []
    for numerator, denominator, bound, wanted in RATIOS:
        ratio = median(run.wall for run in runs[numerator]) / median(run.wall for run in runs[denominator])
        met = ratio >= wanted if bound == "at least" else ratio <= wanted
        lines.append(f"{numerator + ' / ' + denominator:<32} {ratio:6.2f}   wanted {bound} {wanted:g}: {'yes' if met else 'no'}")
    return "\n".join(lines)


def main() -> None:
    """Checks, warms up, measures, prints and keeps."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("moo", nargs="?", help="moo's executable or moo.dll (default: the one under artifacts/)")
    parser.add_argument("--rounds", type=int, default=5, help="counted runs of every program (default: 5)")
    parser.add_argument("--no-record", action="store_true", help="print only, leave results/ as it is")
    arguments = parser.parse_args()
    moo = find_moo(arguments.moo)
    commands = programs(moo)
    agreed = check(commands)
    side_by_side(commands, 1, str(ROOT))
    runs = side_by_side(commands, arguments.rounds, str(ROOT))
    text = "\n\n".join((
        f"{date.today()}  {machine.description()}\nmoo {version(moo)}; {machine.packages()}",
        f"gpt5, {TRIALS:,} trials, k = 1..128, whole processes; seconds, {arguments.rounds} runs in turn after one to warm up\n"
        + table(runs), ratios(runs), agreed)) + "\n"
    print(text, end="")
    if not arguments.no_record:
        machine.keep(text, "peers.txt")


if __name__ == "__main__":
    main()
