namespace InferenceMoo.Cli;

/// <summary>Which numbers are allowed.</summary>
/// <param name="Text">The range in words, to follow "expected".</param>
/// <param name="Allows">Whether a number is in it.</param>
internal sealed record AllowedNumbers(string Text, Func<double, bool> Allows)
{
    private static readonly AllowedNumbers CostLimit = new("a finite number above 0 (USD)", IsPositive);
    private static readonly AllowedNumbers TimeLimit = new("a finite number above 0 (seconds)", IsPositive);
    private static readonly AllowedNumbers AccuracyLimit = new("a number from 0 to 1", value => value is >= 0 and <= 1);

    /// <summary>The range of a weight.</summary>
    public static AllowedNumbers Weight { get; } = new("a finite number of 0 or more", value => value >= 0 && double.IsFinite(value));

    /// <summary>The range of a limit, and so of an aim, in <paramref name="objective"/>.</summary>
    public static AllowedNumbers OfLimit(Objective objective) => objective switch
    {
        Objective.Cost => CostLimit,
        Objective.Time => TimeLimit,
        Objective.Accuracy => AccuracyLimit,
        _ => throw new ArgumentOutOfRangeException(nameof(objective)),
    };

    private static bool IsPositive(double value) => value > 0 && double.IsFinite(value);
}
