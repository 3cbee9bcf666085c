namespace InferenceMoo.Tests;

public sealed class HighTradeOffTests
{
    private const Direction Min = Direction.Minimise;
    private const Direction Max = Direction.Maximise;

    /// <summary>Two straight stretches of slope 9 and 1/9 that meet in row 45 of 91, at (0.1, 0.1) of (1, 1).</summary>
    private static readonly double[] Bend =
    [
        .. Enumerable.Range(0, 45).SelectMany(i => new[] { i / 450.0, 1 - i / 50.0 }),
        .. Enumerable.Range(0, 46).SelectMany(i => new[] { 0.1 + i / 50.0, 0.1 - i / 450.0 }),
    ];

    [Fact]
    public void Of_two_straight_stretches_the_bend_alone_stands_out()
    {
        Assert.Equal([45], HighTradeOff.Find(Bend, [Min, Min]));

        // From the bend either way: nine given up for one gained. Anywhere else the way along the stretch gains nine for one.
        var tradeOffs = HighTradeOff.TradeOffs(Bend, [Min, Min]);
        Assert.Equal(9, tradeOffs[45], 1e-9);
        Assert.Equal(1 / 9.0, tradeOffs[10], 1e-9);
    }

    [Fact]
    public void Units_and_directions_change_nothing()
    {
        double[] scaled = [.. Bend.Chunk(2).SelectMany(row => new[] { 1000 * row[0] - 5, -7 * row[1] })];
        Assert.Equal([45], HighTradeOff.Find(scaled, [Min, Max]));
    }

    [Fact]
    public void On_a_straight_front_nothing_stands_out()
    {
        double[] straight = [.. Enumerable.Range(0, 50).SelectMany(i => new[] { i / 7.0, (49 - i) / 3.0 })];
        Assert.All(HighTradeOff.TradeOffs(straight, [Min, Min]), tradeOff => Assert.Equal(1, tradeOff, 1e-9));
        Assert.Empty(HighTradeOff.Find(straight, [Min, Min]));
    }

    [Fact]
    public void A_lonely_point_is_compared_with_the_nearest_ones()
    {
        // Four points far apart: three neighbours each, the ends (0, 3) and (3, 0) among them.
        var tradeOffs = HighTradeOff.TradeOffs([0, 3, 1, 1, 2, 0.75, 3, 0], [Min, Min]);
        Assert.Equal([0.5, 2, 0.25, 0.5], tradeOffs.Select(tradeOff => Math.Round(tradeOff, 12)));
    }

    [Fact]
    public void The_trade_offs_of_random_sets_agree_with_the_definition()
    {
        foreach (var objectives in (int[])[2, 3])
        {
            foreach (var (values, directions) in RandomSets.Thousand(objectives, seed: 2009, most: 25))
            {
                var pairs = Written(values, directions).Zip(HighTradeOff.TradeOffs(values, directions));
                Assert.All(pairs, pair => Assert.Equal(pair.First, pair.Second, 1e-9));
            }
        }
    }

    [Fact]
    public void The_trade_offs_of_random_sets_are_those_of_every_pair_to_the_last_bit()
    {
        foreach (var objectives in (int[])[1, 2, 3])
        {
            Assert.All(
                RandomSets.Thousand(objectives, seed: 1975, most: 60),
                set => Assert.Equal(BruteForceTradeOffs.Of(set.Values, set.Directions), HighTradeOff.TradeOffs(set.Values, set.Directions)));
        }
    }

    [Theory]
    [InlineData("sphere")]
    [InlineData("plane")]
    [InlineData("two curves")]
    [InlineData("the same point 20 times, and others")]
    public void The_trade_offs_of_a_large_front_are_those_of_every_pair_to_the_last_bit(string shape)
    {
        var values = Front(shape);

        Assert.Equal(BruteForceTradeOffs.Of(values, [Min, Min, Min]), HighTradeOff.TradeOffs(values, [Min, Min, Min]));
    }

    [Fact]
    public void The_points_two_standard_deviations_up_are_found()
    {
        var values = RandomSets.Sphere(300, seed: 9);
        var tradeOffs = HighTradeOff.TradeOffs(values, [Min, Min, Min]);
        var mean = tradeOffs.Average();
        var limit = mean + 2 * Math.Sqrt(tradeOffs.Average(value => (value - mean) * (value - mean)));
        var found = HighTradeOff.Find(values, [Min, Min, Min]);
        Assert.NotEmpty(found);
        Assert.Equal(Enumerable.Range(0, 300).Where(i => tradeOffs[i] >= limit), found);
    }

    [Fact]
    public void Points_without_a_price_have_an_infinite_trade_off_and_never_stand_out()
    {
        Assert.Equal([double.PositiveInfinity], HighTradeOff.TradeOffs([1, 2], [Min, Min]));
        Assert.Equal([double.PositiveInfinity, double.PositiveInfinity], HighTradeOff.TradeOffs([1, 2, 1, 2], [Min, Min]));
        Assert.Empty(HighTradeOff.Find([1, 2, 1, 2], [Min, Min]));
        Assert.Empty(HighTradeOff.Find([], [Min, Min]));
    }

    /// <summary>Fronts that a search can prune well, and flat ones, on which all trade-offs are equal but for rounding.</summary>
    private static double[] Front(string shape) => shape switch
    {
        "sphere" => RandomSets.Sphere(700, seed: 12),
        "plane" => Plane(700),
        "two curves" => [.. Curve(350, 1), .. Curve(350, 1.25)],
        _ => [.. Enumerable.Repeat(RandomSets.Sphere(1, seed: 3), 20).SelectMany(point => point), .. Plane(300)],
    };

    private static double[] Plane(int points) => [.. RandomSets.Sphere(points, seed: 7).Chunk(3).SelectMany(p => new[] { p[0], p[1], 2 - p[0] - p[1] })];

    private static double[] Curve(int points, double price) =>
        [.. Enumerable.Range(1, points).SelectMany(k => new[] { price * k, k / price, Math.Exp(-0.01 * k * price) })];

    /// <summary>The published program's steps one by one, without rounding at the edge of the neighbourhood.</summary>
    private static double[] Written(double[] values, Direction[] directions)
    {
        var m = directions.Length;
        var turned = values.Chunk(m).Select(row => row.Select((v, i) => directions[i] == Min ? v : -v).ToArray()).ToArray();
        var low = Enumerable.Range(0, m).Select(i => turned.Min(row => row[i])).ToArray();
        var high = Enumerable.Range(0, m).Select(i => turned.Max(row => row[i])).ToArray();
        var rows = turned.Select(row => row.Select((v, i) => high[i] > low[i] ? (v - low[i]) / (high[i] - low[i]) : 0).ToArray()).ToArray();
        return [.. rows.Select((from, point) =>
        {
            double Far(int j) => rows[j].Zip(from, (a, b) => (a - b) * (a - b)).Sum();
            var ball = Enumerable.Range(0, rows.Length).Where(j => Far(j) <= 0.125 * 0.125).ToArray();
            var fewest = Math.Min(2 * m, rows.Length - 1);
            var others = Enumerable.Range(0, rows.Length).Where(j => j != point).OrderBy(Far);
            return (ball.Length < fewest ? others.Take(fewest) : ball).Select(j =>
            {
                var change = rows[j].Zip(from, (a, b) => a - b).ToArray();
                return change.Where(d => d > 0).Sum() / -change.Where(d => d < 0).Sum();
            }).Where(tradeOff => !double.IsNaN(tradeOff)).Select(Math.Abs).DefaultIfEmpty(double.PositiveInfinity).Min();
        })];
    }
}
