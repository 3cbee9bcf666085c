namespace InferenceMoo;

/// <summary>By how much a point misses each limit, in the limit's unit; 0 where the limit holds.</summary>
/// <param name="Cost">Cost above the budget.</param>
/// <param name="Time">Time above the deadline.</param>
/// <param name="Accuracy">Accuracy below the floor.</param>
internal readonly record struct LimitExcess(double Cost, double Time, double Accuracy)
{
    /// <summary>The excess of a point over <paramref name="limits"/>, of which a budget or deadline may be infinite.</summary>
    public static LimitExcess Of(double cost, double time, double accuracy, Limits limits) => new(
        Math.Max(0, cost - limits.MaxCost), Math.Max(0, time - limits.MaxTime), Math.Max(0, limits.MinAccuracy - accuracy));

    /// <summary>The largest excess relative to its limit.</summary>
    public double Largest(Limits limits)
    {
        // A floor of 0 is never missed.
        var accuracy = Accuracy > 0 ? Accuracy / limits.MinAccuracy : 0;
        return Math.Max(accuracy, Math.Max(Cost / limits.MaxCost, Time / limits.MaxTime));
    }
}
