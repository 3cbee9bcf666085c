"""Measures how moo grows, with the trials, k_max and threads, in time and in memory, and how fast it starts.

Every figure is a median over whole processes. "run" is the time that moo says the simulation took (run.seconds), "wall" the time
from start to exit. The result goes to standard output and, with all parts, to results/MACHINE/scaling.txt. Run it on a
machine that does nothing else.
"""

from __future__ import annotations

import argparse
from datetime import date
from statistics import median
from typing import NamedTuple

from growth import Growth
from peers import machine, measure
from peers.moo import ROOT, find_moo, version
from simulations import Size, in_turn, typical

DECADES = 3
K_MAXES = (16, 160, 1600, 16000)
STARTS = 20
LEAST_TRIALS = 20  # of a run that does all that a large one does: one for each of the replicates that moo makes


class Figure(NamedTuple):
    """What is held against a target."""

    name: str
    value: float
    bound: str
    wanted: float

    def line(self) -> str:
        """The figure, the target and whether it is met."""
        met = self.value >= self.wanted if self.bound == "at least" else self.value <= self.wanted
        return f"{self.name:<56} {self.value:7.2f}   wanted {self.bound} {self.wanted:g}: {'yes' if met else 'no'}"


def against_trials(moo: list[str], options: argparse.Namespace) -> tuple[str, list[Figure]]:
    """Time and memory against the number of trials."""
    start = Size(LEAST_TRIALS, options.k_max)
    sizes = [Size(options.trials * 10**decade, options.k_max) for decade in range(DECADES + 1)]
    growth = Growth("trials", start, in_turn(moo, [start, *sizes], options.rounds, options.patience))
    memory = growth.peak(sizes[-1]) / growth.peak(sizes[0])
    span = f"{sizes[0].trials:,} to {sizes[-1].trials:,} trials"
    return growth.table(), [
        Figure(f"{span}: run off linear, %", growth.worst("run"), "at most", 10),
        Figure(f"{span}: wall off linear, %", growth.worst("wall"), "at most", 10),
        Figure(f"{span}: peak memory, times", memory, "at most", 1.1)]


def against_k_max(moo: list[str], options: argparse.Namespace) -> tuple[str, list[Figure]]:
    """Time against k_max, the number of trials the same."""
    start = Size(LEAST_TRIALS, K_MAXES[0])
    sizes = [Size(options.k_trials, k_max) for k_max in K_MAXES]
    growth = Growth("k_max", start, in_turn(moo, [start, *sizes], options.rounds, options.patience))
    span = f"k_max {K_MAXES[0]} to {K_MAXES[-1]}"
    return growth.table(), [
        Figure(f"{span}: run off linear, %", growth.worst("run"), "at most", 10),
        Figure(f"{span}: wall off linear, %", growth.worst("wall"), "at most", 10)]


def against_threads(moo: list[str], options: argparse.Namespace) -> tuple[str, list[Figure]]:
    """Time on one thread and on two."""
    one, two = (Size(10 * options.trials, options.k_max, threads) for threads in (1, 2))
    runs = in_turn(moo, [one, two], options.rounds, options.patience)
    medians = {size: typical(each) for size, each in runs.items()}
    rows = (f"{size.trials:13,} {size.k_max:6} {len(runs[size]):5} {size.threads:8} {each.run:9.3f} {each.wall:9.3f}"
            for size, each in medians.items())
    text = "\n".join((f"{'trials':>13} {'k_max':>6} {'runs':>5} {'threads':>8} {'run s':>9} {'wall s':>9}", *rows))
    return "against threads\n" + text, [
        Figure("one thread / two threads: run", medians[one].run / medians[two].run, "at least", 1.8),
        Figure("one thread / two threads: wall", medians[one].wall / medians[two].wall, "at least", 1.8)]


def starting(moo: list[str], _: argparse.Namespace) -> tuple[str, list[Figure]]:
    """How long `moo models` takes from start to exit."""
    walls = [1e3 * measure.run([*moo, "models"], str(ROOT)).wall for _ in range(STARTS)]
    text = f"moo models, {STARTS} starts: {min(walls):.0f} to {max(walls):.0f} ms"
    return text, [Figure("moo models: wall, ms", median(walls), "at most", 150)]


PARTS = {"trials": against_trials, "k-max": against_k_max, "threads": against_threads, "start": starting}


def parse() -> argparse.Namespace:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("moo", nargs="?", help="moo's executable or moo.dll (default: the one under artifacts/)")
    parser.add_argument("--part", action="append", choices=PARTS, help="measure this part; may be given again (default: all)")
    parser.add_argument("--trials", type=int, default=1_000_000, help=f"the least trials, of {DECADES} decades (default: 10^6)")
    parser.add_argument("--k-max", type=int, default=128, help="k_max of all parts but k-max (default: 128)")
    parser.add_argument("--k-trials", type=int, default=8_000_000, help="trials of the part k-max (default: 8 10^6, as many inferences as the part trials)")
    parser.add_argument("--rounds", type=int, default=15, help="runs of every size, in turn (default: 15)")
    parser.add_argument("--patience", type=float, default=60, help="seconds of which no size takes more by running again (default: 60)")
    parser.add_argument("--no-record", action="store_true", help="print only, leave results/ as it is")
    return parser.parse_args()


def main() -> None:
    """Warms up, measures, prints and keeps."""
    options = parse()
    moo = find_moo(options.moo)
    measure.run([*moo, "models"], str(ROOT))
    results = [PARTS[name](moo, options) for name in options.part or PARTS]
    text = "\n\n".join((
        f"{date.today()}  {machine.description()}\nmoo {version(moo)}; gpt5",
        *(table for table, _ in results),
        "\n".join(figure.line() for _, figures in results for figure in figures))) + "\n"
    print(text, end="")
    if not options.part and not options.no_record:
        machine.keep(text, "scaling.txt")


if __name__ == "__main__":
    main()
