namespace InferenceMoo.Cli.Tests;

public sealed class StatisticPartsTests
{
    [Fact]
    public void Each_name_holds_its_own_number() => Assert.Equal(
        [("mean", 1), ("std", 2), ("se", 3), ("p2_5", 4), ("p50", 5), ("p97_5", 6)],
        StatisticParts.Of(new Statistic(1, 2, 3, 4, 5, 6)));
}
