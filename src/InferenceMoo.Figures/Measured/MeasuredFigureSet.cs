namespace InferenceMoo.Figures;

/// <summary>Draws the figures of a decision on measured points.</summary>
public static class MeasuredFigureSet
{
    /// <summary>The figures.</summary>
    public static IReadOnlyList<Figure> Draw(MeasuredDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return [];
    }
}
