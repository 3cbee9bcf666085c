namespace InferenceMoo.Tests;

public sealed class PseudoWeightsTests
{
    [Theory]
    [InlineData(.5, .5, 38)]
    [InlineData(.2, .8, 77)]
    [InlineData(.8, .2, 6)]
    public void The_published_rows_are_met(double first, double second, int row) =>
        Assert.Equal(row, PseudoWeights.Nearest(PublishedCurve.Values, PublishedCurve.Directions, [first, second]));

    [Fact]
    public void Each_is_the_share_of_the_distance_from_the_nadir()
    {
        Direction[] directions = [Direction.Minimise, Direction.Maximise];
        Assert.Equal([1, 0, 0.5, 0.5, 0.25, 0.75, 0, 1], PseudoWeights.Of([0, 10, 4, 14, 6, 16, 8, 18], directions));
    }

    [Fact]
    public void The_weights_of_a_point_sum_to_1_and_lie_between_0_and_1()
    {
        var weights = PseudoWeights.Of(RandomSets.Sphere(200, seed: 8), [Direction.Minimise, Direction.Minimise, Direction.Minimise]);
        Assert.All(weights, weight => Assert.InRange(weight, 0, 1));
        Assert.All(weights.Chunk(3), row => Assert.Equal(1, row.Sum(), 1e-14));
    }

    [Fact]
    public void An_objective_in_which_all_agree_gets_no_weight()
    {
        Direction[] directions = [Direction.Minimise, Direction.Minimise, Direction.Minimise];
        Assert.Equal([0, 1, 0, 0, 0, 1], PseudoWeights.Of([5, 1, 9, 5, 2, 8], directions));
    }

    [Fact]
    public void The_only_point_of_a_set_gets_equal_weights() =>
        Assert.Equal([0.5, 0.5], PseudoWeights.Of([3, 4], PublishedCurve.Directions));

    [Fact]
    public void No_points_have_no_weights()
    {
        Assert.Empty(PseudoWeights.Of([], PublishedCurve.Directions));
        Assert.Null(PseudoWeights.Nearest([], PublishedCurve.Directions, [1, 1]));
    }

    [Fact]
    public void Bad_weights_are_refused() =>
        Assert.Throws<ArgumentException>(() => PseudoWeights.Nearest(PublishedCurve.Values, PublishedCurve.Directions, [0, 0]));
}
