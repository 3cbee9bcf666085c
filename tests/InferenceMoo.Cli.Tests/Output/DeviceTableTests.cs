using InferenceMoo.Engine;
using Spectre.Console.Testing;

namespace InferenceMoo.Cli.Tests;

public sealed class DeviceTableTests
{
    [Fact]
    public void The_device_that_auto_takes_is_marked()
    {
        using var console = new TestConsole().Size(new Spectre.Console.Size(80, 24));

        var gpu = new DeviceDescription(DeviceKind.Cuda, "Big [red]GPU[/]", 80L << 30, "132 multiprocessors");

        DeviceTable.Write(console, [gpu, TestReport.Device]);

        Golden.Matches("devices.txt", console.Output);
    }
}
