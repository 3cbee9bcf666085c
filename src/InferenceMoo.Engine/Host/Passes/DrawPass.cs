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
            CapPass<TWords>.Run(tile, physics);
        SumPass<TWords>.Run(tile, tokens.InputCentre, tokens.OutputCentre);
    }
}
