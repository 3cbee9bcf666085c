namespace InferenceMoo;

/// <summary>How much better than an aim a point is; negative where it falls short, null where nothing was aimed at.</summary>
/// <param name="Cost">USD to spare.</param>
/// <param name="Time">Seconds to spare.</param>
/// <param name="Accuracy">Accuracy above the aim.</param>
public readonly record struct AimSlack(double? Cost, double? Time, double? Accuracy)
{
    /// <summary>The slack in <paramref name="objective"/>.</summary>
    public double? Of(Objective objective) => objective switch
    {
        Objective.Cost => Cost,
        Objective.Time => Time,
        Objective.Accuracy => Accuracy,
        _ => throw new ArgumentOutOfRangeException(nameof(objective)),
    };
}
