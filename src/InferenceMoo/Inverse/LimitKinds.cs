namespace InferenceMoo;

/// <summary>Some of what bounds an answer.</summary>
[Flags]
public enum LimitKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The budget.</summary>
    Cost = 1,

    /// <summary>The deadline.</summary>
    Time = 2,

    /// <summary>The accuracy floor, or the accuracy and the probability of a target.</summary>
    Accuracy = 4,

    /// <summary>The step between candidates: there is none smaller.</summary>
    Step = 8,

    /// <summary>The largest number of samples: there is no candidate beyond it.</summary>
    KMax = 16,
}

/// <summary>What belongs to each of the three limits.</summary>
public static class LimitChoice
{
    /// <summary>That of the three which belongs to <paramref name="limit"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is none of the three limits, or several of them.</exception>
    public static T Choose<T>(this LimitKinds limit, T cost, T time, T accuracy) => limit switch
    {
        LimitKinds.Cost => cost,
        LimitKinds.Time => time,
        LimitKinds.Accuracy => accuracy,
        LimitKinds.None or LimitKinds.Step or LimitKinds.KMax or _ => throw new ArgumentOutOfRangeException(nameof(limit)),
    };
}

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
