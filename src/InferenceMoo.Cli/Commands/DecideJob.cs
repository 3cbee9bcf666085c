using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

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
