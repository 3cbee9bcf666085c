using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>Makes a request of a parsed command line, or finds everything that is wrong with it at once.</summary>
internal sealed class OptimizeRequestReader(OptimizeOptions options, ParseResult parsed, Workbench bench, Surroundings around)
{
    private readonly ScenarioRequestReader _run = new(options, parsed, bench, around);

    /// <summary>The request.</summary>
    /// <exception cref="UsageException">Something on the command line or in the catalogue is wrong.</exception>
    public OptimizeRequest Read()
    {
        var scenario = _run.ReadScenario();
        scenario = scenario with { Knee = options.Knee.ValueOr(parsed, scenario.Knee) };
        var check = ReadCheck(scenario.Trials);
        return new OptimizeRequest(scenario, _run.Finish(), parsed.GetValue(options.Group), check);
    }

    private bool ReadCheck(long trials)
    {
        var check = parsed.GetValue(options.Check);
        if (check && trials is > 0 and < Checker.FewestTrials)
            _run.AddFault($"--check: found --trials {trials}, expected at least {Checker.FewestTrials}");
        return check;
    }
}
