using System.Runtime.CompilerServices;

namespace InferenceMoo.Engine;

/// <summary>Adds one inference to the states of a tile's trials.</summary>
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
}
