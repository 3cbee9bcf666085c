using System.CommandLine;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>What every command that simulates asks for.</summary>
/// <param name="Simulation">How to simulate; without progress and notices.</param>
/// <param name="Format">How results are written to standard output; null for a table.</param>
/// <param name="Output">Folder for files, or null for none.</param>
/// <param name="Quiet">Whether progress and notices are kept back.</param>
internal sealed record RunRequest(SimulationOptions Simulation, ReportFormat? Format, string? Output, bool Quiet)
{
    /// <summary>Which figures are drawn for the folder.</summary>
    public FigureChoice Figures { get; init; } = FigureChoice.Usual;

    /// <summary>Whether the exit code tells of anything that is not feasible, where it else tells of nothing feasible at all.</summary>
    public bool Strict { get; init; }
}

/// <summary>
/// The options of every command that simulates. Help says what models are for (<paramref name="purpose"/>) and which
/// <paramref name="files"/> a folder receives beside the page, and of which <paramref name="kinds"/> its figures are.
/// </summary>
internal abstract class RunOptions(string purpose, string files, string kinds)
{
    /// <summary>The largest <c>--threads</c>.</summary>
    public const int LargestThreads = 1024;

    /// <summary>Keys of the models; none for all.</summary>
    public Argument<string[]> ModelKeys { get; } = new("MODEL")
    {
        Description = $"Keys of the models {purpose}, as `moo models` lists them [default: all]",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The catalogue.</summary>
    public ValueOption<string> Models { get; } = CommonOptions.Models();

    /// <summary>Trials.</summary>
    public ValueOption<long> Trials { get; } = new(
        "--trials",
        "N",
        "Monte Carlo trials, for instance 1e6 [default: 1000000]",
        $"a whole number from 1 to {Scenario.LargestTrials}",
        NumberText.TryCount);

    /// <summary>Seed.</summary>
    public ValueOption<ulong> Seed { get; } = new(
        "--seed", "S", "Seed of the random numbers [default: 42]", $"a whole number from 0 to {ulong.MaxValue}", NumberText.TrySeed);

    /// <summary>Device.</summary>
    public ValueOption<string> Device { get; } = CommonOptions.Text(
        "--device",
        "DEVICE",
        "auto, cpu, cuda, opencl, ilgpu-cpu or part of a name; see `moo devices` [default: auto]",
        "one of auto, cpu, cuda, opencl, ilgpu-cpu, or part of a device's name");

    /// <summary>Threads of the host engine.</summary>
    public ValueOption<int> Threads { get; } = new(
        "--threads",
        "N",
        "Threads of the host engine [default: one per core]",
        $"a whole number from 1 to {LargestThreads}",
        (string text, out int value) => NumberText.TryWhole(text, out value) && value is >= 1 and <= LargestThreads);

    /// <summary>Format of the results.</summary>
    public ValueOption<ReportFormat?> Format { get; } = CommonOptions.Format();

    /// <summary>Folder for files.</summary>
    public ValueOption<string> Output { get; } = CommonOptions.Text(
        "--output", "DIR", $"Also write {files} to this folder", "a folder name");

    /// <summary>Which figures are drawn.</summary>
    public ValueOption<FigureChoice> Figures { get; } = FigureChoice.Option(kinds);

    /// <summary>Whether one that is not feasible is enough for the exit code.</summary>
    public Option<bool> Strict { get; } = new("--strict")
    {
        Description = "End in 3 where anything asked for has no feasible k, not only where everything has none",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>Whether to keep silent.</summary>
    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Show no progress and no notices", Arity = ArgumentArity.Zero };

    /// <summary>The command's options in the order of its help.</summary>
    protected abstract Option[] InOrder { get; }

    /// <summary>Adds the argument and the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(ModelKeys);
        foreach (var option in InOrder)
            command.Options.Add(option);
    }
}

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
        {
            return new RunRequest(ReadSimulation(), options.Format.ValueOrNull(parsed), output, parsed.GetValue(options.Quiet))
            {
                Figures = options.Figures.ValueOrNull(parsed) ?? FigureChoice.Usual,
                Strict = parsed.GetValue(options.Strict),
            };
        }

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
        var path = around.CatalogPath(options.Models.ValueOrNull(parsed));
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

    private string? ReadOutput() =>
        options.Output.ValueOrNull(parsed) is { } folder ? around.FullPath(folder) : null;
}

/// <summary>The models that the words of a command line name, and the words that name none.</summary>
/// <param name="Models">The models, in the order of the words; all of the catalogue where there is no word.</param>
/// <param name="Faults">One per word that is no key.</param>
internal sealed record ModelSelection(List<Model> Models, List<Fault> Faults)
{
    /// <summary>Looks up <paramref name="words"/> in <paramref name="catalog"/>.</summary>
    public static ModelSelection Of(Catalog catalog, ModelWords words)
    {
        var selection = new ModelSelection([], []);
        foreach (var word in words.Keys)
        {
            if (catalog.TryGet(word, out var model))
                selection.Models.Add(model);
            else
                selection.Faults.Add(UnknownModel(catalog, word));
        }

        if (words.Keys.Count == 0)
            selection.Models.AddRange(catalog.Models);
        return selection;
    }

    private static Fault UnknownModel(Catalog catalog, string word)
    {
        var suggestion = catalog.Suggest(word);
        var hint = suggestion is null ? "see `moo models` for the keys" : $"did you mean {suggestion}?";
        return new Fault("MODEL", Printable.Quote(word), "a key of the catalogue") { Hint = hint };
    }
}
