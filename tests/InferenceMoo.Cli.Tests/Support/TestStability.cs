namespace InferenceMoo.Cli.Tests;

/// <summary>Shares for tests of what is printed: picks that stay, a knee that moves about, and methods that often pick nothing.</summary>
internal static class TestStability
{
    private static readonly PickShare[] All =
    [
        new PickShare(1, 0, 1, 20, 20),
        new PickShare(0.96, 0, 1, 4, 4),
        new PickShare(0.85, 0, 0.9, 4, 8),
        new PickShare(0.45, 0.05, 0.75, 8, 24),
        new PickShare(1, 1, 1, null, null),
        new PickShare(0.5, 0.25, 0.75, 4, 12),
    ];

    public static Picks<PickShare> Shares { get; } = new(rule => All[Math.Min(rule.Index, All.Length - 1)]);

    /// <summary>20 replicates, the same shares for every model.</summary>
    public static Stability Of(Scenario scenario) =>
        new(20, scenario.Trials / 20, [.. scenario.Models.Select(_ => Shares)], Shares);
}
