"""The question in a numba `prange` loop: blocks of trials whose state and histograms of one k stay in the cache.

Normals of its own are the ziggurat's over xoroshiro128+, four times as fast as numba's np.random.standard_normal. Loops are
split so that LLVM vectorises all of them but the drawing and the counting.
"""

from __future__ import annotations

import numpy as np
from numba import float32, get_num_threads, int32, njit, prange, set_num_threads, uint32, uint64

from answer import ACCURACY, BINS, COST, TIME, Tally, grids, report, statistics
from question import Question, parse
from ziggurat import next_normal, seed_state

BLOCK = 2048
LOWEST = np.float32(-1e30)  # fastmath forbids infinity


@njit(fastmath=True)
def draw(own: bool, state: np.ndarray, normals: np.ndarray) -> None:
    """Fills an array with standard normals of either kind."""
    for i in range(normals.size):
        normals[i] = next_normal(state) if own else float32(np.random.standard_normal())


@njit(fastmath=True)
def infer(draws: np.ndarray, bounds: tuple[float, ...], sums: np.ndarray) -> None:
    """One more inference for every trial: clips its lengths and adds it to the sums and the best."""
    low_in, high_in, low_out, slope_out, level_out = bounds
    for i in range(sums.shape[1]):
        z_in = min(max(draws[0, i], low_in), high_in)
        sums[0, i] += z_in
        sums[1, i] += min(max(draws[1, i], low_out), level_out + slope_out * z_in)
        sums[2, i] = max(sums[2, i], draws[2, i])


@njit(fastmath=True)
def weigh(sums: np.ndarray, weights: tuple[float, ...], values: np.ndarray) -> None:
    """Weighted sums of the two lengths."""
    by_in, by_out = weights
    for i in range(values.size):
        values[i] = by_in * sums[0, i] + by_out * sums[1, i]


@njit(fastmath=True)
def clip(best: np.ndarray, low: float, high: float, values: np.ndarray) -> None:
    """Accuracies, clipped."""
    for i in range(values.size):
        values[i] = min(max(best[i], low), high)


@njit(fastmath=True)
def count(values: np.ndarray, rate: float, shift: float, indices: np.ndarray, bins: np.ndarray) -> tuple[float, float]:
    """Sum and sum of squares of an array; its values are counted in bins, those beyond in the outermost ones."""
    total, square = float32(0), float32(0)
    for i in range(values.size):
        total += values[i]
        square += values[i] * values[i]
        indices[i] = uint32(int32(min(max(values[i] * rate + shift, float32(0)), float32(BINS - 1))))
    for i in range(values.size):
        bins[uint64(indices[i])] += 1
    return total, square


@njit(fastmath=True)
def count_feasible(values: np.ndarray, limits: np.ndarray) -> int:
    """Trials that meet all three limits."""
    cost, time, accuracy = limits[0], limits[1], limits[2]
    met = int32(0)
    for i in range(values.shape[1]):
        met += int32((values[0, i] <= cost) & (values[1, i] <= time) & (values[2, i] >= accuracy))
    return met


@njit(fastmath=True)
def walk(size, own, state, bounds, weights, limits, rate, shift, moments, bins, feasible):
    """Takes one block of trials through k = 1..k_max and adds them to the tally of a worker."""
    draws, sums, values = np.empty((3, size), np.float32), np.zeros((3, size), np.float32), np.empty((3, size), np.float32)
    indices = np.empty(size, np.uint32)
    sums[2] = LOWEST
    for k in range(feasible.size):
        for stream in range(3):
            draw(own, state, draws[stream])
        infer(draws, bounds[:5], sums)
        weigh(sums, weights[:2], values[COST])
        weigh(sums, weights[2:], values[TIME])
        clip(sums[2], bounds[5], bounds[6], values[ACCURACY])
        for quantity in range(3):
            total, square = count(values[quantity], rate[quantity, k], shift[quantity, k], indices, bins[quantity, k])
            moments[0, quantity, k] += total
            moments[1, quantity, k] += square
        feasible[k] += count_feasible(values, limits[:, k])


@njit(parallel=True, cache=True)
def simulate(trials, seed, own, bounds, weights, limits, rate, shift, moments, bins, feasible):
    """Adds all trials to tallies, one a worker. Values are standardised; see `constants` for what the arrays hold."""
    workers, blocks = len(feasible), (trials + BLOCK - 1) // BLOCK
    for worker in prange(workers):
        state = np.empty(2, np.uint64)
        for block in range(worker, blocks, workers):
            if own:
                seed_state(state, seed, block)
            else:
                np.random.seed((seed * 1000003 + block) & 0xFFFFFFFF)
            size = min(BLOCK, trials - block * BLOCK)
            walk(size, own, state, bounds, weights, limits, rate, shift, moments[worker], bins[worker], feasible[worker])


def constants(question: Question) -> tuple:
    """Clips of z_in, z_out and accuracy; weights of cost and time; limits [3, k_max]; rate and shift of the bins."""
    model, ks = question.model, range(1, question.k_max + 1)
    bounds = [(1 - model.mu_in) / model.sigma_in, 15 * model.mu_in / model.sigma_in, (1 - model.mu_out) / model.sigma_out,
              16 * model.sigma_in / model.sigma_out, (16 * model.mu_in - model.mu_out) / model.sigma_out,
              model.z_useless, model.z_perfect]
    limits = np.array([[question.cost_limit(k) for k in ks], [question.time_limit(k) for k in ks],
                       [question.accuracy_limit] * question.k_max], np.float32)
    low, rate = grids(question)
    weights = tuple(map(np.float32, model.cost_weights + model.time_weights))
    return tuple(map(np.float32, bounds)), weights, limits, rate.astype(np.float32), (-rate * low).astype(np.float32)


def main() -> None:
    """Answers the question on the command line."""
    arguments = parse(__doc__)
    question = arguments.question
    if arguments.threads:
        set_num_threads(arguments.threads)
    workers, k_max = get_num_threads(), question.k_max
    moments, feasible = np.zeros((workers, 2, 3, k_max)), np.zeros((workers, k_max), np.int64)
    bins = np.zeros((workers, 3, k_max, BINS), np.int32)
    simulate(question.trials, question.seed, arguments.normals == "own", *constants(question), moments, bins, feasible)
    sums, squares = moments.sum(0)
    tally = Tally(sums, squares, bins.sum(0), feasible.sum(0))
    report(question, statistics(question, tally), tally.feasible / question.trials, arguments.json)


if __name__ == "__main__":
    main()
