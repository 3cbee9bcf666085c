namespace InferenceMoo.Engine.Tests;

public sealed class DeviceCountsTests
{
    public static TheoryData<DeviceCase> Cases => DeviceCases.Cases;

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_cpu_accelerator_counts_what_the_slow_way_counts(DeviceCase asked) =>
        DeviceCases.AssertSameBits(IlgpuDevices.Cpu(), asked);

    [OpenClTheory]
    [MemberData(nameof(Cases))]
    public void An_OpenCL_device_counts_what_the_slow_way_counts(DeviceCase asked) =>
        DeviceCases.AssertSameBits(IlgpuDevices.OpenCl()[0], asked);

    [OpenClFact]
    public void An_OpenCL_device_left_to_its_own_plan_counts_what_the_host_engine_counts()
    {
        var pass = SimulationPlan.Of(new Scenario { Models = [SeedModels.Gpt5], Trials = 1, KMax = 80 })[0];
        var range = new TrialRange(5_000_000_000, 60_007);
        using var host = new HostEngine();
        using var device = IlgpuDevices.OpenCl()[0].Start(Assert.Fail);
        SameCounts.Assert(host.Count(pass, range, null, default), device.Count(pass, range, null, default));
    }

    [Fact]
    public void The_models_of_many_price_ratios_share_one_pass_of_more_than_a_batch()
    {
        var pass = DeviceCases.PassOf("seven price ratios");
        Assert.Equal((13, 7), (pass.ProjectionCount, pass.TestCount));
    }

    [Fact]
    public void An_interrupted_device_stops_between_two_launches()
    {
        using var engine = (IlgpuEngine)IlgpuDevices.Cpu().Start(Assert.Fail);
        engine.Plan = new LaunchPlan(1, 16, 16, 16, 16);
        using var interruption = new CancellationTokenSource();
        var advanced = 0L;
        Assert.Throws<OperationCanceledException>(() => engine.Count(
            DeviceCases.PassOf("gpt5"),
            new TrialRange(0, 1_000_000_000_000),
            trials =>
            {
                advanced += trials;
                if (advanced > 16)
                    interruption.Cancel();
            },
            interruption.Token));
        Assert.InRange(advanced, 17, 64);
    }
}
