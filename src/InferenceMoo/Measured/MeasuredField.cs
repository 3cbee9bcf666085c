namespace InferenceMoo;

/// <summary>A quantity that a measured point may have, and the values it may take.</summary>
public sealed class MeasuredField
{
    /// <summary>The largest cost and time, so that a volume in three objectives stays finite.</summary>
    internal const double MostAmount = 1e100;

    private readonly double _least;
    private readonly double _most;
    private readonly bool _whole;

    private MeasuredField(string name, string expected, double least, double most, bool whole = false) =>
        (Name, Expected, _least, _most, _whole) = (name, expected, least, most, whole);

    /// <summary>Number of samples, from 1.</summary>
    public static MeasuredField K { get; } = new("k", "a whole number from 1 to 2147483647", 1, int.MaxValue, whole: true);

    /// <summary>Cost in USD, from 0.</summary>
    public static MeasuredField Cost { get; } = new("cost", "a number from 0 to 1e100 (USD)", 0, MostAmount);

    /// <summary>Time in seconds, from 0.</summary>
    public static MeasuredField Time { get; } = new("time", "a number from 0 to 1e100 (seconds)", 0, MostAmount);

    /// <summary>Accuracy, 0 to 1.</summary>
    public static MeasuredField Accuracy { get; } = new("accuracy", "a number from 0 to 1", 0, 1);

    /// <summary>The three objectives, in the order of every table and file.</summary>
    public static IReadOnlyList<MeasuredField> Objectives { get; } = [Cost, Time, Accuracy];

    /// <summary>The name, which is also that of its column unless another one is asked for.</summary>
    public string Name { get; }

    /// <summary>What is allowed, to follow "expected".</summary>
    public string Expected { get; }

    /// <summary>Whether <paramref name="value"/> is allowed.</summary>
    public bool Allows(double value) => value >= _least && value <= _most && (!_whole || value == Math.Floor(value));
}
