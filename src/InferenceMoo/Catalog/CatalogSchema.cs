using System.Globalization;

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

/// <summary>A number that every model of a catalogue has.</summary>
/// <param name="Key">The key in the file.</param>
/// <param name="Unit">The unit, for a person.</param>
/// <param name="Least">The smallest value allowed.</param>
/// <param name="Most">The largest value allowed.</param>
/// <param name="Whole">Whether only whole numbers are allowed.</param>
/// <param name="LeastAboveZero">Where 0 is allowed, the smallest other value; 0 where all are.</param>
internal sealed record CatalogField(
    string Key, string Unit, double Least, double Most, bool Whole = false, double LeastAboveZero = 0)
{
    /// <summary>What is allowed, for a message.</summary>
    public string Allowed => LeastAboveZero > 0
        ? string.Create(CultureInfo.InvariantCulture, $"0 or a number from {LeastAboveZero:0e-0} to {Most:0} ({Unit})")
        : string.Create(CultureInfo.InvariantCulture, $"a {(Whole ? "whole number" : "number")} from {Least:0} to {Most:0} ({Unit})");

    /// <summary>Whether <paramref name="value"/> is allowed.</summary>
    public bool Allows(double value) =>
        value >= Least && value <= Most && (value == 0 || value >= LeastAboveZero) && (!Whole || value == Math.Floor(value));

    /// <summary>The value nearest to <paramref name="value"/> that is allowed; one above 0 stays above 0.</summary>
    public double Nearest(double value) => Math.Clamp(value, value > 0 ? Math.Max(Least, LeastAboveZero) : Least, Most);
}
