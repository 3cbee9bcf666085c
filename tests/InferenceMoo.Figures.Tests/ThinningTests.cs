namespace InferenceMoo.Figures.Tests;

public sealed class ThinningTests
{
    private static double[][] Curve(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new[] { (double)i / count, Math.Sqrt((double)i / count) })];

    [Fact]
    public void A_short_path_is_kept_whole() => Assert.Equal([0, 1, 2], Thinning.Indices(Curve(3), 3));

    [Theory]
    [InlineData(1_001, 1_000)]
    [InlineData(16_384, 450)]
    [InlineData(16_384, 2)]
    public void A_long_path_keeps_its_ends_and_at_most_so_many_points(int count, int most)
    {
        var kept = Thinning.Indices(Curve(count), most);
        Assert.InRange(kept.Length, 2, most);
        Assert.Equal((0, count - 1), (kept[0], kept[^1]));
        Assert.Equal(kept.Order().Distinct(), kept);
    }

    [Fact]
    public void The_thinned_line_stays_within_two_pixels_of_every_point()
    {
        var curve = Curve(16_384);
        var kept = Thinning.Indices(curve, 1_000);
        foreach (var (first, last) in kept.Zip(kept.Skip(1)))
        {
            for (var i = first; i <= last; i++)
            {
                var share = (curve[i][0] - curve[first][0]) / Math.Max(curve[last][0] - curve[first][0], 1e-12);
                var line = curve[first][1] + share * (curve[last][1] - curve[first][1]);
                Assert.InRange(Math.Abs(line - curve[i][1]), 0, 2.0 / 650);
            }
        }
    }

    [Fact]
    public void A_spike_survives()
    {
        var path = Enumerable.Range(0, 10_000).Select(i => new[] { i / 10_000.0, i == 5_000 ? 1.0 : 0 }).ToArray();
        Assert.Contains(5_000, Thinning.Indices(path, 500));
    }
}
