namespace InferenceMoo.Engine.Tests;

internal static class SameCounts
{
    /// <summary>Asserts that two accumulators agree in every count.</summary>
    public static void Assert(Accumulator expected, Accumulator actual)
    {
        Xunit.Assert.Equal(expected.Trials.Ranges.AsEnumerable(), actual.Trials.Ranges);
        Xunit.Assert.Equal(expected.Sums, actual.Sums);
        Xunit.Assert.Equal(expected.BestDraws, actual.BestDraws);
        Xunit.Assert.Equal(expected.Projected, actual.Projected);
        Xunit.Assert.Equal(expected.Feasible, actual.Feasible);
    }
}
