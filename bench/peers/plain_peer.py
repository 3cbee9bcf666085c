"""The question in NumPy as a paper's program asks it: whole arrays of doubles, one k after the other, quantiles by np.quantile."""

from __future__ import annotations

import numpy as np

from answer import QUANTILES, report
from question import Question, parse


def summary(values: np.ndarray) -> dict[str, float]:
    """The statistics of one quantity at one k."""
    deviation = values.std()
    found = {"mean": values.mean(), "std": deviation, "se": deviation / np.sqrt(len(values))}
    return found | dict(zip(QUANTILES, np.quantile(values, list(QUANTILES.values()))))


def simulate(question: Question) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Statistics of cost, time and accuracy, each [3, k_max], and P(feasible) of every k."""
    model, random, trials = question.model, np.random.default_rng(question.seed), question.trials
    cost, time, accuracy = np.zeros(trials), np.zeros(trials), np.zeros(trials)
    rows, feasible = [], np.empty(question.k_max)
    for k in range(question.k_max):
        length_in = np.clip(random.normal(model.mu_in, model.sigma_in, trials), 1, 16 * model.mu_in)
        length_out = np.clip(random.normal(model.mu_out, model.sigma_out, trials), 1, 16 * length_in)
        drawn = np.clip(random.normal(model.acc_mean, model.acc_std, trials), 0, 1)
        cost += model.c_in * length_in + model.c_out * length_out
        time += (model.t_in * length_in + model.t_out * length_out) / model.parallel
        np.maximum(accuracy, drawn, out=accuracy)
        rows.append([summary(values) for values in (cost, time, accuracy)])
        feasible[k] = np.mean(
            (cost <= question.max_cost) & (time <= question.max_time) & (accuracy >= question.min_accuracy))
    names = rows[0][0]
    return {name: np.array([[row[i][name] for row in rows] for i in range(3)]) for name in names}, feasible


def main() -> None:
    """Answers the question on the command line."""
    arguments = parse(__doc__, tuned=False)
    found, feasible = simulate(arguments.question)
    report(arguments.question, found, feasible, arguments.json)


if __name__ == "__main__":
    main()
