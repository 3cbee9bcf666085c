using System.CommandLine;

namespace InferenceMoo.Cli;

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
            sweep, parsed.GetValue(options.Group), options.Pick.ValueOrNull(parsed) ?? PickMethod.Knee, _run.Finish());
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
