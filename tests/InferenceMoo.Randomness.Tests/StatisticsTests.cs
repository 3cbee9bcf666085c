namespace InferenceMoo.Randomness.Tests;

public sealed class StatisticsTests
{
    [Theory]
    [InlineData(3.8414588, 1, 0.05)]
    [InlineData(0.0009820691, 1, 0.975)]
    [InlineData(293.2478, 255, 0.05)]
    [InlineData(66131.63, 65535, 0.05)]
    [InlineData(130230, 131070, 0.95)]
    public void Chi_square_tails_equal_the_tables(double statistic, int degrees, double expected) =>
        Assert.Equal(expected, ChiSquare.Of("", statistic, degrees).PValue, 1e-3 * expected);

    [Fact]
    public void Scarce_classes_are_counted_together()
    {
        var outcome = ChiSquare.Of("", [60, 30, 6, 4, 0], [0.6, 0.3, 0.06, 0.03, 0.01]);
        Assert.Equal(("chi2(2)", 0.0), (outcome.Law, outcome.Statistic));
    }

    [Fact]
    public void Too_few_counts_for_a_test_are_refused() =>
        Assert.Contains(
            "too few words",
            Assert.Throws<InvalidOperationException>(() => ChiSquare.Uniform("test", [5, 5])).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(0.8275735, 0.5)]
    [InlineData(1.3580986, 0.05)]
    [InlineData(1.6276236, 0.01)]
    [InlineData(0.5196103, 0.95)]
    public void Kolmogorov_tails_equal_the_tables(double x, double expected) => Assert.Equal(expected, Kolmogorov.UpperTail(x), 1e-6);

    [Fact]
    public void The_uniform_distance_is_the_largest_step_away() =>
        Assert.Equal(0.35, Kolmogorov.UniformDistance([0.9, 0.1, 0.15, 0.4]), 1e-12);

    [Theory]
    [InlineData(0, 0.8160603)]
    [InlineData(1, 0.4481808)]
    public void Half_of_the_probability_of_a_rare_count_counts_as_more(int count, double expected) =>
        Assert.Equal(expected, PoissonCount.Of("", count, 1).PValue, 1e-6);

    [Fact]
    public void Ranks_equal_those_of_products_of_thin_matrices()
    {
        var random = new Random(7);
        for (var rank = 0; rank <= 32; rank++)
            Assert.Equal(rank, MatrixRankTest.Rank(OfRank(rank, random)));
    }

    [Fact]
    public void Radix_sort_sorts_as_comparisons_do()
    {
        var random = new Random(8);
        foreach (var bits in new[] { 32, 40 })
        {
            var keys = Enumerable.Range(0, 1000).Select(_ => (ulong)random.NextInt64(1L << bits)).ToArray();
            var sorted = keys.Order().ToArray();
            RadixSort.Sort(keys, new ulong[keys.Length], bits);
            Assert.Equal(sorted, keys);
        }
    }

    [Theory]
    [InlineData(0.5, true)]
    [InlineData(9e-7, false)]
    [InlineData(1 - 9e-7, false)]
    [InlineData(double.NaN, false)]
    public void P_values_near_either_end_fail(double p, bool passes) =>
        Assert.Equal(passes, Verdict.Passes(new Outcome("", "", 0, p)));

    /// <summary>Rows mixed from as many unit rows as the rank says.</summary>
    private static uint[] OfRank(int rank, Random random)
    {
        var rows = new uint[32];
        for (var i = 0; i < rank; i++)
            rows[i] = 1u << i;
        for (var step = 0; step < 2000; step++)
        {
            var (from, to) = (random.Next(32), random.Next(32));
            if (from != to)
                rows[to] ^= rows[from];
        }

        return rows;
    }
}
