using InferenceMoo.Engine;
using Spectre.Console.Testing;

namespace InferenceMoo.Cli.Tests;

public sealed class ProgressDisplayTests
{
    [Fact]
    public void A_run_longer_than_the_patience_shows_its_share_and_clears_it()
    {
        using var console = new TestConsole().Size(new Spectre.Console.Size(80, 24)).EmitAnsiSequences();
        console.Profile.Capabilities.Interactive = true;
        var display = new ProgressDisplay(console) { Patience = TimeSpan.Zero };

        var result = display.Follow("simulating", progress =>
        {
            progress!.Report(new SimulationProgress(25, 100));
            SpinWait.SpinUntil(() => console.Output.Contains("25%", StringComparison.Ordinal), TimeSpan.FromSeconds(20));
            return 7;
        });

        Assert.Equal(7, result);
        Assert.Contains("simulating", console.Output, StringComparison.Ordinal);
        Assert.Contains("left", console.Output, StringComparison.Ordinal);
        Assert.EndsWith("\u001b[?25h", console.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_run_shows_nothing()
    {
        using var console = new TestConsole().EmitAnsiSequences();

        Assert.Equal(7, new ProgressDisplay(console) { Patience = TimeSpan.FromMinutes(1) }.Follow("simulating", _ => 7));

        Assert.Empty(console.Output);
    }

    [Fact]
    public void Without_a_terminal_no_progress_is_asked_for() =>
        Assert.Null(new ProgressDisplay(null).Follow("simulating", progress => progress));

    [Fact]
    public void A_failure_comes_out_as_it_is()
    {
        using var console = new TestConsole();

        Assert.Throws<DeviceUnavailableException>(() =>
            new ProgressDisplay(console).Follow<int>("simulating", _ => throw new DeviceUnavailableException("gone")));
    }
}
