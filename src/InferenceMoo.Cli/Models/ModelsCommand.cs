using System.CommandLine;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary><c>moo models</c>: what the catalogue holds.</summary>
internal sealed class ModelsCommand : MooCommand
{
    /// <summary>The word that calls the command.</summary>
    public const string Word = "models";

    private readonly ValueOption<string> _models = CommonOptions.Models();
    private readonly ValueOption<ReportFormat?> _format = CommonOptions.Format();
    private readonly Workbench _bench;
    private readonly Surroundings _around;

    /// <summary>The command over the given tools and surroundings.</summary>
    public ModelsCommand(Workbench bench, Surroundings around)
        : base(Word, "Lists the models of the catalogue with their prices, speeds and accuracies.", "moo models --models mine.yaml")
    {
        _bench = bench;
        _around = around;
        Options.Add(_models);
        Options.Add(_format);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult parsed)
    {
        var faults = new Faults();
        faults.AddRange(CommandLineFaults.Of(parsed));
        var catalog = Read(_around.CatalogPath(_models.ValueOrNull(parsed)), faults);
        faults.ThrowIfAny();
        var request = new RunRequest(new SimulationOptions(), _format.ValueOrNull(parsed), Output: null, Quiet: true);
        return new Answering(request, _bench, _around).Give([], _ => new Reply(new ModelsAnswer(catalog!.Models), Feasibility.All));
    }

    private Catalog? Read(string path, Faults faults)
    {
        try
        {
            return _bench.ReadCatalog(path);
        }
        catch (InputException exception)
        {
            faults.AddRange(exception.Told);
            return null;
        }
    }
}
