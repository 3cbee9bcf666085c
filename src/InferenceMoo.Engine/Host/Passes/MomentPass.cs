using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Adds up the deviations of a tile's token sums and their products.</summary>
internal static unsafe class MomentPass<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    /// <summary>
    /// Adds the tile's five sums, in the order of <see cref="Moments"/>, to <paramref name="sums"/>. A deviation's variance is
    /// at most k 2^32, and k at most 2^14: 64 bits hold the squares of a tile.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(HostTile tile, Span<Int128> sums)
    {
        TWords inputSquared = default, product = default, outputSquared = default;
        uint* input = tile.Input.Address, output = tile.Output.Address, scratch = tile.Scratch.Address;
        var covered = tile.Covered;
        for (var trial = 0; trial < covered; trial += TWords.Count)
        {
            var (x, y) = (TWords.Load(input + trial), TWords.Load(output + trial));
            var (upperX, upperY) = (TWords.UpperToLower(x), TWords.UpperToLower(y));
            inputSquared = AddProducts(inputSquared, x, x, upperX, upperX);
            product = AddProducts(product, x, y, upperX, upperY);
            outputSquared = AddProducts(outputSquared, y, y, upperY, upperY);
        }

        TWords.Store(inputSquared, scratch);
        TWords.Store(product, scratch + TWords.Count);
        TWords.Store(outputSquared, scratch + 2 * TWords.Count);
        sums[0] += tile.InputSum;
        sums[1] += tile.OutputSum;
        for (var sum = 0; sum < 3; sum++)
            sums[2 + sum] += SumOfPairs((long*)scratch + sum * TWords.Count / 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWords AddProducts(TWords sum, TWords x, TWords y, TWords upperX, TWords upperY)
    {
        var lower = TWords.MultiplyLowerSigned(x, y);
        var upper = TWords.MultiplyLowerSigned(upperX, upperY);
        return TWords.AddPairs(sum, TWords.AddPairs(lower, upper));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long SumOfPairs(long* pairs)
    {
        long sum = 0;
        for (var pair = 0; pair < TWords.Count / 2; pair++)
            sum += pairs[pair];
        return sum;
    }
}
