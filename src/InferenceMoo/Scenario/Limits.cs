namespace InferenceMoo;

/// <summary>The three limits that a number of samples has to meet.</summary>
/// <param name="MaxCost">Budget for a task in USD, above 0.</param>
/// <param name="MaxTime">Deadline for a task in seconds, above 0.</param>
/// <param name="MinAccuracy">Least accuracy, in [0, 1].</param>
public readonly record struct Limits(double MaxCost, double MaxTime, double MinAccuracy)
{
    /// <summary>The published limits: 0.50 USD, 60 seconds, accuracy 0.88.</summary>
    public static Limits Published { get; } = new(0.50, 60, 0.88);
}
