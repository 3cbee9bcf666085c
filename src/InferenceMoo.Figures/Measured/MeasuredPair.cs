namespace InferenceMoo.Figures;

/// <summary>Two objectives that a figure shows.</summary>
/// <param name="X">The one along the lower edge.</param>
/// <param name="Y">The one along the left edge.</param>
internal sealed record MeasuredPair(MeasuredField X, MeasuredField Y)
{
    private static readonly MeasuredPair[] All =
    [
        new(MeasuredField.Cost, MeasuredField.Accuracy),
        new(MeasuredField.Time, MeasuredField.Accuracy),
        new(MeasuredField.Cost, MeasuredField.Time),
    ];

    /// <summary>The name of the figure's files, without an extension.</summary>
    public string FileName => $"{Y.Name}-vs-{X.Name}";

    /// <summary>The figure's title.</summary>
    public string Title => $"Measured points: {Y.Name} against {X.Name}";

    /// <summary>The pairs of the objectives that <paramref name="points"/> have.</summary>
    public static IEnumerable<MeasuredPair> Of(MeasuredPoints points) =>
        All.Where(pair => points.Of(pair.X) is not null && points.Of(pair.Y) is not null);
}
