"""The question that every peer answers: best of k for one model, as `moo optimize gpt5` puts it.

Lengths are handled as z, their deviation from the mean in standard deviations, so that sums stay near zero and float32
holds them well: over k inferences

    cost(k) = k * cost_mean + cost_scale * (cost_weights[0] * sum z_in + cost_weights[1] * sum z_out)

and likewise for time; accuracy(k) = acc_mean + acc_std * min(max z, z_perfect).
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from math import hypot


@dataclass(frozen=True)
class Model:
    """One entry of models.yaml: prices in USD and times in seconds per token, lengths in tokens."""

    key: str
    c_in: float
    c_out: float
    t_in: float
    t_out: float
    mu_in: float
    sigma_in: float
    mu_out: float
    sigma_out: float
    acc_mean: float
    acc_std: float
    parallel: int

    @property
    def cost_mean(self) -> float:
        """USD of an inference of mean lengths."""
        return self.c_in * self.mu_in + self.c_out * self.mu_out

    @property
    def cost_scale(self) -> float:
        """Standard deviation of an inference's cost, in USD, where nothing is clipped."""
        return hypot(self.c_in * self.sigma_in, self.c_out * self.sigma_out)

    @property
    def cost_weights(self) -> tuple[float, float]:
        """Shares of z_in and z_out in a cost measured in cost_scale; their squares add up to 1."""
        return self.c_in * self.sigma_in / self.cost_scale, self.c_out * self.sigma_out / self.cost_scale

    @property
    def time_mean(self) -> float:
        """Seconds that an inference of mean lengths adds, with `parallel` of them at a time."""
        return (self.t_in * self.mu_in + self.t_out * self.mu_out) / self.parallel

    @property
    def time_scale(self) -> float:
        """Standard deviation of an inference's time, in seconds, where nothing is clipped."""
        return hypot(self.t_in * self.sigma_in, self.t_out * self.sigma_out) / self.parallel

    @property
    def time_weights(self) -> tuple[float, float]:
        """Shares of z_in and z_out in a time measured in time_scale."""
        total = self.time_scale * self.parallel
        return self.t_in * self.sigma_in / total, self.t_out * self.sigma_out / total

    @property
    def z_perfect(self) -> float:
        """z of accuracy 1, where accuracies are clipped."""
        return (1 - self.acc_mean) / self.acc_std

    @property
    def z_useless(self) -> float:
        """z of accuracy 0, where accuracies are clipped."""
        return -self.acc_mean / self.acc_std


GPT5 = Model("gpt5", 1.25e-6, 1e-5, 5e-4, 5e-3, 1024, 64, 2048, 128, 0.94, 0.02, 4)


@dataclass(frozen=True)
class Question:
    """What is asked of a model, with the defaults of `moo optimize`."""

    model: Model = GPT5
    max_cost: float = 0.50
    max_time: float = 60
    min_accuracy: float = 0.88
    k_max: int = 128
    trials: int = 1_000_000
    seed: int = 42

    def cost_limit(self, k: int) -> float:
        """The budget as a standardised sum over k inferences."""
        return (self.max_cost - k * self.model.cost_mean) / self.model.cost_scale

    def time_limit(self, k: int) -> float:
        """The deadline as a standardised sum over k inferences."""
        return (self.max_time - k * self.model.time_mean) / self.model.time_scale

    @property
    def accuracy_limit(self) -> float:
        """The accuracy floor as a z."""
        return (self.min_accuracy - self.model.acc_mean) / self.model.acc_std


def parse(description: str, tuned: bool = True) -> argparse.Namespace:
    """Reads the command line that all peers share: the question and `json`, and of tuned ones `threads` and `normals`."""
    default = Question()
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--k-max", type=int, default=default.k_max)
    parser.add_argument("--trials", type=int, default=default.trials)
    parser.add_argument("--seed", type=int, default=default.seed)
    if tuned:
        parser.add_argument("--threads", type=int, default=0, help="0: one per core")
        parser.add_argument("--normals", choices=("own", "library"), default="own",
                            help="own: the fastest we could write; library: those that the package brings")
    parser.add_argument("--json", metavar="FILE", help="also write the statistics of every k to FILE")
    arguments = parser.parse_args()
    arguments.question = Question(k_max=arguments.k_max, trials=arguments.trials, seed=arguments.seed)
    return arguments
