namespace InferenceMoo.Randomness;

/// <summary>The orders under test: as a run of k = 1..128 draws its words, and what lies beside that in every direction.</summary>
internal static class WordOrders
{
    /// <summary>Inferences of a trial.</summary>
    public const int Inferences = 128;

    private const ulong Seed = 42;
    private const int TrialBits = 20;
    private const int Siblings = 64;

    /// <summary>Trial by trial, inference by inference, the three words that are used.</summary>
    public static WordOrder Trials { get; } = FromTrial("trials from 0", 0) with
    {
        Neighbours = [new("next word", 1), new("word after next", 2), new("next inference", 3), new("next trial", 3 * Inferences)],
    };

    /// <summary>The accuracy words alone, of which a trial keeps the largest.</summary>
    public static WordOrder Accuracy { get; } = OneWord("accuracy words", 2);

    /// <summary>Every order but <see cref="Trials"/>.</summary>
    public static IReadOnlyList<WordOrder> Others { get; } =
    [
        new("inference by inference", InferenceMajor, 0, 3, [new("next word", 1), new("next trial", 3), new("trial after next", 6)]),
        FromTrial("trials about 2^32", (1ul << 32) - (1ul << 10)),
        FromTrial("trials from 10^12", 1_000_000_000_000),
        new("seeds 42 to 105", SeedMajor, 0, 3, Interleaved("next seed")),
        new("streams 0 to 63", StreamMajor, 0, 3, Interleaved("next stream")),
        OneWord("input words", 0),
        OneWord("output words", 1),
        Accuracy,
        new("whole blocks", TrialMajor(0), 0, 4, [new("next word", 1), new("next inference", 4), new("next trial", 4 * Inferences)]),
    ];

    private static WordOrder FromTrial(string name, ulong trial) => new(
        name, TrialMajor(trial), 0, 3,
        [new("next word", 1), new("next inference", 3), new("next trial", 3 * Inferences)]);

    private static WordOrder OneWord(string name, int word) => new(
        name, TrialMajor(0), word, 1, [new("next inference", 1), new("inference after next", 2), new("next trial", Inferences)]);

    private static Neighbour[] Interleaved(string sibling) =>
        [new("next word", 1), new(sibling, 3), new("next inference", 3 * Siblings)];

    private static Func<long, BlockPlace> TrialMajor(ulong first) =>
        block => new(first + (ulong)block / Inferences, (uint)block % Inferences, 0, Seed);

    private static BlockPlace InferenceMajor(long block)
    {
        var trial = block & ((1 << TrialBits) - 1);
        var inference = (block >> TrialBits) % Inferences;
        var million = (block >> TrialBits) / Inferences;
        return new((ulong)((million << TrialBits) + trial), (uint)inference, 0, Seed);
    }

    private static BlockPlace SeedMajor(long block) =>
        new((ulong)(block / Siblings / Inferences), (uint)(block / Siblings % Inferences), 0, Seed + (ulong)(block % Siblings));

    private static BlockPlace StreamMajor(long block) =>
        new((ulong)(block / Siblings / Inferences), (uint)(block / Siblings % Inferences), (uint)(block % Siblings), Seed);
}
