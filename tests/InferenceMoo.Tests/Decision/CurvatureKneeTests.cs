namespace InferenceMoo.Tests;

public sealed class CurvatureKneeTests
{
    [Fact]
    public void The_sharpest_bend_is_the_knee_where_the_farthest_point_is_another()
    {
        FrontPoint[] points = [new(0, 0, 0), new(1, 0, 3), new(2, 0, 3.5), new(3, 0, 6.5), new(4, 0, 6.6), new(5, 0, 6.7)];

        // By hand: p' = (1, 1.75), (1, 1.75), (1, 1.55), (1, 0.1); p'' = -2.5, 2.5, -2.9, 0; |p''| / |p'|^3 is largest at 3.
        Assert.Equal(3, CurvatureKnee.Find(points, noise: 0));
        Assert.Equal(1, CurvatureKnee.Find(points.AsSpan()[..3], noise: 0));
    }

    [Fact]
    public void A_bend_out_of_the_plane_of_cost_and_time_counts()
    {
        // Cost and time alone are a straight line. The second difference of accuracy is largest at 3: 0.59 against 0.5 at 2.
        double[] accuracies = [0.1, 0.2, 0.3, 0.9, 0.91, 0.92];
        FrontPoint[] points = [.. accuracies.Select((accuracy, i) => new FrontPoint(i, 2 * i, accuracy))];
        Assert.Equal(3, CurvatureKnee.Find(points, noise: 0));
    }

    [Fact]
    public void A_faster_stretch_bends_less()
    {
        FrontPoint[] points = [new(0, 0, 0), new(10, 0, 1), new(20, 0, 0), new(21, 0, 1), new(22, 0, 0)];
        Assert.Equal(3, CurvatureKnee.Find(points, noise: 0));
    }

    [Fact]
    public void Curvature_does_not_depend_on_the_pace()
    {
        // At 1 |p' x p''| = 6 and |p'| = 2, curvature 0.75; at 4 they are 1.4 and 1.001.
        FrontPoint[] points = [new(-2, 0, 1.5), new(0, 0, 0), new(2, 0, 1.5), new(4, 0, 3), new(5, 0, 3.75), new(6, 0, 3.1)];
        Assert.Equal(4, CurvatureKnee.Find(points, noise: 0));
    }

    [Fact]
    public void Of_equal_bends_the_first_is_the_knee() =>
        Assert.Equal(1, CurvatureKnee.Find([new(0, 0, 0), new(1, 0, 1), new(2, 0, 0), new(3, 0, 1), new(4, 0, 0)], noise: 0));

    [Fact]
    public void Fewer_than_three_points_have_no_knee()
    {
        Assert.Null(CurvatureKnee.Find([], noise: 0));
        Assert.Null(CurvatureKnee.Find([new(1, 2, 3)], noise: 0));
        Assert.Null(CurvatureKnee.Find([new(1, 2, 3), new(2, 3, 4)], noise: 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1e-9)]
    [InlineData(1e9)]
    public void A_straight_line_has_no_knee_in_spite_of_rounding(double scale)
    {
        FrontPoint[] line = [.. Enumerable.Range(1, 200).Select(k => new FrontPoint(k * 0.1 * scale, k * 0.3 * scale, (0.7 + k * 0.001) * scale))];
        Assert.Null(CurvatureKnee.Find(line, noise: 0));
    }

    [Fact]
    public void Points_that_coincide_have_no_knee() =>
        Assert.Null(CurvatureKnee.Find([new(1, 1, 1), new(1, 1, 1), new(1, 1, 1)], noise: 0));

    [Fact]
    public void A_bend_within_the_noise_is_no_knee()
    {
        FrontPoint[] bent = [new(0, 0, 0), new(0.5, 0, 0.01), new(1, 0, 0)];
        Assert.Equal(1, CurvatureKnee.Find(bent, noise: 0.009));
        Assert.Null(CurvatureKnee.Find(bent, noise: 0.011));
    }
}
