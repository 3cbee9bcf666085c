namespace InferenceMoo;

/// <summary>What the means of a candidate leave of each limit; negative where they miss it, by that much.</summary>
/// <param name="Cost">Budget less mean cost, in USD.</param>
/// <param name="Time">Deadline less mean time, in seconds.</param>
/// <param name="Accuracy">Mean accuracy less the floor.</param>
public readonly record struct Slack(double Cost, double Time, double Accuracy)
{
    /// <summary>The limits that are missed.</summary>
    public LimitKinds Missed =>
        (Cost < 0 ? LimitKinds.Cost : 0) | (Time < 0 ? LimitKinds.Time : 0) | (Accuracy < 0 ? LimitKinds.Accuracy : 0);

    /// <summary>The slack that <paramref name="point"/> leaves under <paramref name="limits"/>.</summary>
    internal static Slack Of(TrajectoryPoint point, Limits limits) => new(
        limits.MaxCost - point.Cost.Mean, limits.MaxTime - point.Time.Mean, point.Accuracy.Mean - limits.MinAccuracy);
}
