namespace InferenceMoo;

/// <summary>What somebody hopes for, attainable or not; null where anything will do.</summary>
/// <param name="Cost">Mean cost in USD, finite.</param>
/// <param name="Time">Mean time in seconds, finite.</param>
/// <param name="Accuracy">Mean accuracy, finite.</param>
public readonly record struct Aim(double? Cost, double? Time, double? Accuracy);

/// <summary>The point of a front that comes nearest to an aim, and what stops it from coming nearer.</summary>
/// <param name="Aim">What was aimed at.</param>
/// <param name="Nearest">The nearest point by <see cref="Aspiration.Nearest"/>; null on an empty front.</param>
/// <param name="Slack">How much better than the aim it is; all null on an empty front.</param>
/// <param name="StoppedBy">
/// The objective in which it falls short by most, in units of the objective's range on the front; null when the aim is reached.
/// </param>
public sealed record AimAnswer(Aim Aim, OverallPoint? Nearest, AimSlack Slack, Objective? StoppedBy)
{
    /// <summary>
    /// The answer of <paramref name="front"/>. All objectives weigh the same. Where nothing is aimed at, the worst value on the front
    /// stands in, which every point reaches, so that an aim that is surpassed in one objective is not surpassed at any price in
    /// the others.
    /// </summary>
    /// <exception cref="ArgumentException">The aim has no objective, or a value that is not finite.</exception>
    internal static AimAnswer Of(Aim aim, IReadOnlyList<OverallPoint> front)
    {
        if (aim is (null, null, null))
            throw new ArgumentException("An aim at nothing; at least one of cost, time and accuracy is needed.", nameof(aim));

        var values = FrontValues.Of(front);
        var worst = front.Count > 0 ? IdealAndNadir.Of(values, FrontValues.Directions).Nadir : [0, 0, 0];
        double[] complete = [aim.Cost ?? worst[0], aim.Time ?? worst[1], aim.Accuracy ?? worst[2]];
        if (Aspiration.Nearest(values, FrontValues.Directions, complete, [1, 1, 1]) is not { } found)
            return new AimAnswer(aim, null, default, null);

        var slack = found.Slack;
        var own = new AimSlack(
            aim.Cost is null ? null : slack[0], aim.Time is null ? null : slack[1], aim.Accuracy is null ? null : slack[2]);
        return new AimAnswer(aim, front[found.Index], own, (Objective?)found.StoppedBy);
    }
}

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
