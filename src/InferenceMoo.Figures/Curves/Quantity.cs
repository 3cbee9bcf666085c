namespace InferenceMoo.Figures;

/// <summary>One of the three quantities that are drawn against k.</summary>
/// <param name="Name">What it is called in a title.</param>
/// <param name="AxisTitle">Its axis title, with the unit.</param>
/// <param name="LimitName">What its limit is called.</param>
/// <param name="Unit">The unit, with a leading space, to follow a number; empty for accuracy.</param>
/// <param name="Of">Picks its statistic from a point.</param>
/// <param name="Limit">Picks its limit.</param>
internal sealed record Quantity(
    string Name, string AxisTitle, string LimitName, string Unit, Func<TrajectoryPoint, Statistic> Of, Func<Limits, double> Limit)
{
    /// <summary>Best accuracy of k samples, in [0, 1].</summary>
    public static Quantity Accuracy { get; } = new(
        "Accuracy", "accuracy of the best of k (0 to 1)", "accuracy floor", "", point => point.Accuracy, limits => limits.MinAccuracy);

    /// <summary>Cost of k samples in USD.</summary>
    public static Quantity Cost { get; } = new("Cost", "cost of k samples (USD)", "budget", " USD", point => point.Cost, limits => limits.MaxCost);

    /// <summary>Time of k samples in seconds.</summary>
    public static Quantity Time { get; } = new("Time", "time of k samples (s)", "deadline", " s", point => point.Time, limits => limits.MaxTime);

    /// <summary>The limit with its value and unit.</summary>
    public string LimitText(Limits limits) => $"{LimitName} {Numbers.Format(Limit(limits))}{Unit}";
}
