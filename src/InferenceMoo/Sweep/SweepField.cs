using System.Globalization;

namespace InferenceMoo;

/// <summary>How the values of one axis of a sweep are written.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="Key">The key in a file, for instance <c>max_cost</c>; the command line's option is <c>--max-cost</c>.</param>
/// <param name="Allowed">What a value may be, for a message.</param>
/// <param name="Allows">Whether a value is allowed.</param>
public sealed record SweepField(SweepAxis Axis, string Key, string Allowed, Func<double, bool> Allows)
{
    /// <summary>All axes, in their order.</summary>
    public static IReadOnlyList<SweepField> All { get; } =
    [
        Whole(SweepAxis.KMax, "k_max", Scenario.LargestKMax),
        Whole(SweepAxis.KStep, "k_step", Scenario.LargestKMax),
        Whole(SweepAxis.Parallel, "parallel", Scenario.LargestKMax),
        .. Objective.All.Select(objective => new SweepField(
            SweepAxis.MaxCost + objective.Index, objective.Limit.Key, objective.Limit.Range.Text, objective.Limit.Range.Allows)),
    ];

    /// <summary>The command line's option.</summary>
    public string Option => "--" + Key.Replace('_', '-');

    /// <summary>The field of <paramref name="axis"/>.</summary>
    public static SweepField Of(SweepAxis axis) => All[(int)axis];

    private static SweepField Whole(SweepAxis axis, string key, int largest) => new(
        axis,
        key,
        string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {largest}"),
        value => value >= 1 && value <= largest && value == Math.Floor(value));
}
