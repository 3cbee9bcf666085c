namespace InferenceMoo.Figures;

/// <summary>The second line of the figures of measured points.</summary>
internal static class MeasuredCaptions
{
    /// <summary>The limits, and the number of points.</summary>
    public static string Conditions(MeasuredDecision decision)
    {
        var (cost, time, accuracy) = decision.Question.Limits;
        var limits = new List<string>();
        if (cost is { } budget)
            limits.Add($"cost \u2264 {Numbers.Format(budget)} USD");
        if (time is { } deadline)
            limits.Add($"time \u2264 {Numbers.Format(deadline)} s");
        if (accuracy is { } floor)
            limits.Add($"accuracy \u2265 {Numbers.Format(floor)}");
        var points = $"{Numbers.Count(decision.Points.Count)} point{(decision.Points.Count == 1 ? "" : "s")}";
        return $"{(limits.Count == 0 ? "no limits" : string.Join(", ", limits))}; {points}";
    }
}
