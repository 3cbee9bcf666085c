using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>Counts the trials that meet all three limits.</summary>
internal static class LimitTests
{
    /// <summary>Tests this thread's trials after <paramref name="k"/> inferences against a batch of limits from test <paramref name="first"/> on.</summary>
    public static void Count(ArrayView<int> sums, Slab slab, StateViews tile, Questions asked, int k, int first)
    {
        for (var number = 0; number < TileKernel.Batch && first + number < asked.TestCount; number++)
        {
            var test = asked.Tests[(first + number) * asked.KMax + k - 1];
            var cost = asked.Projections[test.Cost * asked.KMax + k - 1];
            var time = asked.Projections[test.Time * asked.KMax + k - 1];
            var met = 0;
            for (var trial = Group.IdxX; trial < tile.Trials; trial += Group.DimX)
            {
                var state = tile.Read(trial);
                var input = slab.InputDeviation(k, state.Input);
                var output = slab.OutputDeviation(k, state.Output);
                met += test.Meets(cost.Place(input, output), time.Place(input, output), state.Best);
            }

            SharedSums.Add(sums, TileKernel.Limbs + number, met);
        }
    }
}

/// <summary>One model's limits at one k, in the terms of a trial's state.</summary>
/// <param name="Cost">Number of the projection that the cost lies along.</param>
/// <param name="Time">Number of the projection that the time lies along.</param>
/// <param name="HighestCost">The budget as a place on the cost projection; infinite where all or none meet it.</param>
/// <param name="HighestTime">The deadline as a place on the time projection.</param>
/// <param name="FirstWord">The first accuracy word that meets the floor.</param>
/// <param name="Reachable">1 where some word meets the floor, else 0.</param>
public readonly record struct LimitTest(
    int Cost, int Time, float HighestCost, float HighestTime, uint FirstWord, int Reachable)
{
    /// <summary>1 where a trial at these two places with this largest word meets all three limits, else 0.</summary>
    public int Meets(float cost, float time, uint best) =>
        Reachable != 0 && best >= FirstWord && cost <= HighestCost && time <= HighestTime ? 1 : 0;
}
