using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Draws the inferences of a tile's trials one after the other: all of a simulation but the counting.</summary>
internal static class DrawPass<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    /// <summary>Fills the tile with the <paramref name="trials"/> trials from <paramref name="first"/> on, at k = 0.</summary>
    public static void Start(HostTile tile, Physics physics, ulong first, int trials)
    {
        tile.Start(trials);
        WordPass<TWords>.Start(tile, first, physics.Seed);
    }

    /// <summary>Moves the tile's trials on from k - 1 to <paramref name="k"/>.</summary>
    public static void Run(HostTile tile, TokenPhysics tokens, Physics physics, ulong first, int k)
    {
        WordPass<TWords>.Run(tile, first, (uint)(k - 1), physics.Seed);
        LengthPass<TWords>.Run(tile.InputWords, tile.InputSteps, tile.Covered, physics.Input);
        LengthPass<TWords>.Run(tile.OutputWords, tile.OutputSteps, tile.Covered, physics.Output);
        if (physics.Capped != 0)
            LengthPass<TWords>.Cap(tile, physics);
        SumPass<TWords>.Run(tile, tokens.InputCentre, tokens.OutputCentre);
    }
}

/// <summary>Adds one inference to the states of a tile's trials, and adds up what comes of it.</summary>
internal static unsafe class SumPass<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    /// <summary>Moves the deviations of the token sums on by the drawn steps, and notes whose largest word rose.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(HostTile tile, uint inputCentre, uint outputCentre)
    {
        StandStill(tile.InputSteps.Address, tile, inputCentre);
        StandStill(tile.OutputSteps.Address, tile, outputCentre);
        tile.InputSum += Move(tile.Input.Address, tile.InputSteps.Address, tile, TWords.All(inputCentre));
        tile.OutputSum += Move(tile.Output.Address, tile.OutputSteps.Address, tile, TWords.All(outputCentre));
        uint* best = tile.Best.Address, words = tile.AccuracyWords.Address;
        var blocks = tile.Covered / HostTile.Block;
        for (var block = 0; block < blocks; block++, best += HostTile.Block, words += HostTile.Block)
            tile.Records.Address[block] = Raise(best, words) & tile.Present(block);
    }

    /// <summary>Places beyond the tile's trials are to have no deviation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StandStill(uint* steps, HostTile tile, uint centre)
    {
        for (var trial = tile.Count; trial < tile.Covered; trial++)
            steps[trial] = centre;
    }

    /// <summary>Moves deviations on, and returns by how much in all: steps take 17 bits, so that 32 hold a tile's sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Move(uint* deviations, uint* steps, HostTile tile, TWords centre)
    {
        TWords moved = default;
        var covered = tile.Covered;
        for (var trial = 0; trial < covered; trial += TWords.Count)
        {
            var step = TWords.Load(steps + trial) - centre;
            moved += step;
            TWords.Store(TWords.Load(deviations + trial) + step, deviations + trial);
        }

        long sum = 0;
        TWords.Store(moved, tile.Scratch.Address);
        for (var word = 0; word < TWords.Count; word++)
            sum += (int)tile.Scratch.Address[word];
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Raise(uint* best, uint* words)
    {
        ulong raised = 0;
        for (var trial = 0; trial < HostTile.Block; trial += TWords.Count)
        {
            var (before, drawn) = (TWords.Load(best + trial), TWords.Load(words + trial));
            raised |= (ulong)TWords.Above(drawn, before) << trial;
            TWords.Store(TWords.Max(before, drawn), best + trial);
        }

        return raised;
    }

    /// <summary>
    /// Adds the tile's five sums, of deviations and their products in the order of <see cref="TileKernel.Moments"/>, to
    /// <paramref name="sums"/>. A deviation's variance is at most k 2^32, and k at most 2^14: 64 bits hold the squares of a tile.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddMoments(HostTile tile, Span<Int128> sums)
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
