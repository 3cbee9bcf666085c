using System.CommandLine;
using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary><c>moo decide</c>: front, picks and hypervolume of somebody's own measured points.</summary>
internal sealed class DecideCommand : MooCommand
{
    /// <summary>The word that calls the command.</summary>
    public const string Word = "decide";

    private const string Examples = """
        moo decide bench.csv --max-cost 0.25 --min-accuracy 0.9 --output out
        moo decide bench.csv --columns cost=price_usd,time=latency_s --format json
        """;

    private readonly DecideOptions _options = new();
    private readonly Workbench _bench;
    private readonly Surroundings _around;

    /// <summary>The command over the given tools and surroundings.</summary>
    public DecideCommand(Workbench bench, Surroundings around)
        : base(Word, "Decides on measured points from a CSV file: front, picks, knee and hypervolume, without a simulation.", Examples)
    {
        _bench = bench;
        _around = around;
        _options.AddTo(this);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult parsed)
    {
        var request = new DecideRequestReader(_options, parsed, _around).Read();
        return new DecideJob(request, _bench, _around).Run();
    }
}

/// <summary>One run of <c>moo decide</c>: decide, print, write files.</summary>
internal sealed class DecideJob(DecideRequest request, Workbench bench, Surroundings around)
{
    private readonly ProgressDisplay _progress = new(request.Quiet ? null : around.ErrorConsole);

    /// <summary>Does the job and returns its exit code.</summary>
    public int Run()
    {
        using var folder = request.Output is null ? null : OutputFolder.Prepare(request.Output, around.Arguments, MeasuredFiles.Names);
        var report = new MeasuredReport(request.File, request.Table, MeasuredDecider.Decide(request.Table.Points, request.Question));
        around.Interrupted.ThrowIfCancellationRequested();
        if (!request.Quiet && Manifest.DoubtAbout(around.FullPath(request.File)) is { } doubt)
            around.Say($"moo: {Printable.Escape(request.File)} {doubt}");
        ResultsOutput.Write(around, () => Print(report));
        if (folder is not null)
            WriteFiles(folder, report);
        return report.Decision.FeasibleCount == 0 ? ExitCode.Infeasible : ExitCode.Done;
    }

    private void Print(MeasuredReport report)
    {
        if (request.Format == OutputFormat.Json)
            MeasuredJson.Write(around.Results, report);
        else if (request.Format == OutputFormat.Csv)
            MeasuredCsv.WriteFront(around.Results, report);
        else
            new MeasuredTableReport(ResultsOutput.Console(around), report).Write();
    }

    private void WriteFiles(OutputFolder folder, MeasuredReport report)
    {
        var figures = bench.DrawMeasured(report.Decision);
        var files = MeasuredFiles.Of(report, figures);
        _progress.Follow("drawing", reports =>
        {
            folder.Write(files, reports, around.Interrupted);
            return files.Count;
        });
        if (request.Quiet)
            return;
        around.Say($"moo: wrote {files.Count} files to {Printable.OneLine(folder.Path)}");
        if (figures.Count > 0 && DisplayName.Replaced(report.Decision) is { Count: > 0 } names)
            around.Say($"moo: {FigureNames.Notice(names)}");
    }
}

/// <summary>The files that <c>--output</c> asks for.</summary>
internal static class MeasuredFiles
{
    /// <summary>Names of the files that are written besides figures; not every run writes all of them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["points.csv", "decision.json"];

    /// <summary>decision.json, points.csv and the figures.</summary>
    public static IReadOnlyList<OutputFile> Of(MeasuredReport report, IEnumerable<Figure> figures) =>
    [
        .. figures.Select(figure => new OutputFile(figure.FileName, figure.Write)),
        new("points.csv", stream => MeasuredCsv.WritePoints(stream, report)),
        new("decision.json", stream => MeasuredJson.Write(stream, report)),
    ];
}
