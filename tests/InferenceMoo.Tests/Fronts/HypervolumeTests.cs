namespace InferenceMoo.Tests;

public sealed class HypervolumeTests
{
    private const Direction Min = Direction.Minimise;
    private const Direction Max = Direction.Maximise;

    [Fact]
    public void Published_plane_sets_are_met()
    {
        double[] points = [5, 5, 4, 6, 2, 7, 7, 4];
        Assert.Equal(38, Hypervolume.Of(points, [Min, Min], [10, 10]));
        Assert.Equal([2, 1, 6, 3], Hypervolume.Contributions(points, [Min, Min], [10, 10]));
        Assert.Equal(39, Hypervolume.Of(points, [Max, Max], [0, 0]));
    }

    [Fact]
    public void Dominated_and_equal_points_contribute_nothing_as_published() => Assert.Equal(
        [0, 3, 3, 0, 0],
        Hypervolume.Contributions([5, 1, 1, 5, 4, 2, 4, 4, 5, 1], [Min, Min], [6, 6]));

    [Fact]
    public void The_published_space_set_is_met() => Assert.Equal(5, Hypervolume.Of([1, 0, 1, 0, 1, 0], [Min, Min, Min], [2, 2, 2]));

    [Fact]
    public void The_published_ten_points_are_met()
    {
        double[] points =
        [
            8.075596533325871, 2.407025535604223, 8.660944458216182, 3.640501439918415, .20816431319298268, 4.6227546908596,
            4.881432799420187, 9.094731372977776, .22997366985771173, 1.11772205048885, 1.516436358882681, 3.079337313149435,
            6.081528410951497, 4.587438533417284, 2.3530968030921873, .79055172368896, 8.747545403381238, 1.715758619635774,
            .587994749876203, .738911812540355,
        ];
        Assert.Equal(90.46272765, Hypervolume.Of(points, [Min, Min], [10, 10]), 8);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_thousand_random_sets_with_ties_agree_with_the_cells(int objectives)
    {
        foreach (var (values, directions) in RandomSets.Thousand(objectives, seed: 1998, most: 14))
        {
            double[] reference = [.. directions.Select(direction => direction == Min ? 1.5 : -1.5)];
            Assert.Equal(BruteForceHypervolume.Of(values, directions, reference), Hypervolume.Of(values, directions, reference));
            Assert.Equal(
                BruteForceHypervolume.Contributions(values, directions, reference),
                Hypervolume.Contributions(values, directions, reference));
        }
    }

    [Fact]
    public void A_front_of_many_points_agrees_with_the_cells()
    {
        var points = RandomSets.Sphere(30, seed: 2011);
        var expected = BruteForceHypervolume.Contributions(points, [Min, Min, Min], [1, 1, 1]);
        var contributions = Hypervolume.Contributions(points, [Min, Min, Min], [1, 1, 1]);
        Assert.Equal(30, contributions.Count(contribution => contribution > 0));
        Assert.All(contributions.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-12));
    }

    [Fact]
    public void A_dense_octant_of_a_sphere_has_the_volume_of_the_octant() =>
        Assert.Equal(Math.PI / 6, Hypervolume.Of(RandomSets.Sphere(20_000, seed: 6), [Min, Min, Min], [1, 1, 1]), 0.01);

    [Fact]
    public void A_contribution_is_what_the_hypervolume_loses_without_the_point()
    {
        Direction[] directions = [Min, Min, Min];
        var points = RandomSets.Sphere(3_000, seed: 3);
        var whole = Hypervolume.Of(points, directions, [1, 1, 1]);
        var contributions = Hypervolume.Contributions(points, directions, [1, 1, 1]);
        for (var point = 0; point < 3_000; point += 500)
        {
            var without = Hypervolume.Of([.. points[..(3 * point)], .. points[(3 * point + 3)..]], directions, [1, 1, 1]);
            Assert.Equal(whole - without, contributions[point], 1e-12);
        }
    }

    [Fact]
    public void A_tiny_contribution_to_a_large_volume_keeps_all_its_digits()
    {
        var e = Math.ScaleB(1, -40);
        Assert.Equal(e * e, Hypervolume.Contributions([0, 2 * e, e, e, 2 * e, 0], [Min, Min], [1024, 1024])[1]);
    }

    [Fact]
    public void Points_beyond_or_level_with_the_reference_count_nothing()
    {
        double[] points = [1, 1, 0, 2, 3, 0, double.PositiveInfinity, 0];
        Assert.Equal(1, Hypervolume.Of(points, [Min, Min], [2, 2]));
        Assert.Equal([1, 0, 0, 0], Hypervolume.Contributions(points, [Min, Min], [2, 2]));
        Assert.Equal(0, Hypervolume.Of([2, 2], [Min, Min], [2, 2]));
    }

    [Fact]
    public void No_points_have_no_volume()
    {
        Assert.Equal(0, Hypervolume.Of([], [Min, Max, Min], [1, 0, 1]));
        Assert.Empty(Hypervolume.Contributions([], [Min, Max, Min], [1, 0, 1]));
    }

    [Fact]
    public void The_points_are_left_as_they_were()
    {
        double[] points = [3, 1, 2, 2, 1, 3];
        Hypervolume.Contributions(points, [Max, Min], [0, 4]);
        Assert.Equal([3, 1, 2, 2, 1, 3], points);
    }

    [Fact]
    public void What_has_no_volume_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Hypervolume.Of([1, double.NaN], [Min, Min], [2, 2]));
        Assert.Throws<ArgumentException>(() => Hypervolume.Of([1, 1], [Min, Min], [2]));
        Assert.Throws<ArgumentException>(() => Hypervolume.Of([1, 1], [Min, Min], [2, double.PositiveInfinity]));
        Assert.Throws<ArgumentException>(() => Hypervolume.Of([1, double.NegativeInfinity], [Min, Min], [2, 2]));
    }
}
