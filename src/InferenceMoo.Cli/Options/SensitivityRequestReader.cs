using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>Makes a request of a parsed command line, or finds everything that is wrong with it at once.</summary>
internal sealed class SensitivityRequestReader(SensitivityOptions options, ParseResult parsed, Workbench bench, Surroundings around)
{
    private readonly ScenarioRequestReader _run = new(options, parsed, bench, around);

    /// <summary>The request.</summary>
    /// <exception cref="InputException">Something on the command line or in the catalogue is wrong.</exception>
    public SensitivityRequest Read()
    {
        var scenario = _run.ReadScenario();
        scenario = scenario with { Knee = options.Knee.ValueOr(parsed, scenario.Knee) };
        var percent = options.Change.ValueOr(parsed, SensitivityOptions.UsualChange);
        return new SensitivityRequest(scenario, percent / 100, _run.Finish());
    }
}
