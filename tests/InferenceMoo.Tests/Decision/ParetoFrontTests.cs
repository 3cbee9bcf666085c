namespace InferenceMoo.Tests;

public sealed class ParetoFrontTests
{
    private const Direction Min = Direction.Minimise;
    private const Direction Max = Direction.Maximise;

    [Fact]
    public void Published_plane_sets_are_met()
    {
        Assert.Equal([false, true, true, false], ParetoFront.Mask([1, 1, 0, 1, 1, 0, 1, 0], [Min, Min]));
        Assert.Equal(
            [true, true, false, false, false, false, true, false, false],
            ParetoFront.Mask([2, 0, 1, 1, 3, 0, 2, 0, 1, 2, 3, 0, 0, 2, 1, 1, 1, 1], [Min, Min]));
    }

    [Fact]
    public void The_published_space_set_is_met() => Assert.Equal(
        [true, false, true, false, true, false],
        ParetoFront.Mask([1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1], [Min, Min, Min]));

    [Fact]
    public void Each_objective_has_its_own_direction()
    {
        double[] points = [1, 2, 2, 1, 5, 6, 7, 5];
        Assert.Equal([false, true, false, true], ParetoFront.Mask(points, [Max, Min]));
        Assert.Equal([true, false, true, false], ParetoFront.Mask(points, [Min, Max]));
    }

    [Fact]
    public void One_objective_keeps_the_first_best_point()
    {
        Assert.Equal([false, true, false], ParetoFront.Mask([3, 1, 1], [Min]));
        Assert.Equal([true, false, false], ParetoFront.Mask([3, 1, 1], [Max]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_thousand_random_sets_with_ties_agree_with_the_definition(int objectives)
    {
        var random = new Random(20_11 + objectives);
        for (var set = 0; set < 1000; set++)
        {
            // Few distinct values make ties in one objective, and whole duplicates, common.
            var (points, levels) = (random.Next(1, 60), random.Next(1, 20));
            double[] values = [.. Enumerable.Range(0, points * objectives).Select(_ => (random.Next(levels) - levels / 2) / 4.0)];
            Direction[] directions = [.. Enumerable.Range(0, objectives).Select(_ => random.Next(2) == 0 ? Min : Max)];
            Assert.Equal(BruteForceFront.Mask(values, directions), ParetoFront.Mask(values, directions));
        }
    }

    [Fact]
    public void A_large_random_set_agrees_with_the_definition()
    {
        var random = new Random(1975);
        double[] values = [.. Enumerable.Range(0, 3 * 1500).Select(_ => random.NextDouble())];
        Assert.Equal(BruteForceFront.Mask(values, [Min, Max, Min]), ParetoFront.Mask(values, [Min, Max, Min]));
    }

    [Fact]
    public void Points_that_trade_off_are_all_kept_and_equal_points_keep_one()
    {
        double[] tradeOff = [.. Enumerable.Range(0, 10_000).SelectMany(i => new double[] { i, -i, i % 7 })];
        Assert.All(ParetoFront.Mask(tradeOff, [Min, Min, Max]), Assert.True);
        Assert.Equal(0, Array.IndexOf(ParetoFront.Mask(new double[30_000], [Min, Min, Max]), true));
        Assert.Single(ParetoFront.Mask(new double[30_000], [Min, Min, Max]), kept => kept);
    }

    [Fact]
    public void Infinite_values_and_negative_zero_count_like_any_other()
    {
        var infinity = double.PositiveInfinity;
        Assert.Equal([true], ParetoFront.Mask([infinity, infinity, infinity], [Min, Min, Min]));
        Assert.Equal([false, true], ParetoFront.Mask([infinity, 1, 0, 1], [Min, Min]));
        Assert.Equal([true, false], ParetoFront.Mask([0.0, 1, -0.0, 1], [Min, Min]));
    }

    [Fact]
    public void The_points_are_left_as_they_were()
    {
        double[] values = [3, 1, 2, 2, 1, 3, 0, 0];
        ParetoFront.Mask(values, [Max, Min]);
        Assert.Equal([3, 1, 2, 2, 1, 3, 0, 0], values);
    }

    [Fact]
    public void No_points_have_an_empty_front() => Assert.Empty(ParetoFront.Mask([], [Min, Max, Min]));

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ParetoFront.Mask([1, double.NaN], [Min, Min]));
        Assert.Throws<ArgumentException>(() => ParetoFront.Mask([1, 2, 3], [Min, Min]));
        Assert.Throws<ArgumentException>(() => ParetoFront.Mask([1, 2, 3], []));
        Assert.Throws<ArgumentException>(() => ParetoFront.Mask([1, 2, 3, 4], [Min, Min, Min, Min]));
    }
}
