using System.CommandLine;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>Reads what every command that simulates asks for, and gathers everything that is wrong with it and with the rest.</summary>
internal sealed class RunRequestReader(RunOptions options, ParseResult parsed, Workbench bench, Surroundings around)
{
    private readonly List<string> _faults = [];

    /// <summary>The scenario, with faults kept for <see cref="Finish"/>.</summary>
    public Scenario ReadScenario()
    {
        _faults.AddRange(CommandLineFaults.Of(parsed));
        var words = ModelWords.Of(parsed.GetValue(options.ModelKeys) ?? [], parsed.CommandResult.Command);
        _faults.AddRange(words.Faults);
        return ReadScenario(ReadModels(words));
    }

    /// <summary>Keeps a fault of the command's own for <see cref="Finish"/>.</summary>
    public void AddFault(string fault) => _faults.Add(fault);

    /// <summary>The request about <paramref name="scenario"/>.</summary>
    /// <exception cref="UsageException">There are faults; all of them are told.</exception>
    public RunRequest Finish(Scenario scenario)
    {
        var output = ReadOutput();
        if (_faults.Count == 0)
            return new RunRequest(scenario, ReadSimulation(), ReadFormat(), output, parsed.GetValue(options.Quiet));
        AddFaultOf(output);
        throw new UsageException(_faults);
    }

    // A good command line hears of its folder when the job prepares it; a faulty one hears of it with the rest.
    private void AddFaultOf(string? output)
    {
        try
        {
            if (output is not null)
                OutputFolder.Prepare(output).Dispose();
        }
        catch (UsageException exception)
        {
            _faults.Add(exception.Message);
        }
    }

    private List<Model> ReadModels(ModelWords words)
    {
        try
        {
            var catalog = bench.ReadCatalog(CatalogLocator.Find(options.Models.ValueOrNull(parsed), around));
            var selection = ModelSelection.Of(catalog, words);
            _faults.AddRange(selection.Faults);
            return selection.Models;
        }
        catch (CatalogException exception)
        {
            _faults.Add(exception.Message);
            return [];
        }
    }

    private Scenario ReadScenario(List<Model> models)
    {
        var published = new Scenario { Models = models };
        var scenario = published with
        {
            Limits = ReadLimits(),
            // A bound that could not be read must not make the options under it look wrong.
            KMax = options.KMax.ValueOr(parsed, options.KMax.IsFaulty(parsed) ? Scenario.LargestKMax : published.KMax),
            KStep = ReadOwn(options.KStep),
            Parallel = ReadOwn(options.Parallel),
            Trials = options.Trials.ValueOr(parsed, published.Trials),
            Seed = options.Seed.ValueOr(parsed, published.Seed),
        };
        var faults = bench.CheckScenario(scenario);
        // Without a model that could be read, only what was typed can be at fault.
        _faults.AddRange(faults.Where(fault => models.Count > 0 || UnknownOption.Looks(fault.Option)).Select(fault => fault.Message));
        return scenario;
    }

    private int? ReadOwn(ValueOption<int> option) =>
        option.IsGiven(parsed) ? option.ValueOr(parsed, 1) : null;

    private Limits ReadLimits() => new(
        options.MaxCost.ValueOr(parsed, Limits.Published.MaxCost),
        options.MaxTime.ValueOr(parsed, Limits.Published.MaxTime),
        options.MinAccuracy.ValueOr(parsed, Limits.Published.MinAccuracy));

    private SimulationOptions ReadSimulation() =>
        new() { Device = options.Device.ValueOr(parsed, "auto"), Threads = ReadOwn(options.Threads) };

    private OutputFormat ReadFormat() => options.Format.ValueOr(parsed, OutputFormat.Table);

    private string? ReadOutput() =>
        options.Output.ValueOrNull(parsed) is { } folder ? Path.GetFullPath(folder, around.WorkingDirectory) : null;
}
