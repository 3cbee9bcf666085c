using System.CommandLine;
using System.Text;
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

    /// <inheritdoc/>
    public override int Run(ParseResult parsed)
    {
        var request = new SensitivityRequestReader(_options, parsed, _bench, _around).Read();
        return new SensitivityJob(request, _bench, _around).Run();
    }
}

/// <summary>One run of <c>moo sensitivity</c>: analyse, print, write files.</summary>
internal sealed class SensitivityJob(SensitivityRequest request, Workbench bench, Surroundings around)
{
    private readonly RunSteps _steps = new(request.Run, bench, around);

    /// <summary>Does the job and returns its exit code.</summary>
    public int Run()
    {
        using var folder = _steps.PrepareFolder(SensitivityFiles.Names);
        var sensitivity = SensitivityAnalyser.Analyse(request.Scenario, request.Change);
        around.Interrupted.ThrowIfCancellationRequested();
        ResultsOutput.Write(around, () => Print(sensitivity));
        if (folder is not null)
            Write(folder, sensitivity, bench.DrawTornados(sensitivity));
        return sensitivity.Models.Any(model => model.Shortfall is not null) ? ExitCode.Infeasible : ExitCode.Done;
    }

    private void Write(OutputFolder folder, Sensitivity sensitivity, IReadOnlyList<Figure> figures)
    {
        _steps.Write(folder, SensitivityFiles.Of(sensitivity, figures), "drawing");
        if (figures.Count > 0)
            _steps.NotifyOf(DisplayName.Replaced(request.Scenario.Models));
    }

    private void Print(Sensitivity sensitivity)
    {
        if (request.Run.Format == OutputFormat.Json)
            SensitivityJson.Write(around.Results, sensitivity);
        else if (request.Run.Format == OutputFormat.Csv)
            SensitivityCsv.Write(around.Out, sensitivity);
        else
            new SensitivityTable(ResultsOutput.Console(around), sensitivity).Write();
    }
}

/// <summary>The files that <c>--output</c> of <c>moo sensitivity</c> asks for.</summary>
internal static class SensitivityFiles
{
    /// <summary>Names of the files that are written besides figures; not every run writes all of them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["sensitivity.json", "sensitivity.csv"];

    /// <summary>sensitivity.json, sensitivity.csv and the tornados.</summary>
    public static IReadOnlyList<OutputFile> Of(Sensitivity sensitivity, IEnumerable<Figure> figures) =>
    [
        new("sensitivity.json", stream => SensitivityJson.Write(stream, sensitivity)),
        new("sensitivity.csv", stream => WriteCsv(stream, sensitivity)),
        .. figures.Select(figure => new OutputFile(figure.FileName, figure.Write)),
    ];

    private static void WriteCsv(Stream stream, Sensitivity sensitivity)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        SensitivityCsv.Write(writer, sensitivity);
    }
}
