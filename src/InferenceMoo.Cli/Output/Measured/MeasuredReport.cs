namespace InferenceMoo.Cli;

/// <summary>A decision on measured points, and the file that they come from.</summary>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Table">What was read from it.</param>
/// <param name="Decision">What was asked and decided.</param>
internal sealed record MeasuredReport(string File, MeasuredTable Table, MeasuredDecision Decision)
{
    /// <summary>The picks under the names that every file and table uses; the knee is that of the method asked for.</summary>
    public (string Method, int? Row)[] Picks =>
        [.. PickMethod.All.Select(method => (method.Name, Decision.Picks.Of(method, Decision.Question.Knee)))];
}
