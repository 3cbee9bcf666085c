using System.Diagnostics;

namespace InferenceMoo.Cli;

/// <summary>One run of <c>moo solve</c>: simulate, solve, print, write files.</summary>
internal sealed class SolveJob(SolveRequest request, Workbench bench, Surroundings around)
{
    private readonly RunSteps _steps = new(request.Run, bench, around);

    /// <summary>Does the job and returns its exit code.</summary>
    public int Run()
    {
        using var folder = _steps.PrepareFolder(SolutionFiles.Names);
        var report = Solve();
        ResultsOutput.Write(around, () => Print(report));
        if (folder is not null)
            _steps.Write(folder, SolutionFiles.Of(report), "writing");
        return report.Solution.IsComplete ? ExitCode.Done : ExitCode.Infeasible;
    }

    private SolutionReport Solve()
    {
        var watch = Stopwatch.StartNew();
        var question = new InverseQuestion(request.Scenario, request.Target);
        var result = _steps.Simulate(request.Scenario with { Limits = question.Counted });
        return new SolutionReport(Solver.Solve(question, result.Trials), result.Device, watch.Elapsed);
    }

    private void Print(SolutionReport report)
    {
        if (request.Run.Format == OutputFormat.Json)
            SolutionJson.Write(around.Results, report);
        else if (request.Run.Format == OutputFormat.Csv)
            SolutionCsv.Write(around.Out, report.Solution);
        else
            SolutionTable.Write(ResultsOutput.Console(around), report);
    }
}
