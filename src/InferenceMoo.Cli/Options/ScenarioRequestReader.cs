using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>Reads what every command that simulates one scenario asks for.</summary>
internal sealed class ScenarioRequestReader(ScenarioOptions options, ParseResult parsed, Workbench bench, Surroundings around)
{
    private readonly RunRequestReader _run = new(options, parsed, bench, around);

    /// <summary>The scenario, with faults kept for <see cref="Finish"/>.</summary>
    public Scenario ReadScenario()
    {
        var parallels = options.Parallel.ValueOr(parsed, []);
        var models = AtEach(parallels, _run.ReadModels());
        var published = new Scenario { Models = models };
        var scenario = published with
        {
            Limits = ReadLimits(),
            Confidence = ReadOwn(options.Confidence, 1),
            // A bound that could not be read must not make the options under it look wrong.
            KMax = options.KMax.ValueOr(parsed, options.KMax.IsFaulty(parsed) ? Scenario.LargestKMax : published.KMax),
            KStep = ReadOwn(options.KStep, 1),
            Parallel = parallels is [var parallel] ? parallel : null,
            Trials = options.Trials.ValueOr(parsed, published.Trials),
            Seed = options.Seed.ValueOr(parsed, published.Seed),
        };
        _run.AddFaults(bench.CheckScenario(scenario), models);
        return scenario;
    }

    /// <inheritdoc cref="RunRequestReader.Faults"/>
    public Faults Faults => _run.Faults;

    /// <inheritdoc cref="RunRequestReader.Finish"/>
    public RunRequest Finish() => _run.Finish();

    // A value that could not be read is one fault: it must not be found out of range as well.
    private T? ReadOwn<T>(ValueOption<T> option, T allowed)
        where T : struct => option.IsGiven(parsed) ? option.ValueOr(parsed, allowed) : null;

    private static List<Model> AtEach(int[] parallels, List<Model> models) =>
        parallels.Length > 1 ? [.. models.SelectMany(model => parallels.Select(model.At))] : models;

    private Limits ReadLimits() => new(
        options.MaxCost.ValueOr(parsed, Limits.Published.MaxCost),
        options.MaxTime.ValueOr(parsed, Limits.Published.MaxTime),
        options.MinAccuracy.ValueOr(parsed, Limits.Published.MinAccuracy));
}
