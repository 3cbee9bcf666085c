using System.CommandLine;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>Reads what every command that simulates asks for, and gathers everything that is wrong with it and with the rest.</summary>
internal sealed class RunRequestReader(RunOptions options, ParseResult parsed, Workbench bench, Surroundings around)
{
    private readonly List<string> _faults = [];

    /// <summary>The models asked for, with faults kept for <see cref="Finish"/>.</summary>
    public List<Model> ReadModels()
    {
        _faults.AddRange(CommandLineFaults.Of(parsed));
        var words = ModelWords.Of(parsed.GetValue(options.ModelKeys) ?? [], parsed.CommandResult.Command);
        _faults.AddRange(words.Faults);
        return ReadModels(words);
    }

    /// <summary>Keeps faults of what is asked of <paramref name="models"/> for <see cref="Finish"/>.</summary>
    public void AddFaults(IEnumerable<ScenarioFault> faults, List<Model> models) =>
        // Without a model that could be read, only what was typed can be at fault.
        _faults.AddRange(faults.Where(fault => models.Count > 0 || UnknownOption.Looks(fault.Option)).Select(fault => fault.Message));

    /// <summary>Keeps a fault of the command's own for <see cref="Finish"/>.</summary>
    public void AddFault(string fault) => _faults.Add(fault);

    /// <summary>The request.</summary>
    /// <exception cref="UsageException">There are faults; all of them are told.</exception>
    public RunRequest Finish()
    {
        var output = ReadOutput();
        if (_faults.Count == 0)
            return new RunRequest(ReadSimulation(), ReadFormat(), output, parsed.GetValue(options.Quiet));
        AddFaultOf(output);
        throw new UsageException(_faults);
    }

    // A good command line hears of its folder when the job prepares it; a faulty one hears of it with the rest.
    private void AddFaultOf(string? output)
    {
        try
        {
            if (output is not null)
                OutputFolder.Prepare(output, around.Arguments, []).Dispose();
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

    private SimulationOptions ReadSimulation() =>
        new() { Device = options.Device.ValueOr(parsed, "auto"), Threads = options.Threads.IsGiven(parsed) ? options.Threads.ValueOr(parsed, 1) : null };

    private OutputFormat ReadFormat() => options.Format.ValueOr(parsed, OutputFormat.Table);

    private string? ReadOutput() =>
        options.Output.ValueOrNull(parsed) is { } folder ? around.FullPath(folder) : null;
}
