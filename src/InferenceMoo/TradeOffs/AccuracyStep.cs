namespace InferenceMoo;

/// <summary>The step from a point of a front to the next more accurate one. Prices are negative where the next point is cheaper or faster.</summary>
/// <param name="To">The next point; one as accurate comes next too, the cheaper first.</param>
/// <param name="Gain">How much more accurate it is, at least 0.</param>
/// <param name="CostPerPercent">USD per percentage point (0.01) of accuracy; null where there is no price, since nothing or next to nothing is gained.</param>
/// <param name="TimePerPercent">Seconds per percentage point; null likewise.</param>
public sealed record AccuracyStep(OverallPoint To, double Gain, double? CostPerPercent, double? TimePerPercent)
{
    private const double Percent = 0.01;

    /// <summary>The step from every point of <paramref name="front"/>, in its order; null from the last one.</summary>
    internal static AccuracyStep?[] Along(IReadOnlyList<OverallPoint> front)
    {
        var steps = new AccuracyStep?[front.Count];
        foreach (var step in TradeOffSteps.Along(FrontValues.Of(front), FrontValues.Directions, (int)Objective.Accuracy))
        {
            var price = step.UnitPrice;
            steps[step.From] = new AccuracyStep(front[step.To], step.Gain, Percent * price?[0], Percent * price?[1]);
        }

        return steps;
    }
}
