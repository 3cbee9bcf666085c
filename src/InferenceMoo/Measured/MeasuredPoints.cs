namespace InferenceMoo;

/// <summary>
/// Points of somebody's own benchmark, a column per quantity: the entries of all columns at one index, the row, are one point.
/// At least one of cost, time and accuracy is there.
/// </summary>
public sealed record MeasuredPoints
{
    /// <summary>What each point is called; null where they go by the number of their row, from 1.</summary>
    public IReadOnlyList<string>? Labels { get; init; }

    /// <summary>Number of samples behind each point, from 1; null where that is not known.</summary>
    public IReadOnlyList<int>? K { get; init; }

    /// <summary>Cost in USD, 0 or more; null where it was not measured.</summary>
    public IReadOnlyList<double>? Cost { get; init; }

    /// <summary>Time in seconds, 0 or more; null where it was not measured.</summary>
    public IReadOnlyList<double>? Time { get; init; }

    /// <summary>Accuracy, 0 to 1; null where it was not measured.</summary>
    public IReadOnlyList<double>? Accuracy { get; init; }

    /// <summary>Number of points.</summary>
    public int Count => (Cost ?? Time ?? Accuracy)?.Count ?? 0;

    /// <summary>The name of the point at <paramref name="row"/>, from 0: its label, or the number of its row from 1.</summary>
    public string LabelOf(int row) => Labels?[row] ?? (row + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The column of an objective; null where it was not measured.</summary>
    public IReadOnlyList<double>? Of(MeasuredField objective) =>
        objective == MeasuredField.Cost ? Cost
        : objective == MeasuredField.Time ? Time
        : objective == MeasuredField.Accuracy ? Accuracy
        : throw new ArgumentOutOfRangeException(nameof(objective), "Only cost, time and accuracy are objectives.");
}
