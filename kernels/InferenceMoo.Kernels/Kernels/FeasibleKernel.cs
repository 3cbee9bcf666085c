using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>Counts the trials that meet all three limits, one group or more per k and limit test.</summary>
public static class FeasibleKernel
{
    /// <summary>
    /// Adds to <paramref name="counts"/>; it and <paramref name="tests"/> are indexed test x k_max + k - 1. Grid: X the rows,
    /// Y the tests, Z the slices of the trials.
    /// </summary>
    public static void Run(
        Slab slab,
        int kMax,
        StateViews states,
        ArrayView<Projection> projections,
        ArrayView<LimitTest> tests,
        ArrayView<long> counts)
    {
        var row = Grid.IdxX;
        var column = slab.FirstInference + row;
        var at = Grid.IdxY * kMax + column;
        var test = tests[at];
        var cost = projections[test.Cost * kMax + column];
        var time = projections[test.Time * kMax + column];
        long met = 0;
        for (var trial = Group.IdxX + Grid.IdxZ * Group.DimX; trial < states.Trials; trial += Group.DimX * Grid.DimZ)
        {
            var state = states.Read(row, trial);
            var input = slab.InputDeviation(row, state.Input);
            var output = slab.OutputDeviation(row, state.Output);
            met += test.Meets(cost.Place(input, output), time.Place(input, output), state.Best);
        }

        Atomic.Add(ref counts[at], met);
    }
}
