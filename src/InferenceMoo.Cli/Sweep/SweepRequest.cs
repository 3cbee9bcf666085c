using System.CommandLine;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>What a valid <c>moo sweep</c> asks for.</summary>
/// <param name="Sweep">The question.</param>
/// <param name="Group">Whether there is a row per combination and model, and none over all models.</param>
/// <param name="Pick">The pick that table and figures show.</param>
/// <param name="Run">How to simulate, and where results go.</param>
/// <param name="Verbose">Whether the table has a row per combination.</param>
internal sealed record SweepRequest(Sweep Sweep, bool Group, PickMethod Pick, RunRequest Run, bool Verbose);

/// <summary>The options of <c>moo sweep</c>.</summary>
internal sealed class SweepOptions() : RunOptions("to sweep over", "report.html, sweep.csv, sweep.json, sweep.parquet and figures", FigureSet.KindsOfSweep)
{
    private const string Form = "values such as 0.5, 0.1:0.5:0.1, 1:16:*2 or 1,2,4";

    /// <summary>A file of axes.</summary>
    public ValueOption<string> File { get; } = CommonOptions.Text(
        "--file", "FILE", "Read axes from this YAML file; those on the command line take their place", "a file name");

    /// <summary>The values of the axes, in the order of <see cref="SweepField.All"/>.</summary>
    public IReadOnlyList<ValueOption<string>> Axes { get; } =
    [
        Axis(SweepAxis.KMax, "Largest numbers of samples [default: 128]"),
        Axis(SweepAxis.KStep, "Steps between candidates [default: P]"),
        Axis(SweepAxis.Parallel, "Inferences that run at a time [default: the model's own]"),
        Axis(SweepAxis.MaxCost, "Budgets for a task, in US dollars [default: 0.50]"),
        Axis(SweepAxis.MaxTime, "Deadlines for a task, in seconds [default: 60]"),
        Axis(SweepAxis.MinAccuracy, "Least mean accuracies, 0 to 1 [default: 0.88]"),
    ];

    /// <summary>Least probability of meeting the limits.</summary>
    public ValueOption<double> Confidence { get; } = CommonOptions.Confidence();

    /// <summary>Method of the knee.</summary>
    public ValueOption<KneeMethod> Knee { get; } = CommonOptions.Knee();

    /// <summary>The pick that is shown.</summary>
    public ValueOption<PickMethod> Pick { get; } = CommonOptions.Pick("--pick", "The pick that table and figures show", PickMethod.Knee);

    /// <summary>Whether to show every combination.</summary>
    public Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Show a row per combination, not a line per run of equal picks",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>Whether to keep the models apart.</summary>
    public Option<bool> Group { get; } = new("--group")
    {
        Description = "A row per combination and model; no picks over all models",
        Arity = ArgumentArity.Zero,
    };

    /// <inheritdoc/>
    protected override Option[] InOrder =>
        [Models, File, .. Axes, Confidence, Trials, Seed, Knee, Pick, Group, Device, Threads, Format, Output, Figures, Verbose, Strict, Quiet];

    private static ValueOption<string> Axis(SweepAxis axis, string description) =>
        CommonOptions.Text(SweepField.Of(axis).Option, "VALUES", description, Form);
}

/// <summary>Makes a request of the command line of <c>moo sweep</c>, or finds everything that is wrong with it at once.</summary>
internal sealed class SweepRequestReader(SweepOptions options, ParseResult parsed, Workbench bench, Surroundings around)
{
    private readonly RunRequestReader _run = new(options, parsed, bench, around);

    private bool _isWhole = true;

    /// <summary>The request.</summary>
    /// <exception cref="InputException">Something on the command line, in the file of axes or in the catalogue is wrong.</exception>
    public SweepRequest Read()
    {
        var models = _run.ReadModels();
        var published = new Sweep { Models = models };
        var sweep = WithAxes(WithFile(published)) with
        {
            Confidence = options.Confidence.IsGiven(parsed) ? options.Confidence.ValueOr(parsed, 1) : null,
            Trials = options.Trials.ValueOr(parsed, published.Trials),
            Seed = options.Seed.ValueOr(parsed, published.Seed),
            Knee = options.Knee.ValueOr(parsed, published.Knee),
        };
        // An axis that could not be read must not make the others look wrong beside its default.
        if (_isWhole)
            _run.AddFaults(bench.CheckSweep(sweep), models);
        return new SweepRequest(
            sweep, parsed.GetValue(options.Group), options.Pick.ValueOrNull(parsed) ?? PickMethod.Knee, _run.Finish(), parsed.GetValue(options.Verbose));
    }

    private Sweep WithFile(Sweep sweep)
    {
        if (options.File.ValueOrNull(parsed) is not { } file)
            return sweep;
        var path = around.FullPath(file);
        try
        {
            var axes = SweepFileReader.ReadFile(path);
            return axes.Aggregate(sweep, (with, axis) => with.With(axis.Key, axis.Value));
        }
        catch (InputException exception)
        {
            return Refuse(sweep, exception.Told);
        }
    }

    private Sweep WithAxes(Sweep sweep) => SweepField.All.Zip(options.Axes).Aggregate(sweep, (with, axis) => With(with, axis.First, axis.Second));

    private Sweep With(Sweep sweep, SweepField field, ValueOption<string> option)
    {
        if (option.ValueOrNull(parsed) is not { } text)
            return sweep;
        var read = AxisValues.Read(text, field);
        return read.Faults.Count == 0 ? sweep.With(field.Axis, read.Values) : Refuse(sweep, read.Faults);
    }

    private Sweep Refuse(Sweep sweep, IReadOnlyList<Fault> faults)
    {
        _isWhole = false;
        _run.Faults.AddRange(faults);
        return sweep;
    }
}
