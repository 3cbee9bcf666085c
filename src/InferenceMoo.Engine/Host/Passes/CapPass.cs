using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Clips output lengths at the cap that their input lengths put on them.</summary>
internal static unsafe class CapPass<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    /// <summary>Clips the output steps of the tile's trials.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(HostTile tile, Physics physics)
    {
        TWords slope = Floats<TWords>.All(physics.CapSlope), offset = Floats<TWords>.All(physics.CapOffset);
        TWords origin = GridSteps<TWords>.Origin, highest = GridSteps<TWords>.Highest;
        uint* input = tile.InputSteps.Address, output = tile.OutputSteps.Address;
        var covered = tile.Covered;
        for (var trial = 0; trial < covered; trial += TWords.Count)
        {
            var cap = TWords.FusedMultiplyAdd(TWords.ToFloat(TWords.Load(input + trial)), slope, offset);
            var capped = GridSteps<TWords>.Nearest(cap, origin, highest);
            var drawn = TWords.Load(output + trial);
            TWords.Store(capped + drawn - TWords.Max(capped, drawn), output + trial);
        }
    }
}
