using System.CommandLine;
using System.Globalization;
using InferenceMoo.Engine;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary><c>moo devices</c>: what this machine can simulate on.</summary>
internal sealed class DevicesCommand(Workbench bench, Surroundings around)
    : MooCommand(Word, "Lists the devices of this machine and marks the one that `--device auto` takes.", "moo devices")
{
    /// <summary>The word that calls the command.</summary>
    public const string Word = "devices";

    /// <inheritdoc/>
    public override int Run(ParseResult parsed)
    {
        CommandLineFaults.ThrowIfAny(parsed);
        var devices = bench.Devices();
        ResultsOutput.Write(around, () => DeviceTable.Write(ResultsOutput.Console(around), devices));
        return ExitCode.Done;
    }
}

/// <summary>Shows the devices of a machine in the order in which <c>auto</c> tries them.</summary>
internal static class DeviceTable
{
    /// <summary>Writes <paramref name="devices"/>; the first, which <c>auto</c> takes, is marked.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<DeviceDescription> devices)
    {
        var table = new Table().NoBorder();
        foreach (var header in new[] { "--device", "auto", "name", "memory", "detail" })
            table.AddColumn(new TableColumn(header).Padding(0, 0, 2, 0));
        foreach (var (index, device) in devices.Index())
            table.AddRow(Cells(device, index == 0).Select(cell => new Text(cell)));
        console.Write(table);
    }

    /// <summary>The word for <paramref name="kind"/>, as <c>--device</c> takes it.</summary>
    public static string Kind(DeviceKind kind) => kind switch
    {
        DeviceKind.Cpu => "cpu",
        DeviceKind.Cuda => "cuda",
        DeviceKind.OpenCl => "opencl",
        DeviceKind.IlgpuCpu => "ilgpu-cpu",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string[] Cells(DeviceDescription device, bool isTaken) =>
    [
        Kind(device.Kind),
        isTaken ? "*" : "",
        Printable.Escape(device.Name),
        Memory(device.MemoryBytes),
        Printable.Escape(device.Detail),
    ];

    private static string Memory(long bytes) =>
        bytes == 0 ? "" : (bytes / (double)(1L << 30)).ToString("0.# GiB", CultureInfo.InvariantCulture);
}
