namespace InferenceMoo.Tests;

public sealed class CompromiseTests
{
    private static readonly Direction[] Directions = [Direction.Minimise, Direction.Minimise, Direction.Maximise];

    /// <summary>Normalised: (0, 1, 1), (0.5, 0, 0.5), (1, 0.5, 0).</summary>
    private static readonly double[] Points = [1, 30, 0.5, 2, 10, 0.6, 3, 20, 0.7];

    [Fact]
    public void The_published_achievement_row_is_met() => Assert.Equal(
        38, Compromise.Nearest(PublishedCurve.Values, PublishedCurve.Directions, [.5, .5], CompromiseMethod.Achievement));

    [Fact]
    public void The_weighted_sum_adds_the_weighted_distances_from_the_ideal() =>
        AssertDistances([0.5, 0.375, 0.625], [0.5, 0.25, 0.25], CompromiseMethod.WeightedSum);

    [Fact]
    public void The_euclidean_distance_is_the_root_of_the_weighted_squares() => AssertDistances(
        [Math.Sqrt(0.125), Math.Sqrt(0.0625 + 0.015625), Math.Sqrt(0.25 + 0.015625)], [0.5, 0.25, 0.25], CompromiseMethod.Euclidean);

    [Fact]
    public void The_achievement_is_the_worst_weighted_distance_and_a_ten_thousandth_of_their_sum() =>
        AssertDistances([0.25 + 0.5e-4, 0.25 + 0.375e-4, 0.5 + 0.625e-4], [0.5, 0.25, 0.25], CompromiseMethod.Achievement);

    [Theory]
    [InlineData(CompromiseMethod.WeightedSum)]
    [InlineData(CompromiseMethod.Euclidean)]
    [InlineData(CompromiseMethod.Achievement)]
    public void All_the_weight_on_one_objective_picks_the_best_in_it(CompromiseMethod method)
    {
        Assert.Equal(0, Compromise.Nearest(Points, Directions, [1, 0, 0], method));
        Assert.Equal(1, Compromise.Nearest(Points, Directions, [0, 1, 0], method));
        Assert.Equal(2, Compromise.Nearest(Points, Directions, [0, 0, 1], method));
    }

    [Theory]
    [InlineData(CompromiseMethod.WeightedSum)]
    [InlineData(CompromiseMethod.Euclidean)]
    [InlineData(CompromiseMethod.Achievement)]
    public void Only_the_ratios_of_the_weights_count(CompromiseMethod method) => Assert.Equal(
        Compromise.Distances(Points, Directions, [2, 1, 1], method),
        Compromise.Distances(Points, Directions, [1e308, 0.5e308, 0.5e308], method));

    [Fact]
    public void A_heavier_weight_moves_the_pick_towards_its_objective()
    {
        int Row(double weight) => Compromise.Nearest(
            PublishedCurve.Values, PublishedCurve.Directions, [weight, 1 - weight], CompromiseMethod.Achievement)!.Value;

        Assert.True(Row(0.9) < Row(0.5) && Row(0.5) < Row(0.1), "the first objective is least in row 0");
    }

    [Fact]
    public void The_achievement_finds_a_point_in_a_dent_that_no_weighted_sum_finds()
    {
        double[] dent = [0, 1, 0.6, 0.6, 1, 0];
        Assert.Equal(1, Compromise.Nearest(dent, PublishedCurve.Directions, [1, 1], CompromiseMethod.Achievement));
        for (var weight = 0.0; weight <= 1; weight += 0.0625)
            Assert.NotEqual(1, Compromise.Nearest(dent, PublishedCurve.Directions, [weight, 1 - weight], CompromiseMethod.WeightedSum));
    }

    [Fact]
    public void A_dominated_point_with_the_same_worst_objective_loses() => Assert.Equal(
        1, Compromise.Nearest([2, 1, 2, 0.5, 4, 0, 0, 4], PublishedCurve.Directions, [1, 1], CompromiseMethod.Achievement));

    [Fact]
    public void Of_equally_near_points_the_first_is_picked() => Assert.Equal(
        0, Compromise.Nearest([0, 1, 1, 0], PublishedCurve.Directions, [1, 1], CompromiseMethod.WeightedSum));

    [Fact]
    public void A_single_point_is_the_ideal() =>
        Assert.Equal([0], Compromise.Distances([1, 2, 3], Directions, [1, 1, 1], CompromiseMethod.Euclidean));

    [Fact]
    public void No_points_have_no_compromise() => Assert.Null(Compromise.Nearest([], Directions, [1, 1, 1], CompromiseMethod.Achievement));

    [Theory]
    [InlineData(1, 1, -1)]
    [InlineData(0, 0, 0)]
    [InlineData(1, double.NaN, 1)]
    [InlineData(1, double.PositiveInfinity, 1)]
    public void Bad_weights_are_refused(double cost, double time, double accuracy) => Assert.Throws<ArgumentException>(
        () => Compromise.Distances(Points, Directions, [cost, time, accuracy], CompromiseMethod.Achievement));

    [Fact]
    public void A_missing_weight_is_refused() => Assert.Throws<ArgumentException>(
        () => Compromise.Distances(Points, Directions, [1, 1], CompromiseMethod.Achievement));

    private static void AssertDistances(double[] expected, double[] weights, CompromiseMethod method)
    {
        var distances = Compromise.Distances(Points, Directions, weights, method);
        Assert.All(expected.Zip(distances), pair => Assert.Equal(pair.First, pair.Second, 1e-14));
    }
}
