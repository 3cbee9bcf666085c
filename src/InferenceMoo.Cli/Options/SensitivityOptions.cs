using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>The options of <c>moo sensitivity</c>: those of a scenario that its means depend on, and the change.</summary>
internal sealed class SensitivityOptions() : ScenarioOptions("to analyse", "sensitivity.json, sensitivity.csv and the tornados")
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
        [Models, Change, MaxCost, MaxTime, MinAccuracy, KMax, KStep, Parallel, Knee, Format, Output, Quiet];
}
