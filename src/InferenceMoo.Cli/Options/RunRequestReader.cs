using System.CommandLine;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>Reads what every command that simulates asks for, and gathers everything that is wrong with it and with the rest.</summary>
internal sealed class RunRequestReader(RunOptions options, ParseResult parsed, Workbench bench, Surroundings around)
{
    /// <summary>What is wrong so far, to be told by <see cref="Finish"/>.</summary>
    public Faults Faults { get; } = new();

    /// <summary>The models asked for, with faults kept for <see cref="Finish"/>.</summary>
    public List<Model> ReadModels()
    {
        Faults.AddRange(CommandLineFaults.Of(parsed));
        var words = ModelWords.Of(parsed.GetValue(options.ModelKeys) ?? [], parsed.CommandResult.Command);
        Faults.AddRange(words.Faults);
        return ReadModels(words);
    }

    /// <summary>Keeps faults of what is asked of <paramref name="models"/> for <see cref="Finish"/>.</summary>
    public void AddFaults(IEnumerable<Fault> faults, List<Model> models) =>
        // Without a model that could be read, only what was typed can be at fault.
        Faults.AddRange(faults.Where(fault => models.Count > 0 || UnknownOption.Looks(fault.Source)));

    /// <summary>The request.</summary>
    /// <exception cref="InputException">There are faults; all of them are told.</exception>
    public RunRequest Finish()
    {
        var output = ReadOutput();
        if (Faults.Count == 0)
            return new RunRequest(ReadSimulation(), ReadFormat(), output, parsed.GetValue(options.Quiet));
        AddFaultOf(output);
        throw new InputException(Faults);
    }

    // A good command line hears of its folder when the job prepares it; a faulty one hears of it with the rest.
    private void AddFaultOf(string? output)
    {
        try
        {
            if (output is not null)
                OutputFolder.Prepare(output, around.Arguments, []).Dispose();
        }
        catch (InputException exception)
        {
            Faults.AddRange(exception.Told);
        }
    }

    private List<Model> ReadModels(ModelWords words)
    {
        var path = CatalogLocator.Find(options.Models.ValueOrNull(parsed), around);
        try
        {
            var catalog = bench.ReadCatalog(path);
            var selection = ModelSelection.Of(catalog, words);
            Faults.AddRange(selection.Faults);
            return selection.Models;
        }
        catch (InputException exception)
        {
            Faults.AddRange(exception.Told);
            return [];
        }
    }

    private SimulationOptions ReadSimulation() =>
        new() { Device = options.Device.ValueOr(parsed, "auto"), Threads = options.Threads.IsGiven(parsed) ? options.Threads.ValueOr(parsed, 1) : null };

    private OutputFormat ReadFormat() => options.Format.ValueOr(parsed, OutputFormat.Table);

    private string? ReadOutput() =>
        options.Output.ValueOrNull(parsed) is { } folder ? around.FullPath(folder) : null;
}
