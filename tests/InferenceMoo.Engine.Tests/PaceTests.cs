namespace InferenceMoo.Engine.Tests;

public sealed class PaceTests
{
    [Fact]
    public void A_launch_that_took_too_long_is_followed_by_one_as_much_shorter() =>
        Assert.Equal(1_000_000, Pace.Next(40_000_000, 40_000_000, 2));

    [Fact]
    public void A_launch_that_took_less_than_planned_is_followed_by_one_that_is_longer() =>
        Assert.Equal(1_250_000, Pace.Next(1_000_000, 1_000_000, 0.04), 1.0);

    [Fact]
    public void Launches_grow_by_no_more_than_a_factor_of_two() =>
        Assert.Equal(2_000_000, Pace.Next(1_000_000, 1_000_000, 0));

    [Fact]
    public void The_quick_end_of_a_chunk_says_nothing() => Assert.Equal(1_000_000, Pace.Next(1_000_000, 1_000, 0.01));

    [Fact]
    public void The_slow_end_of_a_chunk_counts() => Assert.Equal(500, Pace.Next(1_000_000, 1_000, 0.1));

    [Fact]
    public void No_launch_is_empty() => Assert.Equal(1, Pace.Next(10, 10, 1e9));

    [Theory]
    [InlineData(20e6)]
    [InlineData(1e9)]
    [InlineData(1e11)]
    public void Whatever_the_rate_launches_come_to_take_the_target_time_and_never_a_watchdogs(double rate)
    {
        var planned = LaunchPlan.Of(rate > 1e10 ? 132 : 4, 256, 1L << 30).FirstInferences;
        for (var launch = 0; launch < 40; launch++)
        {
            // Two launches share the device.
            Assert.True(2 * planned / rate < 1);
            planned = Pace.Next(planned, planned, planned / rate);
        }

        Assert.Equal(Pace.SecondsPerLaunch, planned / rate, 0.001);
    }
}
