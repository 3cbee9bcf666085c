using InferenceMoo.Engine;

namespace InferenceMoo.Benchmarks;

/// <summary>Samples tiles of trials and keeps nothing: random words, token lengths, running sums and the largest draw.</summary>
internal static class BareSampler
{
    /// <summary>A sampler of full tiles, from the trial given on, with vectors of <paramref name="bits"/>.</summary>
    public static Action<ulong> Of(int bits, SimulationPass pass) => bits switch
    {
        512 => Of<Words512>(pass),
        256 => Of<Words256>(pass),
        128 => Of<Words128>(pass),
        _ => Of<WordPair>(pass),
    };

    private static Action<ulong> Of<TWords>(SimulationPass pass)
        where TWords : unmanaged, IWords<TWords>
    {
        var tile = new HostTile();
        return first =>
        {
            DrawPass<TWords>.Start(tile, pass.Physics, first, HostTile.Trials);
            for (var k = 1; k <= pass.KMax; k++)
                DrawPass<TWords>.Run(tile, pass.Tokens, pass.Physics, first, k);
        };
    }
}
