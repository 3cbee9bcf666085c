namespace InferenceMoo;

/// <summary>The keys of a catalogue file and what each allows.</summary>
internal static class CatalogSchema
{
    /// <summary>The only key at the top.</summary>
    public const string Models = "models";

    /// <summary>The key of the name shown to people.</summary>
    public const string Name = "name";

    /// <summary>Models of a catalogue; far above any real one, so that a runaway file ends in a message.</summary>
    public const int MostModels = 10_000;

    /// <summary>Price or time of a token; with <see cref="MostTokens"/> no sum or square of a run leaves the range of a double.</summary>
    private const double MostPerToken = 1e6;

    /// <summary>
    /// The least price or time of a token that is not 0: far below any real one, and far above numbers whose squares and fourth
    /// powers leave the range of a double, so that a spread of 0 would be told of what varies.
    /// </summary>
    private const double LeastPerToken = 1e-15;

    /// <summary>Mean and standard deviation of a token length.</summary>
    private const double MostTokens = 1e9;

    /// <summary>The numbers of a model, in the order of the published file.</summary>
    /// <remarks>Lengths are clipped to [1, 16 mean], so a mean below one token would mean nothing.</remarks>
    public static IReadOnlyList<CatalogField> Numbers { get; } =
    [
        PerToken("c_in", "USD per input token"),
        PerToken("c_out", "USD per output token"),
        PerToken("t_in", "seconds per input token"),
        PerToken("t_out", "seconds per output token"),
        new("mu_Lin", "tokens", 1, MostTokens),
        new("sigma_Lin", "tokens", 0, MostTokens),
        new("mu_Lout", "tokens", 1, MostTokens),
        new("sigma_Lout", "tokens", 0, MostTokens),
        new("acc_mean", "share of 1", 0, 1),
        new("acc_std", "share of 1", 0, 1),
        new("default_parallel", "inferences at the same time", 1, Scenario.LargestParallel, Whole: true),
    ];

    /// <summary>All keys of a model.</summary>
    public static IReadOnlyList<string> ModelKeys { get; } = [Name, .. Numbers.Select(field => field.Key)];

    private static CatalogField PerToken(string key, string unit) => new(key, unit, 0, MostPerToken, LeastAboveZero: LeastPerToken);
}
