namespace InferenceMoo;

/// <summary>The header of a file of measured points: which of its columns hold what.</summary>
/// <param name="Names">The names of all columns, without spaces around them.</param>
/// <param name="Label">The place of the labels, from 0; null where there are none, as for those that follow.</param>
/// <param name="K">The place of the numbers of samples.</param>
/// <param name="Cost">The place of the costs.</param>
/// <param name="Time">The place of the times.</param>
/// <param name="Accuracy">The place of the accuracies.</param>
public sealed record MeasuredHeader(IReadOnlyList<string> Names, int? Label, int? K, int? Cost, int? Time, int? Accuracy)
{
    /// <summary>The place of an objective.</summary>
    public int? Of(MeasuredField objective) =>
        objective == MeasuredField.Cost ? Cost : objective == MeasuredField.Time ? Time : Accuracy;
}
