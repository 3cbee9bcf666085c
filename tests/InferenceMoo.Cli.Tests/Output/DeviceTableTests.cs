using System.Text.Json;
using Spectre.Console.Testing;

namespace InferenceMoo.Cli.Tests;

public sealed class DeviceTableTests
{
    private static readonly DeviceFacts[] Devices =
        [new("cuda", "Big [red]GPU[/]", 80L << 30, "132 multiprocessors"), new("cpu", "Test processor", 8L << 30, "2 cores, AVX2"), new("opencl", "Small", null, "")];

    [Fact]
    public void The_device_that_auto_takes_is_marked()
    {
        using var console = new TestConsole().Size(new Spectre.Console.Size(80, 24));

        DeviceTable.Write(console, Devices);

        Golden.Matches("devices.txt", console.Output);
    }

    [Fact]
    public void The_files_of_devices_have_bytes_and_say_which_auto_takes()
    {
        var answer = new DevicesAnswer(Devices);

        Assert.Equal(
            "device,auto,name,memory_bytes,detail\ncuda,true,Big [red]GPU[/],85899345920,132 multiprocessors\ncpu,false,Test processor,8589934592,\"2 cores, AVX2\"\nopencl,false,Small,,\n",
            Written.Text(stream => DevicesCsv.Write(stream, answer)));
        var written = JsonDocument.Parse(Written.Text(stream => DevicesJson.Write(stream, answer))).RootElement;
        Assert.Equal("inference-moo/devices/1", written.GetProperty("schema").GetString());
        Assert.Equal(
            """{"device":"opencl","auto":false,"name":"Small","memory_bytes":null,"detail":""}""",
            JsonSerializer.Serialize(written.GetProperty("devices")[2]));
    }
}
