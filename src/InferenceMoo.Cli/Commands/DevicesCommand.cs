using System.CommandLine;

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
