namespace InferenceMoo;

/// <summary>A parameter moved to one side, and the decision there.</summary>
/// <param name="Value">The value that was used.</param>
/// <param name="Limits">The limits there.</param>
/// <param name="Decision">The decision for the model there.</param>
internal sealed record MovedSide(double Value, Limits Limits, ModelDecision Decision)
{
    /// <summary>The side of <paramref name="parameter"/> times <paramref name="factor"/>.</summary>
    public static MovedSide Of(SensitivityParameter parameter, SensitivityCase asked, double factor, ExactMeans means)
    {
        var moved = parameter.Moved(asked, factor);
        return new MovedSide(parameter.Of(moved), moved.Limits, moved.Decide(means));
    }
}
