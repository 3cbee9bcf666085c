using System.Diagnostics;

namespace InferenceMoo.Cli;

/// <summary>One run of <c>moo optimize</c>: simulate, decide, check, print, write files.</summary>
internal sealed class OptimizeJob(OptimizeRequest request, Workbench bench, Surroundings around)
{
    private readonly ProgressDisplay _progress = new(request.Quiet ? null : around.ErrorConsole);

    /// <summary>Does the job and returns its exit code.</summary>
    public int Run()
    {
        // Before the simulation: nobody should wait an hour to hear that there is no place for its results.
        using var folder = request.Output is null ? null : OutputFolder.Prepare(request.Output);
        var report = Simulate();
        ResultsOutput.Write(around, () => Print(report));
        if (folder is not null)
            WriteFiles(folder, report);
        return Verdict(report);
    }

    private Report Simulate()
    {
        var watch = Stopwatch.StartNew();
        var result = _progress.Follow("simulating", reports => bench.Simulate(
            request.Scenario, request.Simulation with { Progress = reports, Notice = Notify }, around.Interrupted));
        around.Interrupted.ThrowIfCancellationRequested();
        var decision = bench.Decide(request.Scenario with { Trials = result.Trajectories[0].Trials }, result.Trajectories);
        var overall = request.Group ? null : OverallDecider.Decide(decision);
        var stability = StabilityJudge.Of(decision, result.Replicates);
        var elapsed = watch.Elapsed;
        return new Report(decision, result.Device, elapsed)
        {
            Overall = overall,
            Stability = stability,
            Target = request.Simulation.TargetError is { } target ? new TargetOutcome(target, result.TargetMet == true) : null,
            Check = request.Check ? bench.Check(result.Trajectories) : null,
        };
    }

    private void Print(Report report)
    {
        if (request.Format == OutputFormat.Json)
            JsonReport.Write(around.Results, report);
        else if (request.Format == OutputFormat.Csv)
            CsvReport.Write(around.Out, report.Decision);
        else
            TableReport.Write(around.OutConsole(), report);
    }

    private void WriteFiles(OutputFolder folder, Report report)
    {
        var files = ReportFiles.Of(report, bench.Draw(report.Decision));
        _progress.Follow("drawing", reports =>
        {
            folder.Write(files, reports, around.Interrupted);
            return files.Count;
        });
        Notify($"wrote {files.Count} files to {folder.Path}");
    }

    private int Verdict(Report report)
    {
        // Asked for, so told even where notices are not; the other formats hold it themselves.
        if (report.Check is { } check && request.Format == OutputFormat.Csv)
            around.Say(CheckText.Of(check));
        if (report.Check is { Passed: false } failed)
        {
            around.Say($"moo: {CheckText.Failure(failed)}");
            return ExitCode.Failed;
        }

        return report.Decision.Models.Any(model => model.FeasibleCount == 0) ? ExitCode.Infeasible : ExitCode.Done;
    }

    private void Notify(string line)
    {
        if (!request.Quiet)
            around.Say($"moo: {Quoted.OneLine(line)}");
    }
}
