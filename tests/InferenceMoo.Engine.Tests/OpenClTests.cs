namespace InferenceMoo.Engine.Tests;

public sealed class OpenClTests
{
    [OpenClFact]
    public void An_OpenCL_device_counts_what_the_host_engine_counts()
    {
        var asked = new Scenario { Models = [SeedModels.Gpt5], Trials = 1, KMax = 80 };
        var pass = SimulationPlan.Of(asked)[0];
        var range = new TrialRange(5_000_000_000, 10_007);
        using var host = new HostEngine();
        using var device = IlgpuDevices.OpenCl()[0].Start(Assert.Fail);
        var expected = host.Count(pass, range, null, default);
        var counted = device.Count(pass, range, null, default);
        Assert.Equal(expected.Sums, counted.Sums);
        Assert.Equal(expected.Projected, counted.Projected);
        Assert.Equal(expected.BestDraws, counted.BestDraws);
        Assert.Equal(expected.Feasible, counted.Feasible);
    }
}
