using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>
/// The options of every command that simulates one scenario; ranges that depend on the scenario are checked with it. For
/// <paramref name="purpose"/> and <paramref name="files"/> see <see cref="RunOptions"/>.
/// </summary>
internal abstract class ScenarioOptions(string purpose, string files, string kinds = "") : RunOptions(purpose, files, kinds)
{
    /// <summary>Budget in USD.</summary>
    public ValueOption<double> MaxCost { get; } = new(
        "--max-cost", "USD", "Budget for a task, in US dollars [default: 0.50]", "a number above 0 (USD)", NumberText.TryReal);

    /// <summary>Deadline in seconds.</summary>
    public ValueOption<double> MaxTime { get; } = new(
        "--max-time", "SECONDS", "Deadline for a task, in seconds [default: 60]", "a number above 0 (seconds)", NumberText.TryReal);

    /// <summary>Accuracy floor.</summary>
    public ValueOption<double> MinAccuracy { get; } = new(
        "--min-accuracy", "A", "Least accuracy, 0 to 1 [default: 0.88]", "a number from 0 to 1", NumberText.TryReal);

    /// <summary>Least probability of meeting the limits.</summary>
    public ValueOption<double> Confidence { get; } = CommonOptions.Confidence();

    /// <summary>Largest k.</summary>
    public ValueOption<int> KMax { get; } = new(
        "--k-max",
        "N",
        "Largest number of samples [default: 128]",
        $"a whole number from 1 to {Scenario.LargestKMax}",
        NumberText.TryWhole);

    /// <summary>Step between candidates.</summary>
    public ValueOption<int> KStep { get; } = new(
        "--k-step", "N", "Consider every N-th number of samples [default: P]", "a whole number from 1 to --k-max", NumberText.TryWhole);

    /// <summary>Inferences at a time: one number for all models, or several that each model is simulated with.</summary>
    public ValueOption<int[]> Parallel { get; } = new(
        "--parallel",
        "P",
        "Inferences that run at a time; several, such as 1,4,16, are compared [default: the model's own]",
        "different whole numbers from 1 to --k-max, such as 4, 1,4,16 or 1:16:*2",
        TryParallel);

    private static bool TryParallel(string text, out int[] value)
    {
        var read = AxisValues.Read(text, SweepField.Of(SweepAxis.Parallel));
        value = [.. read.Values.Select(number => (int)number)];
        return read.Faults.Count == 0;
    }
}

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
