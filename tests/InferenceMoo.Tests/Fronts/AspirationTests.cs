namespace InferenceMoo.Tests;

public sealed class AspirationTests
{
    private static readonly Direction[] Directions = [Direction.Minimise, Direction.Minimise, Direction.Maximise];

    /// <summary>Cost, time and accuracy; the ranges are 4, 40 and 0.5.</summary>
    private static readonly double[] Points = [1, 10, 0.25, 2, 20, 0.5, 3, 30, 0.625, 5, 50, 0.75];

    [Fact]
    public void An_aim_that_no_point_meets_is_stopped_by_the_objective_that_is_farthest_off()
    {
        // In units of the ranges the second point lies behind by a quarter in cost, a twentieth in time and nothing in accuracy.
        var attainment = Aspiration.Nearest(Points, Directions, [1, 18, 0.5], [1, 1, 1])!;
        Assert.Equal(1, attainment.Index);
        Assert.Equal([-1, -2, 0], attainment.Slack);
        Assert.Equal(0, attainment.StoppedBy);
    }

    [Fact]
    public void An_attainable_aim_is_surpassed_and_nothing_stops_it()
    {
        var attainment = Aspiration.Nearest(Points, Directions, [3, 40, 0.375], [1, 1, 1])!;
        Assert.Equal(1, attainment.Index);
        Assert.Equal([1, 20, 0.125], attainment.Slack);
        Assert.Null(attainment.StoppedBy);
    }

    [Fact]
    public void A_point_that_is_the_aim_meets_it_with_no_slack()
    {
        var attainment = Aspiration.Nearest(Points, Directions, [3, 30, 0.625], [1, 1, 1])!;
        Assert.Equal(2, attainment.Index);
        Assert.Equal([0, 0, 0], attainment.Slack);
        Assert.DoesNotContain(attainment.Slack, double.IsNegative);
        Assert.Null(attainment.StoppedBy);
    }

    [Fact]
    public void An_objective_of_weight_0_neither_chooses_nor_stops()
    {
        var attainment = Aspiration.Nearest(Points, Directions, [0, 0, 0.75], [0, 0, 1])!;
        Assert.Equal(3, attainment.Index);
        Assert.Null(attainment.StoppedBy);
    }

    [Fact]
    public void A_heavier_weight_lets_its_objective_fall_short_by_less()
    {
        double[] aim = [1, 10, 0.75];
        Assert.Equal(0, Aspiration.Nearest(Points, Directions, aim, [20, 20, 1])!.Index);
        Assert.Equal(3, Aspiration.Nearest(Points, Directions, aim, [1, 1, 20])!.Index);
    }

    [Fact]
    public void An_objective_in_which_all_agree_has_no_part_in_the_choice_but_stops_the_aim()
    {
        double[] points = [1, 5, 2, 5, 3, 5];
        var attainment = Aspiration.Nearest(points, [Direction.Minimise, Direction.Maximise], [1.5, 6], [1, 1])!;
        Assert.Equal(0, attainment.Index);
        Assert.Equal([0.5, -1], attainment.Slack);
        Assert.Equal(1, attainment.StoppedBy);
    }

    [Fact]
    public void The_choice_agrees_with_the_written_out_function_on_a_thousand_random_sets()
    {
        var random = new Random(1980);
        foreach (var (values, directions) in RandomSets.Thousand(3, seed: 1980, most: 30))
        {
            double[] aim = [random.NextDouble(), random.NextDouble(), random.NextDouble()];
            double[] weights = [0.1 + random.NextDouble(), 0.1 + random.NextDouble(), 0.1 + random.NextDouble()];
            var attainment = Aspiration.Nearest(values, directions, aim, weights)!;
            var scores = Scores(values, directions, aim, weights);
            Assert.True(scores[attainment.Index] <= scores.Min() + 1e-12, "another point has a lower score");
            Assert.Equal(attainment.Slack.Any(slack => slack < 0), attainment.StoppedBy is not null);
        }
    }

    [Fact]
    public void No_points_attain_nothing() => Assert.Null(Aspiration.Nearest([], Directions, [1, 1, 1], [1, 1, 1]));

    [Fact]
    public void A_bad_aim_or_bad_weights_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Aspiration.Nearest(Points, Directions, [1, 1], [1, 1, 1]));
        Assert.Throws<ArgumentException>(() => Aspiration.Nearest(Points, Directions, [1, 1, double.NaN], [1, 1, 1]));
        Assert.Throws<ArgumentException>(() => Aspiration.Nearest(Points, Directions, [1, 1, 1], [1, 1, -1]));
    }

    private static double[] Scores(double[] values, Direction[] directions, double[] aim, double[] weights)
    {
        var rows = values.Chunk(3).ToArray();
        var ranges = Enumerable.Range(0, 3).Select(i => rows.Max(row => row[i]) - rows.Min(row => row[i])).ToArray();
        var used = Enumerable.Range(0, 3).Where(i => ranges[i] > 0).ToArray();
        double Behind(double[] row, int i) =>
            weights[i] / weights.Sum() * (directions[i] == Direction.Minimise ? row[i] - aim[i] : aim[i] - row[i]) / ranges[i];
        return [.. rows.Select(row => used.Length == 0 ? 0 : used.Max(i => Behind(row, i)) + 1e-4 * used.Sum(i => Behind(row, i)))];
    }
}
