using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>The options of <c>moo sweep</c>.</summary>
internal sealed class SweepOptions() : RunOptions("to sweep over", "sweep.csv, sweep.json, sweep.parquet and the figures")
{
    private const string Form = "values such as 0.5, 0.1:0.5:0.1, 1:16:*2 or 1,2,4";

    private static string Among => string.Join(", ", PickMethod.All.SkipLast(1)) + " or " + PickMethod.All[^1];

    /// <summary>A file of axes.</summary>
    public ValueOption<string> File { get; } = CommonOptions.Text(
        "--file", "FILE", "Read axes from this YAML file; those on the command line take their place", "a file name");

    /// <summary>The values of the axes, in the order of <see cref="SweepField.All"/>.</summary>
    public IReadOnlyList<ValueOption<string>> Axes { get; } =
    [
        Axis(SweepAxis.KMax, "Largest numbers of samples [default: 128]"),
        Axis(SweepAxis.KStep, "Steps between candidates [default: P]"),
        Axis(SweepAxis.Parallel, "Inferences that run at a time [default: the model's own]"),
        Axis(SweepAxis.MaxCost, "Budgets for a task, in US dollars [default: 0.50]"),
        Axis(SweepAxis.MaxTime, "Deadlines for a task, in seconds [default: 60]"),
        Axis(SweepAxis.MinAccuracy, "Least mean accuracies, 0 to 1 [default: 0.88]"),
    ];

    /// <summary>Least probability of meeting the limits.</summary>
    public ValueOption<double> Confidence { get; } = CommonOptions.Confidence();

    /// <summary>Method of the knee.</summary>
    public ValueOption<KneeMethod> Knee { get; } = CommonOptions.Knee();

    /// <summary>The pick that is shown.</summary>
    public ValueOption<PickMethod> Pick { get; } = new(
        "--pick",
        "METHOD",
        $"The pick that table and figures show: {Among} [default: knee]",
        "one of " + string.Join(", ", PickMethod.All),
        (string text, out PickMethod pick) => (pick = PickMethod.Called(text)!) is not null);

    /// <summary>Whether to keep the models apart.</summary>
    public Option<bool> Group { get; } = new("--group")
    {
        Description = "A row per combination and model; no picks over all models",
        Arity = ArgumentArity.Zero,
    };

    /// <inheritdoc/>
    protected override Option[] InOrder =>
        [Models, File, .. Axes, Confidence, Trials, Seed, Knee, Pick, Group, Device, Threads, Format, Output, Quiet];

    private static ValueOption<string> Axis(SweepAxis axis, string description) =>
        CommonOptions.Text(SweepField.Of(axis).Option, "VALUES", description, Form);
}
