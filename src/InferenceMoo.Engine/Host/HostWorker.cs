using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>One thread's part of a pass: it counts whole tiles into counters of its own.</summary>
internal sealed class HostWorker(SimulationPass pass)
{
    private readonly float[][] _places =
        [.. Enumerable.Range(0, pass.ProjectionCount).Select(_ => new float[HostTile.Trials])];

    /// <summary>What this thread has counted.</summary>
    public Accumulator Counted { get; } = new(pass);

    /// <summary>Counts the <paramref name="trials"/> trials from <paramref name="first"/> on.</summary>
    public void Count(ulong first, int trials)
    {
        var tile = new HostTile(trials);
        for (var k = 1; k <= pass.KMax; k++)
        {
            tile.Advance(pass, first, k);
            CountMoments(tile, k);
            CountProjections(tile, k);
            CountBestDraws(tile, trials, k);
            CountFeasible(tile, trials, k);
        }

        Counted.CountTrials(trials);
    }

    private void CountMoments(HostTile tile, int k)
    {
        Int128 input = 0, output = 0, inputSquared = 0, product = 0, outputSquared = 0;
        for (var trial = 0; trial < tile.Input.Length; trial++)
        {
            long x = tile.Input[trial];
            long y = tile.Output[trial];
            input += x;
            output += y;
            inputSquared += x * x;
            product += x * y;
            outputSquared += y * y;
        }

        var sums = Counted.Sums.AsSpan((k - 1) * MomentKernel.Sums, MomentKernel.Sums);
        sums[0] += input;
        sums[1] += output;
        sums[2] += inputSquared;
        sums[3] += product;
        sums[4] += outputSquared;
    }

    private void CountProjections(HostTile tile, int k)
    {
        for (var number = 0; number < _places.Length; number++)
        {
            var at = number * pass.KMax + k - 1;
            var projection = pass.Projections[at];
            var counts = Counted.Projected.AsSpan(at * Projection.Bins, Projection.Bins);
            var places = _places[number];
            for (var trial = 0; trial < tile.Input.Length; trial++)
            {
                places[trial] = projection.Place(tile.Input[trial], tile.Output[trial]);
                counts[Projection.BinOf(places[trial])]++;
            }
        }
    }

    private void CountBestDraws(HostTile tile, int trials, int k)
    {
        var counts = Counted.BestDraws.AsSpan((k - 1) * BestDrawBins.Count, BestDrawBins.Count);
        for (var trial = 0; trial < trials; trial++)
            counts[BestDrawBins.BinOf(tile[trial].Best)]++;
    }

    private void CountFeasible(HostTile tile, int trials, int k)
    {
        for (var number = 0; number < pass.TestCount; number++)
        {
            var at = number * pass.KMax + k - 1;
            var test = pass.Tests[at];
            var (cost, time) = (_places[test.Cost], _places[test.Time]);
            for (var trial = 0; trial < trials; trial++)
                Counted.Feasible[at] += test.Meets(cost[trial], time[trial], tile[trial].Best);
        }
    }
}
