using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>Adds up the deviations of the token sums and their products, one group or more per k.</summary>
public static class MomentKernel
{
    /// <summary>Sums per k: input, output, input squared, input times output, output squared.</summary>
    public const int Sums = 5;

    /// <summary>Adds row r's five sums to <paramref name="sums"/> from index 5 r on. Grid: X the rows, Z the slices of the trials.</summary>
    public static void Run(Slab slab, StateViews states, ArrayView<long> sums)
    {
        var row = Grid.IdxX;
        long input = 0, output = 0, inputSquared = 0, product = 0, outputSquared = 0;
        for (var trial = Group.IdxX + Grid.IdxZ * Group.DimX; trial < states.Trials; trial += Group.DimX * Grid.DimZ)
        {
            var state = states.Read(row, trial);
            long x = slab.InputDeviation(row, state.Input);
            long y = slab.OutputDeviation(row, state.Output);
            input += x;
            output += y;
            inputSquared += x * x;
            product += x * y;
            outputSquared += y * y;
        }

        Atomic.Add(ref sums[row * Sums], input);
        Atomic.Add(ref sums[row * Sums + 1], output);
        Atomic.Add(ref sums[row * Sums + 2], inputSquared);
        Atomic.Add(ref sums[row * Sums + 3], product);
        Atomic.Add(ref sums[row * Sums + 4], outputSquared);
    }
}
