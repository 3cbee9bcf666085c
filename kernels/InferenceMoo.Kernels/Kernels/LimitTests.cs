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
