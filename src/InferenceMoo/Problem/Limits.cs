namespace InferenceMoo;

/// <summary>The limits that a choice has to meet, one per objective.</summary>
/// <param name="MaxCost">Budget for a task in USD, above 0; infinite for none.</param>
/// <param name="MaxTime">Deadline for a task in seconds, above 0; infinite for none.</param>
/// <param name="MinAccuracy">Least accuracy, in [0, 1]; 0 for none.</param>
public readonly record struct Limits(double MaxCost, double MaxTime, double MinAccuracy)
{
    /// <summary>The published limits: 0.50 USD, 60 seconds, accuracy 0.88.</summary>
    public static Limits Published { get; } = Of(PerObjective.Of<double>(objective => objective.Limit.Published));

    /// <summary>The limits by objective.</summary>
    public PerObjective<double> Values => new(MaxCost, MaxTime, MinAccuracy);

    /// <summary>The limit of <paramref name="objective"/>.</summary>
    public double this[Objective objective] => Values[objective];

    /// <summary>The limits with these values.</summary>
    public static Limits Of(PerObjective<double> values) => new(values.Cost, values.Time, values.Accuracy);

    /// <summary>The limits with these values; where one is null, there is none.</summary>
    public static Limits Of(PerObjective<double?> values) =>
        Of(PerObjective.Of<double>(objective => values[objective] ?? objective.Limit.None));

    /// <summary>The same limits but that of <paramref name="objective"/>, which is <paramref name="value"/>.</summary>
    public Limits With(Objective objective, double value)
    {
        var values = Values;
        return Of(PerObjective.Of<double>(each => each == objective ? value : values[each]));
    }

    /// <summary>Whether <paramref name="means"/> meet all limits; one that equals its limit meets it.</summary>
    public bool AreMetBy(PerObjective<double> means) => means.Cost <= MaxCost && means.Time <= MaxTime && means.Accuracy >= MinAccuracy;

    /// <summary>What <paramref name="means"/> leave of each limit, in its unit; negative where they miss it, by that much.</summary>
    public PerObjective<double> Slack(PerObjective<double> means)
    {
        var values = Values;
        return PerObjective.Of<double>(objective => objective.Better(means[objective], values[objective]));
    }

    /// <summary>By how much <paramref name="means"/> miss each limit, in its unit; 0 where it holds.</summary>
    public PerObjective<double> Excess(PerObjective<double> means)
    {
        var slack = Slack(means);
        return PerObjective.Of<double>(objective => Math.Max(0, -slack[objective]));
    }

    /// <summary>By how much <paramref name="means"/> miss the limit that they miss most, as a share of that limit; 0 where they meet all.</summary>
    public double Violation(PerObjective<double> means)
    {
        var (excess, largest) = (Excess(means), 0.0);
        // A floor of 0 is never missed.
        foreach (var objective in Objective.All)
            largest = Math.Max(largest, excess[objective] > 0 ? excess[objective] / this[objective] : 0);
        return largest;
    }

    /// <summary>The limits that <paramref name="means"/> miss.</summary>
    public ObjectiveSet Missed(PerObjective<double> means)
    {
        var slack = Slack(means);
        return ObjectiveSet.Of(objective => slack[objective] < 0);
    }
}
