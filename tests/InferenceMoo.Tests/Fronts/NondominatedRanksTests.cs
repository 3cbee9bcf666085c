namespace InferenceMoo.Tests;

public sealed class NondominatedRanksTests
{
    private const Direction Min = Direction.Minimise;
    private const Direction Max = Direction.Maximise;

    [Fact]
    public void The_published_ranks_are_met()
    {
        double[] layer = [1, 2, 3, 3, 1, 2, 2, 3, 1];
        double[] points = [.. layer, .. layer.Select(value => 10 * value), .. layer.Select(value => 100 * value)];
        Assert.Equal([1, 1, 1, 2, 2, 2, 3, 3, 3], NondominatedRanks.Of(points, [Min, Min, Min]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_thousand_random_sets_with_ties_agree_with_peeling(int objectives)
    {
        foreach (var (values, directions) in RandomSets.Thousand(objectives, seed: 1989, most: 40))
            Assert.Equal(Peeled(values, directions), NondominatedRanks.Of(values, directions));
    }

    [Fact]
    public void A_large_random_set_agrees_with_peeling()
    {
        var random = new Random(2003);
        double[] values = [.. Enumerable.Range(0, 3 * 2000).Select(_ => random.NextDouble())];
        Assert.Equal(Peeled(values, [Min, Max, Min]), NondominatedRanks.Of(values, [Min, Max, Min]));
    }

    [Fact]
    public void A_chain_of_dominated_points_has_as_many_ranks()
    {
        double[] chain = [.. Enumerable.Range(0, 50_000).SelectMany(i => new double[] { i, -i, i })];
        Assert.Equal(Enumerable.Range(1, 50_000), NondominatedRanks.Of(chain, [Min, Max, Min]));
    }

    [Fact]
    public void Equal_points_share_a_rank_and_zero_has_no_sign() =>
        Assert.Equal([1, 1, 2, 2], NondominatedRanks.Of([0.0, 1, -0.0, 1, 0, 2, -0.0, 2], [Min, Min]));

    [Fact]
    public void No_points_have_no_ranks() => Assert.Empty(NondominatedRanks.Of([], [Min]));

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        Assert.Throws<ArgumentException>(() => NondominatedRanks.Of([1, double.NaN], [Min, Min]));
        Assert.Throws<ArgumentException>(() => NondominatedRanks.Of([1, 2, 3], [Min, Min]));
    }

    /// <summary>The ranks by their definition: take the front away, with all that equals it, and look again.</summary>
    private static int[] Peeled(double[] values, Direction[] directions)
    {
        var rows = values.Chunk(directions.Length).ToArray();
        var ranks = new int[rows.Length];
        for (var rank = 1; ranks.Contains(0); rank++)
        {
            var left = Enumerable.Range(0, rows.Length).Where(i => ranks[i] == 0).ToArray();
            var mask = ParetoFront.Mask([.. left.SelectMany(i => rows[i])], directions);
            var front = left.Where((_, i) => mask[i]).ToArray();
            foreach (var i in left.Where(i => front.Any(best => rows[best].SequenceEqual(rows[i]))))
                ranks[i] = rank;
        }

        return ranks;
    }
}
