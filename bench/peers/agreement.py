"""Holds the answers of two programs against each other. They draw different trials, so they agree within sampling errors."""

from __future__ import annotations

from math import sqrt

NAMES = ("cost", "time", "accuracy")
ERRORS = 5  # standard errors that a mean may be off

# A quantile's standard error in standard errors of the mean: 2.7 for the outer quantiles of a normal, 5 for the upper one of a
# maximum's (Gumbel). Five of those, of two programs.
QUANTILE_ERRORS = 40


def disagreements(models: tuple[dict, dict], trials: int) -> tuple[list[str], float]:
    """What two answers for one model (in the shape of result.json) differ in, and the largest difference of means in se."""
    faults: list[str] = []
    worst = 0.0
    for ours, theirs in zip(models[0]["points"], models[1]["points"], strict=True):
        for name in NAMES:
            a, b = ours[name], theirs[name]
            se = sqrt(a["se"] ** 2 + b["se"] ** 2)
            worst = max(worst, abs(a["mean"] - b["mean"]) / se)
            allowed = {"mean": ERRORS * se, "std": 10 * se} | dict.fromkeys(("p2_5", "p50", "p97_5"), QUANTILE_ERRORS * se)
            faults += [f"k = {ours['k']}: {name} {key} {a[key]:.6g} and {b[key]:.6g}, at most {limit:.2g} apart"
                       for key, limit in allowed.items() if abs(a[key] - b[key]) > limit]
        p, q = ours["feasible_probability"], theirs["feasible_probability"]
        share = (p + q) / 2
        limit = ERRORS * sqrt(2 * share * (1 - share) / trials + 1 / trials**2)
        if abs(p - q) > limit:
            faults.append(f"k = {ours['k']}: P(feasible) {p:.6g} and {q:.6g}, at most {limit:.2g} apart")
    faults += [f"{name} pick: {models[0]['picks'][name]} and {k}" for name, k in models[1]["picks"].items()
               if models[0]["picks"][name] != k]
    return faults, worst
