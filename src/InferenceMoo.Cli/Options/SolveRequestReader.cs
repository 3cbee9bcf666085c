using System.CommandLine;

namespace InferenceMoo.Cli;

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
        return new SolveRequest(scenario, _run.Finish(), target);
    }
}
