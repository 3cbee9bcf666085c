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
        new(SweepAxis.MaxCost, "max_cost", "a finite number above 0 (USD)", IsAboveZero),
        new(SweepAxis.MaxTime, "max_time", "a finite number above 0 (seconds)", IsAboveZero),
        new(SweepAxis.MinAccuracy, "min_accuracy", "a number from 0 to 1", value => value is >= 0 and <= 1),
    ];

    /// <summary>The command line's option.</summary>
    public string Option => "--" + Key.Replace('_', '-');

    /// <summary>The field of <paramref name="axis"/>.</summary>
    public static SweepField Of(SweepAxis axis) => All[(int)axis];

    private static bool IsAboveZero(double value) => value > 0 && double.IsFinite(value);

    private static SweepField Whole(SweepAxis axis, string key, int largest) => new(
        axis,
        key,
        string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {largest}"),
        value => value >= 1 && value <= largest && value == Math.Floor(value));
}
