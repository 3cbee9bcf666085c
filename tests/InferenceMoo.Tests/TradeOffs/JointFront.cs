namespace InferenceMoo.Tests;

/// <summary>Joint fronts of means written down by hand or drawn at random.</summary>
internal static class JointFront
{
    /// <summary>The decision over two models with the same number of candidates each, for k = 1, 2, ...</summary>
    public static OverallDecision Of(Limits limits, (double, double, double)[] first, (double, double, double)[] second)
    {
        Model[] models = [NineModels.All[0], NineModels.All[1]];
        var scenario = new Scenario { Models = models, Limits = limits, KMax = first.Length, KStep = 1 };
        return OverallDecider.Decide(Decider.Decide(
            scenario, [Trajectories.OfMeans(models[0], first), Trajectories.OfMeans(models[1], second)]));
    }

    /// <summary>Candidates on a grid, so that equal values are common; some of them infeasible, most of them dominated.</summary>
    public static OverallDecision Random(int seed, Limits limits)
    {
        var random = new Random(seed);
        var candidates = random.Next(1, 20);
        return Of(limits, Means(), Means());

        (double, double, double)[] Means() => [.. Enumerable.Range(0, candidates).Select(_ =>
            (limits.MaxCost * random.Next(1, 20) / 16, limits.MaxTime * random.Next(1, 20) / 16, random.Next(1, 17) / 16.0))];
    }

    /// <summary>The means of a front as rows of cost, time and accuracy.</summary>
    public static double[] Values(OverallDecision overall) => [.. overall.Front.SelectMany(point =>
        new[] { point.Statistics.Cost.Mean, point.Statistics.Time.Mean, point.Statistics.Accuracy.Mean })];
}
