using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>The options of <c>moo solve</c>.</summary>
internal sealed class SolveOptions() : ScenarioOptions("to solve for", "solution.json and solution.csv")
{
    /// <summary>The probability where none is given.</summary>
    public const double DefaultProbability = 0.95;

    /// <summary>The target's accuracy.</summary>
    public ValueOption<double> Accuracy { get; } = new(
        "--accuracy",
        "A",
        "Accuracy that the best of k has to reach, 0 to 1 [default: that of --min-accuracy]",
        "a number from 0 to 1",
        (string text, out double value) => NumberText.TryReal(text, out value) && value is >= 0 and <= 1);

    /// <summary>The target's probability.</summary>
    public ValueOption<double> Probability { get; } = new(
        "--probability",
        "Q",
        "How surely the best of k has to reach it, between 0 and 1 [default: 0.95]",
        "a number above 0 and below 1",
        (string text, out double value) => NumberText.TryReal(text, out value) && value is > 0 and < 1);

    /// <inheritdoc/>
    protected override Option[] InOrder =>
    [
        Accuracy, Probability, Models, MaxCost, MaxTime, MinAccuracy, KMax, KStep, Parallel, Trials, Seed, Device, Threads, Format,
        Output, Quiet,
    ];
}
