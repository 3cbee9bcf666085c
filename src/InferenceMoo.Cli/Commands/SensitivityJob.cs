namespace InferenceMoo.Cli;

/// <summary>One run of <c>moo sensitivity</c>: analyse, print, write files.</summary>
internal sealed class SensitivityJob(SensitivityRequest request, Workbench bench, Surroundings around)
{
    private readonly ProgressDisplay _progress = new(request.Quiet ? null : around.ErrorConsole);

    /// <summary>Does the job and returns its exit code.</summary>
    public int Run()
    {
        using var folder = request.Output is null ? null : OutputFolder.Prepare(request.Output);
        var sensitivity = SensitivityAnalyser.Analyse(request.Scenario, request.Change);
        around.Interrupted.ThrowIfCancellationRequested();
        ResultsOutput.Write(around, () => Print(sensitivity));
        if (folder is not null)
            WriteFiles(folder, sensitivity);
        return sensitivity.Models.Any(model => model.Shortfall is not null) ? ExitCode.Infeasible : ExitCode.Done;
    }

    private void Print(Sensitivity sensitivity)
    {
        if (request.Format == OutputFormat.Json)
            SensitivityJson.Write(around.Results, sensitivity);
        else if (request.Format == OutputFormat.Csv)
            SensitivityCsv.Write(around.Out, sensitivity);
        else
            new SensitivityTable(around.OutConsole(), sensitivity).Write();
    }

    private void WriteFiles(OutputFolder folder, Sensitivity sensitivity)
    {
        var files = SensitivityFiles.Of(sensitivity, bench.DrawTornados(sensitivity));
        _progress.Follow("drawing", reports =>
        {
            folder.Write(files, reports, around.Interrupted);
            return files.Count;
        });
        if (!request.Quiet)
            around.Say($"moo: {Quoted.OneLine($"wrote {files.Count} files to {folder.Path}")}");
    }
}
