namespace InferenceMoo.Tests;

public sealed class ChordKneeTests
{
    [Fact]
    public void The_corner_of_a_bent_line_is_the_knee() =>
        Assert.Equal(1, ChordKnee.Find([new(0, 0, 0), new(0.1, 0.1, 0.8), new(0.5, 0.5, 0.9), new(1, 1, 1)], noise: 0));

    [Fact]
    public void All_three_objectives_count()
    {
        Assert.Equal(1, ChordKnee.Find([new(0, 0, 0), new(0.5, 0, 0), new(1, 1, 0), new(2, 2, 0)], noise: 0));
        Assert.Equal(2, ChordKnee.Find([new(0, 0, 0), new(0, 1, 1), new(0, 3, 2), new(0, 4, 4)], noise: 0));
        Assert.Equal(1, ChordKnee.Find([new(0, 0, 0), new(1, 0, 2), new(2, 0, 2)], noise: 0));
    }

    [Fact]
    public void Of_equally_far_points_the_first_is_the_knee() =>
        Assert.Equal(1, ChordKnee.Find([new(0, 0, 0), new(1, 0, 1), new(2, 0, 1), new(3, 0, 0)], noise: 0));

    [Fact]
    public void Fewer_than_three_points_have_no_knee()
    {
        Assert.Null(ChordKnee.Find([], noise: 0));
        Assert.Null(ChordKnee.Find([new(1, 2, 3)], noise: 0));
        Assert.Null(ChordKnee.Find([new(1, 2, 3), new(2, 3, 4)], noise: 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1e-9)]
    [InlineData(1e9)]
    public void A_straight_line_has_no_knee_in_spite_of_rounding(double scale)
    {
        FrontPoint[] line = [.. Enumerable.Range(1, 200).Select(k => new FrontPoint(k * 0.1 * scale, k * 0.3 * scale, (0.7 + k * 0.001) * scale))];
        Assert.Null(ChordKnee.Find(line, noise: 0));
    }

    [Fact]
    public void Points_that_coincide_have_no_knee() =>
        Assert.Null(ChordKnee.Find([new(1, 1, 1), new(1, 1, 1), new(1, 1, 1)], noise: 0));

    [Fact]
    public void A_bend_within_the_noise_is_no_knee()
    {
        FrontPoint[] bent = [new(0, 0, 0), new(0.5, 0, 0.01), new(1, 0, 0)];
        Assert.Equal(1, ChordKnee.Find(bent, noise: 0.009));
        Assert.Null(ChordKnee.Find(bent, noise: 0.011));
    }
}
