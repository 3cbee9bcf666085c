using System.CommandLine;
using InferenceMoo.Engine;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>What a valid <c>moo optimize</c> asks for.</summary>
/// <param name="Scenario">The question.</param>
/// <param name="Run">How to simulate, and where results go.</param>
/// <param name="Group">Whether the models are kept apart, without a decision over all of them.</param>
/// <param name="Front">What is asked of the joint front.</param>
/// <param name="Check">Whether the statistics are compared with their exact answers.</param>
/// <param name="Prefer">The method whose pick is recommended.</param>
/// <param name="Verbose">Whether all tables are shown.</param>
/// <param name="Catalog">The catalogue, as it was named; null where it was not.</param>
internal sealed record OptimizeRequest(
    Scenario Scenario, RunRequest Run, bool Group, FrontQuestion Front, bool Check, PickMethod Prefer, bool Verbose, string? Catalog)
{
    /// <summary>Whether something is asked that the first screen has no place for.</summary>
    public bool NeedsTables => Verbose || Group || Check || Front.Picks || Front.TradeOffs;
}

/// <summary>The options of <c>moo optimize</c>.</summary>
internal sealed class OptimizeOptions() : ScenarioOptions("to optimise", "report.html, result.json, points.csv, front.csv and figures", FigureSet.KindsOfDecision)
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

    /// <summary>The pick that is recommended.</summary>
    public ValueOption<PickMethod> Prefer { get; } = CommonOptions.Pick(
        "--prefer", "The pick that is recommended; where it is none, cube", PickMethod.Knee);

    /// <summary>Whether to show all tables.</summary>
    public Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Show all tables: every pick of every model, with standard errors and what is left",
        Arity = ArgumentArity.Zero,
    };

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
        Models, MaxCost, MaxTime, MinAccuracy, Confidence, KMax, KStep, Parallel, Trials, TargetError, Replicates, Seed, Knee, Prefer, Group,
        .. Front.All, Device, Threads, Format, Output, Figures, Check, Verbose, Strict, Quiet,
    ];
}

/// <summary>Makes a request of a parsed command line, or finds everything that is wrong with it at once.</summary>
internal sealed class OptimizeRequestReader(OptimizeOptions options, ParseResult parsed, Workbench bench, Surroundings around)
{
    /// <summary>Enough to tell a pick that moves about from one that stays, and too few to slow a run down.</summary>
    private const int DefaultReplicates = 20;

    private readonly ScenarioRequestReader _run = new(options, parsed, bench, around);

    /// <summary>The request.</summary>
    /// <exception cref="InputException">Something on the command line or in the catalogue is wrong.</exception>
    public OptimizeRequest Read()
    {
        var scenario = _run.ReadScenario();
        scenario = scenario with
        {
            Knee = options.Knee.ValueOr(parsed, scenario.Knee),
            Trials = options.TargetError.IsGiven(parsed) && !options.Trials.IsGiven(parsed) ? Scenario.LargestTrials : scenario.Trials,
        };
        var front = new FrontQuestionReader(options, parsed, _run.Faults).Read();
        var check = ReadCheck(scenario.Trials);
        var simulation = (Replicates: ReadReplicates(scenario), Target: ReadTarget());
        var run = _run.Finish();
        return new OptimizeRequest(
            scenario,
            run with { Simulation = run.Simulation with { Replicates = simulation.Replicates, TargetError = simulation.Target } },
            parsed.GetValue(options.Group),
            front,
            check,
            options.Prefer.ValueOrNull(parsed) ?? PickMethod.Knee,
            parsed.GetValue(options.Verbose),
            options.Models.ValueOrNull(parsed));
    }

    private bool ReadCheck(long trials)
    {
        var check = parsed.GetValue(options.Check);
        if (check && trials is > 0 and < Checker.FewestTrials)
            _run.Faults.Add("--check", $"--trials {trials}", $"at least {Checker.FewestTrials}");
        return check;
    }

    // Of the default as many are made as the scenario allows.
    private int ReadReplicates(Scenario scenario)
    {
        var replicates = options.Replicates.ValueOr(parsed, DefaultReplicates);
        if (options.TargetError.IsGiven(parsed))
            return NoReplicates(replicates);
        var most = ReplicatePlan.Most(scenario);
        if (options.Replicates.IsGiven(parsed) && !options.Replicates.IsFaulty(parsed) && scenario.Trials > 0 && replicates > most)
            _run.Faults.Add("--replicates", $"{replicates}", $"at most {most} for {scenario.Trials} trials and k up to {scenario.KMax}");
        return replicates;
    }

    private int NoReplicates(int replicates)
    {
        if (options.Replicates.IsGiven(parsed) && replicates > 0)
            _run.Faults.Add("--replicates", $"{replicates} and --target-se", "one of them, or --replicates 0");
        return 0;
    }

    private double? ReadTarget() => options.TargetError.IsGiven(parsed) ? options.TargetError.ValueOr(parsed, 0) : null;
}
