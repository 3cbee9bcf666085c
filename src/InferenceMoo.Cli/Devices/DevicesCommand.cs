using System.CommandLine;
using System.Globalization;
using InferenceMoo.Engine;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary><c>moo devices</c>: what this machine can simulate on.</summary>
internal sealed class DevicesCommand : MooCommand
{
    /// <summary>The word that calls the command.</summary>
    public const string Word = "devices";

    private readonly ValueOption<ReportFormat?> _format = CommonOptions.Format();
    private readonly Workbench _bench;
    private readonly Surroundings _around;

    /// <summary>The command over the given tools and surroundings.</summary>
    public DevicesCommand(Workbench bench, Surroundings around)
        : base(Word, "Lists the devices of this machine and marks the one that `--device auto` takes.", "moo devices --format json")
    {
        _bench = bench;
        _around = around;
        Options.Add(_format);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult parsed)
    {
        CommandLineFaults.ThrowIfAny(parsed);
        var request = new RunRequest(new SimulationOptions(), _format.ValueOrNull(parsed), Output: null, Quiet: true);
        return new Answering(request, _bench, _around).Give([], _ => new Reply(Answer(), Feasibility.All));
    }

    private DevicesAnswer Answer() => new([.. _bench.Devices().Select(device => new DeviceFacts(
        DeviceTable.Kind(device.Kind), device.Name, device.MemoryBytes == 0 ? null : device.MemoryBytes, device.Detail))]);
}

/// <summary>Shows the devices of a machine in the order in which <c>auto</c> tries them.</summary>
internal static class DeviceTable
{
    /// <summary>Writes <paramref name="devices"/>; the first, which <c>auto</c> takes, is marked.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<DeviceFacts> devices)
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

    private static string[] Cells(DeviceFacts device, bool isTaken) =>
    [
        device.Kind,
        isTaken ? "*" : "",
        Printable.Escape(device.Name),
        Memory(device.MemoryBytes),
        Printable.Escape(device.Detail),
    ];

    private static string Memory(long? bytes) =>
        bytes is not { } known ? "" : (known / (double)(1L << 30)).ToString("0.# GiB", CultureInfo.InvariantCulture);
}
