"""The question in vectorised NumPy: chunks of trials that stay in the cache, k by k, on a process per core.

Processes, because np.bincount holds the interpreter's lock. Normals of its own are Box and Muller's, which NumPy's float32
log, sin and cos make over three times as fast as Generator.standard_normal.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator
from functools import partial

import numpy as np
from numpy.random import SFC64, Generator, SeedSequence

from answer import ACCURACY, BINS, COST, TIME, Tally, grids, report, statistics
from question import Question, parse

CHUNK = 1 << 14
Z_REACH = 8.5  # no normal of either kind lies farther out: their uniforms have 24 bits


def box_muller(random: Generator, size: int) -> Iterator[np.ndarray]:
    """Yields arrays of standard normals without end; each is overwritten after the one that follows it."""
    radius, angle, sine = (np.empty(size, np.float32) for _ in range(3))
    while True:
        random.random(dtype=np.float32, out=radius)
        np.subtract(np.float32(1), radius, out=radius)
        np.log(radius, out=radius)
        radius *= np.float32(-2)
        np.sqrt(radius, out=radius)
        random.random(dtype=np.float32, out=angle)
        angle *= np.float32(2 * np.pi)
        np.sin(angle, out=sine)
        sine *= radius
        yield sine
        np.cos(angle, out=angle)
        angle *= radius
        yield angle


def ziggurat(random: Generator, size: int) -> Iterator[np.ndarray]:
    """Yields arrays of NumPy's own standard normals without end, each in the place of the one before."""
    normals = np.empty(size, np.float32)
    while True:
        yield random.standard_normal(dtype=np.float32, out=normals)


NORMALS = {"own": box_muller, "library": ziggurat}


def clip_lengths(question: Question, z_in: np.ndarray, z_out: np.ndarray) -> None:
    """Clips lengths in place: input to 1..16 mu_in, output to 1..16 input; a bound that no normal reaches costs nothing."""
    model = question.model
    low, high = (1 - model.mu_in) / model.sigma_in, 15 * model.mu_in / model.sigma_in
    if max(low, -high) > -Z_REACH:
        np.clip(z_in, low, high, out=z_in)
    low = (1 - model.mu_out) / model.sigma_out
    if low > -Z_REACH:
        np.maximum(z_out, np.float32(low), out=z_out)
    slope, level = 16 * model.sigma_in / model.sigma_out, (16 * model.mu_in - model.mu_out) / model.sigma_out
    if level - slope * Z_REACH < Z_REACH:
        np.minimum(z_out, z_in * np.float32(slope) + np.float32(level), out=z_out)


class Counter:
    """Counts the standardised values of one quantity after another into a tally; its buffers serve every k."""

    def __init__(self, question: Question, tally: Tally, size: int) -> None:
        self.tally = tally
        self.low, self.rate = grids(question)
        self.position, self.index = np.empty(size, np.float32), np.empty(size, np.int64)
        # NumPy 1.24 compares with an array four times as fast as with a scalar.
        self.first, self.last = np.zeros(size, np.float32), np.full(size, BINS - 1, np.float32)

    def count(self, quantity: int, k: int, values: np.ndarray) -> None:
        """Adds the values of one quantity after k + 1 inferences."""
        self.tally.sums[quantity, k] += values.sum()
        self.tally.squares[quantity, k] += np.einsum("i,i->", values, values)
        rate = self.rate[quantity, k]
        np.multiply(values, np.float32(rate), out=self.position)
        self.position -= np.float32(rate * self.low[quantity, k])
        np.maximum(self.position, self.first, out=self.position)
        np.minimum(self.position, self.last, out=self.position)
        np.copyto(self.index, self.position, casting="unsafe")
        self.tally.bins[quantity, k] += np.bincount(self.index, minlength=BINS)


def weigh(weights: tuple[float, float], sum_in: np.ndarray, sum_out: np.ndarray, out: np.ndarray, spare: np.ndarray) -> np.ndarray:
    """The weighted sum of two arrays, in `out`."""
    np.multiply(sum_in, np.float32(weights[0]), out=out)
    np.multiply(sum_out, np.float32(weights[1]), out=spare)
    out += spare
    return out


def simulate(question: Question, normals: str, seed: SeedSequence, size: int) -> Tally:
    """Walks one chunk of trials through k = 1..k_max."""
    model, tally = question.model, Tally.empty(question.k_max)
    counter = Counter(question, tally, size)
    draws = NORMALS[normals](Generator(SFC64(seed)), size)
    sum_in, sum_out, z_in, cost, time, accuracy, spare = (np.zeros(size, np.float32) for _ in range(7))
    best, perfect = np.full(size, -np.inf, np.float32), np.full(size, model.z_perfect, np.float32)
    for k in range(question.k_max):
        np.copyto(z_in, next(draws))
        z_out = next(draws)
        clip_lengths(question, z_in, z_out)
        sum_in += z_in
        sum_out += z_out
        np.maximum(best, next(draws), out=best)
        np.minimum(best, perfect, out=accuracy)
        if model.z_useless > -Z_REACH:
            np.maximum(accuracy, np.float32(model.z_useless), out=accuracy)
        counter.count(COST, k, weigh(model.cost_weights, sum_in, sum_out, cost, spare))
        counter.count(TIME, k, weigh(model.time_weights, sum_in, sum_out, time, spare))
        counter.count(ACCURACY, k, accuracy)
        met = (cost <= np.float32(question.cost_limit(k + 1))) & (time <= np.float32(question.time_limit(k + 1)))
        tally.feasible[k] = np.count_nonzero(met & (accuracy >= np.float32(question.accuracy_limit)))
    return tally


def simulate_all(question: Question, normals: str, chunks: list[tuple[SeedSequence, int]]) -> Tally:
    """One process's share of the trials."""
    total = Tally.empty(question.k_max)
    for seed, size in chunks:
        total.add(simulate(question, normals, seed, size))
    return total


def main() -> None:
    """Answers the question on the command line."""
    arguments = parse(__doc__)
    question = arguments.question
    sizes = [min(CHUNK, question.trials - start) for start in range(0, question.trials, CHUNK)]
    chunks = list(zip(SeedSequence(question.seed).spawn(len(sizes)), sizes))
    processes = arguments.threads or os.cpu_count()
    shares = [chunks[first::processes] for first in range(processes)]
    total = Tally.empty(question.k_max)
    with multiprocessing.get_context("fork").Pool(processes) as pool:
        for tally in pool.map(partial(simulate_all, question, arguments.normals), shares):
            total.add(tally)
    report(question, statistics(question, total), total.feasible / question.trials, arguments.json)


if __name__ == "__main__":
    main()
