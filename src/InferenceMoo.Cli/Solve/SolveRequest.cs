using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>What a valid <c>moo solve</c> asks for.</summary>
/// <param name="Scenario">The limits and the trials.</param>
/// <param name="Run">How to simulate, and where results go.</param>
/// <param name="Target">The accuracy to reach, and how surely.</param>
internal sealed record SolveRequest(Scenario Scenario, RunRequest Run, AccuracyTarget Target);

/// <summary>The options of <c>moo solve</c>.</summary>
internal sealed class SolveOptions() : ScenarioOptions("to solve for", "report.html, solution.json and solution.csv")
{
    /// <summary>The probability where none is given.</summary>
    public const double DefaultProbability = 0.95;

    /// <summary>The target's accuracy.</summary>
    public ValueOption<double> Accuracy { get; } = new(
        "--accuracy",
        "A",
        "Accuracy that the best of k has to reach, 0 to 1, and the floor where --min-accuracy is not given [default: that of --min-accuracy]",
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
        Output, Strict, Quiet,
    ];
}

/// <summary>Makes a request of a parsed command line, or finds everything that is wrong with it at once.</summary>
internal sealed class SolveRequestReader(SolveOptions options, ParseResult parsed, Workbench bench, Surroundings around)
{
    private readonly ScenarioRequestReader _run = new(options, parsed, bench, around);

    /// <summary>The request.</summary>
    /// <exception cref="InputException">Something on the command line or in the catalogue is wrong.</exception>
    public SolveRequest Read()
    {
        var scenario = _run.ReadScenario();
        var target = new AccuracyTarget(
            options.Accuracy.ValueOr(parsed, scenario.Limits.MinAccuracy),
            options.Probability.ValueOr(parsed, SolveOptions.DefaultProbability));
        // Who names an accuracy to reach asks for the limits that reach it, too.
        if (!options.MinAccuracy.IsGiven(parsed))
            scenario = scenario with { Limits = scenario.Limits with { MinAccuracy = target.Accuracy } };
        return new SolveRequest(scenario, _run.Finish(), target);
    }
}
