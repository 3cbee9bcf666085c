using System.CommandLine;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>The options of <c>moo optimize</c>.</summary>
internal sealed class OptimizeOptions() : ScenarioOptions("to optimise", "result.json, points.csv, front.csv and the figures")
{
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

    /// <summary>Method of the knee.</summary>
    public ValueOption<KneeMethod> Knee { get; } = CommonOptions.Knee();

    /// <summary>Whether to keep the models apart.</summary>
    public Option<bool> Group { get; } = new("--group")
    {
        Description = "Keep a front per model; no joint front and no picks over all models",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>What is asked of the joint front.</summary>
    public FrontOptions Front { get; } = new();

    /// <summary>Whether to compare with the exact answers.</summary>
    public Option<bool> Check { get; } = new("--check")
    {
        Description = "Compare all statistics with their exact answers; fail where chance cannot explain a difference",
        Arity = ArgumentArity.Zero,
    };

    /// <inheritdoc/>
    protected override Option[] InOrder =>
    [
        Models, MaxCost, MaxTime, MinAccuracy, Confidence, KMax, KStep, Parallel, Trials, TargetError, Replicates, Seed, Knee, Group,
        .. Front.All, Device, Threads, Format, Output, Check, Quiet,
    ];
}
