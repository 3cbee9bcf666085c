namespace InferenceMoo.Tests;

/// <summary>The front, the picks and the hypervolume of measured points by their definitions.</summary>
public sealed class MeasuredBruteForceTests
{
    [Fact]
    public void The_front_is_the_one_by_definition_and_of_equal_points_has_the_smallest_k_then_the_first_row() =>
        Assert.All(MeasuredSets.Thousand(), set =>
        {
            var points = set.Points;
            var rows = Enumerable.Range(0, points.Count).OrderBy(row => points.K?[row] ?? 0).ThenBy(row => row).ToArray();
            var mask = BruteForceFront.Mask([.. rows.SelectMany(row => MeasuredSets.Row(points, row))], MeasuredSets.Directions(points));

            var front = MeasuredDecider.Decide(points, set.Question).Front.Select(point => point.Row).ToArray();

            Assert.Equal(rows.Where((_, i) => mask[i]).Order(), front.Order());
            Assert.Equal(front.OrderBy(row => First(points, row)).ThenBy(row => row), front);
        });

    [Fact]
    public void A_point_is_feasible_when_it_meets_every_limit_that_is_there() => Assert.All(MeasuredSets.Thousand(), set =>
    {
        var decision = MeasuredDecider.Decide(set.Points, set.Question);

        Assert.Equal(Enumerable.Range(0, set.Points.Count).Select(row => IsFeasible(set.Points, row, set.Question.Limits)), decision.Feasible);
        Assert.Equal(decision.Feasible.Count(feasible => feasible), decision.FeasibleCount);
        Assert.All(decision.Front, point => Assert.Equal(decision.Feasible[point.Row], point.Feasible));
    });

    [Fact]
    public void Every_pick_is_the_best_feasible_point_by_its_criterion_and_on_the_front() => Assert.All(MeasuredSets.Thousand(), set =>
    {
        var (points, question) = set;
        var decision = MeasuredDecider.Decide(points, question);
        var (scaleC, scaleT) = (decision.Scales.Cost?.Value ?? 1, decision.Scales.Time?.Value ?? 1);

        AssertBest(decision, decision.Picks.Accuracy, row => points.Accuracy?[row]);
        AssertBest(decision, decision.Picks.Cube, row =>
            Math.Max(0, 1 - (points.Cost?[row] ?? 0) / scaleC) * Math.Max(0, 1 - (points.Time?[row] ?? 0) / scaleT) * (points.Accuracy?[row] ?? 1));
        AssertBest(decision, decision.Picks.Utopia, row => -Math.Sqrt(
            Square((points.Cost?[row] ?? 0) / scaleC) + Square((points.Time?[row] ?? 0) / scaleT) + Square(1 - (points.Accuracy?[row] ?? 1))));
    });

    [Fact]
    public void The_hypervolume_and_the_contributions_are_those_by_definition() => Assert.All(MeasuredSets.Thousand(), set =>
    {
        var points = set.Points;
        var asked = new PerObjective<double?>(
            points.Cost is null ? null : 1.25, points.Time is null ? null : 1.25, points.Accuracy is null ? null : -0.25);
        double[] reference = [.. new[] { asked.Cost, asked.Time, asked.Accuracy }.OfType<double>()];

        var decision = MeasuredDecider.Decide(points, set.Question with { Reference = asked });

        double[] front = [.. decision.Front.SelectMany(point => MeasuredSets.Row(points, point.Row))];
        var directions = MeasuredSets.Directions(points);
        Assert.Equal(BruteForceHypervolume.Of(front, directions, reference), decision.Hypervolume!.Value, 1e-12);
        Assert.Equal(
            BruteForceHypervolume.Contributions(front, directions, reference),
            decision.Front.Select(point => point.Contribution),
            (expected, actual) => Math.Abs(expected - actual) < 1e-12);
    });

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_front_of_many_points_is_the_same_with_most_of_them_sieved_out_first(int decimals)
    {
        var random = new Random(decimals);
        double[] Column() => [.. Enumerable.Range(0, 20_000).Select(_ => decimals == 0 ? random.NextDouble() : Math.Round(random.NextDouble(), 2))];
        var points = new MeasuredPoints { Cost = Column(), Time = Column(), Accuracy = Column() };

        var front = MeasuredDecider.Decide(points, new MeasuredQuestion()).Front.Select(point => point.Row).Order();

        var mask = ParetoFront.Mask(MeasuredSets.Values(points), MeasuredSets.Directions(points));
        Assert.Equal(Enumerable.Range(0, points.Count).Where(row => mask[row]), front);
    }

    [Fact]
    public void A_front_that_is_everything_survives_the_sieve()
    {
        double[] ramp = [.. Enumerable.Range(0, 10_000).Select(i => i / 10_000.0)];

        Assert.Equal(10_000, MeasuredDecider.Decide(new() { Cost = ramp, Accuracy = ramp }, new()).Front.Count);
    }

    private static double Square(double value) => value * value;

    private static double First(MeasuredPoints points, int row) => points.Cost?[row] ?? points.Time?[row] ?? -points.Accuracy![row];

    private static bool IsFeasible(MeasuredPoints points, int row, PerObjective<double?> limits) =>
        !(points.Cost?[row] > limits.Cost || points.Time?[row] > limits.Time || points.Accuracy?[row] < limits.Accuracy);

    private static void AssertBest(MeasuredDecision decision, int? pick, Func<int, double?> score)
    {
        var feasible = Enumerable.Range(0, decision.Points.Count).Where(row => decision.Feasible[row]).ToList();
        if (feasible.Count == 0 || score(feasible[0]) is null)
        {
            Assert.Null(pick);
            return;
        }

        var best = decision.Front.Select(point => point.Row).Where(row => decision.Feasible[row]).MaxBy(score);
        Assert.Equal(feasible.Max(score), score(pick!.Value));
        Assert.Equal(best, pick);
    }
}
