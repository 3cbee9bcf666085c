using InferenceMoo.Engine;

namespace InferenceMoo.Cli.Tests;

public sealed class TimeLeftTests
{
    [Fact]
    public void The_rest_takes_as_long_as_what_is_done() =>
        Assert.Equal(TimeSpan.FromSeconds(30), TimeLeft.Estimate(new SimulationProgress(25, 100), TimeSpan.FromSeconds(10)));

    [Fact]
    public void There_is_no_estimate_before_anything_is_done() =>
        Assert.Null(TimeLeft.Estimate(new SimulationProgress(0, 100), TimeSpan.FromSeconds(10)));

    [Fact]
    public void A_hopeless_run_has_an_estimate_too() =>
        Assert.True(TimeLeft.Estimate(new SimulationProgress(1, long.MaxValue), TimeSpan.FromDays(1)) > TimeSpan.FromDays(365));

    [Theory]
    [InlineData(0, "0:00")]
    [InlineData(6.2, "0:07")]
    [InlineData(75, "1:15")]
    [InlineData(3723, "1:02:03")]
    public void A_time_is_shown_in_whole_seconds_rounded_up(double seconds, string text) =>
        Assert.Equal(text, TimeLeft.Text(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void Reports_that_come_late_do_not_turn_progress_back()
    {
        var progress = new LatestProgress();

        progress.Report(new SimulationProgress(5, 10));
        progress.Report(new SimulationProgress(4, 10));

        Assert.Equal(5, progress.Value.Done);
    }
}
