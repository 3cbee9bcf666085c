"""How far times are from growing in proportion to a size."""

from __future__ import annotations

from simulations import Sample, Size, typical


class Growth:
    """Times against one field of Size, once the start-up is taken off: what the run of `start`, a few trials, takes."""

    def __init__(self, field: str, start: Size, samples: dict[Size, list[Sample]]) -> None:
        self.field = field
        self.start = start
        self.counts = {size: len(each) for size, each in samples.items()}
        self.samples = {size: typical(each) for size, each in samples.items()}
        self.sizes = [size for size in samples if size != start]

    def per_unit(self, size: Size, what: str) -> float:
        """Seconds of "run" or "wall" for each trial, or for each k."""
        time = getattr(self.samples[size], what) - getattr(self.samples[self.start], what)
        return time / getattr(size, self.field)

    def off(self, size: Size, what: str) -> float:
        """How far off the largest size's time per unit, in percent: the largest size tells it best."""
        return 100 * (self.per_unit(size, what) / self.per_unit(self.sizes[-1], what) - 1)

    def worst(self, what: str) -> float:
        """The largest such deviation, without its sign."""
        return max(abs(self.off(size, what)) for size in self.sizes)

    def peak(self, size: Size) -> float:
        """MiB."""
        return self.samples[size].peak

    def table(self) -> str:
        """Every size, the start-up first."""
        heading = f"{'trials':>13} {'k_max':>6} {'runs':>5} {'MiB':>6} {'run s':>9} {'off %':>7} {'wall s':>9} {'off %':>7}"
        return "\n".join((f"against {self.field}; off: from what the last row takes for each, less the first row", heading, self.line(self.start), *map(self.line, self.sizes)))

    def line(self, size: Size) -> str:
        """One row of the table."""
        times = (f"{getattr(self.samples[size], what):9.3f} {self.deviation(size, what):>7}" for what in ("run", "wall"))
        return f"{size.trials:13,} {size.k_max:6} {self.counts[size]:5} {self.peak(size):6.0f} " + " ".join(times)

    def deviation(self, size: Size, what: str) -> str:
        """The deviation in the table; the start-up itself has none."""
        return "" if size == self.start else f"{self.off(size, what):+.1f}"
