namespace InferenceMoo.Figures;

/// <summary>How the axes of a sweep are called.</summary>
internal static class AxisWords
{
    /// <summary>The axis in a file name.</summary>
    public static string InFileName(SweepAxis axis) => axis switch
    {
        SweepAxis.KMax => "k-max",
        SweepAxis.KStep => "k-step",
        SweepAxis.Parallel => "parallel",
        SweepAxis.MaxCost => "max-cost",
        SweepAxis.MaxTime => "max-time",
        SweepAxis.MinAccuracy => "min-accuracy",
        _ => throw Unknown(axis),
    };

    /// <summary>The axis in a title.</summary>
    public static string Name(SweepAxis axis) => axis switch
    {
        SweepAxis.KMax => "largest k",
        SweepAxis.KStep => "step of k",
        SweepAxis.Parallel => "P",
        SweepAxis.MaxCost => "budget",
        SweepAxis.MaxTime => "deadline",
        SweepAxis.MinAccuracy => "accuracy floor",
        _ => throw Unknown(axis),
    };

    /// <summary>Its axis title, with the unit.</summary>
    public static string Title(SweepAxis axis) => axis switch
    {
        SweepAxis.KMax => "largest k allowed",
        SweepAxis.KStep => "step between candidates k",
        SweepAxis.Parallel => "inferences in parallel P",
        SweepAxis.MaxCost => "budget (USD)",
        SweepAxis.MaxTime => "deadline (s)",
        SweepAxis.MinAccuracy => "accuracy floor (0 to 1)",
        _ => throw Unknown(axis),
    };

    /// <summary>A value of the axis, at a tick.</summary>
    public static string Value(SweepAxis axis, double? value) =>
        value is { } given ? Numbers.Format(given) : axis == SweepAxis.KStep ? "P" : "own";

    /// <summary>A value of the axis by itself, in a sentence.</summary>
    public static string Held(SweepAxis axis, double? value) => axis switch
    {
        SweepAxis.KMax => $"k \u2264 {Value(axis, value)}",
        SweepAxis.KStep => $"k in steps of {Value(axis, value)}",
        SweepAxis.Parallel => value is null ? "own P" : $"P = {Value(axis, value)}",
        SweepAxis.MaxCost => $"budget {Value(axis, value)} USD",
        SweepAxis.MaxTime => $"deadline {Value(axis, value)} s",
        SweepAxis.MinAccuracy => $"accuracy floor {Value(axis, value)}",
        _ => throw Unknown(axis),
    };

    private static ArgumentOutOfRangeException Unknown(SweepAxis axis) => new(nameof(axis), axis, "No axis of a sweep.");
}
