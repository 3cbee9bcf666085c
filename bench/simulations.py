"""Runs of moo of several sizes, measured as whole processes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median
from tempfile import TemporaryFile
from typing import NamedTuple

from peers.measure import run
from peers.moo import ROOT


HEAD = 4096  # bytes of moo's JSON that surely hold run.seconds


class Size(NamedTuple):
    """What is simulated, on how many threads (0: one per core)."""

    trials: int
    k_max: int
    threads: int = 0

    @property
    def inferences(self) -> int:
        """Inferences in all."""
        return self.trials * self.k_max

    def command(self, moo: list[str]) -> list[str]:
        """The command that simulates it."""
        threads = ["--threads", str(self.threads)] if self.threads else []
        return [*moo, "optimize", "gpt5", "--quiet", "--device", "cpu", "--format", "json",
                "--trials", str(self.trials), "--k-max", str(self.k_max), *threads]


class Sample(NamedTuple):
    """One process: seconds that moo says the simulation took, seconds from start to exit, peak memory in MiB."""

    run: float
    wall: float
    peak: float


def simulate(command: list[str]) -> Sample:
    """Runs a command whose output is moo's JSON, and reads no more of it than needed.

    A process begins with the peak memory of the one that starts it, so this one has to stay small.
    """
    with TemporaryFile() as output:
        process = run(command, str(ROOT), output)
        output.seek(0)
        seconds = re.search(rb'"seconds": *([0-9.Ee+-]+)', output.read(HEAD))
    return Sample(float(seconds[1]), process.wall, process.peak)


def in_turn(moo: list[str], sizes: Sequence[Size], rounds: int, patience: float) -> dict[Size, list[Sample]]:
    """Runs every size once a round, so that what disturbs the machine for a while disturbs all of them.

    A size that so many rounds would keep busy for more than `patience` seconds runs less often, at least once, with even
    gaps: the others run before and after it.
    """
    pace = seconds_per_inference(moo, sizes)
    often = {size: max(1, min(rounds, round(patience / (pace * size.inferences)))) for size in sizes}
    samples: dict[Size, list[Sample]] = {size: [] for size in sizes}
    for number in range(1, rounds + 1):
        for size, done in samples.items():
            if round(number * often[size] / rounds) > len(done):
                done.append(simulate(size.command(moo)))
    return samples


def seconds_per_inference(moo: list[str], sizes: Sequence[Size]) -> float:
    """About what an inference takes, by a run of the middle size."""
    size = sorted(sizes, key=lambda each: each.inferences)[len(sizes) // 2]
    return simulate(size.command(moo)).run / size.inferences


def typical(samples: Sequence[Sample]) -> Sample:
    """The median of every figure."""
    return Sample(*map(median, zip(*samples)))
