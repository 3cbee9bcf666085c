namespace InferenceMoo.Engine.Tests;

public sealed class SameBitsTests
{
    private static readonly Scenario Asked = new() { Models = [SeedModels.Gpt5], Trials = 5_000, KMax = 20 };

    [Fact]
    public void The_cpu_accelerator_counts_what_the_host_engine_counts()
    {
        var host = Simulator.Run(Asked, new SimulationOptions { Device = "cpu" });
        var device = Simulator.Run(Asked, new SimulationOptions { Device = "ilgpu-cpu", Notice = Assert.Fail });
        Assert.Equal(DeviceKind.IlgpuCpu, device.Device.Kind);
        Assert.Equal(host.Trajectories[0].Points, device.Trajectories[0].Points);
    }

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        var one = Simulator.Run(Asked, new SimulationOptions { Device = "cpu", Threads = 1 });
        var three = Simulator.Run(Asked, new SimulationOptions { Device = "cpu", Threads = 3 });
        Assert.Equal(one.Trajectories[0].Points, three.Trajectories[0].Points);
    }
}
