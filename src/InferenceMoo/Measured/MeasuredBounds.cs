namespace InferenceMoo;

/// <summary>A bound per objective; null where the objective was not measured or nothing bounds it.</summary>
/// <param name="Cost">Cost in USD.</param>
/// <param name="Time">Time in seconds.</param>
/// <param name="Accuracy">Accuracy.</param>
public sealed record MeasuredBounds(MeasuredBound? Cost, MeasuredBound? Time, MeasuredBound? Accuracy)
{
    /// <summary>The bound of an objective.</summary>
    public MeasuredBound? Of(MeasuredField objective) =>
        objective == MeasuredField.Cost ? Cost : objective == MeasuredField.Time ? Time : Accuracy;
}
