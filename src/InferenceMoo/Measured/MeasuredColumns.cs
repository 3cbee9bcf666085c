namespace InferenceMoo;

/// <summary>
/// The names of a file's columns. A name that is set has to be there; where none is set a column of the quantity's own name is taken if
/// there is one, in its case or another, that is not asked for as something else.
/// </summary>
public sealed record MeasuredColumns
{
    /// <summary>Column of what each point is called; null for <c>label</c>.</summary>
    public string? Label { get; init; }

    /// <summary>Column of the number of samples; null for <c>k</c>.</summary>
    public string? K { get; init; }

    /// <summary>Column of the cost in USD; null for <c>cost</c>.</summary>
    public string? Cost { get; init; }

    /// <summary>Column of the time in seconds; null for <c>time</c>.</summary>
    public string? Time { get; init; }

    /// <summary>Column of the accuracy, 0 to 1; null for <c>accuracy</c>.</summary>
    public string? Accuracy { get; init; }
}
