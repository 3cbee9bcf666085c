namespace InferenceMoo.Tests;

public sealed class KneedleTests
{
    private static readonly double[] ZeroToNine = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

    [Fact]
    public void The_published_curve_of_figure_two_has_its_knee_at_two_ninths()
    {
        double[] x = [.. Enumerable.Range(0, 10).Select(i => i / 9.0)];
        double[] y = [.. x.Select(value => -1 / (value + 0.1) + 5)];
        var knee = Kneedle.Find(x, y, CurveShape.ConcaveIncreasing, 0, 0);
        Assert.NotNull(knee);
        Assert.Equal(0.2222, x[knee.Value], 1e-4);
    }

    [Theory]
    [InlineData(CurveShape.ConcaveIncreasing, 2, new double[] { 0, 60, 80, 85, 90, 95, 96, 97, 98, 99 })]
    [InlineData(CurveShape.ConcaveDecreasing, 7, new double[] { 99, 98, 97, 96, 95, 90, 85, 80, 60, 0 })]
    [InlineData(CurveShape.ConvexIncreasing, 7, new double[] { 1, 2, 3, 4, 5, 10, 15, 20, 40, 100 })]
    [InlineData(CurveShape.ConvexDecreasing, 2, new double[] { 100, 40, 20, 15, 10, 5, 4, 3, 2, 1 })]
    public void Published_curves_of_each_shape_have_their_knee(CurveShape shape, int expected, double[] y) =>
        Assert.Equal(expected, Kneedle.Find(ZeroToNine, y, shape, 0, 0));

    [Fact]
    public void Turning_an_unevenly_spaced_curve_around_keeps_its_knee()
    {
        double[] x = [0, 1, 2, 4, 8, 16, 32];
        double[] y = [0, 10, 14, 16, 17, 17.5, 18];
        double[] turned = [.. x.Select(value => 32 - value).Reverse()];
        var knee = Kneedle.Find(x, y, CurveShape.ConcaveIncreasing, 0, 0);
        Assert.Equal(3, knee);
        Assert.Equal(6 - knee, Kneedle.Find(turned, [.. y.Reverse()], CurveShape.ConcaveDecreasing, 0, 0));
    }

    [Fact]
    public void Constant_and_straight_curves_have_no_knee()
    {
        Assert.Null(Kneedle.Find(ZeroToNine, new double[10], CurveShape.ConcaveIncreasing, 0, 0));
        Assert.Null(Kneedle.Find(new double[10], ZeroToNine, CurveShape.ConcaveIncreasing, 0, 0));
        Assert.Null(Kneedle.Find(ZeroToNine, ZeroToNine, CurveShape.ConcaveIncreasing, 0, 0));
    }

    [Theory]
    [InlineData(0.1, 0.003)]
    [InlineData(1e-3, 1e-7)]
    [InlineData(0.7, 0.11)]
    public void A_straight_curve_has_no_knee_in_spite_of_rounding(double stepX, double stepY)
    {
        double[] x = [.. Enumerable.Range(1, 100).Select(k => k * stepX)];
        double[] y = [.. Enumerable.Range(1, 100).Select(k => 0.7 + k * stepY)];
        Assert.Null(Kneedle.Find(x, y, CurveShape.ConcaveIncreasing, 0, 0));
    }

    [Fact]
    public void A_curve_of_the_opposite_shape_has_no_knee_at_its_end() =>
        Assert.Null(Kneedle.Find(ZeroToNine, [1, 2, 3, 4, 5, 10, 15, 20, 40, 100], CurveShape.ConcaveIncreasing, 0, 0));

    [Fact]
    public void A_second_hump_after_a_shallow_dip_is_the_knee()
    {
        // Above the diagonal by 0, .3, .25, .4, .1, 0: the dip at 2 is above the threshold .3 - .2, and starts over.
        double[] x = [0, 1, 2, 3, 4, 5];
        double[] y = [0, 0.5, 0.65, 1.0, 0.9, 1.0];
        Assert.Equal(3, Kneedle.Find(x, y, CurveShape.ConcaveIncreasing, 0, 0));
    }

    [Fact]
    public void A_hump_within_the_noise_is_no_knee()
    {
        double[] y = [0, 60, 80, 85, 90, 95, 96, 97, 98, 99];

        // The hump is 0.586 high on the scaled axes.
        Assert.Equal(2, Kneedle.Find(ZeroToNine, y, CurveShape.ConcaveIncreasing, 0.25 * 9, 0.25 * 99));
        Assert.Null(Kneedle.Find(ZeroToNine, y, CurveShape.ConcaveIncreasing, 0.35 * 9, 0.25 * 99));
        Assert.Null(Kneedle.Find(ZeroToNine, y, CurveShape.ConcaveIncreasing, 0.25 * 9, 0.35 * 99));
    }

    [Fact]
    public void Fewer_than_three_points_have_no_knee()
    {
        Assert.Null(Kneedle.Find([], [], CurveShape.ConcaveIncreasing, 0, 0));
        Assert.Null(Kneedle.Find([1, 2], [1, 2], CurveShape.ConcaveIncreasing, 0, 0));
    }

    [Fact]
    public void Unequal_lengths_are_refused() =>
        Assert.Throws<ArgumentException>(() => Kneedle.Find([1, 2, 3], [1, 2], CurveShape.ConcaveIncreasing, 0, 0));
}
