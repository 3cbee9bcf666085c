using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>
/// The options of every command that simulates. Help says what models are for (<paramref name="purpose"/>) and which
/// <paramref name="files"/> a folder receives.
/// </summary>
internal abstract class RunOptions(string purpose, string files)
{
    /// <summary>The largest <c>--threads</c>.</summary>
    public const int LargestThreads = 1024;

    /// <summary>Keys of the models; none for all.</summary>
    public Argument<string[]> ModelKeys { get; } = new("MODEL")
    {
        Description = $"Keys of the models {purpose}, as `moo models` lists them [default: all]",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The catalogue.</summary>
    public ValueOption<string> Models { get; } = CommonOptions.Models();

    /// <summary>Trials.</summary>
    public ValueOption<long> Trials { get; } = new(
        "--trials",
        "N",
        "Monte Carlo trials, for instance 1e6 [default: 1000000]",
        $"a whole number from 1 to {Scenario.LargestTrials}",
        NumberText.TryCount);

    /// <summary>Seed.</summary>
    public ValueOption<ulong> Seed { get; } = new(
        "--seed", "S", "Seed of the random numbers [default: 42]", $"a whole number from 0 to {ulong.MaxValue}", NumberText.TrySeed);

    /// <summary>Device.</summary>
    public ValueOption<string> Device { get; } = CommonOptions.Text(
        "--device",
        "DEVICE",
        "auto, cpu, cuda, opencl, ilgpu-cpu or part of a name; see `moo devices` [default: auto]",
        "one of auto, cpu, cuda, opencl, ilgpu-cpu, or part of a device's name");

    /// <summary>Threads of the host engine.</summary>
    public ValueOption<int> Threads { get; } = new(
        "--threads",
        "N",
        "Threads of the host engine [default: one per core]",
        $"a whole number from 1 to {LargestThreads}",
        (string text, out int value) => NumberText.TryWhole(text, out value) && value is >= 1 and <= LargestThreads);

    /// <summary>Format of the results.</summary>
    public ValueOption<OutputFormat> Format { get; } = CommonOptions.Format();

    /// <summary>Folder for files.</summary>
    public ValueOption<string> Output { get; } = CommonOptions.Text(
        "--output", "DIR", $"Also write {files} to this folder", "a folder name");

    /// <summary>Whether to keep silent.</summary>
    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Show no progress and no notices", Arity = ArgumentArity.Zero };

    /// <summary>The command's options in the order of its help.</summary>
    protected abstract Option[] InOrder { get; }

    /// <summary>Adds the argument and the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(ModelKeys);
        foreach (var option in InOrder)
            command.Options.Add(option);
    }
}
