using InferenceMoo.Kernels;

namespace InferenceMoo.Engine.Tests;

/// <summary>The slow and obvious way to count the trials of a pass, one after the other: the judge of every engine.</summary>
internal static class SlowCount
{
    public static Accumulator Of(SimulationPass pass, TrialRange range)
    {
        var counted = new Accumulator(pass);
        for (var trial = range.First; trial < range.First + (ulong)range.Count; trial++)
        {
            var state = default(TrialState);
            for (var k = 1; k <= pass.KMax; k++)
            {
                state = state.Next<HostNormalTable>(trial, (uint)k - 1, pass.Physics, default);
                Count(counted, pass, state, k);
            }
        }

        counted.Cover(range);
        return counted;
    }

    private static void Count(Accumulator counted, SimulationPass pass, TrialState state, int k)
    {
        var x = (int)(state.Input - (uint)k * pass.Tokens.InputCentre);
        var y = (int)(state.Output - (uint)k * pass.Tokens.OutputCentre);
        var sums = counted.Sums.AsSpan((k - 1) * TileKernel.Moments, TileKernel.Moments);
        sums[0] += x;
        sums[1] += y;
        sums[2] += (long)x * x;
        sums[3] += (long)x * y;
        sums[4] += (long)y * y;
        counted.BestDraws[(k - 1) * BestDrawBins.Count + BestDrawBins.BinOf(state.Best)]++;
        for (var at = k - 1; at < pass.Projections.Count; at += pass.KMax)
            counted.Projected[at * Projection.Bins + Projection.BinOf(pass.Projections[at].Place(x, y))]++;
        for (var at = k - 1; at < pass.Tests.Count; at += pass.KMax)
            counted.Feasible[at] += Meets(pass, pass.Tests[at], x, y, state.Best, k);
    }

    private static int Meets(SimulationPass pass, LimitTest test, int x, int y, uint best, int k) => test.Meets(
        pass.Projections[test.Cost * pass.KMax + k - 1].Place(x, y),
        pass.Projections[test.Time * pass.KMax + k - 1].Place(x, y),
        best);
}
