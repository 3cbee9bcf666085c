"""From counts to the answer: statistics of every k, and the picks. The peers count, this reads off."""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np

from question import Question

BINS = 1024
REACH = 6.4  # standard deviations to each side that the bins cover; farther trials fall into the outermost bins
COST, TIME, ACCURACY = range(3)
NAMES = ("cost", "time", "accuracy")
QUANTILES = {"p2_5": 0.025, "p50": 0.5, "p97_5": 0.975}


def grids(question: Question) -> tuple[np.ndarray, np.ndarray]:
    """Lower edge and bins per unit, each [3, k_max], of the bins of the standardised cost, time and accuracy.

    Where lengths are clipped much, as they are for no published model, the bins no longer lie around the values.
    The last bin of accuracy holds just the trials at its upper end, so that a quantile among the clipped is exact.
    """
    reach = REACH * np.sqrt(np.arange(1, question.k_max + 1))
    low, rate = np.empty((3, question.k_max)), np.empty((3, question.k_max))
    low[:ACCURACY] = -reach
    rate[:ACCURACY] = BINS / (2 * reach)
    low[ACCURACY] = max(-REACH, question.model.z_useless)
    rate[ACCURACY] = (BINS - 1) / (min(REACH, question.model.z_perfect) - low[ACCURACY])
    return low, rate


@dataclass
class Tally:
    """Counts of disjoint trials add up. Sums and squares are [3, k_max] of standardised values, bins [3, k_max, BINS]."""

    sums: np.ndarray
    squares: np.ndarray
    bins: np.ndarray
    feasible: np.ndarray

    @staticmethod
    def empty(k_max: int) -> Tally:
        """No trials yet."""
        return Tally(np.zeros((3, k_max)), np.zeros((3, k_max)), np.zeros((3, k_max, BINS), np.int64), np.zeros(k_max, np.int64))

    def add(self, other: Tally) -> None:
        """Takes in the trials of another tally."""
        self.sums += other.sums
        self.squares += other.squares
        self.bins += other.bins
        self.feasible += other.feasible


def quantiles(bins: np.ndarray, low: np.ndarray, rate: np.ndarray, share: float) -> np.ndarray:
    """The standardised quantile of every row of counts, interpolated straight within its bin."""
    below = np.cumsum(bins, axis=-1)
    wanted = share * below[..., -1:]
    index = np.argmax(below >= wanted, axis=-1)[..., None]
    count = np.take_along_axis(bins, index, -1)
    inside = (wanted - (np.take_along_axis(below, index, -1) - count)) / count
    inside[ACCURACY] *= index[ACCURACY] < BINS - 1
    return low + (index + inside)[..., 0] / rate


def statistics(question: Question, tally: Tally) -> dict[str, np.ndarray]:
    """Mean, std, se and quantiles of cost, time and accuracy, each [3, k_max] in USD, seconds and 0..1."""
    model, k = question.model, np.arange(1, question.k_max + 1)
    centre = np.array([k * model.cost_mean, k * model.time_mean, np.full(len(k), model.acc_mean)])
    scale = np.array([[model.cost_scale], [model.time_scale], [model.acc_std]])
    mean = tally.sums / question.trials
    std = np.sqrt(np.maximum(tally.squares / question.trials - mean**2, 0))
    low, rate = grids(question)
    result = {"mean": centre + scale * mean, "std": scale * std, "se": scale * std / np.sqrt(question.trials)}
    return result | {name: centre + scale * quantiles(tally.bins, low, rate, share) for name, share in QUANTILES.items()}


def picks(question: Question, mean: np.ndarray) -> dict[str, int | None]:
    """The accuracy, cube and utopia picks among k = P, 2P, ...; None where nothing is feasible.

    Cost and time rise with k and accuracy never falls, so that a candidate is off the front only where accuracy stands still,
    and there its smaller k is nearer to utopia anyway.
    """
    k = np.arange(question.model.parallel, question.k_max + 1, question.model.parallel)
    cost, time, accuracy = mean[:, k - 1]
    feasible = (cost <= question.max_cost) & (time <= question.max_time) & (accuracy >= question.min_accuracy)
    if not feasible.any():
        return dict.fromkeys(("accuracy", "cube", "utopia"))
    c, t = cost / question.max_cost, time / question.max_time
    merits = {"accuracy": accuracy, "cube": (1 - c) * (1 - t) * accuracy, "utopia": -np.sqrt(c**2 + t**2 + (1 - accuracy) ** 2)}
    return {name: int(k[np.argmax(np.where(feasible, merit, -np.inf))]) for name, merit in merits.items()}


def report(question: Question, found: dict[str, np.ndarray], feasible: np.ndarray, path: str | None) -> None:
    """Prints the picks of statistics and P(feasible) and, where asked, writes every k in the shape of moo's result.json."""
    picked = picks(question, found["mean"])
    for name, k in picked.items():
        row = "none" if k is None else "k = {:3d}  {:.4f} USD  {:.2f} s  accuracy {:.4f}".format(k, *found["mean"][:, k - 1])
        print(f"{question.model.key}  {name:<9}{row}")
    if path:
        points = [{"k": k + 1, "feasible_probability": feasible[k]}
                  | {name: {key: values[i, k] for key, values in found.items()} for i, name in enumerate(NAMES)}
                  for k in range(question.k_max)]
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"models": [{"key": question.model.key, "points": points, "picks": picked}]}, file)
