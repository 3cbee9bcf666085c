using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

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
