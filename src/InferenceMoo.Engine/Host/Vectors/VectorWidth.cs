namespace InferenceMoo.Engine;

/// <summary>A width of vectors that the host engine can work with.</summary>
internal sealed class VectorWidth
{
    private VectorWidth(int bits, bool isSupported) => (Bits, IsSupported) = (bits, isSupported);

    /// <summary>All widths, widest first; the last one any machine has.</summary>
    public static IReadOnlyList<VectorWidth> All => [Of<Words512>(), Of<Words256>(), Of<Words128>(), Of<WordPair>()];

    /// <summary>The widest vectors of this machine; asking for them does not prepare the others.</summary>
    public static VectorWidth Widest =>
        Words512.IsSupported ? Of<Words512>()
        : Words256.IsSupported ? Of<Words256>()
        : Words128.IsSupported ? Of<Words128>()
        : Of<WordPair>();

    /// <summary>Width in bits; 32 for none.</summary>
    public int Bits { get; }

    /// <summary>Whether this machine has such vectors.</summary>
    public bool IsSupported { get; }

    /// <summary>Makes a worker of this width that counts a pass into a total.</summary>
    public required Func<SimulationPass, Accumulator, IStatisticsWorker> NewWorker { get; init; }

    /// <summary>Makes a worker of this width that counts the cells of a grid of limits into a total.</summary>
    public required Func<GridPass, GridCounts, IHostWorker> NewGridWorker { get; init; }

    private static VectorWidth Of<TWords>()
        where TWords : unmanaged, IWords<TWords> =>
        new(TWords.Bits, TWords.IsSupported)
        {
            NewWorker = (pass, total) => new HostWorker<TWords>(pass, total),
            NewGridWorker = (pass, total) => new GridWorker<TWords>(pass, total),
        };
}
