using System.CommandLine;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>What a valid <c>moo sensitivity</c> asks for.</summary>
/// <param name="Scenario">The question.</param>
/// <param name="Change">The share by which each parameter is moved, in (0, 1).</param>
/// <param name="Run">Where results go; nothing is simulated.</param>
internal sealed record SensitivityRequest(Scenario Scenario, double Change, RunRequest Run);

/// <summary>The options of <c>moo sensitivity</c>: those of a scenario that its means depend on, and the change.</summary>
internal sealed class SensitivityOptions() : ScenarioOptions("to analyse", "report.html, sensitivity.json, sensitivity.csv and tornados", FigureSet.KindsOfSensitivity)
{
    /// <summary>The change without <c>--change</c>, in percent.</summary>
    public const double UsualChange = 20;

    /// <summary>How far each parameter is moved, in percent.</summary>
    public ValueOption<double> Change { get; } = new(
        "--change",
        "PERCENT",
        "Move each parameter down and up by this share of its value, in percent [default: 20]",
        "a number above 0 and below 100 (percent)",
        (string text, out double value) => NumberText.TryReal(text, out value) && value is > 0 and < 100);

    /// <summary>Method of the knee.</summary>
    public ValueOption<KneeMethod> Knee { get; } = CommonOptions.Knee();

    /// <inheritdoc/>
    protected override Option[] InOrder =>
        [Models, Change, MaxCost, MaxTime, MinAccuracy, KMax, KStep, Parallel, Knee, Format, Output, Figures, Strict, Quiet];
}

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
