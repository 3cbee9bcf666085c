using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>The options of <c>moo optimize</c>.</summary>
internal sealed class OptimizeOptions() : ScenarioOptions("to optimise", "result.json, points.csv and the figures")
{
    /// <summary>Method of the knee.</summary>
    public ValueOption<KneeMethod> Knee { get; } = CommonOptions.Knee();

    /// <summary>Whether to keep the models apart.</summary>
    public Option<bool> Group { get; } = new("--group")
    {
        Description = "Keep a front per model; no joint front and no picks over all models",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>Whether to compare with the exact answers.</summary>
    public Option<bool> Check { get; } = new("--check")
    {
        Description = "Compare all statistics with their exact answers; fail where chance cannot explain a difference",
        Arity = ArgumentArity.Zero,
    };

    /// <inheritdoc/>
    protected override Option[] InOrder =>
    [
        Models, MaxCost, MaxTime, MinAccuracy, Confidence, KMax, KStep, Parallel, Trials, Seed, Knee, Group, Device, Threads, Format,
        Output, Check, Quiet,
    ];
}
