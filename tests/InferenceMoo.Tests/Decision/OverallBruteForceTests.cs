namespace InferenceMoo.Tests;

/// <summary>The joint front, the picks and the runners-up by their definitions, on few values, so that most points tie.</summary>
public sealed class OverallBruteForceTests
{
    private static readonly Direction[] Directions = [Direction.Minimise, Direction.Minimise, Direction.Maximise];

    [Fact]
    public void The_front_is_the_one_by_definition_on_a_thousand_random_sets() => Assert.All(Random(), decision =>
    {
        var overall = OverallDecider.Decide(decision);
        var feasible = Feasible(decision);

        Assert.Equal(feasible.Count, overall.FeasibleCount);
        Assert.Equal(Front(feasible), overall.Front.Select(Name).Order());
        Assert.Equal(overall.Front.OrderBy(point => point.Statistics.Cost.Mean), overall.Front);
    });

    [Fact]
    public void Every_pick_is_the_best_by_its_criterion_and_ties_go_to_cost_then_model_then_k() => Assert.All(Random(), decision =>
    {
        var feasible = Feasible(decision);
        var picks = OverallDecider.Decide(decision).Picks;

        AssertBest(feasible, picks.Accuracy, point => point.Statistics.Accuracy.Mean);
        AssertBest(feasible, picks.Cube, point => point.Point.CubeVolume);
        AssertBest(feasible, picks.Utopia, point => -point.Point.UtopiaDistance);
    });

    [Fact]
    public void A_runner_up_is_the_pick_of_the_other_models() => Assert.All(Random(), decision =>
    {
        var picks = OverallDecider.Decide(decision).Picks;

        AssertRunnerUp(decision, picks.Accuracy, others => others.Accuracy);
        AssertRunnerUp(decision, picks.Cube, others => others.Cube);
        AssertRunnerUp(decision, picks.Utopia, others => others.Utopia);
        AssertRunnerUp(decision, picks.KneeChord, others => others.KneeChord);
        AssertRunnerUp(decision, picks.KneeKneedle, others => others.KneeKneedle);
    });

    [Fact]
    public void The_chord_knee_lies_highest_above_the_line_between_the_ends_of_the_curve() => Assert.All(Random(), decision =>
    {
        var curve = Curve(decision);
        var height = curve.Select(point => Height(point, curve)).DefaultIfEmpty().Max();
        var knee = OverallDecider.Decide(decision).Picks.KneeChord;

        // A curve of one model has that model's own knee.
        if (curve.Select(point => point.Model.Key).Distinct().Count() < 2)
            return;
        Assert.Equal(height > 1e-9, knee is not null);
        if (knee is not null)
            Assert.Equal(height, Height(At(knee.Point, decision), curve), 1e-9);
    });

    /// <summary>A thousand decisions over three models of six candidates each, on a grid of five values.</summary>
    private static IEnumerable<Decision> Random() => Enumerable.Range(0, 1000).Select(seed =>
    {
        var random = new Random(seed);
        var models = NineModels.All.Take(3).ToList();
        var scenario = new Scenario { Models = models, Limits = new Limits(1, 1, 0.25), KMax = 6, KStep = 1 };
        return Decider.Decide(scenario, [.. models.Select(model => Trajectories.OfMeans(model, [.. Enumerable.Range(0, 6).Select(_ => Mean(random))]))]);
    });

    private static (double Cost, double Time, double Accuracy) Mean(Random random) =>
        (random.Next(1, 6) / 4.0, random.Next(1, 6) / 4.0, random.Next(5) / 4.0);

    private static List<OverallPoint> Feasible(Decision decision) =>
        [.. decision.Models.SelectMany(model => model.Points.Where(point => point.Feasible).Select(point => new OverallPoint(model, point)))];

    // Of equal points the one with the smallest k, then of the model listed first.
    private static IEnumerable<string> Front(List<OverallPoint> feasible)
    {
        OverallPoint[] points = [.. feasible.OrderBy(point => point.K)];
        double[] values = [.. points.SelectMany(point => new[] { point.Statistics.Cost.Mean, point.Statistics.Time.Mean, point.Statistics.Accuracy.Mean })];
        return points.Zip(BruteForceFront.Mask(values, Directions)).Where(pair => pair.Second).Select(pair => Name(pair.First)).Order();
    }

    private static void AssertBest(List<OverallPoint> feasible, OverallPick? pick, Func<OverallPoint, double> score)
    {
        var front = Front(feasible).ToHashSet();
        var best = feasible.Where(point => front.Contains(Name(point)))
            .OrderByDescending(score).ThenBy(point => point.Statistics.Cost.Mean).ThenBy(feasible.IndexOf).FirstOrDefault();
        Assert.Equal(best, pick?.Point);
        if (pick is not null)
            Assert.Equal(feasible.Max(score), score(pick.Point));
    }

    private static void AssertRunnerUp(Decision decision, OverallPick? pick, Func<Picks<OverallPick?>, OverallPick?> method)
    {
        if (pick is null)
            return;
        var others = decision with { Models = [.. decision.Models.Where(model => model != pick.Point.Decision)] };
        var expected = method(OverallDecider.Decide(others).Picks)?.Point;
        Assert.Equal(expected, pick.RunnerUp?.Point);
        if (expected is null)
            return;
        Assert.Equal(expected.Statistics.Cost.Mean - pick.Point.Statistics.Cost.Mean, pick.RunnerUp!.Difference.Cost);
        Assert.Equal(expected.Statistics.Time.Mean - pick.Point.Statistics.Time.Mean, pick.RunnerUp.Difference.Time);
        Assert.Equal(expected.Statistics.Accuracy.Mean - pick.Point.Statistics.Accuracy.Mean, pick.RunnerUp.Difference.Accuracy);
    }

    private static List<CurvePoint> Curve(Decision decision)
    {
        var points = Feasible(decision).OrderBy(point => point.Statistics.Cost.Mean).Select(point => At(point, decision)).ToList();
        return [.. points
            .Where(point => !points.Any(other => other.Effort <= point.Effort && other.Accuracy >= point.Accuracy
                && (other.Effort < point.Effort || other.Accuracy > point.Accuracy)))
            .OrderBy(point => point.Effort).DistinctBy(point => point.Effort)];
    }

    private static CurvePoint At(OverallPoint point, Decision decision)
    {
        var (cost, time) = (point.Statistics.Cost.Mean / decision.Scenario.Limits.MaxCost, point.Statistics.Time.Mean / decision.Scenario.Limits.MaxTime);
        return new(point.Model, Math.Sqrt(cost * cost + time * time), point.Statistics.Accuracy.Mean);
    }

    /// <summary>Accuracy above the straight line between the ends; the distance from it is in proportion.</summary>
    private static double Height(CurvePoint point, List<CurvePoint> curve)
    {
        var (start, end) = (curve[0], curve[^1]);
        var share = end.Effort > start.Effort ? (point.Effort - start.Effort) / (end.Effort - start.Effort) : 0;
        return point.Accuracy - start.Accuracy - share * (end.Accuracy - start.Accuracy);
    }

    private static string Name(OverallPoint point) => $"{point.Model.Key} {point.K}";

    private sealed record CurvePoint(Model Model, double Effort, double Accuracy);
}
