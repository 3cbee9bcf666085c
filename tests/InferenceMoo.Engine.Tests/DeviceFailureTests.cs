namespace InferenceMoo.Engine.Tests;

public sealed class DeviceFailureTests
{
    private static readonly Scenario Asked = new() { Models = [SeedModels.Gpt5], Trials = 2_000, KMax = 8 };

    private static readonly DeviceDescription Broken = new(DeviceKind.Cuda, "broken card", 0, "");

    [Fact]
    public void A_device_that_does_not_start_gives_way_to_the_next_with_one_notice() =>
        AssertTakenOver(new DeviceCandidate(Broken, _ => throw new DeviceFailedException("broken card failed (no context)")));

    [Fact]
    public void A_device_lost_in_the_middle_leaves_nothing_in_the_answer() =>
        AssertTakenOver(new DeviceCandidate(Broken, _ => new LostEngine()));

    [Fact]
    public void No_device_at_all_is_said_so()
    {
        var failing = new DeviceCandidate(Broken, _ => new LostEngine());
        var failure = Assert.Throws<DeviceUnavailableException>(
            () => Simulator.Run(Asked, new SimulationOptions(), [failing], default));
        Assert.Equal("broken card failed (lost)", failure.Message);
    }

    [Fact]
    public void An_unknown_device_is_answered_with_those_there_are()
    {
        var failure = Assert.Throws<DeviceUnavailableException>(
            () => Simulator.Run(Asked, new SimulationOptions { Device = "abacus" }));
        Assert.Contains("\"abacus\"", failure.Message, StringComparison.Ordinal);
        Assert.Contains("ILGPU CPU accelerator", failure.Message, StringComparison.Ordinal);
    }

    private static void AssertTakenOver(DeviceCandidate failing)
    {
        var notices = new List<string>();
        var host = MachineDevices.Here(1).Host;
        var options = new SimulationOptions { Notice = notices.Add };
        var expected = Simulator.Run(Asked, options, [host], default);
        var result = Simulator.Run(Asked, options, [failing, host], default);
        Assert.Equal(expected.Trajectories[0].Points, result.Trajectories[0].Points);
        Assert.Equal(DeviceKind.Cpu, result.Device.Kind);
        Assert.Contains("going on with", Assert.Single(notices), StringComparison.Ordinal);
    }

    private sealed class LostEngine : IEngine
    {
        public DeviceDescription Device => Broken;

        public Accumulator Count(SimulationPass pass, TrialRange range, Action<long>? advanced, CancellationToken cancellation)
        {
            advanced?.Invoke(range.Count / 2);
            throw new DeviceFailedException("broken card failed (lost)");
        }

        public void Dispose()
        {
        }
    }
}
