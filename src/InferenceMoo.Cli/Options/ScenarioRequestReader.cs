using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>Reads what every command that simulates one scenario asks for.</summary>
internal sealed class ScenarioRequestReader(ScenarioOptions options, ParseResult parsed, Workbench bench, Surroundings around)
{
    private readonly RunRequestReader _run = new(options, parsed, bench, around);

    /// <summary>The scenario, with faults kept for <see cref="Finish"/>.</summary>
    public Scenario ReadScenario()
    {
        var models = _run.ReadModels();
        var published = new Scenario { Models = models };
        var scenario = published with
        {
            Limits = ReadLimits(),
            Confidence = ReadOwn(options.Confidence, 1),
            // A bound that could not be read must not make the options under it look wrong.
            KMax = options.KMax.ValueOr(parsed, options.KMax.IsFaulty(parsed) ? Scenario.LargestKMax : published.KMax),
            KStep = ReadOwn(options.KStep, 1),
            Parallel = ReadOwn(options.Parallel, 1),
            Trials = options.Trials.ValueOr(parsed, published.Trials),
            Seed = options.Seed.ValueOr(parsed, published.Seed),
        };
        _run.AddFaults(bench.CheckScenario(scenario), models);
        return scenario;
    }

    /// <summary>Keeps a fault of the command's own for <see cref="Finish"/>.</summary>
    public void AddFault(string fault) => _run.AddFault(fault);

    /// <inheritdoc cref="RunRequestReader.Finish"/>
    public RunRequest Finish() => _run.Finish();

    // A value that could not be read is one fault: it must not be found out of range as well.
    private T? ReadOwn<T>(ValueOption<T> option, T allowed)
        where T : struct => option.IsGiven(parsed) ? option.ValueOr(parsed, allowed) : null;

    private Limits ReadLimits() => new(
        options.MaxCost.ValueOr(parsed, Limits.Published.MaxCost),
        options.MaxTime.ValueOr(parsed, Limits.Published.MaxTime),
        options.MinAccuracy.ValueOr(parsed, Limits.Published.MinAccuracy));
}
