using System.CommandLine;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

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
            check);
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
