using System.CommandLine;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>The options of <c>moo optimize</c>; ranges that depend on the scenario are checked with it.</summary>
internal sealed class OptimizeOptions
{
    /// <summary>The largest <c>--threads</c>.</summary>
    public const int LargestThreads = 1024;

    /// <summary>Keys of the models; none for all.</summary>
    public Argument<string[]> ModelKeys { get; } = new("MODEL")
    {
        Description = "Keys of the models to optimise, as `moo models` lists them [default: all]",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The catalogue.</summary>
    public ValueOption<string> Models { get; } = CommonOptions.Models();

    /// <summary>Budget in USD.</summary>
    public ValueOption<double> MaxCost { get; } = new(
        "--max-cost", "USD", "Budget for a task, in US dollars [default: 0.50]", "a number above 0 (USD)", NumberText.TryReal);

    /// <summary>Deadline in seconds.</summary>
    public ValueOption<double> MaxTime { get; } = new(
        "--max-time", "SECONDS", "Deadline for a task, in seconds [default: 60]", "a number above 0 (seconds)", NumberText.TryReal);

    /// <summary>Accuracy floor.</summary>
    public ValueOption<double> MinAccuracy { get; } = new(
        "--min-accuracy", "A", "Least accuracy, 0 to 1 [default: 0.88]", "a number from 0 to 1", NumberText.TryReal);

    /// <summary>Least probability of meeting the limits.</summary>
    public ValueOption<double> Confidence { get; } = new(
        "--confidence",
        "Q",
        "Least probability of meeting all three limits [default: the means meet them]",
        "a number above 0, up to 1",
        NumberText.TryReal);

    /// <summary>Largest k.</summary>
    public ValueOption<int> KMax { get; } = new(
        "--k-max",
        "N",
        "Largest number of samples [default: 128]",
        $"a whole number from 1 to {Scenario.LargestKMax}",
        NumberText.TryWhole);

    /// <summary>Step between candidates.</summary>
    public ValueOption<int> KStep { get; } = new(
        "--k-step", "N", "Consider every N-th number of samples [default: P]", "a whole number from 1 to --k-max", NumberText.TryWhole);

    /// <summary>Inferences at a time.</summary>
    public ValueOption<int> Parallel { get; } = new(
        "--parallel",
        "P",
        "Inferences that run at a time [default: the model's own]",
        "a whole number from 1 to --k-max",
        NumberText.TryWhole);

    /// <summary>Trials.</summary>
    public ValueOption<long> Trials { get; } = new(
        "--trials",
        "N",
        "Monte Carlo trials, for instance 1e6 [default: 1000000]",
        $"a whole number from 1 to {Scenario.LargestTrials}",
        NumberText.TryCount);

    /// <summary>Largest standard error relative to its mean.</summary>
    public ValueOption<double> TargetError { get; } = new(
        "--target-se",
        "REL",
        "Run until every standard error is below this share of its mean, at most --trials [default: run all trials]",
        "a number between 0 and 1",
        (string text, out double value) => NumberText.TryReal(text, out value) && value is > 0 and < 1);

    /// <summary>Replicates.</summary>
    public ValueOption<int> Replicates { get; } = new(
        "--replicates",
        "R",
        "Batches of the trials that tell how sure a pick is; 0 for none [default: 20]",
        $"0 or a whole number from 2 to {ReplicatePlan.Largest}",
        (string text, out int value) => NumberText.TryWhole(text, out value) && value is 0 or (>= 2 and <= ReplicatePlan.Largest));

    /// <summary>Seed.</summary>
    public ValueOption<ulong> Seed { get; } = new(
        "--seed", "S", "Seed of the random numbers [default: 42]", $"a whole number from 0 to {ulong.MaxValue}", NumberText.TrySeed);

    /// <summary>Method of the knee.</summary>
    public ValueOption<KneeMethod> Knee { get; } = new(
        "--knee",
        "METHOD",
        "How the knee is found: chord, curvature or kneedle [default: chord]",
        Words.Expected<KneeMethod>(),
        Words.TryParse);

    /// <summary>Whether to keep the models apart.</summary>
    public Option<bool> Group { get; } = new("--group")
    {
        Description = "Keep a front per model; no joint front and no picks over all models",
        Arity = ArgumentArity.Zero,
    };

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
        "--output", "DIR", "Also write result.json, points.csv and the figures to this folder", "a folder name");

    /// <summary>Whether to compare with the exact answers.</summary>
    public Option<bool> Check { get; } = new("--check")
    {
        Description = "Compare all statistics with their exact answers; fail where chance cannot explain a difference",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>Whether to keep silent.</summary>
    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Show no progress and no notices", Arity = ArgumentArity.Zero };

    /// <summary>Adds the argument and the options to <paramref name="command"/>, in the order of its help.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(ModelKeys);
        Option[] options =
        [
            Models, MaxCost, MaxTime, MinAccuracy, Confidence, KMax, KStep, Parallel, Trials, TargetError, Replicates, Seed, Knee,
            Group, Device, Threads, Format, Output, Check, Quiet,
        ];
        foreach (var option in options)
            command.Options.Add(option);
    }
}
