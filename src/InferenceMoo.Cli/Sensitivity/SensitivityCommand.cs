using System.CommandLine;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary><c>moo sensitivity</c>: how each pick moves with each parameter.</summary>
internal sealed class SensitivityCommand : MooCommand
{
    /// <summary>The word that calls the command.</summary>
    public const string Word = "sensitivity";

    private const string Examples = """
        moo sensitivity gpt5
        moo sensitivity gpt5 gpt5-mini --change 10 --max-time 30 --output out
        """;

    private readonly SensitivityOptions _options = new();
    private readonly Workbench _bench;
    private readonly Surroundings _around;

    /// <summary>The command over the given tools and surroundings.</summary>
    public SensitivityCommand(Workbench bench, Surroundings around)
        : base(Word, "Moves each parameter and limit down and up and shows how each pick moves, without simulation.", Examples)
    {
        _bench = bench;
        _around = around;
        _options.AddTo(this);
    }

    /// <summary>What <paramref name="parsed"/> asks for.</summary>
    /// <exception cref="InputException">Something is wrong with it; all faults at once.</exception>
    public SensitivityRequest Read(ParseResult parsed) => new SensitivityRequestReader(_options, parsed, _bench, _around).Read();

    /// <inheritdoc/>
    public override int Run(ParseResult parsed) => new SensitivityJob(Read(parsed), _bench, _around).Run();
}

/// <summary>One run of <c>moo sensitivity</c>: analyse.</summary>
internal sealed class SensitivityJob(SensitivityRequest request, Workbench bench, Surroundings around)
{
    /// <summary>Names of the files that are written besides figures.</summary>
    public static readonly IReadOnlyList<string> FileNames = ["sensitivity.json", "sensitivity.csv"];

    /// <summary>Does the job and returns its exit code.</summary>
    public int Run() => new Answering(request.Run, bench, around).Give(FileNames, _ =>
    {
        var sensitivity = SensitivityAnalyser.Analyse(request.Scenario, request.Change);
        return new Reply(new SensitivityAnswer(sensitivity), Feasibilities.Among(sensitivity.Models, model => model.Shortfall is null))
        {
            Files = () =>
            [
                new("sensitivity.json", stream => SensitivityJson.Write(stream, sensitivity)),
                new("sensitivity.csv", stream => SensitivityCsv.Write(stream, sensitivity)),
            ],
            Figures = () => bench.DrawTornados(sensitivity),
            Leading = sensitivity.Overall.Count == 0 ? null : [.. sensitivity.Overall.Select(pick => pick.Base?.Model).OfType<string>().Distinct()],
            Replaced = () => DisplayName.Replaced(request.Scenario.Models),
        };
    });
}
